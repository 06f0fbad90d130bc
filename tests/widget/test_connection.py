"""How the widget keeps, loses and regains its connection, against a server that does what the test wants."""

from typing import Any

import pytest
from playwright.async_api import Browser, expect

from tests.fakes.patience import PATIENCE_S
from tests.fakes.scripted_desk import ScriptedDesk
from tests.widget import talk
from tests.widget.test_chat import chatting, row, sent
from tests.widget.visit import until


async def hellos(desk: ScriptedDesk, count: int, within_s: float = PATIENCE_S) -> list[dict[str, Any]]:
    """That many first frames of sockets, once they have come."""

    async def come() -> list[dict[str, Any]]:
        found = [frame for frame in desk.received if frame["type"] == "hello"]
        return found if len(found) >= count else []

    return await until(f"{count} sockets", come, within_s)


async def test_a_lost_connection_goes_on_where_it_stood(chromium: Browser) -> None:
    async with chatting(chromium, talk.talking()) as (_, chat, desk):
        await desk.send(desk.events(("message_added", {"message": talk.message(7, "agent", "One more", "Anna Nowak")})))
        await expect(row(chat, "One more")).to_be_visible()
        await desk.close(1001)
        first, second = await hellos(desk, 2)
        assert "epoch" not in first
        assert (second["epoch"], second["cursor"], second["device"]) == ("e", desk.number, first["device"])
        assert desk.sessions[1]["secret"] == "s"


async def test_what_was_under_way_is_sent_again_under_the_same_id(chromium: Browser) -> None:
    async with chatting(chromium, talk.talking()) as (visit, chat, desk):
        desk.acknowledging = False
        await visit.write("Are you there?")
        (first,) = await sent(desk)
        desk.acknowledging = True
        await desk.close(4200)
        assert (await sent(desk, 2))[1] == first
        await expect(row(chat, "Are you there?")).to_contain_text("Sent")


async def test_what_came_through_before_the_cut_is_not_sent_again(chromium: Browser) -> None:
    async with chatting(chromium, talk.talking()) as (visit, chat, desk):
        desk.acknowledging = False
        await visit.write("Are you there?")
        (command,) = await sent(desk)
        came = talk.message(7, "visitor", "Are you there?", id=command["id"])
        desk.snapshot = talk.snapshot("talking", [*talk.JOINED, came], agent="Anna Nowak")
        await desk.close(4200)
        await hellos(desk, 2)
        await expect(row(chat, "Are you there?")).to_contain_text("Sent")
        await visit.write("Next")
        assert [entry["data"]["text"] for entry in await sent(desk, 2)] == ["Are you there?", "Next"]


async def test_what_is_written_without_a_connection_is_kept_and_sent_once(chromium: Browser) -> None:
    async with chatting(chromium, talk.talking()) as (visit, chat, desk):
        await visit.page.context.set_offline(True)
        await desk.close(1001)
        await visit.write("Written in a tunnel")
        await expect(chat.locator(".line")).to_have_text("You are offline. What you write is kept, and sent when you are back online.")
        await expect(row(chat, "Written in a tunnel")).to_contain_text("Sending…")
        await visit.page.context.set_offline(False)
        (command,) = await sent(desk)
        assert command["data"] == {"text": "Written in a tunnel"}
        await expect(row(chat, "Written in a tunnel")).to_contain_text("Sent")
        await expect(chat.locator(".line")).to_be_empty()


async def test_what_was_not_sent_survives_a_reload(chromium: Browser) -> None:
    async with chatting(chromium, talk.talking()) as (visit, _, desk):
        desk.acknowledging = False
        await visit.write("Important")
        (first,) = await sent(desk)
        desk.acknowledging = True
        await visit.page.reload()
        assert (await sent(desk, 2))[1] == first
        await expect(row(await visit.chat(), "Important")).to_contain_text("Sent")


@pytest.mark.parametrize(
    ("code", "words"),
    [
        (4013, "The chat is not available on this page."),
        (4003, "There is no chat here at the moment."),
        (4006, "The chat is not available on this page."),
        (4406, "The chat has been renewed. Please reload this page."),
    ],
)
async def test_an_end_for_good_is_told_and_not_tried_again(chromium: Browser, code: int, words: str) -> None:
    async with chatting(chromium, talk.talking()) as (visit, chat, desk):
        await visit.page.clock.install()
        await desk.close(code)
        await expect(chat.locator(".line")).to_have_text(words)
        await expect(chat.get_by_role("textbox")).to_be_hidden()
        await visit.page.clock.run_for(120_000)
        assert len(desk.sessions) == 1


async def test_being_refused_at_the_door_is_told(chromium: Browser) -> None:
    async with chatting(chromium, talk.talking()) as (_, chat, desk):
        desk.session = (403, {"code": "origin_refused"})
        await desk.close(4200)
        await expect(chat.locator(".line")).to_have_text("The chat is not available on this page.")


