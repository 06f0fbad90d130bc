"""Files in the chat: taken along with a message, however they get there, and shown when they come."""

import asyncio
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs

import msgspec
from playwright.async_api import Browser, FilePayload, Frame, expect

from app.protocol.limits import MAX_FILE_BYTES
from tests.fakes.scripted_desk import Answer, Scope
from tests.widget import talk
from tests.widget.test_chat import chatting, row, sent
from tests.widget.test_marks import picture
from tests.widget.visit import until

NOTE: FilePayload = {"name": "note.txt", "mimeType": "text/plain", "buffer": b"two lamps"}
LAMP: FilePayload = {"name": "lamp.png", "mimeType": "image/png", "buffer": picture(64, 40)}
GIVE = """([kind, names]) => {
  const data = new DataTransfer();
  for (const name of names) data.items.add(new File(['two lamps'], name, { type: 'text/plain' }));
  const event = kind === 'paste' ? new ClipboardEvent(kind, { clipboardData: data, bubbles: true, cancelable: true })
    : new DragEvent(kind, { dataTransfer: data, bubbles: true, cancelable: true });
  document.querySelector('textarea').dispatchEvent(event);
  return event.defaultPrevented;
}"""


class Shelf:
    """Where files are kept: a door of the desk. An upload is answered when it is `open`, with `problem` where there is one."""

    def __init__(self) -> None:
        self.open = asyncio.Event()
        self.open.set()
        self.problem: tuple[int, dict[str, Any]] | None = None
        self.kept: dict[str, tuple[str, bytes]] = {}
        self.bearers: set[str] = set()
        self.asked: list[str] = []

    async def __call__(self, scope: Scope, body: bytes) -> Answer:
        """PUT keeps a file, GET gives it back."""
        id_ = scope["path"].rsplit("/", 1)[1]
        self.bearers |= {value.decode() for name, value in scope["headers"] if name == b"authorization"}
        query = scope["query_string"].decode()
        if scope["method"] == "GET":
            self.asked.append(f"{id_}?{query}")
            return (200, self.kept[id_][1], {"content-type": "application/octet-stream"}) if id_ in self.kept else (404, b"{}", {})
        await self.open.wait()
        if self.problem is not None:
            status, problem = self.problem
            return status, msgspec.json.encode(problem), {"content-type": "application/json"}
        self.kept[id_] = (parse_qs(query)["name"][0], body)
        kind = {"width": 64, "height": 40, "media_type": "image/png"} if body.startswith(b"\x89PNG") else {"media_type": "text/plain"}
        stored = {"id": id_, "name": self.kept[id_][0], "size": len(body), **kind}
        return 201, msgspec.json.encode(stored), {"content-type": "application/json"}


def around(shelf: Shelf) -> dict[str, Any]:
    return {"/api/v1/visitor/files/": shelf}


async def choose(chat: Frame, *files: FilePayload) -> None:
    """As with the paperclip."""
    await expect(chat.get_by_role("button", name="Attach files")).to_be_visible()
    await chat.locator("input[type=file]").set_input_files(list(files))


async def test_files_are_chosen_uploaded_and_go_with_the_next_message(chromium: Browser) -> None:
    shelf = Shelf()
    async with chatting(chromium, talk.talking(), doors=around(shelf)) as (visit, chat, desk):
        await choose(chat, NOTE, LAMP)
        tray = chat.get_by_role("list", name="Files").get_by_role("listitem")
        await expect(tray).to_have_count(2)
        await expect(tray.first).to_contain_text("note.txt")
        await expect(tray.nth(1).locator("img")).to_have_js_property("naturalWidth", 64)
        await visit.write("These two")
        (command,) = await sent(desk)
        assert command["data"] == {"text": "These two", "files": list(shelf.kept)}
        assert set(shelf.kept.values()) == {("note.txt", b"two lamps"), ("lamp.png", picture(64, 40))}
        assert shelf.bearers == {"Visitor v:s"}
        await expect(tray).to_have_count(0)
        await expect(row(chat, "These two").get_by_role("button", name="note.txt")).to_be_visible()
        await expect(row(chat, "These two").get_by_role("img", name="lamp.png")).to_have_js_property("naturalWidth", 64)
        assert shelf.asked == []  # what this tab sent need not come back
        assert visit.problems == []


