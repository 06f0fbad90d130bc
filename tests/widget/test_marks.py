"""Text with marks in the chat: bold, italic, links, bullets and pictures; and what is no such thing is text, or nothing."""

import asyncio
import struct
import zlib
from typing import Any

import pytest
from playwright.async_api import Browser, expect

from tests.fakes.scripted_desk import Answer, Scope
from tests.widget import talk
from tests.widget.test_chat import CORPUS, chatting
from tests.widget.visit import until

LINKS = ["https://acme.example/all", "http://acme.example/", "mailto:shop@acme.example", "tel:+4915112345678"]
HOSTILE_LINKS = [
    "javascript:alert(1)",
    " javascript:alert(1)",
    "JaVaScRiPt:alert(1)",
    "java\nscript:alert(1)",
    "data:text/html,<script>alert(1)</script>",
    "vbscript:msgbox(1)",
    "blob:https://acme.example/1",
    "file:///etc/passwd",
    "//evil.example",
    "\x00javascript:alert(1)",
]


def picture(width: int, height: int) -> bytes:
    """A PNG of one grey."""
    rows = b"".join(b"\x00" + b"\x80" * width for _ in range(height))
    parts = ((b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)), (b"IDAT", zlib.compress(rows)), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data)) for kind, data in parts
    )


async def images(scope: Scope, _: bytes) -> Answer:
    """The one picture that there is."""
    there = scope["path"] == "/images/lamp"
    return (200, picture(64, 40), {"content-type": "image/png"}) if there else (404, b"", {})


def span(text: str, **marks: Any) -> dict[str, Any]:
    return {"text": text, **marks}


def marked(*blocks: Any, text: str = "In plain words") -> dict[str, Any]:
    """A snapshot whose bot has said that."""
    return talk.snapshot("bot", [talk.message(1, "bot", text, marked=list(blocks))])


def shown(image: str, **more: Any) -> dict[str, Any]:
    return {"type": "picture", "image": image, "text": "A brass lamp", "width": 640, "height": 400, **more}


async def test_marks_are_shown_as_what_they_are(chromium: Browser) -> None:
    spans = [
        span("Plain, "),
        span("bold", bold=True),
        span(", "),
        span("both", bold=True, italic=True),
        span("\nand "),
        span("there", link=LINKS[0]),
    ]
    items = [[span("Two days", italic=True)], [span("See https://acme.example/b.")]]
    async with chatting(chromium, marked({"type": "paragraph", "spans": spans}, {"type": "bullets", "items": items})) as (visit, chat, _):
        text = chat.locator(".row .text")
        assert await text.locator("strong").all_inner_texts() == ["bold", "both"]
        assert await text.locator("em").all_inner_texts() == ["both", "Two days"]
        assert await chat.get_by_role("listitem").all_inner_texts() == ["Two days", "See https://acme.example/b."]
        assert await text.locator("p").inner_text() == "Plain, bold, both\nand there"
        assert [await link.get_attribute("href") for link in await text.get_by_role("link").all()] == [LINKS[0], "https://acme.example/b"]
        assert visit.problems == []


async def test_a_link_leads_to_a_page_a_mail_or_a_call_and_nowhere_else(chromium: Browser) -> None:
    spans = [span(f"link {number} ", link=link) for number, link in enumerate([*LINKS, *HOSTILE_LINKS])]
    async with chatting(chromium, marked({"type": "paragraph", "spans": spans})) as (visit, chat, _):
        found = await chat.get_by_role("link").all()
        assert [await link.get_attribute("href") for link in found] == LINKS
        kept = {(await link.get_attribute("target"), await link.get_attribute("rel")) for link in found}
        assert kept == {("_blank", "noopener noreferrer nofollow")}
        assert f"link {len(LINKS) + len(HOSTILE_LINKS) - 1}" in await chat.locator(".row .text").inner_text()
        assert visit.problems == []


async def test_hostile_text_in_marks_is_only_ever_text(chromium: Browser) -> None:
    paragraphs = [{"type": "paragraph", "spans": [span(text, bold=True)]} for text in CORPUS]
    bullets = {"type": "bullets", "items": [[span(text, italic=True)] for text in CORPUS]}
    lost = [shown("nowhere", text=text) for text in CORPUS]
    async with chatting(chromium, marked(*paragraphs, bullets, *lost)) as (visit, chat, desk):
        assert await chat.locator(".text > p:not(.lost)").all_inner_texts() == CORPUS
        assert await chat.get_by_role("listitem").all_inner_texts() == CORPUS
        await chat.get_by_role("log").evaluate("log => { log.scrollTop = 0 }")
        await expect(chat.locator(".text script, .text iframe, .text svg, .text form")).to_have_count(0)
        assert [problem for problem in visit.problems if "404" not in problem] == []
        assert [request for request in visit.requests if not request.startswith(desk.address)] == []


