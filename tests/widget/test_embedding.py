"""The one script tag on other people's pages: strict, hostile, changing, and trying to interfere."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import pytest
from playwright.async_api import Browser, Error, expect

from tests.fakes.scripted_desk import ScriptedDesk, scripted
from tests.widget import talk
from tests.widget.visit import Visit, until, visiting

HOSTILE = b"""<style>
  * { all: unset !important }
  body, body ~ *, livechat-desk, button { display: none !important; transform: scale(0) !important }
</style>
<script>
  Array.prototype.push = () => { throw new Error('push') };
  Object.prototype.toJSON = () => 'spoiled';
  window.LiveChat = window.LeadBooster = 'taken';
  window.onmessage = (event) => event.stopImmediatePropagation();
</script>"""

# The page takes hold of the chat's window from the first message it hears; a frame of the page's own then writes to it.
FORGER = b"""<script>addEventListener('message', (event) => { window.chat ??= event.source; });</script>
<iframe name="forger" srcdoc="<script>onmessage = (event) => parent.chat.postMessage(event.data, '*');</script>"></iframe>"""


def tag(desk: ScriptedDesk) -> bytes:
    return f'<script async src="{desk.address}/widget.js" data-site="demo"></script>'.encode()


@asynccontextmanager
async def embedded(
    browser: Browser, *, before: bytes = b"", body: bytes = b"<p>A page</p>", policy: str = "", neighbour: bool = False
) -> AsyncIterator[tuple[Visit, ScriptedDesk]]:
    """A page of another origin with the tag in its head: another site, or, as a neighbour, only another port.

    In the windows without a history that tests use, Chromium lets no frame of another site keep anything.
    """
    async with scripted(ScriptedDesk(talk.talking())) as desk:
        page = b"<!doctype html><html lang=en><head>" + before + tag(desk) + b"</head><body>" + body + b"</body></html>"
        desk.pages["/page"] = (page, {"content-security-policy": policy.replace("DESK", desk.address)} if policy else {})
        foreign = desk.neighbour if neighbour else desk.address.replace("127.0.0.1", "localhost")
        async with visiting(browser, f"{foreign}/page") as visit:
            yield visit, desk


async def test_one_tag_is_enough_on_a_foreign_page_with_the_strictest_policy(chromium: Browser) -> None:
    policy = "default-src 'none'; script-src DESK; frame-src DESK; require-trusted-types-for 'script'; trusted-types 'none'"
    async with embedded(chromium, policy=policy) as (visit, desk):
        chat = await visit.open()
        await expect(chat.get_by_role("dialog", name="Anna Nowak")).to_be_visible()
        await expect(chat.get_by_text("Hello, I am Anna.", exact=True)).to_be_visible()
        await visit.page.evaluate("LiveChat('greet', { after: 0 })")

        async def greets() -> bool:
            return f"{desk.address}/widget/greeting.js" in visit.requests

        await until("what greets is loaded", greets)
        await visit.settle()
        assert visit.problems == []


async def test_a_page_is_asked_for_nothing_but_the_script_until_the_chat_is_opened(chromium: Browser) -> None:
    async with embedded(chromium) as (visit, desk):
        await visit.launcher()
        assert [address.removeprefix(desk.address) for address in visit.requests[1:]] == ["/widget.js"]
        assert desk.sessions == []


async def test_loaded_twice_it_shows_once(chromium: Browser) -> None:
    async with scripted(ScriptedDesk(talk.new())) as desk:
        desk.pages["/page"] = (b"<!doctype html><body>" + tag(desk) + tag(desk).replace(b"async", b""), {})
        async with visiting(chromium, f"{desk.address}/page") as visit:
            await visit.open()
            assert len(await visit.launchers()) == 1


async def test_a_hostile_page_neither_hides_nor_breaks_it(chromium: Browser) -> None:
    async with embedded(chromium, before=HOSTILE) as (visit, _):
        chat = await visit.open()
        await expect(chat.get_by_text("Hello, I am Anna.", exact=True)).to_be_visible()
        box = await (await chat.frame_element()).bounding_box()
        assert box is not None
        assert (box["width"] > 300, box["height"] > 300) == (True, True)
        await visit.press_launcher()
        assert (await visit.launcher())["expanded"] is False


async def test_a_page_that_exchanges_its_body_keeps_the_chat(chromium: Browser) -> None:
    async with embedded(chromium) as (visit, desk):
        chat = await visit.open()
        await expect(chat.get_by_text("Hello, I am Anna.", exact=True)).to_be_visible()
        await visit.page.evaluate("document.body.replaceWith(document.createElement('body'))")
        await visit.write("Still here?")
        await expect(chat.get_by_text("Still here?", exact=True)).to_be_visible()
        assert len(desk.sessions) == 1


async def test_the_page_cannot_reach_into_the_chat(chromium: Browser) -> None:
    async with embedded(chromium) as (visit, _):
        await visit.open()
        assert await visit.page.evaluate("document.querySelector('livechat-desk').shadowRoot") is None
        assert await visit.page.evaluate("window.frames.length") == 0


async def test_forged_messages_of_page_and_foreign_frames_change_nothing(chromium: Browser) -> None:
    async with embedded(chromium, body=FORGER) as (visit, desk):
        chat = await visit.open()
        forged = "{livechat: 1, kind: 'unread', count: 7}"
        await visit.page.evaluate(f"window.postMessage({forged}, '*')")
        await visit.page.evaluate(
            f"dispatchEvent(new MessageEvent('message', {{data: {forged}, origin: '{desk.address}', source: window}}))"
        )
        await visit.page.evaluate("window.postMessage({livechat: 1, kind: 'close'}, '*')")
        closed = "{livechat: 1, kind: 'page', page: 'https://evil.example/', title: 'Evil', language: 'fr', open: false}"
        await visit.page.evaluate(f"frames.forger.postMessage({closed}, '*')")
        await visit.settle()
        launcher = await visit.launcher()
        assert (launcher["name"], launcher["expanded"]) == ("Close chat", True)
        await desk.send(desk.events(("message_added", {"message": talk.message(7, "agent", "Are you there?", "Anna Nowak")})))
        await expect(chat.get_by_text("Are you there?", exact=True)).to_be_visible()
        await visit.press_launcher()
        await visit.unread("Open chat")  # a frame that believed to be closed would have counted the message


async def test_the_server_is_told_the_page_the_visitor_is_on(chromium: Browser) -> None:
    async with embedded(chromium, before=b"<title>Lamps</title>") as (visit, desk):
        await expect((await visit.open()).get_by_text("Hello, I am Anna.", exact=True)).to_be_visible()
        assert desk.sessions[0]["page"] == visit.page.url
        assert desk.sessions[0]["page_title"] == "Lamps"


async def test_escape_closes_and_gives_the_focus_back(chromium: Browser) -> None:
    async with embedded(chromium) as (visit, _):
        await visit.launcher()
        await visit.page.keyboard.press("Tab")
        await visit.page.keyboard.press("Enter")
        chat = await visit.chat()
        await expect(chat.get_by_role("textbox", name="Message")).to_be_focused()
        await visit.page.keyboard.press("Escape")
        await visit.unread("Open chat")
        assert (await visit.launcher())["expanded"] is False
        await visit.page.keyboard.press("Enter")  # the focus is on the launcher again
        await visit.unread("Close chat")


async def test_a_closed_chat_counts_what_comes_in(chromium: Browser) -> None:
    async with embedded(chromium) as (visit, desk):
        await visit.open()
        await visit.press_launcher()
        await visit.settle()
        for number in (7, 8):
            await desk.send(desk.events(("message_added", {"message": talk.message(number, "agent", f"Message {number}", "Anna Nowak")})))
        await visit.unread("Open chat, unread: 2")
        await visit.press_launcher()
        await visit.settle()
        await visit.press_launcher()
        await visit.unread("Open chat")


async def test_after_a_reload_an_open_chat_is_open_again_for_the_same_visitor(chromium: Browser) -> None:
    async with embedded(chromium, neighbour=True) as (visit, desk):
        await expect((await visit.open()).get_by_text("Hello, I am Anna.", exact=True)).to_be_visible()
        await visit.page.reload()
        chat = await visit.chat()
        await expect(chat.get_by_text("Hello, I am Anna.", exact=True)).to_be_visible()
        assert desk.sessions[1]["visitor"] == "v"
        assert await visit.page.evaluate("document.activeElement === document.body")  # what a page shows by itself takes no focus


async def test_where_nothing_may_be_kept_the_chat_works_all_the_same(chromium: Browser) -> None:
    async with embedded(chromium) as (visit, desk):
        chat = await visit.open()
        with pytest.raises(Error, match="SecurityError"):
            await chat.evaluate("window.localStorage")
        await visit.write("Can you read this?")
        await expect(chat.locator(".row", has_text="Can you read this?")).to_contain_text("Sent")
        assert [command["data"] for command in desk.commands()] == [{"text": "Can you read this?"}]
        assert visit.problems == []


async def test_on_a_phone_the_chat_fills_the_screen(chromium: Browser) -> None:
    async with scripted(ScriptedDesk(talk.talking())) as desk:
        desk.pages["/page"] = (b"<!doctype html><meta name=viewport content='width=device-width'><body>" + tag(desk), {})
        async with visiting(chromium, f"{desk.address}/page", viewport={"width": 390, "height": 780}, has_touch=True) as visit:
            chat = await visit.open()
            box = await (await chat.frame_element()).bounding_box()
            assert box == {"x": 0, "y": 0, "width": 390, "height": 780}
            await expect(chat.get_by_text("Hello, I am Anna.", exact=True)).to_be_visible()
            await visit.settle()
            await visit.page.reload()
            await visit.unread("Open chat")  # on the next page it stays out of the way, but goes on counting
            await expect((await visit.chat()).locator(".row")).not_to_have_count(0)
            await desk.send(desk.events(("message_added", {"message": talk.message(7, "agent", "Hello?", "Anna Nowak")})))
            await visit.unread("Open chat, unread: 1")
            await visit.press_launcher()
            await (await visit.chat()).get_by_role("button", name="Close chat").click()
            await visit.unread("Open chat")
