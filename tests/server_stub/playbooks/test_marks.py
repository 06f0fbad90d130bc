"""Texts with marks in a playbook: what may be written, what the writer is told where it may not, and how the bot says it."""

import operator
from collections.abc import Mapping, Sequence

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.protocol.ids import new_id
from app.protocol.marks import Bullets, Marked, Paragraph, Picture, Span, plain
from server_stub.handlers.effects import RequestAgent, Say
from server_stub.playbooks.engine import begin, opening, step
from server_stub.playbooks.load import DefinitionError, load
from server_stub.playbooks.problems.images import image_problems, shown_images
from server_stub.playbooks.runs import Choice, Staff, Words
from server_stub.playbooks.simulator import run
from server_stub.playbooks.situation import Answered, WaitExpired, Wrote
from server_stub.playbooks.words import in_words
from tests.fakes.marked import MARKED, PLAIN

Json = dict[str, object]
PICTURE: Json = {"type": "picture", "image": new_id(), "text": "Our shop", "width": 320, "height": 200}


def paragraph(*spans: Mapping[str, object]) -> Json:
    return {"type": "paragraph", "spans": spans}


def bullets(*items: Sequence[Mapping[str, object]]) -> Json:
    return {"type": "bullets", "items": items}


def playbook(text: object) -> bytes:
    """A playbook in which the bot uses this text wherever it speaks."""
    answers = [{"id": "person", "text": "A person", "next": "chat"}, {"id": "call", "text": "Call me", "next": "phone"}]
    cards: list[Json] = [
        {"type": "greeting", "id": "hello", "text": text, "next": "ask"},
        {"type": "question", "id": "ask", "text": text, "again": text, "answers": answers},
        {"type": "live_chat", "id": "chat", "online_message": text, "wait_seconds": 60, "offline_message": text, "next": "back"},
        {"type": "hand_back", "id": "back", "text": text},
        {"type": "capture", "id": "phone", "field": "person_phone", "text": text, "again": text, "next": "end"},
        {"type": "message", "id": "end", "text": text},
    ]
    return msgspec.json.encode({"bot_name": "Bot", "start": "hello", "cards": cards})


def greeting(*blocks: Json) -> bytes:
    cards: list[Json] = [{"type": "greeting", "id": "hello", "text": blocks}]
    return msgspec.json.encode({"bot_name": "Bot", "start": "hello", "cards": cards})


def refused(data: bytes) -> list[tuple[str, str]]:
    with pytest.raises(DefinitionError) as caught:
        load(data)
    return [(text, found.card) for text, found in zip(caught.value.problems, caught.value.found, strict=True)]


def linked(address: str) -> bytes:
    return greeting(paragraph({"text": "Look "}, {"text": "here", "link": address}))


def said(effects: Sequence[object]) -> list[tuple[str, object]]:
    return [(effect.text, effect.marked) for effect in effects if isinstance(effect, Say)]


WITH_MARKS = [(PLAIN, MARKED)]


def test_the_bot_says_every_text_with_its_marks_and_without() -> None:
    definition = load(playbook(MARKED))
    assert said(opening(definition)) == WITH_MARKS * 2
    state, effects = step(definition, begin(definition), Wrote("?", online=True))
    assert said(effects) == WITH_MARKS
    state, effects = step(definition, state, Answered("ask", "person", online=True))
    assert effects == (RequestAgent(60_000, PLAIN, MARKED),)
    _, effects = step(definition, state, WaitExpired(online=False))
    assert said(effects) == WITH_MARKS * 2
    _, effects = step(definition, begin(definition), Answered("ask", "person", online=False))
    assert said(effects) == WITH_MARKS * 2
    state, effects = step(definition, begin(definition), Answered("ask", "call", online=False))
    assert said(effects) == WITH_MARKS
    _, effects = step(definition, state, Wrote("?", online=False))
    assert said(effects) == WITH_MARKS
    _, effects = step(definition, state, Wrote("+31 20 123 4567", online=False))
    assert said(effects) == WITH_MARKS