async def test_a_visitor_the_server_does_not_know_any_more_becomes_a_new_one(chromium: Browser) -> None:
    async with chatting(chromium, talk.talking()) as (_, _, desk):
        desk.session = (401, {"code": "unauthenticated"})
        await desk.close(4200)

        async def asked() -> list[dict[str, Any]]:
            return desk.sessions[1:3] if len(desk.sessions) >= 3 else []

        known, unknown = await until("two more sessions", asked)
        assert known["visitor"] == "v"
        assert "visitor" not in unknown


async def test_a_server_that_is_overloaded_is_left_alone_for_a_while(chromium: Browser) -> None:
    async with chatting(chromium, talk.talking()) as (visit, _, desk):
        await visit.page.clock.install()
        await desk.close(4102)
        await visit.settle()
        await visit.page.clock.run_for(3_000)
        assert len(desk.sessions) == 1
        await visit.page.clock.run_for(30_000)
        await hellos(desk, 2)


async def test_a_position_that_is_not_the_servers_is_dropped(chromium: Browser) -> None:
    async with chatting(chromium, talk.talking()) as (_, _, desk):
        await desk.send({"type": "reset", "why": "epoch"})
        await desk.close(4203)
        assert "epoch" not in (await hellos(desk, 2))[1]


async def test_every_heartbeat_is_answered_with_where_the_reader_stands(chromium: Browser) -> None:
    async with chatting(chromium, talk.talking()) as (_, _, desk):
        await desk.send({"type": "heartbeat", "now": talk.NOW, "head": desk.number})

        async def beat() -> list[dict[str, Any]]:
            return [frame for frame in desk.received if frame["type"] == "heartbeat"]

        assert await until("a heartbeat", beat) == [{"type": "heartbeat", "cursor": desk.number}]


async def test_a_silent_connection_is_given_up_and_dialled_anew(chromium: Browser) -> None:
    async with chatting(chromium, talk.talking()) as (visit, _, desk):
        await visit.page.clock.install()
        await visit.settle()
        await visit.page.clock.fast_forward(40_000)
        await visit.page.clock.run_for(10_000)
        await hellos(desk, 2)


async def test_coming_back_to_the_page_dials_at_once(chromium: Browser) -> None:
    async with chatting(chromium, talk.talking()) as (_, chat, desk):
        desk.session = (429, {"code": "rate_limited", "retry_after_ms": 3_600_000})
        await desk.close(4200)

        async def asked() -> bool:
            return len(desk.sessions) == 2

        await until("the second session", asked)
        desk.session = (200, {"visitor": "v", "secret": "s", "ticket": "t"})

        async def dialled() -> bool:
            # The refusal may still be on its way to the chat: somebody who looks before it comes looks again.
            await chat.evaluate("document.dispatchEvent(new Event('visibilitychange'))")
            return [frame["type"] for frame in desk.received].count("hello") == 2

        await until("the second socket", dialled)


async def test_a_page_that_is_left_lets_go_and_comes_back_where_it_stood(chromium: Browser) -> None:
    """The way back of the browser brings the page as it was, with what was written meanwhile."""
    async with chatting(chromium, talk.talking()) as (visit, chat, desk):
        await chat.evaluate("dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }))")
        await until("the socket is closed", desk.alone)
        await visit.write("Still here")
        await expect(row(chat, "Still here")).to_contain_text("Sending…")
        await chat.evaluate("dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))")
        _, again = await hellos(desk, 2)
        assert again["cursor"] == desk.number
        assert [command["data"] for command in await sent(desk)] == [{"text": "Still here"}]
        await expect(row(chat, "Still here")).to_contain_text("Sent")


async def test_frames_and_events_of_a_later_version_are_passed_over(chromium: Browser) -> None:
    async with chatting(chromium, talk.talking()) as (visit, chat, desk):
        added = {"message": talk.message(7, "agent", "After all that", "Anna Nowak", mood="fine")}
        await desk.send({"type": "confetti"}, desk.events(("weather_changed", {"sky": "blue"}), ("message_added", added)))
        await expect(row(chat, "After all that")).to_be_visible()
        assert visit.problems == []


async def test_a_snapshot_may_come_in_parts(chromium: Browser) -> None:
    async with chatting(chromium, talk.talking()) as (_, chat, desk):
        parts = [
            talk.snapshot("talking", [talk.message(n, "agent", f"Part {n}", "Anna Nowak")], agent="Anna Nowak")["data"] for n in (21, 22)
        ]
        await desk.send({"type": "welcome", "version": 1, "mode": "snapshot", "epoch": "f", "cursor": 1, "now": talk.NOW})
        for part, data in enumerate(parts, 1):
            await desk.send({"type": "snapshot", "part": part, "of": 2, "cursor": 1, "data": data})
        await expect(chat.locator(".row .text")).to_have_text(["Part 21", "Part 22"])