async def test_what_is_no_tree_of_marks_is_told_in_plain_words(chromium: Browser) -> None:
    deep: Any = [span("deep")]
    for _ in range(200):
        deep = [{"type": "paragraph", "spans": deep}]
    odd: list[Any] = [
        [{"type": "marquee", "spans": [span("whirling")]}],
        [{"type": "paragraph", "spans": [span("first")]}, {"type": "html", "html": "<b>second</b>"}],
        [{"type": "constructor"}],
        [{"type": "__proto__"}],
        [{"type": "paragraph"}],
        [{"type": "paragraph", "spans": [{"text": {"toString": "x"}}]}],
        [{"type": "bullets", "items": ["text"]}],
        [shown("../api/v1/visitor/forget")],
        [shown("lamp", width="640; background: red")],
        [shown("lamp", height=-1)],
        [None],
        "paragraph",
        deep,
    ]
    messages = [talk.message(number, "bot", f"Plain {number}", marked=blocks) for number, blocks in enumerate(odd, 1)]
    async with chatting(chromium, talk.snapshot("bot", messages)) as (visit, chat, _):
        assert await chat.locator(".row .text").all_inner_texts() == [f"Plain {number}" for number in range(1, len(odd) + 1)]
        assert visit.problems == []


async def test_a_picture_has_its_place_before_it_comes_and_is_seen_large_upon_a_click(chromium: Browser) -> None:
    blocks = (shown("nowhere", text="A lost lamp"), shown("lamp"))
    async with chatting(chromium, marked(*blocks), doors={"/images/": images}) as (visit, chat, _):
        small = chat.get_by_role("img", name="A brass lamp")
        await expect(small).to_have_js_property("naturalWidth", 64)
        told = {name: await small.get_attribute(name) for name in ("width", "height", "loading")}
        assert told == {"width": "640", "height": "400", "loading": "lazy"}
        box = await small.bounding_box()
        assert box is not None
        assert abs(box["width"] / box["height"] - 640 / 400) < 0.02  # the size that was told, not the file's own
        await expect(chat.locator(".row .text .lost")).to_have_text("A lost lamp")  # stands for itself
        opener = chat.get_by_role("button", name="A brass lamp")
        await opener.click()
        await expect(chat.get_by_role("dialog", name="A brass lamp").get_by_role("button", name="Close")).to_be_focused()
        await visit.page.keyboard.press("Escape")
        await expect(chat.locator("dialog")).to_have_count(0)
        await expect(opener).to_be_focused()
        assert (await visit.launcher())["name"] == "Close chat"  # Esc was the picture's


async def test_the_bots_icon_is_a_shape_or_a_picture_and_else_its_letter(chromium: Browser) -> None:
    async with chatting(chromium, talk.new(), doors={"/images/": images}) as (_, chat, desk):
        faces = chat.locator(".avatar:visible")
        for icon, kind in (("bell", "svg"), ("gone", ""), ("lamp", "img"), ("../secret", ""), ("star", "svg"), ("", "")):
            await desk.send(desk.events(("site_changed", {"site": talk.SITE | {"icon": icon}})))
            if kind:
                await expect(faces.locator(kind)).to_have_count(2)
            else:
                await expect(faces).to_have_text(["A", "A"])


async def test_a_picture_that_is_found_missing_late_replaces_nothing(chromium: Browser) -> None:
    late = asyncio.Event()

    async def slowly(scope: Scope, body: bytes) -> Answer:
        if scope["path"] == "/images/gone":
            await late.wait()
        return await images(scope, body)

    async with chatting(chromium, talk.new(), doors={"/images/": slowly}) as (visit, chat, desk):
        for icon in ("gone", "lamp"):
            await desk.send(desk.events(("site_changed", {"site": talk.SITE | {"icon": icon}})))
            await expect(chat.locator(f".avatar:visible img[src$={icon}]")).to_have_count(2)
        async with visit.page.expect_event("requestfinished", lambda request: request.url.endswith("/images/gone")):
            late.set()
        await visit.page.evaluate("() => new Promise((done) => setTimeout(done, 100))")  # what it tells the page comes after
        await expect(chat.locator(".avatar:visible img[src$=lamp]")).to_have_count(2)


async def test_a_person_keeps_their_letter_whatever_icon_the_bot_has(chromium: Browser) -> None:
    snapshot = talk.talking()
    snapshot["data"]["site"] = talk.SITE | {"icon": "star"}
    async with chatting(chromium, snapshot) as (visit, chat, _):

        async def drawn() -> bool:
            return await chat.locator(".row .avatar svg").count() > 0

        await until("the bot's own face is drawn", drawn)
        await expect(chat.locator("header .avatar")).to_have_text("A")
        await expect(chat.locator(".row .avatar").last).to_have_text("A")
        assert visit.problems == []


@pytest.mark.parametrize(("told", "language"), [({"language": "pl"}, "pl"), ({}, "en")])
async def test_what_the_bot_says_is_read_out_in_its_playbooks_language(chromium: Browser, told: dict[str, str], language: str) -> None:
    snapshot = talk.talking()
    snapshot["data"]["site"] = {
        name: value for name, value in talk.SITE.items() if name != "language"
    } | told  # English goes without saying
    async with chatting(chromium, snapshot, "fr") as (_, chat, _):
        assert await chat.evaluate("document.documentElement.lang") == "fr"
        said = chat.locator(".row .text")
        assert await said.filter(has_text="calling").get_attribute("lang") == language
        assert (await said.filter(has_text="I am Anna").get_attribute("lang") or "") == ""  # nobody knows
