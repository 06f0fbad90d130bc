"""Messages with marks: bold, italic, links, bullets and pictures, each at its place; copied and spoken as plain text."""

from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from msgspec.structs import replace
from PySide6.QtCore import QObject, QPointF, Signal
from PySide6.QtGui import QColor, QFont, QGuiApplication, QPixmap

from app.core.views import Delivery, MessageRow
from app.protocol.ids import MessageId
from app.protocol.marks import Bullets, Marked, Paragraph, Picture, Span, plain
from app.protocol.records import AuthorKind, MessageKind
from app.ui import sample
from app.ui.conversation.messages.entry import Entry, Measures
from app.ui.conversation.messages.layout import estimate, lay_out
from app.ui.conversation.messages.lines import in_lines
from app.ui.conversation.messages.older import Older
from app.ui.conversation.messages.reader import MessageReader
from app.ui.conversation.messages.shapes import Shape
from app.ui.conversation.messages.spans import styled
from app.ui.pictures.pictures import AnyPicture, Missing, PlaybookPicture
from app.ui.theme import Theme, tokens
from app.ui.units import units
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


class Gallery(QObject):
    """Has one picture for every name, once it has come."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.asked: list[AnyPicture] = []
        self.found: QPixmap | Missing = Missing.LOADING

    def get(self, name: AnyPicture) -> QPixmap | Missing:
        if name not in self.asked:
            self.asked.append(name)
        return self.found

    def come(self, paint: str) -> None:
        """The picture is here, all of one colour."""
        self.found = QPixmap(32, 20)
        self.found.fill(QColor(paint))
        self.changed.emit()


@pytest.fixture
def gallery(view: MessageReader) -> Gallery:
    """Where the view's pictures come from."""
    opened = Gallery()
    view.show_pictures(opened)
    return opened


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


def colour(view: MessageReader, at: QPointF) -> str:
    """What is painted there."""
    return view.viewport().grab().toImage().pixelColor(at.toPoint()).name()


def middle(view: MessageReader) -> QPointF:
    """Of the first message's picture, in the viewport."""
    ((_, area),) = view.column.entry(0).pictures
    return area.center() - view.point(QPointF(0, 0))


def test_a_picture_is_painted_when_it_comes_and_nothing_moves(view: MessageReader, theme: Theme, gallery: Gallery) -> None:
    view.show_rows((said(paragraph(Span(text="Look:")), PICTURE),), Older.NONE)
    at, height = middle(view), view.column.height
    assert colour(view, at + QPointF(-150, 90)) == theme.colors.background
    assert gallery.asked == [PlaybookPicture(PICTURE.image)]
    gallery.come("#12a4d9")
    assert colour(view, at) == "#12a4d9"
    assert view.column.height == height


def test_a_picture_that_cannot_be_had_stays_words(view: MessageReader, theme: Theme, gallery: Gallery) -> None:
    view.show_rows((said(PICTURE),), Older.NONE)
    at = middle(view)
    gallery.found = Missing.FAILED
    gallery.changed.emit()
    assert colour(view, at + QPointF(-150, 90)) == theme.colors.background


def test_a_selected_picture_looks_so(view: MessageReader, gallery: Gallery) -> None:
    row = said(PICTURE)
    view.show_rows((row,), Older.NONE)
    gallery.come("#ffffff")
    at = middle(view)
    assert colour(view, at) == "#ffffff"
    view.selection.begin(row.id, 0)
    view.selection.extend(1)
    view.viewport().update()
    assert colour(view, at) != "#ffffff"
    view.copy()
    assert QGuiApplication.clipboard().text() == "Our shop"


def test_markup_in_a_text_with_marks_is_shown_as_it_is(measures: Measures) -> None:
    marked: Marked = (paragraph(Span(text="<b>no</b>", bold=True), Span(text="&amp;\u2028<img src=x>")),)
    assert lines(laid_out(said(*marked), measures)) == ["<b>no</b>&amp;\u2028", "<img src=x>"]


WORDS = st.text(st.characters(exclude_categories=("Cs", "Cc")) | st.sampled_from("\n👋🧡 "), max_size=30)
LINK = st.sampled_from(["", "https://shop.example/a", "mailto:a@b.example", "javascript:x"])
SPANS = st.lists(st.builds(Span, text=WORDS, bold=st.booleans(), italic=st.booleans(), link=LINK), min_size=1, max_size=3).map(tuple)
SIDE = st.integers(-1, 20_000)
BLOCK = st.one_of(
    st.builds(Paragraph, spans=SPANS),
    st.builds(Bullets, items=st.lists(SPANS, min_size=1, max_size=3).map(tuple)),
    st.builds(Picture, image=st.just(PICTURE.image), text=WORDS, width=SIDE, height=SIDE),
)


@settings(max_examples=100, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
@given(st.lists(BLOCK, min_size=1, max_size=4).map(tuple), st.integers(120, 900))
def test_any_marks_have_their_place_within_the_bubble(measures: Measures, marked: Marked, width: int) -> None:
    entry = lay_out(said(*marked), SHAPE, width, measures)
    layout, across, length = entry.text, measures.text_width(width) + 1, units(entry.text.text())
    assert entry.lines.copied(0, length) == plain(marked).replace("\u2028", "\n")
    assert all(0 <= link.start <= link.end <= length for link in entry.links)
    assert {entry.lines.copied(link.start, link.end) for link in entry.links if "javascript" in link.url} == set()
    assert [area.width() <= across and entry.bubble.contains(area) for _, area in entry.pictures] == [True] * len(entry.pictures)
    tops = [layout.lineAt(number).y() for number in range(layout.lineCount())]
    assert tops == sorted(set(tops))
    assert entry.bubble.width() <= across + 2 * measures.pad_x
    for point in (entry.bubble.topLeft(), entry.bubble.center(), entry.bubble.bottomRight() - QPointF(1, 1)):
        assert -1 <= entry.character_at(point) <= length
        entry.link_at(point)


def test_lines_stand_as_far_apart_as_the_tokens_say(theme: Theme) -> None:
    font = theme.font()
    lines = in_lines(styled(said(text=LONG)), font, 300.0).layout
    apart = lines.lineAt(1).y() - lines.lineAt(0).y()
    assert apart == pytest.approx(tokens()["line_height"] * font.pixelSize(), abs=1.0)