async def test_a_file_needs_no_words(chromium: Browser) -> None:
    shelf = Shelf()
    async with chatting(chromium, talk.talking(), doors=around(shelf)) as (_, chat, desk):
        await expect(chat.get_by_role("button", name="Send")).to_be_disabled()
        await choose(chat, NOTE)
        await chat.get_by_role("button", name="Send").click()
        (command,) = await sent(desk)
        assert command["data"] == {"text": "", "files": list(shelf.kept)}


async def test_a_message_waits_for_its_files_and_no_longer(chromium: Browser) -> None:
    shelf = Shelf()
    shelf.open.clear()
    async with chatting(chromium, talk.talking(), doors=around(shelf)) as (visit, chat, desk):
        await choose(chat, NOTE)
        await visit.write("With a note")
        await expect(chat.get_by_text("Your message is sent as soon as its files are there.")).to_be_visible()
        await expect(chat.get_by_role("progressbar", name="note.txt")).to_be_visible()
        assert desk.commands() == []
        shelf.open.set()
        (command,) = await sent(desk)
        assert command["data"] == {"text": "With a note", "files": list(shelf.kept)}
        await expect(chat.get_by_role("textbox", name="Message")).to_have_value("")
        await expect(chat.get_by_role("textbox", name="Message")).to_be_editable()


async def test_a_file_that_is_taken_away_does_not_go(chromium: Browser) -> None:
    shelf = Shelf()
    shelf.open.clear()
    async with chatting(chromium, talk.talking(), doors=around(shelf)) as (visit, chat, desk):
        await choose(chat, NOTE, LAMP)
        await visit.write("Only the picture")
        await chat.get_by_role("button", name="Remove: note.txt").click()
        await expect(chat.get_by_role("button", name="Attach files")).to_be_focused()
        shelf.open.set()
        (command,) = await sent(desk)
        assert [shelf.kept[id_][0] for id_ in command["data"]["files"]] == ["lamp.png"]


async def test_a_file_that_was_not_taken_says_why_and_can_be_tried_again(chromium: Browser) -> None:
    shelf = Shelf()
    shelf.problem = (507, {"code": "storage_full"})
    async with chatting(chromium, talk.talking(), doors=around(shelf)) as (visit, chat, desk):
        await choose(chat, NOTE)
        await expect(chat.get_by_text("There is no room for files at the moment. Please write without them.")).to_be_visible()
        await chat.get_by_role("textbox", name="Message").fill("Wait for it")
        await expect(chat.get_by_role("button", name="Send")).to_be_disabled()
        shelf.problem = None
        await chat.get_by_role("button", name="Try again").click()
        await expect(chat.get_by_role("button", name="Send")).to_be_enabled()
        await visit.page.keyboard.press("Escape")  # the chat closes, and keeps what is in it
        await visit.press_launcher()
        await chat.get_by_role("button", name="Send").click()
        assert (await sent(desk))[0]["data"]["files"] == list(shelf.kept)


async def test_a_server_that_is_busy_is_asked_again_by_itself(chromium: Browser) -> None:
    shelf = Shelf()
    shelf.problem = (429, {"code": "rate_limited", "retry_after_ms": 50})
    async with chatting(chromium, talk.talking(), doors=around(shelf)) as (visit, chat, desk):
        await choose(chat, NOTE)
        await visit.write("In a while")
        await expect(chat.get_by_role("progressbar", name="note.txt")).to_be_visible()
        await expect(chat.get_by_text("No connection.")).to_have_count(0)
        shelf.problem = None
        assert (await sent(desk))[0]["data"]["files"] == list(shelf.kept)


