"""Messages with marks: bold, italic, links, bullets and pictures, each at its place; copied and spoken as plain text."""

from collections.abc import Iterator

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QPointF
from PySide6.QtGui import QFont, QGuiApplication

from app.core.views import Delivery, MessageRow
from app.protocol.ids import MessageId
from app.protocol.marks import Bullets, Marked, Paragraph, Picture, Span, plain
from app.protocol.records import AuthorKind, MessageKind
from app.ui import sample
from app.ui.conversation.messages.entry import Entry, Measures
from app.ui.conversation.messages.layout import estimate, lay_out
from app.ui.conversation.messages.reader import MessageReader
from app.ui.conversation.messages.shapes import Shape
from app.ui.conversation.messages.view import Older
from app.ui.theme import Theme
from tests.fakes.marked import MARKED, PLAIN

SHAPE = Shape(day=False, first=True, last=True, out=True)
PICTURE = Picture(image="0192f0c4-0000-7000-8000-000000000001", text="Our shop", width=320, height=200)
LONG = "a rather long item that takes several lines in a bubble of the usual width, and then some more " * 3


def said(*marked: Paragraph | Bullets | Picture, text: str = "") -> MessageRow:
    """The bot's message."""
    at, words = sample.NOW, text or plain(marked)
    bot = (MessageKind.TEXT, AuthorKind.BOT, "Robin", False)
    return MessageRow(MessageId("m"), 1, *bot, words, at, Delivery.SENT, "", marked=marked)


def paragraph(*spans: Span) -> Paragraph:
    return Paragraph(spans=spans)


@pytest.fixture
def measures(theme: Theme) -> Measures:
    return Measures.of(theme)


@pytest.fixture
def view(theme: Theme) -> Iterator[MessageReader]:
    shown = MessageReader(theme, lambda: sample.NOW)
    shown.resize(700, 500)
    shown.show()
    yield shown
    shown.close()
    shown.deleteLater()


def laid_out(row: MessageRow, measures: Measures) -> Entry:
    return lay_out(row, SHAPE, 700, measures)


def lines(entry: Entry) -> list[str]:
    """The text of each line."""
    layout = entry.text
    return [
        layout.text()[line.textStart() : line.textStart() + line.textLength()]
        for line in (layout.lineAt(number) for number in range(layout.lineCount()))
    ]


def test_bold_and_italic_are_set_so_and_nothing_else(measures: Measures) -> None:
    entry = laid_out(said(paragraph(Span(text="a "), Span(text="b", bold=True), Span(text=" c "), Span(text="d", italic=True))), measures)
    formats = entry.text.formats()
    assert [(one.start, one.length) for one in formats] == [(2, 1), (6, 1)]
    assert [one.format.fontWeight() == QFont.Weight.Bold for one in formats] == [True, False]
    assert [one.format.fontItalic() for one in formats] == [False, True]


def test_marks_stand_at_their_place_behind_an_emoji(measures: Measures) -> None:
    link = Span(text="here", link="https://shop.example/a")
    entry = laid_out(said(paragraph(Span(text="👋👋 "), link, Span(text=" b", bold=True))), measures)
    assert [(found.start, found.end, found.url) for found in entry.links] == [(5, 9, "https://shop.example/a")]
    assert [(one.start, one.length) for one in entry.text.formats()] == [(9, 2)]


def test_an_address_behind_an_emoji_is_where_it_is_seen(measures: Measures) -> None:
    row = replace(said(), text="👋👋👋 https://shop.example", marked=())
    entry = laid_out(row, measures)
    line = entry.text.lineAt(0)
    end = QPointF(line.naturalTextWidth() - 2, line.height() / 2) + entry.text.position()
    found = entry.link_at(end)
    assert found is not None
    assert entry.lines.copied(found.start, found.end) == "https://shop.example"


@pytest.mark.parametrize(
    ("address", "host"),
    [
        ("https://shop.example/a", "shop.example"),
        ("mailto:help@shop.example?subject=Hi", "help@shop.example"),
        ("tel:+31201234567", "+31201234567"),
        ("javascript:alert(1)", None),
        ("file:///etc/passwd", None),
        ("https://shop.example@evil.example", None),
        ("livechat://lead/1", None),
    ],
)
def test_a_link_leads_only_where_it_may(measures: Measures, address: str, host: str | None) -> None:
    entry = laid_out(said(paragraph(Span(text="here", link=address))), measures)
    assert [link.host for link in entry.links] == ([] if host is None else [host])
    assert lines(entry) == ["here"]


def test_the_items_of_a_list_hang_below_their_bullets(measures: Measures) -> None:
    entry = laid_out(said(paragraph(Span(text="These:")), Bullets(items=((Span(text=LONG),), (Span(text="short", bold=True),)))), measures)
    layout = entry.text
    starts = [text[:2] == "• " for text in lines(entry)]
    assert (starts.count(True), starts[1], starts[-1]) == (2, True, True)
    lefts = [layout.lineAt(number).x() for number in range(layout.lineCount())]
    assert {left for left, begins in zip(lefts, starts, strict=True) if begins} == {0.0}
    assert len({left for left in lefts if left}) == 1
    assert max(layout.lineAt(n).naturalTextWidth() + lefts[n] for n in range(layout.lineCount())) <= measures.text_width(700) + 1


def test_a_picture_has_its_place_before_it_is_there(measures: Measures) -> None:
    entry = laid_out(said(paragraph(Span(text="Look:")), PICTURE, paragraph(Span(text="Nice?"))), measures)
    ((placed, area),) = entry.pictures
    assert placed.picture == PICTURE
    assert (area.width(), area.height()) == (320, 200)
    assert entry.bubble.contains(area)
    last = entry.text.lineAt(entry.text.lineCount() - 1)
    assert entry.text.position().y() + last.y() > area.bottom()
    assert entry.character_at(area.center()) in (6, 7)


@pytest.mark.parametrize(("width", "height"), [(4_000, 3_000), (100, 9_000), (9_000, 100), (1, 1), (10_000, 1)])
def test_no_picture_is_larger_than_its_bubble(measures: Measures, width: int, height: int) -> None:
    entry = laid_out(said(Picture(image=PICTURE.image, text="x", width=width, height=height)), measures)
    ((_, area),) = entry.pictures
    assert 24 <= area.width() <= measures.text_width(700)
    assert 24 <= area.height() <= measures.highest


def test_a_guess_of_the_height_counts_pictures(measures: Measures) -> None:
    row = said(paragraph(Span(text="Look:")), PICTURE)
    assert abs(estimate(row, SHAPE, 700, measures) - laid_out(row, measures).height) < 40


def test_what_is_copied_is_the_plain_text(view: MessageReader) -> None:
    row = said(*MARKED)
    view.show_rows((row,), Older.NONE)
    view.current = 0
    view.copy()
    assert QGuiApplication.clipboard().text() == PLAIN
    view.selection.begin(row.id, 3)
    view.selection.extend(10_000)
    view.copy()
    assert QGuiApplication.clipboard().text() == PLAIN[3:]


def test_listeners_hear_the_plain_text(view: MessageReader) -> None:
    row = said(*MARKED)
    assert view.spoken(row) == f"Robin: {PLAIN}"


def test_markup_in_a_text_with_marks_is_shown_as_it_is(measures: Measures) -> None:
    marked: Marked = (paragraph(Span(text="<b>no</b>", bold=True), Span(text="&amp;\u2028<img src=x>")),)
    assert lines(laid_out(said(*marked), measures)) == ["<b>no</b>&amp;\u2028", "<img src=x>"]