def test_marks_change_nothing_of_the_way() -> None:
    marked, plain = load(playbook(MARKED)), load(playbook(PLAIN))
    replies = (Words("what?"), Choice("person"), Choice("call"), Words("+31 20 123 4567"))
    for staff in (Staff(online=False), Staff(online=True), Staff(online=True, takes_after=3)):
        tried, same = run(marked, replies, staff), run(plain, replies, staff)
        assert [(line.at, line.author, line.text) for line in tried.lines] == [(line.at, line.author, line.text) for line in same.lines]
        assert {line.marked for line in tried.lines if line.text == PLAIN} == {MARKED}


def test_a_picture_alone_is_a_text_and_so_is_no_mark_at_all() -> None:
    for blocks in ((PICTURE,), (paragraph({"text": "Hello"}),)):
        assert said(opening(load(greeting(*blocks))))[0][0] in ("Our shop", "Hello")


@pytest.mark.parametrize(
    ("blocks", "problem"),
    [
        ((), "The text of the card “hello” is empty."),
        ((paragraph(),), "The text of the card “hello” has a paragraph without text."),
        ((paragraph({"text": " \n"}),), "The text of the card “hello” has a paragraph without text."),
        ((paragraph({"text": "a"}, {"text": "", "bold": True}),), "The text of the card “hello” has a stretch without text."),
        ((bullets(),), "The text of the card “hello” has a list without items."),
        ((bullets(({"text": "a"},), ()),), "The text of the card “hello” has an item of a list without text."),
        ((bullets(({"text": "a"},), ({"text": " "},)),), "The text of the card “hello” has an item of a list without text."),
        ((bullets(*[({"text": "a"},)] * 51),), "The text of the card “hello” has a list of 51 items; 50 are the most."),
        ((paragraph({"text": "a"}),) * 51, "The text of the card “hello” has 51 paragraphs, lists and pictures; 50 are the most."),
        ((paragraph({"text": "x" * 4_001}),) * 2, "The text of the card “hello” is longer than 8000 characters."),
        (
            (paragraph(*[{"text": "x", "link": "https://shop.example/" + "x" * 1_000}] * 12),),
            "The text of the card “hello” is too long together with its links and pictures.",
        ),
        (
            (paragraph({"text": "a"}, {"text": " ", "link": "https://shop.example"}),),
            "The text of the card “hello” has a link to “https://shop.example” without text.",
        ),
        ((PICTURE | {"image": "https://elsewhere.example/a.png"},), "shows a picture that is not there. Please upload it again."),
        ((PICTURE | {"width": 0},), "The text of the card “hello” shows a picture of 0 by 200 pixels, which cannot be."),
        ((PICTURE | {"height": -1},), "shows a picture of 320 by -1 pixels, which cannot be."),
        ((PICTURE | {"height": 10_001},), "shows a picture of 320 by 10001 pixels, which cannot be."),
        ((PICTURE | {"text": " "},), "The text of the card “hello” shows a picture without words for those who cannot see it."),
    ],
)
def test_marks_that_say_nothing_or_too_much_are_refused_in_words(blocks: tuple[Json, ...], problem: str) -> None:
    found = refused(greeting(*blocks))
    assert any(problem in text for text, _ in found), found
    assert {card for _, card in found} == {"hello"}


@pytest.mark.parametrize(
    "address",
    ["https://shop.example/a?b=c#d", "http://shop.example:8080", "mailto:help@shop.example?subject=Hello", "tel:+31201234567"],
)
def test_links_lead_to_pages_mailboxes_and_phones(address: str) -> None:
    assert said(opening(load(linked(address))))[0][0] == "Look here"


@pytest.mark.parametrize("address", ["javascript:alert(1)", "data:text/html,<b>", "/help", "https://shop.example@evil.example/"])
def test_a_link_to_anything_else_is_refused_with_its_address(address: str) -> None:
    ((text, card),) = refused(linked(address))
    assert f"The text of the card “hello” has a link to “{address}”, which cannot be opened." in text
    assert card == "hello"