async def test_what_can_never_be_sent_is_said_at_once(chromium: Browser, tmp_path: Path) -> None:
    large = tmp_path / "holiday.mov"
    with large.open("wb") as file:
        file.truncate(MAX_FILE_BYTES + 1)
    shelf = Shelf()
    shelf.problem = (422, {"code": "file_refused", "detail": {"kind": "document"}})
    async with chatting(chromium, talk.talking(), doors=around(shelf)) as (_, chat, _):
        await choose(chat, {"name": "empty.txt", "mimeType": "text/plain", "buffer": b""}, NOTE)
        await chat.locator("input[type=file]").set_input_files(large)
        tray = chat.get_by_role("list", name="Files").get_by_role("listitem")
        for name, why in (
            ("empty.txt", "This file is empty."),
            ("note.txt", "Files of this kind cannot be sent."),
            ("holiday.mov", "This file is too large: 10 MB at most."),
        ):
            await expect(tray.filter(has_text=name)).to_contain_text(why)
        shelf.problem = (413, {"code": "file_too_large", "detail": {"limit": str(2 * 2**20)}})  # what this company takes
        await choose(chat, LAMP)
        await expect(tray.filter(has_text="lamp.png")).to_contain_text("This file is too large: 2 MB at most.")
        await expect(chat.get_by_role("button", name="Try again")).to_have_count(0)
        await expect(chat.get_by_role("status").filter(has_text="Remove the marked ones")).to_be_visible()
        await choose(chat, *[NOTE] * 8)
        await expect(chat.get_by_text("A message takes 10 files at most.")).to_be_visible()
        await expect(tray).to_have_count(10)


async def test_a_site_that_takes_no_files_offers_none_from_that_moment_on(chromium: Browser) -> None:
    shelf = Shelf()
    async with chatting(chromium, talk.talking(), doors=around(shelf)) as (visit, chat, desk):
        await choose(chat, NOTE)
        await expect(chat.locator(".uploads li.done")).to_have_count(1)
        await desk.send(desk.events(("site_changed", {"site": talk.SITE | {"files": False}})))
        await expect(chat.get_by_role("button", name="Attach files")).to_be_hidden()
        assert not await chat.evaluate(GIVE, ["paste", ["pasted.txt"]])
        assert not await chat.evaluate(GIVE, ["drop", ["dropped.txt"]])
        await visit.write("What was there goes along")
        assert (await sent(desk))[0]["data"]["files"] == list(shelf.kept)
        await desk.send(desk.events(("site_changed", {"site": talk.SITE})))
        await expect(chat.get_by_role("button", name="Attach files")).to_be_visible()
    without = talk.talking()
    without["data"]["site"] = talk.SITE | {"files": False}
    async with chatting(chromium, without) as (visit, _, _):
        await visit.settle()
        assert [address for address in visit.requests if "tray" in address or "upload" in address] == []


async def test_without_a_connection_files_wait_in_the_tab_and_say_so(chromium: Browser) -> None:
    shelf = Shelf()
    async with chatting(chromium, talk.talking(), doors=around(shelf)) as (visit, chat, desk):
        await choose(chat)
        await visit.page.context.set_offline(True)
        await choose(chat, NOTE)
        await visit.write("From a tunnel")
        await expect(chat.get_by_text("please keep this page open until then")).to_be_visible()
        await visit.page.context.set_offline(False)
        assert (await sent(desk))[0]["data"] == {"text": "From a tunnel", "files": list(shelf.kept)}


async def test_files_are_pasted_and_dropped_too(chromium: Browser) -> None:
    shelf = Shelf()
    async with chatting(chromium, talk.talking(), doors=around(shelf)) as (_, chat, _):
        await choose(chat)
        assert await chat.evaluate(GIVE, ["paste", ["pasted.txt"]])
        assert await chat.evaluate(GIVE, ["dragover", ["dropped.txt"]])
        await expect(chat.locator("body")).to_have_class("dropping")
        assert await chat.evaluate(GIVE, ["drop", ["dropped.txt", "another.txt"]])
        await expect(chat.locator("body")).not_to_have_class("dropping")
        names = chat.get_by_role("list", name="Files").locator(".name")
        await expect(names).to_have_text(["pasted.txt", "dropped.txt", "another.txt"])
        assert not await chat.evaluate(GIVE, ["paste", []])  # a text is pasted as ever


