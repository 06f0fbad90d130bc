"""What the page around the chat may ask of it, and what it is told: calls before and after loading, events, and LeadBooster's names."""

import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

from playwright.async_api import Browser, expect

from tests.fakes.scripted_desk import ScriptedDesk, scripted
from tests.widget import talk
from tests.widget.visit import Visit, until, visiting

STUB = "window.LiveChat = (...words) => LiveChat.q.push(words); LiveChat.q = [];"
LEADBOOSTER = """window.LeadBooster = {
  q: [], on(n, h) { this.q.push({ t: 'o', n, h }); }, trigger(n) { this.q.push({ t: 't', n }); } };"""
EVENTS = ["initialized", "opened", "closed", "greetingOpened", "greetingClosed", "conversationEnded"]
LISTEN = f"window.heard = []; for (const event of {EVENTS}) API('on', event, () => heard.push(event));"


@asynccontextmanager
async def calling(
    browser: Browser, script: str, attributes: str = "", snapshot: dict[str, Any] | None = None, **options: Any
) -> AsyncIterator[tuple[Visit, ScriptedDesk]]:
    """A page of another origin that runs that script before the chat's, while Anna is talking or the chat is as in the snapshot."""
    async with scripted(ScriptedDesk(snapshot or talk.talking())) as desk:
        tag = f'<script async src="{desk.address}/widget.js" data-site="demo" {attributes}></script>'
        desk.pages["/page"] = (f"<!doctype html><html lang=en><script>{script}</script>{tag}<body>A page".encode(), {})
        async with visiting(browser, f"{desk.address.replace('127.0.0.1', 'localhost')}/page", **options) as visit:
            await visit.page.wait_for_load_state()
            yield visit, desk


async def heard(visit: Visit, *events: str) -> None:
    """Wait until the page was told of exactly these events, in this order."""

    async def told() -> bool:
        return bool(await visit.page.evaluate("heard") == list(events))

    await until(f"the page has heard {events}", told)


async def gone(visit: Visit) -> None:
    """Wait until there is no launcher."""

    async def none() -> bool:
        return await visit.launchers() == []

    await until("the launcher is gone", none)


async def test_calls_before_loading_are_made_when_it_has_loaded(chromium: Browser) -> None:
    async with calling(chromium, f"{STUB} {LISTEN.replace('API', 'LiveChat')} LiveChat('open');") as (visit, _):
        await expect((await visit.chat()).get_by_text("Hello, I am Anna.", exact=True)).to_be_visible()
        await heard(visit, "initialized", "opened")
        assert await visit.page.evaluate("document.activeElement === document.body")  # nobody pressed anything


async def test_a_page_opens_closes_toggles_and_hides_it(chromium: Browser) -> None:
    async with calling(chromium, f"{STUB} {LISTEN.replace('API', 'LiveChat')}") as (visit, _):
        await visit.page.evaluate("LiveChat('close')")
        await heard(visit, "initialized")
        assert len(visit.page.frames) == 1  # what stays closed loads nothing
        for words, name in (("open", "Close chat"), ("open", "Close chat"), ("toggle", "Open chat"), ("toggle", "Close chat")):
            await visit.page.evaluate(f"LiveChat('{words}')")
            await visit.unread(name)
        await visit.page.evaluate("LiveChat('hide')")
        await gone(visit)
        await heard(visit, "initialized", "opened", "closed", "opened", "closed")
        await visit.page.evaluate("LiveChat('open')")
        await visit.unread("Close chat")


async def test_a_page_that_opens_it_at_a_press_gives_it_the_focus(chromium: Browser) -> None:
    async with calling(chromium, f"{STUB} addEventListener('keydown', () => LiveChat('open'), {{ once: true }});") as (visit, _):
        await visit.launcher()
        await visit.page.keyboard.press("a")
        await expect((await visit.chat()).get_by_role("textbox", name="Message")).to_be_focused()


async def test_a_page_is_told_what_the_visitor_does_until_it_listens_no_more(chromium: Browser) -> None:
    async with calling(chromium, f"{STUB} {LISTEN.replace('API', 'LiveChat')}") as (visit, _):
        await visit.page.evaluate("const more = () => heard.push('more'); LiveChat('on', 'closed', more); LiveChat('off', 'closed', more)")
        await visit.open()
        await visit.press_launcher()
        await heard(visit, "initialized", "opened", "closed")


async def test_the_end_of_a_conversation_is_told_once_and_cannot_be_forged(chromium: Browser) -> None:
    async with calling(chromium, f"{STUB} {LISTEN.replace('API', 'LiveChat')}") as (visit, desk):
        chat = await visit.open()
        await visit.page.evaluate("postMessage({livechat: 1, kind: 'event', event: 'ended'}, '*')")
        await visit.settle()
        await heard(visit, "initialized", "opened")
        await desk.send(desk.events(("chat_changed", {"chat": {"state": "closed"}})))
        await expect(chat.get_by_text("This chat has ended.")).to_be_visible()
        await desk.send(desk.events(("chat_changed", {"chat": {"state": "closed"}})))
        await visit.settle()
        await heard(visit, "initialized", "opened", "conversationEnded")


