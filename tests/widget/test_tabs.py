"""Several tabs of one browser: one of them holds the socket, all show the same, and whichever goes, nothing is lost or doubled."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from typing import Any

import pytest
from playwright.async_api import Browser, Error, Frame, expect

from tests.fakes.scripted_desk import ScriptedDesk, scripted
from tests.widget import talk
from tests.widget.test_chat import PAGE, chatting, row, sent
from tests.widget.test_connection import hellos
from tests.widget.test_embedding import embedded
from tests.widget.visit import Visit, arrive, until, visiting

HIDE = """() => {
  Object.defineProperty(document, 'visibilityState', { configurable: true, get: () => 'hidden' });
  document.dispatchEvent(new Event('visibilitychange'));
}"""
FULL = "() => { Storage.prototype.setItem = () => { throw new DOMException('', 'QuotaExceededError'); }; }"
LOOK = "() => document.dispatchEvent(new Event('visibilitychange'))"


@asynccontextmanager
async def two_tabs(browser: Browser) -> AsyncIterator[tuple[Visit, Frame, Visit, Frame, ScriptedDesk]]:
    """The tab that has the socket, another one of the same browser, and the server."""
    async with chatting(browser, talk.talking()) as (first, chat, desk):
        second = await arrive(first.page.context, first.page.url)
        other = await second.open()
        await expect(row(other, "Hello, I am Anna.")).to_be_visible()
        yield first, chat, second, other, desk


async def opened(visit: Visit) -> Frame:
    """Open the chat, whatever it then shows."""
    await visit.press_launcher()

    async def frame() -> Frame | None:
        return next((one for one in visit.page.frames if "/w/" in one.url), None)

    return await until("the frame", frame)


async def one_socket(desk: ScriptedDesk) -> None:
    """Wait until exactly one is open."""

    async def one() -> bool:
        return desk.open_sockets == 1

    await until("one socket", one)


async def test_two_tabs_share_one_socket_and_show_the_same(chromium: Browser) -> None:
    async with two_tabs(chromium) as (first, chat, second, other, desk):
        assert (desk.open_sockets, len(desk.sessions)) == (1, 1)
        desk.acknowledging = False
        await second.write("From the tab that follows")
        await expect(row(chat, "From the tab that follows")).to_contain_text("Sending…")
        (command,) = await sent(desk)
        await desk.send({"type": "ack", "command": command["id"], "cursor": desk.number})
        added = talk.message(7, "visitor", "From the tab that follows", id=command["id"])
        more = talk.message(8, "agent", "To all of them", "Anna Nowak")
        await desk.send(desk.events(("message_added", {"message": added}), ("message_added", {"message": more})))
        desk.acknowledging = True
        await first.write("From the tab that leads")
        assert len(await sent(desk, 2)) == 2
        for tab in (chat, other):
            await expect(row(tab, "From the tab that follows")).to_have_count(1)
            await expect(row(tab, "To all of them")).to_have_count(1)
            await expect(row(tab, "From the tab that leads")).to_contain_text("Sent")
        assert (desk.open_sockets, len(desk.sessions)) == (1, 1)
        assert first.problems == second.problems == []


async def test_typing_goes_out_from_every_tab_and_comes_in_to_every_tab(chromium: Browser) -> None:
    async with two_tabs(chromium) as (_, chat, _, other, desk):
        await other.get_by_role("textbox", name="Message").press_sequentially("Hm")

        async def typed() -> list[dict[str, Any]]:
            return [frame for frame in desk.received if frame["type"] == "typing"]

        assert await until("typing", typed) == [{"type": "typing", "typing": True}]
        await desk.send({"type": "ephemeral", "name": "Anna Nowak", "typing": True})
        for tab in (chat, other):
            await expect(tab.locator(".typing")).to_be_visible()


async def test_when_the_leading_tab_closes_another_goes_on_where_it_stood(chromium: Browser) -> None:
    async with two_tabs(chromium) as (first, _, second, other, desk):
        await desk.send(desk.events(("message_added", {"message": talk.message(7, "agent", "One more", "Anna Nowak")})))
        await expect(row(other, "One more")).to_be_visible()
        await first.page.close()
        before, after = await hellos(desk, 2)
        assert (after["epoch"], after["cursor"], after["device"]) == ("e", desk.number, before["device"])
        await one_socket(desk)
        await second.write("Still here")
        await expect(row(other, "Still here")).to_contain_text("Sent")


@pytest.mark.parametrize("writer", [0, 1], ids=["leads", "follows"])
async def test_a_leading_tab_that_dies_mid_send_leaves_exactly_one_message(chromium: Browser, writer: int) -> None:
    async with two_tabs(chromium) as (first, _, second, other, desk):
        desk.acknowledging = False
        await (first, second)[writer].write("Under way")
        (under_way,) = await sent(desk)
        desk.acknowledging = True
        with suppress(Error):  # "page crashed"
            await first.page.goto("chrome://crash")
        assert (await sent(desk, 2))[1] == under_way
        await expect(row(other, "Under way")).to_contain_text("Sent")
        await expect(row(other, "Under way")).to_have_count(1)
        await second.write("Next")
        assert [command["data"]["text"] for command in await sent(desk, 3)][2:] == ["Next"]


async def test_a_leading_tab_that_is_hidden_hands_over_to_one_that_is_seen(chromium: Browser) -> None:
    async with two_tabs(chromium) as (first, chat, second, other, desk):
        await chat.evaluate(HIDE)
        await other.evaluate(LOOK)
        await hellos(desk, 2)
        await one_socket(desk)
        await first.write("From the hidden one")
        for tab in (chat, other):
            await expect(row(tab, "From the hidden one")).to_contain_text("Sent")
        await second.page.close()  # the hidden one takes over again
        await hellos(desk, 3)
        await one_socket(desk)


async def test_a_leading_tab_that_is_frozen_hands_over_and_is_told_all_when_it_wakes(chromium: Browser) -> None:
    async with two_tabs(chromium) as (_, chat, second, other, desk):
        await chat.evaluate("document.dispatchEvent(new Event('freeze'))")
        await hellos(desk, 2)
        await one_socket(desk)
        await desk.send(desk.events(("message_added", {"message": talk.message(7, "agent", "Meanwhile", "Anna Nowak")})))
        await second.write("Still here")
        await expect(row(other, "Still here")).to_contain_text("Sent")
        await expect(row(chat, "Meanwhile")).to_have_count(0)
        await chat.evaluate("document.dispatchEvent(new Event('resume'))")
        await expect(row(chat, "Meanwhile")).to_have_count(1)
        assert desk.open_sockets == 1


async def test_a_tab_whose_browser_is_full_stands_alone(chromium: Browser) -> None:
    """What it cannot keep, the others cannot see: it sends it by a socket of its own."""
    async with two_tabs(chromium) as (_, _, second, other, desk):
        await other.evaluate(FULL)
        await second.write("No room")
        assert [command["data"]["text"] for command in await sent(desk)] == ["No room"]
        await expect(row(other, "No room")).to_contain_text("Sent")
        assert desk.open_sockets == 2
        await second.write("Nor now")
        assert [command["data"]["text"] for command in await sent(desk, 2)][1:] == ["Nor now"]
        assert second.problems == []


async def test_what_is_read_in_one_tab_is_read_in_all_and_not_counted_on_the_next_page(chromium: Browser) -> None:
    async with two_tabs(chromium) as (first, chat, second, _, desk):
        for tab in (first, second):
            await tab.press_launcher()
            await tab.unread("Open chat")
            await tab.settle()
        await desk.send(desk.events(("message_added", {"message": talk.message(7, "agent", "Hello?", "Anna Nowak")})))
        for tab in (first, second):
            await tab.unread("Open chat, unread: 1")
        await second.page.reload()
        await second.unread("Open chat, unread: 1")  # the next page goes on counting
        await first.press_launcher()
        await expect(row(chat, "Hello?")).to_be_visible()
        await second.unread("Open chat")


async def test_a_browser_that_starts_again_sends_what_was_written_without_a_connection(chromium: Browser) -> None:
    async with chatting(chromium, talk.talking()) as (visit, _, desk):
        await visit.page.context.set_offline(True)
        await desk.close(1001)
        for text in ("One", "Two"):
            await visit.write(text)
        await expect(row(await visit.chat(), "Two")).to_contain_text("Sending…")
        kept = await visit.page.context.storage_state()
        again = await chromium.new_context(storage_state=kept, viewport={"width": 1120, "height": 760})
        try:
            after = await arrive(again, visit.page.url)
            chat = await after.open()
            await expect(row(chat, "Two")).to_contain_text("Sent")
            assert [command["data"]["text"] for command in await sent(desk, 2)] == ["One", "Two"]
            assert desk.sessions[-1]["secret"] == "s"
        finally:
            await again.close()


async def test_a_tab_that_follows_says_too_why_there_is_no_chat(chromium: Browser) -> None:
    async with scripted(ScriptedDesk(talk.talking())) as desk:
        desk.session = (403, {"code": "origin_refused"})
        desk.pages["/page"] = (PAGE.replace(b"LANGUAGE", b"en"), {})
        async with visiting(chromium, f"{desk.address}/page") as first:
            for visit in (first, await arrive(first.page.context, first.page.url)):
                await expect((await opened(visit)).get_by_text("The chat is not available on this page.")).to_be_visible()
            assert len(desk.sessions) == 1


async def test_tabs_that_may_keep_nothing_have_a_socket_each(chromium: Browser) -> None:
    async with embedded(chromium) as (first, desk):
        await expect((await first.open()).locator(".row")).not_to_have_count(0)
        second = await arrive(first.page.context, first.page.url)
        await expect((await second.open()).locator(".row")).not_to_have_count(0)
        assert (desk.open_sockets, len(desk.sessions)) == (2, 2)


async def test_a_leading_tab_that_hangs_loses_the_lead(chromium: Browser) -> None:
    async with two_tabs(chromium) as (first, _, second, other, desk):
        await first.eyes.send("Debugger.enable")
        await first.eyes.send("Debugger.pause")
        await other.evaluate(LOOK)
        await hellos(desk, 2)
        await second.write("Still here")
        await expect(row(other, "Still here")).to_contain_text("Sent")
        await first.eyes.send("Debugger.disable")
        await one_socket(desk)
