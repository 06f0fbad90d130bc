"""What the visitor sees and can do in the chat, against a server that says what the test wants."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import pytest
from playwright.async_api import Browser, Frame, expect

from tests.fakes.scripted_desk import Door, ScriptedDesk, scripted
from tests.widget import talk
from tests.widget.visit import Visit, until, visiting

PAGE = b'<!doctype html><html lang="LANGUAGE"><title>Shop</title><script async src="/widget.js" data-site="demo"></script>'
CORPUS = [
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "<svg/onload=alert(1)>",
    "\"><iframe srcdoc='<script>parent.alert(1)</script>'>",
    "jaVasCript:/*-/*`/*\\`/*'/*\"/**/(/* */oNcliCk=alert() )//%0D%0A//</stYle/</titLe/</teXtarEa/</scRipt/--!>"
    "\\x3csVg/<sVg/oNloAd=alert()//>",
    "\\x3csVg/<sVg/oNloAd=alert()//>",
    "<a href=javascript:alert(1)>here</a> javascript:alert(1) data:text/html,<script>alert(1)</script>",
    "{{constructor.constructor('alert(1)')()}} ${alert(1)} <%= 7*7 %>",
    "<math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>",
    "http://evil.example/<img src=x onerror=alert(1)> &lt;b&gt; \u202etxt.exe",
]

MEASURE = """async () => {
  const { contrast } = (await import('/widget/widget.js')).$colour;
  const hex = (rgb) => '#' + rgb.match(/\\d+/g).slice(0, 3).map((part) => Number(part).toString(16).padStart(2, '0')).join('');
  const style = (selector) => getComputedStyle(document.querySelector(selector));
  const [ground, bubble] = [hex(style('body').backgroundColor), hex(style('.in .bubble').backgroundColor)];
  const pairs = { text: [style('body').color, bubble], muted: [style('.row .meta').color, ground], answer: [style('.answer').color, ground],
    accent: [style('.answer').color, bubble], avatar: [style('.avatar').color, hex(style('.avatar').backgroundColor)],
    header: [style('header').color, hex(style('header').backgroundColor)] };
  return Object.fromEntries(Object.entries(pairs).map(([name, [colour, on]]) => [name, contrast(hex(colour), on)]));
}"""
PALETTES = """async (accents) => {
  const { contrast, palette } = (await import('/widget/widget.js')).$colour;
  return accents.flatMap((accent) => [true, false].flatMap((dark) => {
    const { accent: fill, onAccent, accentText } = palette(accent, dark);
    const grounds = dark ? ['#1a1e23', '#2a3038'] : ['#ffffff', '#eef0f3'];
    const texts = [contrast(fill, onAccent), ...grounds.map((ground) => contrast(accentText, ground))];
    return { fill: contrast(fill, grounds[0]), texts };
  }));
}"""


@asynccontextmanager
async def chatting(
    browser: Browser, snapshot: dict[str, Any], language: str = "en", doors: dict[str, Door] | None = None, **options: Any
) -> AsyncIterator[tuple[Visit, Frame, ScriptedDesk]]:
    """A page in that language with the chat open."""
    async with scripted(ScriptedDesk(snapshot)) as desk:
        desk.doors.update(doors or {})
        desk.pages["/page"] = (PAGE.replace(b"LANGUAGE", language.encode()), {})
        async with visiting(browser, f"{desk.address}/page", **options) as visit:
            chat = await visit.open()
            await expect(chat.get_by_role("log")).not_to_be_empty()
            yield visit, chat, desk


def row(chat: Frame, text: str) -> Any:
    return chat.locator(".row", has_text=text)


async def sent(desk: ScriptedDesk, count: int = 1) -> list[dict[str, Any]]:
    """That many commands, once they have come."""

    async def come() -> list[dict[str, Any]]:
        return desk.commands() if len(desk.commands()) >= count else []

    return await until(f"{count} commands", come)


async def test_the_opening_is_shown_and_an_answer_begins_the_conversation(chromium: Browser) -> None:
    async with chatting(chromium, talk.new()) as (_, chat, desk):
        await expect(chat.get_by_role("dialog", name="Acme assistant")).to_be_visible()
        await expect(chat.get_by_role("log").get_by_text("Hello!", exact=True)).to_be_visible()
        group = chat.get_by_role("group", name="How can we help?")
        await expect(group.get_by_role("button")).to_have_text(["Chat with a person", "Just looking"])
        assert desk.commands() == []  # looking stores nothing
        desk.acknowledging = False
        await group.get_by_role("button", name="Chat with a person").click()
        (command,) = await sent(desk)
        assert (command["kind"], command["data"]) == ("answer_question", {"card": "topic", "answer": "person"})
        await expect(row(chat, "Chat with a person")).to_contain_text("Sending…")
        await expect(group).to_be_hidden()
        said = talk.message(3, "visitor", "Chat with a person", id=command["id"])
        begun = [("message_added", {"message": message}) for message in (*talk.OPENING, said)]
        await desk.send(desk.events(("chat_changed", {"chat": {"state": "bot"}, "restarted": True}), *begun))
        await expect(row(chat, "Chat with a person")).to_contain_text("Sent")
        await expect(chat.locator(".row")).to_have_count(3)


async def test_an_opening_that_was_not_said_yet_has_no_time(chromium: Browser) -> None:
    async with chatting(chromium, talk.snapshot("new", [message | {"at": 0} for message in talk.OPENING])) as (_, chat, _):
        await expect(chat.get_by_role("button", name="Just looking")).to_be_visible()
        await expect(chat.locator("time")).to_have_count(0)
        await expect(chat.locator(".bubble[title]:not([title=''])")).to_have_count(0)


async def test_a_message_is_sending_then_sent_and_shown_once(chromium: Browser) -> None:
    async with chatting(chromium, talk.talking()) as (visit, chat, desk):
        desk.acknowledging = False
        await visit.write("  Do you sell hats?\x07  ")
        (command,) = await sent(desk)
        assert (command["kind"], command["data"]) == ("write_message", {"text": "Do you sell hats?"})
        await expect(row(chat, "Do you sell hats?")).to_contain_text("Sending…")
        await desk.send({"type": "ack", "command": command["id"], "cursor": desk.number})
        await expect(row(chat, "Do you sell hats?")).to_contain_text("Sent")
        added = talk.message(7, "visitor", "Do you sell hats?", id=command["id"])
        await desk.send(desk.events(("message_added", {"message": added})))
        await desk.send(desk.events(("message_added", {"message": talk.message(8, "agent", "Yes", "Anna Nowak")})))
        await expect(row(chat, "Yes")).to_be_visible()
        await expect(row(chat, "Do you sell hats?")).to_have_count(1)
        await expect(chat.get_by_role("textbox", name="Message")).to_have_value("")


async def test_shift_enter_breaks_the_line(chromium: Browser) -> None:
    async with chatting(chromium, talk.talking()) as (_, chat, desk):
        await chat.get_by_role("textbox").press_sequentially("One")
        await chat.get_by_role("textbox").press("Shift+Enter")
        await chat.get_by_role("textbox").press_sequentially("Two")
        await chat.get_by_role("button", name="Send").click()
        (command,) = await sent(desk)
        assert command["data"] == {"text": "One\nTwo"}


async def test_joining_takes_the_header_and_leaving_gives_it_back(chromium: Browser) -> None:
    waiting = talk.snapshot("waiting", talk.ASKED, wait_deadline=talk.NOW + 110_000)
    async with chatting(chromium, waiting) as (_, chat, desk):
        joined = [("message_added", {"message": message}) for message in talk.JOINED[-2:]]
        await desk.send(desk.events(("chat_changed", {"chat": {"state": "talking", "agent": "Anna Nowak"}}), *joined))
        await expect(chat.get_by_role("dialog", name="Anna Nowak")).to_be_visible()
        await expect(chat.get_by_text("Anna Nowak joined the chat", exact=True)).to_have_count(1)
        await expect(chat.locator(".line")).to_be_empty()
        left = ("message_added", {"message": talk.message(7, "agent", name="Anna Nowak", kind="unassigned")})
        shut_out = ("message_added", {"message": talk.message(8, "system", kind="unassigned")})
        await desk.send(desk.events(("chat_changed", {"chat": {"state": "waiting", "wait_deadline": talk.NOW + 50_000}}), left, shut_out))
        await expect(chat.get_by_role("dialog", name="Acme assistant")).to_be_visible()
        await expect(chat.get_by_text("Anna Nowak has left the chat.", exact=True)).to_have_count(1)
        await expect(chat.get_by_text("The person you were chatting with has left the chat.", exact=True)).to_have_count(1)
        await expect(chat.locator(".line")).to_contain_text("Someone will be with you soon.")


@pytest.mark.parametrize(
    ("left_ms", "hint"), [(110_000, "It takes 2 minutes at most."), (50_000, "Less than a minute now."), (-5_000, "Just a moment longer.")]
)
async def test_the_wait_is_told_by_the_servers_clock(chromium: Browser, left_ms: int, hint: str) -> None:
    an_hour_ahead = talk.NOW + 3_600_000
    waiting = talk.snapshot("waiting", talk.ASKED, now=an_hour_ahead, wait_deadline=an_hour_ahead + left_ms)
    async with chatting(chromium, waiting) as (_, chat, _):
        await expect(chat.locator(".line")).to_have_text(f"Someone will be with you soon. {hint}")


async def test_a_closed_chat_says_so_and_a_new_one_begins_with_the_opening(chromium: Browser) -> None:
    closed = [*talk.JOINED, talk.message(7, "agent", name="Anna Nowak", kind="closed")]
    async with chatting(chromium, talk.snapshot("closed", closed, closed_at=talk.NOW, agent="Anna Nowak")) as (_, chat, desk):
        await expect(chat.get_by_text("This chat has ended.")).to_be_visible()
        await expect(chat.get_by_role("textbox", name="Message")).to_be_hidden()
        await chat.get_by_role("button", name="Start a new chat").click()
        await expect(chat.locator(".row")).to_have_count(2)
        await expect(chat.get_by_role("dialog", name="Acme assistant")).to_be_visible()
        await expect(chat.get_by_role("textbox", name="Message")).to_be_focused()
        assert desk.commands() == []
        await chat.get_by_role("button", name="Just looking").click()
        (command,) = await sent(desk)
        assert (command["kind"], command["data"]) == ("write_message", {"text": "Just looking"})


async def test_a_missed_chat_goes_on_with_the_bot(chromium: Browser) -> None:
    again = talk.message(6, "bot", "Shall I try again?", card="later", answers=[{"id": "again", "text": "Please"}])
    missed = talk.snapshot("missed", [*talk.ASKED, talk.message(5, "bot", "Nobody is there."), again])
    async with chatting(chromium, missed) as (_, chat, desk):
        await chat.get_by_role("button", name="Please").click()
        (command,) = await sent(desk)
        assert command["data"] == {"card": "later", "answer": "again"}


async def test_a_refusal_is_told_in_words_and_nothing_is_lost(chromium: Browser) -> None:
    async with chatting(chromium, talk.talking()) as (visit, chat, desk):
        desk.acknowledging = False
        await visit.write("Too long, says the server")
        (first,) = await sent(desk)
        await desk.send({"type": "refusal", "command": first["id"], "code": "text_too_long"})
        await expect(row(chat, "Too long")).to_contain_text("Not delivered. The message is too long. Please shorten it.")
        await chat.get_by_role("button", name="Try again").click()
        _, second = await sent(desk, 2)
        assert second["data"] == first["data"]
        assert second["id"] != first["id"]
        await desk.send({"type": "refusal", "command": second["id"], "code": "something_new"})
        await expect(row(chat, "Too long")).to_contain_text("Not delivered. Please try again in a moment.")
        await chat.get_by_role("button", name="Remove").click()
        await expect(row(chat, "Too long")).to_have_count(0)


async def test_not_now_is_asked_again_by_itself_and_in_order(chromium: Browser) -> None:
    async with chatting(chromium, talk.talking()) as (visit, chat, desk):
        desk.acknowledging = False
        await visit.write("First")
        await visit.write("Second")
        (first,) = await sent(desk)
        await desk.send({"type": "refusal", "command": first["id"], "code": "rate_limited", "retry_after_ms": 50})
        commands = await sent(desk, 2)
        assert commands[1] == first
        await expect(row(chat, "First")).to_contain_text("Sending…")
        await desk.send({"type": "ack", "command": first["id"], "cursor": desk.number})
        assert [command["data"]["text"] for command in await sent(desk, 3)] == ["First", "First", "Second"]


async def test_too_long_a_text_is_not_sent_but_counted(chromium: Browser) -> None:
    async with chatting(chromium, talk.talking()) as (_, chat, desk):
        box = chat.get_by_role("textbox", name="Message")
        await box.fill("🙂" * 7_999)
        await expect(chat.locator(".count")).to_have_text("Characters left: 1")
        await box.fill("🙂" * 8_002)
        await expect(chat.locator(".count")).to_have_text("Characters too many: 2. Please shorten your message.")
        await expect(chat.get_by_role("button", name="Send")).to_be_disabled()
        await box.press("Enter")
        await expect(box).not_to_have_value("")
        assert desk.commands() == []


async def test_a_draft_survives_a_reload(chromium: Browser) -> None:
    async with chatting(chromium, talk.talking()) as (visit, chat, _):
        await chat.get_by_role("textbox", name="Message").fill("Half a thought")
        await visit.page.reload()
        await expect((await visit.chat()).get_by_role("textbox", name="Message")).to_have_value("Half a thought")


async def test_foreign_text_is_only_ever_text(chromium: Browser) -> None:
    messages = [talk.message(number + 10, "agent", text, name=text[:100]) for number, text in enumerate(CORPUS)]
    snapshot = talk.snapshot("talking", [*talk.JOINED, *messages], agent=CORPUS[1])
    snapshot["data"]["site"] = talk.SITE | {"name": CORPUS[0], "accent": "red;} * {display: none"}
    async with chatting(chromium, snapshot) as (visit, chat, desk):
        assert await chat.locator(".row .text").all_inner_texts() == [
            *(message["text"] for message in talk.JOINED if message["text"]),
            *CORPUS,
        ]
        await expect(chat.get_by_role("dialog", name=CORPUS[1], exact=True)).to_be_visible()
        for text in CORPUS:
            await visit.write(text)
        await expect(row(chat, "").last).to_contain_text("Sent")
        assert {await link.get_attribute("href") for link in await chat.get_by_role("link").all()} == {"http://evil.example/"}
        assert visit.problems == []
        assert [request for request in visit.requests if not request.startswith(desk.address)] == []


async def test_addresses_of_web_pages_can_be_clicked(chromium: Browser) -> None:
    text = "See (https://acme.example/a?b=c&d#e), HTTP://Acme.example. ftp://x.example mailto:a@b.example javascript:alert(1) https://"
    async with chatting(chromium, talk.snapshot("talking", [talk.message(1, "agent", text, "Anna")])) as (_, chat, _):
        links = [
            {name: await link.get_attribute(name) for name in ("href", "target", "rel")} for link in await chat.get_by_role("link").all()
        ]
        safe = {"target": "_blank", "rel": "noopener noreferrer nofollow"}
        assert links == [{"href": "https://acme.example/a?b=c&d#e"} | safe, {"href": "http://acme.example/"} | safe]
        assert await chat.locator(".row .text").inner_text() == text


async def test_typing_is_shown_and_told(chromium: Browser) -> None:
    async with chatting(chromium, talk.talking()) as (_, chat, desk):
        await desk.send({"type": "ephemeral", "name": "Anna Nowak"})
        await expect(chat.locator(".typing")).to_be_visible()
        await desk.send({"type": "ephemeral", "name": "Anna Nowak", "typing": False})
        await expect(chat.locator(".typing")).to_be_hidden()
        await chat.get_by_role("textbox").press_sequentially("Hello")
        await chat.get_by_role("textbox").fill("")

        async def told() -> list[bool]:
            said = [frame["typing"] for frame in desk.received if frame["type"] == "typing"]
            return said if len(said) == 2 else []

        assert await until("typing was told once, and its end", told) == [True, False]


@pytest.mark.parametrize(("language", "joined"), [("pl-PL", "Anna Nowak dołącza do czatu"), ("nl", "Anna Nowak neemt nu deel aan de chat")])
async def test_the_pages_language_is_the_chats(chromium: Browser, language: str, joined: str) -> None:
    async with chatting(chromium, talk.talking(), language) as (_, chat, _):
        await expect(chat.get_by_text(joined, exact=True)).to_be_visible()
        assert await chat.evaluate("document.documentElement.lang") == language[:2]


async def test_a_language_nobody_speaks_here_becomes_the_sites(chromium: Browser) -> None:
    async with chatting(chromium, talk.talking(), "tlh", locale="fr-FR") as (_, chat, _):
        await expect(chat.get_by_text("Anna Nowak joined the chat", exact=True)).to_be_visible()


async def test_all_of_it_works_by_keyboard_alone(chromium: Browser) -> None:
    async with chatting(chromium, talk.new()) as (visit, chat, desk):
        await chat.get_by_role("textbox", name="Message").press("Shift+Tab")  # back from the text box: the last answer
        await expect(chat.get_by_role("button", name="Just looking")).to_be_focused()
        await visit.page.keyboard.press("Enter")
        (command,) = await sent(desk)
        assert command["data"]["answer"] == "looking"
        await expect(chat.get_by_role("textbox", name="Message")).to_be_focused()


async def test_every_button_is_large_enough_to_hit(chromium: Browser) -> None:
    async with chatting(chromium, talk.new()) as (_, chat, _):
        sizes = [await button.bounding_box() for button in await chat.get_by_role("button").all()]
        assert len(sizes) == 5
        assert all(size is not None and min(size["width"], size["height"]) >= 24 for size in sizes)


@pytest.mark.parametrize("scheme", ["light", "dark"])
async def test_what_is_written_can_be_read_on_its_ground(chromium: Browser, scheme: Any) -> None:
    snapshot = talk.new()
    snapshot["data"]["site"] = talk.SITE | {"accent": "#ffe100"}
    async with chatting(chromium, snapshot, color_scheme=scheme) as (_, chat, _):
        measured: dict[str, float] = await chat.evaluate(MEASURE)
        assert {pair: ratio for pair, ratio in measured.items() if ratio < 4.5} == {}
        assert len(measured) == 6


async def test_any_accent_becomes_readable_and_can_be_told_from_its_ground(chromium: Browser) -> None:
    async with chatting(chromium, talk.new()) as (_, chat, _):
        accents = ["#1f6feb", "#ffe100", "#101010", "#202020", "#f5f5f5", "#ffffff", "#808080", "#ff0000", "#00ff88", "red", "", None]
        palettes = await chat.evaluate(PALETTES, accents)
        assert [len(palette["texts"]) for palette in palettes] == [3] * len(accents) * 2
        assert min(ratio for palette in palettes for ratio in palette["texts"]) >= 4.5
        assert min(palette["fill"] for palette in palettes) >= 1.25


async def test_who_asks_for_less_motion_gets_none(chromium: Browser) -> None:
    async with chatting(chromium, talk.new(), reduced_motion="reduce") as (_, chat, _):
        names = await chat.evaluate("[...document.querySelectorAll('*')].map((e) => getComputedStyle(e).animationName)")
        assert set(names) == {"none"}


async def test_reading_older_messages_is_not_disturbed_by_new_ones(chromium: Browser) -> None:
    many = [talk.message(number, "agent", f"Line {number}", "Anna Nowak") for number in range(1, 60)]
    async with chatting(chromium, talk.snapshot("talking", many, agent="Anna Nowak")) as (_, chat, desk):
        await expect(chat.get_by_text("Line 59", exact=True)).to_be_in_viewport()
        log = chat.get_by_role("log")
        await log.evaluate("log => { log.scrollTop = 0 }")
        await desk.send(desk.events(("message_added", {"message": talk.message(60, "agent", "Line 60", "Anna Nowak")})))
        await chat.get_by_role("button", name="Go to the newest message").click()
        await expect(chat.get_by_text("Line 60", exact=True)).to_be_in_viewport()


async def test_who_has_just_scrolled_up_is_not_taken_down_again(chromium: Browser) -> None:
    many = [talk.message(number, "agent", f"Line {number}", "Anna Nowak") for number in range(1, 60)]
    async with chatting(chromium, talk.snapshot("talking", many, agent="Anna Nowak")) as (_, chat, _):
        await expect(chat.get_by_text("Line 59", exact=True)).to_be_in_viewport()
        await expect(chat.get_by_text("Line 1", exact=True)).to_be_attached()
        shown = "log => { log.scrollTop = 0; document.dispatchEvent(new Event('visibilitychange')); return log.scrollTop }"
        assert await chat.get_by_role("log").evaluate(shown) == 0


async def test_the_time_stands_where_the_talk_pauses_and_sent_at_the_newest_of_ones_own(chromium: Browser) -> None:
    said = [("agent", "One", 0), ("visitor", "Two", 1), ("agent", "Three", 7), ("visitor", "Four", 8), ("agent", "Five", 9)]
    messages = [
        talk.message(number, by, text, "Anna Nowak", at=talk.NOW + minute * 60_000) for number, (by, text, minute) in enumerate(said, 1)
    ]
    async with chatting(chromium, talk.snapshot("talking", messages, agent="Anna Nowak")) as (_, chat, _):
        await expect(chat.locator(".row", has=chat.locator("time")).locator(".text")).to_have_text(["Two", "Five"])
        await expect(chat.locator(".row", has_text="Sent").locator(".text")).to_have_text(["Four"])