async def test_a_page_hears_what_happens_and_never_what_is_said(chromium: Browser) -> None:
    listening = "window.heard = []; for (const event of ['unread', 'message', 'agent-joined', 'state', 'ended', 'opened', 'closed'])"
    listening += " LiveChat('on', event, (detail) => heard.push([event, detail]));"
    waiting = talk.snapshot("waiting", talk.ASKED)
    async with calling(chromium, f"{STUB} {listening}", snapshot=waiting) as (visit, desk):
        chat = await visit.open()
        await expect(chat.get_by_text("I am calling somebody.")).to_be_visible()
        joined = [("message_added", {"message": message}) for message in talk.JOINED[-2:]]
        await desk.send(desk.events(("chat_changed", {"chat": {"state": "talking", "agent": "Anna Nowak"}}), *joined))
        await expect(chat.get_by_text("Hello, I am Anna.")).to_be_visible()
        await visit.press_launcher()
        await visit.unread("Open chat")
        await visit.settle()
        await desk.send(desk.events(("message_added", {"message": talk.message(7, "agent", "Secret", "Anna Nowak")})))
        await visit.unread("Open chat, unread: 1")
        by_anna = [["message", {"by": "agent", "name": "Anna Nowak", "at": talk.message(n, "agent")["at"]}] for n in (6, 7)]

        async def told() -> list[Any]:
            heard: list[Any] = await visit.page.evaluate("heard")
            return heard if len(heard) >= 8 else []

        assert await until("eight events", told) == [
            ["opened", None],
            ["state", {"state": "waiting"}],
            ["agent-joined", {"name": "Anna Nowak"}],
            ["state", {"state": "talking"}],
            by_anna[0],
            ["closed", None],
            by_anna[1],
            ["unread", {"count": 1}],
        ]


async def test_who_the_page_says_the_visitor_is_goes_to_the_server(chromium: Browser) -> None:
    signed = {"id": "7", "name": "Zoe", "email": "zoe@example.com", "expires": 1_900_000_000, "signature": "ab"}
    async with calling(chromium, f"{STUB} LiveChat('identify', {json.dumps(signed)});") as (visit, desk):
        await expect((await visit.open()).get_by_text("Hello, I am Anna.")).to_be_visible()
        assert desk.sessions[0]["identity"] == signed
        await visit.page.evaluate("LiveChat('identify', { id: '7', name: 5, expires: 'soon', more: {} })")

        async def again() -> list[dict[str, Any]]:
            return desk.sessions[1:]

        (second,) = await until("another session", again)
        assert second["identity"] == {"id": "7", "name": "", "email": "", "expires": 0, "signature": ""}
        assert desk.open_sockets == 1  # nothing of the chat is interrupted


async def test_a_page_has_the_visitor_forgotten(chromium: Browser) -> None:
    forgotten: list[str] = []

    async def forget(scope: dict[str, Any], _: bytes) -> tuple[int, bytes, dict[str, str]]:
        forgotten.append(dict(scope["headers"])[b"authorization"].decode())
        return 204, b"", {}

    async with calling(chromium, STUB) as (visit, desk):
        desk.doors["/api/v1/visitor/forget"] = forget
        await expect((await visit.open()).get_by_text("Hello, I am Anna.")).to_be_visible()
        await visit.page.evaluate("LiveChat('forget')")

        async def anew() -> bool:
            return len(desk.sessions) == 2

        await until("a new beginning", anew)
        assert forgotten == ["Visitor v:s"]
        assert "visitor" not in desk.sessions[1]


async def test_a_listener_that_fails_harms_nobody_else(chromium: Browser) -> None:
    failing = "LiveChat('on', 'opened', () => { throw new Error('of the page'); });"
    async with calling(chromium, f"{STUB} {failing} {LISTEN.replace('API', 'LiveChat')}") as (visit, _):
        await visit.open()
        await heard(visit, "initialized", "opened")
        assert visit.problems == ["of the page"]


async def test_what_is_no_call_is_passed_over(chromium: Browser) -> None:
    async with calling(chromium, STUB) as (visit, _):
        await visit.launcher()
        await visit.page.evaluate("for (const words of [[], ['fly'], ['on'], ['on', '__proto__', 1], ['off', 'x', 1]]) LiveChat(...words)")
        await visit.open()
        assert visit.problems == []


async def test_leadbooster_speaks_for_it_where_the_tag_says_so(chromium: Browser) -> None:
    listening = LISTEN.replace("API('on', ", "LeadBooster.on(")
    async with calling(chromium, f"{LEADBOOSTER} {listening} LeadBooster.trigger('open');", "data-leadbooster") as (visit, _):
        await heard(visit, "initialized", "opened")
        await visit.page.evaluate("LeadBooster.trigger('close')")
        await heard(visit, "initialized", "opened", "closed")


async def test_names_that_are_somebody_elses_stay_theirs(chromium: Browser) -> None:
    async with calling(chromium, "window.LiveChat = window.LeadBooster = 'taken';", "data-leadbooster") as (visit, _):
        await visit.open()
        assert await visit.page.evaluate("[LiveChat, LeadBooster]") == ["taken", "taken"]
    async with calling(chromium, LEADBOOSTER) as (visit, _):
        await visit.open()
        assert await visit.page.evaluate("LeadBooster.q") == []