async def test_files_are_offered_only_where_a_person_may_read_them(chromium: Browser) -> None:
    async with chatting(chromium, talk.talking(), doors=around(Shelf())) as (_, chat, desk):
        clip = chat.get_by_role("button", name="Attach files")
        await choose(chat, NOTE)
        for state, seen in (("bot", False), ("waiting", True), ("missed", False), ("talking", True)):
            await desk.send(desk.events(("chat_changed", {"chat": {"state": state}})))
            await expect(clip).to_be_visible(visible=seen)
        await desk.send(desk.events(("chat_changed", {"chat": {"state": "bot"}})))
        await expect(clip).to_be_hidden()
        assert not await chat.evaluate(GIVE, ["drop", ["dropped.txt"]])
        await expect(chat.locator(".uploads li")).to_have_count(0)  # what was to go to a person goes to nobody else
    async with chatting(chromium, talk.new()) as (visit, chat, _):
        await visit.settle()
        assert [address for address in visit.requests if "tray" in address or "upload" in address] == []


async def test_files_that_came_are_seen_and_downloaded(chromium: Browser) -> None:
    shelf = Shelf()
    shelf.kept = {"a": ("lamp.png", picture(64, 40)), "b": ("note.txt", b"two lamps")}
    lamp = {"id": "a", "name": "lamp.png", "media_type": "image/png", "size": 200, "width": 640, "height": 400}
    note = {"id": "b", "name": "<img src=x onerror=alert(1)>.txt", "media_type": "text/plain", "size": 2_500_000}
    lost = [
        {"id": "c", "name": "lost.png", "media_type": "image/png", "size": 5, "width": 5, "height": 5},
        note | {"id": "d", "name": "lost.txt"},
    ]
    said = talk.message(7, "agent", "", "Anna Nowak", files=[lamp, note, *lost])
    async with chatting(chromium, talk.snapshot("talking", [*talk.JOINED, said], agent="Anna Nowak"), doors=around(shelf)) as (
        visit,
        chat,
        _,
    ):
        small = chat.get_by_role("img", name="lamp.png")
        await expect(small).to_have_js_property("naturalWidth", 64)
        assert [await small.get_attribute(side) for side in ("width", "height")] == ["240", "150"]
        await chat.get_by_role("button", name="lamp.png").click()
        large = chat.get_by_role("dialog", name="lamp.png")
        await expect(large.get_by_role("img")).to_have_js_property("naturalWidth", 64)
        assert [address for address in shelf.asked if address.startswith("a")] == ["a?small", "a?"]
        await visit.page.keyboard.press("Escape")
        chip = chat.get_by_role("button", name="<img src=x onerror=alert(1)>.txt 2.4 MB")
        async with visit.page.expect_download() as download:
            await chip.click()
        assert await asyncio.to_thread(Path(await (await download.value).path()).read_bytes) == b"two lamps"
        await chat.get_by_role("button", name="lost.txt").click()
        await expect(chat.get_by_role("button", name="lost.txt")).to_contain_text("This file is no longer there.")
        await expect(chat.get_by_role("button", name="lost.png This file is no longer there.")).to_be_visible()  # said without being asked
        assert {problem for problem in visit.problems if "404" not in problem} == set()


async def test_a_message_that_only_brings_a_picture_keeps_the_newest_in_sight(chromium: Browser) -> None:
    shelf = Shelf()
    shelf.kept = {"a": ("lamp.png", picture(64, 40))}
    many = [talk.message(number, "agent", f"Line {number}", "Anna Nowak") for number in range(1, 40)]
    async with chatting(chromium, talk.snapshot("talking", many, agent="Anna Nowak"), doors=around(shelf)) as (_, chat, desk):
        lamp = {"id": "a", "name": "lamp.png", "media_type": "image/png", "size": 200, "width": 640, "height": 640}
        await desk.send(desk.events(("message_added", {"message": talk.message(41, "agent", "", "Anna Nowak", files=[lamp])})))
        await expect(chat.get_by_role("img", name="lamp.png")).to_be_in_viewport(ratio=1)

        async def down() -> bool:
            return bool(await chat.get_by_role("log").evaluate("log => log.scrollHeight - log.scrollTop - log.clientHeight < 2"))

        await until("the log is scrolled to its end", down)
        await choose(chat, NOTE, NOTE)
        await expect(chat.get_by_role("list", name="Files").get_by_role("listitem")).to_have_count(2)
        await until("it still is beside the files that are to go", down)