@pytest.mark.parametrize(
    ("block", "part"),
    [
        ({"type": "script", "text": "x"}, "script"),
        ({"type": "paragraph", "spans": [{"text": "x", "onclick": "y"}]}, "onclick"),
        ({"type": "picture", "image": new_id(), "text": "x", "width": "50%", "height": 3}, "width"),
    ],
)
def test_what_is_no_mark_is_refused_with_its_card(block: Json, part: str) -> None:
    ((text, card),) = refused(greeting(block))
    assert part in text
    assert card == "hello"


def test_pictures_are_held_against_those_of_the_account() -> None:
    definition = load(playbook([PICTURE]))
    image = str(PICTURE["image"])
    assert shown_images(definition) == {image}
    assert image_problems(definition, {image: (320, 200)}) == ()
    gone = image_problems(definition, {new_id(): (320, 200)})
    assert [found.card for found in gone] == ["hello", "ask", "ask", "chat", "chat", "back", "phone", "phone", "end"]
    assert in_words(gone[3]).text == "The online message of the card “chat” shows a picture that is not there. Please upload it again."
    squeezed = image_problems(definition, {image: (320, 199)})
    assert in_words(squeezed[0]).text == "The text of the card “hello” shows a picture of 320 by 200 pixels, which cannot be."


def test_a_playbook_without_pictures_asks_for_none() -> None:
    assert shown_images(load(playbook("Hello"))) == frozenset()


def test_a_consent_is_told_of_without_a_card() -> None:
    whole = msgspec.json.decode(greeting(paragraph({"text": "Hello"})))
    consent = [paragraph({"text": "Terms", "link": "terms.html"})]
    assert refused(msgspec.json.encode(whole | {"consent": consent})) == [
        (
            "The consent has a link to “terms.html”, which cannot be opened."
            " Give the whole address, beginning with https://, http://, mailto: or tel:.",
            "",
        )
    ]
    assert refused(msgspec.json.encode(whole | {"consent": " "})) == [("The consent is empty.", "")]
    assert refused(msgspec.json.encode(whole | {"consent": "x" * 2_001})) == [("The consent is longer than 2000 characters.", "")]


SCHEMES = [
    "https://shop.example",
    "HTTP://shop.example/",
    "mailto:a@b.example",
    "tel:+48123",
    "javascript:",
    "data:,",
    "java\tscript:",
    "//x",
    "",
]
LINKS = st.one_of(st.sampled_from(SCHEMES), st.builds(operator.add, st.sampled_from(SCHEMES), st.text(max_size=8)))
SPANS = st.lists(st.builds(Span, text=st.text(max_size=5), bold=st.booleans(), italic=st.booleans(), link=LINKS), max_size=3).map(tuple)
PIXELS = st.integers(-1, 10_001)
BLOCKS = st.one_of(
    st.builds(Paragraph, spans=SPANS),
    st.builds(Bullets, items=st.lists(SPANS, max_size=3).map(tuple)),
    st.builds(Picture, image=st.sampled_from(["", "x", new_id()]), text=st.text(max_size=3), width=PIXELS, height=PIXELS),
)


@given(st.lists(BLOCKS, max_size=4).map(tuple))
def test_any_tree_is_refused_or_said_as_it_was_written(marked: Marked) -> None:
    cards = [{"type": "greeting", "id": "hello", "text": marked}]
    try:
        definition = load(msgspec.json.encode({"bot_name": "Bot", "start": "hello", "cards": cards}))
    except DefinitionError:
        return
    assert said(opening(definition)) == [(plain(marked), marked)]
    lines = [line for block in marked for line in ((block.spans,) if isinstance(block, Paragraph) else getattr(block, "items", ()))]
    links = [span.link for line in lines for span in line if span.link]
    assert [link for link in links if not link.lower().startswith(("https://shop.example", "http://shop.example", "mailto:", "tel:"))] == []
