"""What is offered while one types / and some letters, and what a reply becomes."""

import pytest

from app.core.replies.offering import Offering, asked, filled
from app.protocol.company import CannedReply


def reply(shortcut: str, text: str) -> CannedReply:
    return CannedReply(id=shortcut, shortcut=shortcut, text=text)


ALL = (
    reply("address", "We are at Hauptstraße 1."),
    reply("hello", "Hello {visitor}, this is {agent}."),
    reply("opening-hours", "From nine to six."),
    reply("Price", "See our prices; say hello at the desk."),
    reply("shipping", "It ships within a day."),
)


@pytest.mark.parametrize(
    ("before", "wanted"),
    [
        ("/", ""),
        ("/hel", "hel"),
        ("Dear Vera, /hel", "hel"),
        ("one\n/opening-h", "opening-h"),
        ("/grüß", "grüß"),
        ("", None),
        ("and/or", None),
        ("https://shop.example/hel", None),
        ("/hel lo", None),
        ("//", None),
        ("/" + "a" * 31, None),
    ],
)
def test_a_slash_at_the_beginning_or_after_a_space_asks(before: str, wanted: str | None) -> None:
    assert asked(before) == wanted


@pytest.mark.parametrize(
    ("typed", "offered"),
    [
        ("", ["address", "hello", "opening-hours", "Price", "shipping"]),
        ("PR", ["Price"]),
        ("h", ["hello", "opening-hours", "shipping", "address", "Price"]),
        ("hello", ["hello", "Price"]),
        ("hauptstrasse", ["address"]),
        ("nothing", []),
    ],
)
def test_shortcuts_that_begin_so_come_first_then_those_that_have_it_then_texts(typed: str, offered: list[str]) -> None:
    assert [one.shortcut for one in Offering(ALL).matching(typed)] == offered


def test_no_more_are_offered_than_wanted() -> None:
    many = tuple(reply(f"r{number:03}", "text") for number in range(500))
    assert [one.shortcut for one in Offering(many).matching("r", most=3)] == ["r000", "r001", "r002"]


@pytest.mark.parametrize(
    ("text", "known", "unknown"),
    [
        ("Hello {visitor}, how are you?", "Hello Vera, how are you?", "Hello, how are you?"),
        ("Hi {visitor}!", "Hi Vera!", "Hi!"),
        ("{visitor}, welcome.", "Vera, welcome.", "Welcome."),
        ("This is {agent}.\n{visitor}: one moment", "This is Anna.\nVera: one moment", "This is Anna.\none moment"),
        ("To {visitor} from {agent}", "To Vera from Anna", "To from Anna"),
        ("{Visitor} {other} {visitor}{agent}", "{Visitor} {other} VeraAnna", "{Visitor} {other}Anna"),
        ("iPhones are here", "iPhones are here", "iPhones are here"),
        ("{visitor}", "Vera", ""),
    ],
)
def test_names_come_into_their_places_and_an_unknown_one_leaves_no_gap(text: str, known: str, unknown: str) -> None:
    assert filled(text, "Vera", "Anna") == known
    assert filled(text, " ", "Anna") == unknown


def test_a_name_is_never_read_as_a_place() -> None:
    assert filled("{visitor}: {agent}", "{agent}", "Anna") == "{agent}: Anna"
