"""The message list: what is being read stays where it is, however much comes above or below, and 100,000 messages cost no more than few."""

from collections.abc import Iterator
from dataclasses import dataclass

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.core.views import Delivery, MessageRow
from app.protocol.ids import MessageId
from app.protocol.records import AuthorKind, MessageKind
from app.ui import sample
from app.ui.conversation.messages.older import Older
from app.ui.conversation.messages.reader import MessageReader
from app.ui.links import Link
from app.ui.models.messages import Splice
from app.ui.theme import Theme

LONG = "A rather long message that takes several lines in a bubble of the usual width. " * 6


def row(number: int, text: str = "", kind: MessageKind = MessageKind.TEXT, *, own: bool = False) -> MessageRow:
    author = AuthorKind.AGENT if own else AuthorKind.VISITOR
    said = text or (LONG if number % 5 == 0 else f"message {number}")
    at = sample.NOW + number * 60_000
    return MessageRow(MessageId(f"m{number}"), number, kind, author, "Anna" if own else "", own, said, at, Delivery.SENT, "")


def rows(first: int, last: int) -> tuple[MessageRow, ...]:
    return tuple(row(number) for number in range(first, last + 1))


@dataclass
class Shown:
    """The view, and where a message is in it."""

    view: MessageReader

    def top(self, number: int) -> int:
        """The distance of a message from the viewport's top, in pixels."""
        corner = self.view.screen_area(f"m{number}").topLeft()
        return self.view.viewport().mapFromGlobal(corner).y()

    def first(self) -> int:
        """The number of the first message that begins within the viewport."""
        column, scrolled = self.view.column, self.view.verticalScrollBar().value() - self.view.head
        place = column.row_at(scrolled)
        number = column.rows[place + (column.top(place) < scrolled)].number
        assert number is not None
        return number


@pytest.fixture
def shown(theme: Theme) -> Iterator[Shown]:
    view = MessageReader(theme, lambda: sample.NOW)
    view.resize(700, 500)
    view.show()
    QApplication.processEvents()
    yield Shown(view)
    view.close()
    view.deleteLater()


def test_it_opens_at_the_end(shown: Shown) -> None:
    shown.view.show_rows(rows(1, 100), Older.NONE)
    assert shown.view.at_end
    assert 0 < shown.top(100) < 500
    assert shown.top(1) < 0


def test_at_the_end_it_follows(shown: Shown) -> None:
    shown.view.show_rows(rows(1, 100), Older.NONE)
    shown.view.splice(Splice(100, 0, rows(101, 101)))
    assert 0 < shown.top(101) < 500
    assert not shown.view.pill.isVisible()


def test_reading_above_nothing_moves_and_the_pill_counts(shown: Shown) -> None:
    view = shown.view
    view.show_rows(rows(1, 100), Older.NONE)
    view.verticalScrollBar().setValue(view.verticalScrollBar().maximum() // 2)
    reading = shown.first()
    before = shown.top(reading)
    for number in range(101, 104):
        view.splice(Splice(number - 1, 0, rows(number, number)))
    assert shown.top(reading) == before
    assert view.pill.isVisible()
    assert view.pill.text().startswith("3 new message")
    QTest.mouseClick(view.pill, Qt.MouseButton.LeftButton)
    assert 0 < shown.top(103) < 500
    assert not view.pill.isVisible()


def test_one_s_own_message_goes_to_the_end(shown: Shown) -> None:
    view = shown.view
    view.show_rows(rows(1, 100), Older.NONE)
    view.verticalScrollBar().setValue(0)
    mine = MessageRow(MessageId("mine"), None, MessageKind.TEXT, AuthorKind.AGENT, "Anna", True, "hello", sample.NOW, Delivery.PENDING, "")
    view.splice(Splice(100, 0, (mine,)))
    assert view.at_end


def test_older_messages_above_move_nothing(shown: Shown) -> None:
    view = shown.view
    view.show_rows(rows(101, 200), Older.MORE)
    view.verticalScrollBar().setValue(300)
    reading = shown.first()
    before = shown.top(reading)
    view.splice(Splice(0, 0, rows(1, 100)))
    assert shown.top(reading) == before


def test_a_narrower_window_keeps_what_is_read_in_sight(shown: Shown) -> None:
    view = shown.view
    view.show_rows(rows(1, 300), Older.NONE)
    view.verticalScrollBar().setValue(4_000)
    reading = shown.first() + 4
    view.resize(420, 500)
    QApplication.processEvents()
    assert 0 <= shown.top(reading) < 500


def test_near_the_top_it_asks_for_older_ones(shown: Shown) -> None:
    asked: list[bool] = []
    shown.view.older_wanted.connect(lambda: asked.append(True))
    shown.view.show_rows(rows(101, 200), Older.MORE)
    assert asked == []
    shown.view.verticalScrollBar().setValue(10)
    assert asked != []


def test_a_hundred_thousand_messages(shown: Shown) -> None:
    view = shown.view
    view.show_rows(rows(1, 100_000), Older.NONE)
    assert 0 < shown.top(100_000) < 500
    view.splice(Splice(100_000, 0, rows(100_001, 100_001)))
    assert 0 < shown.top(100_001) < 500
    view.verticalScrollBar().setValue(view.verticalScrollBar().maximum() // 2)
    reading = shown.first()
    assert 40_000 < reading < 60_000
    view.verticalScrollBar().setValue(view.verticalScrollBar().value() - 200)
    assert 190 <= shown.top(reading) <= 260
    assert len(view.column._entries) <= 500


def test_the_message_at_the_keyboard_is_copied(shown: Shown) -> None:
    view = shown.view
    view.show_rows((row(1, "first"), row(2, "second\nline")), Older.NONE)
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_Up)
    QTest.keyClick(view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "second\nline"
    QTest.keyClick(view, Qt.Key.Key_Up)
    QTest.keyClick(view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "first"


def test_a_stretch_of_text_is_copied(shown: Shown) -> None:
    view = shown.view
    view.show_rows((row(1, "one two three"),), Older.NONE)
    entry = view.column.entry(0)
    line = entry.text.lineAt(0)
    at = entry.text.position() + line.position()
    left, right = (float(line.cursorToX(place)[0]) for place in (4, 7))  # type: ignore[index]  # the stub says int
    y = shown.top(1) + at.y() + line.height() / 2
    start, end = QPoint(round(at.x() + left), round(y)), QPoint(round(at.x() + right), round(y))
    view.selection.begin("m1", entry.character_at((start - QPoint(0, shown.top(1))).toPointF()))
    view.selection.extend(entry.character_at((end - QPoint(0, shown.top(1))).toPointF()))
    view.copy()
    assert QGuiApplication.clipboard().text() == "two"


def test_a_link_is_followed_on_click(shown: Shown) -> None:
    view = shown.view
    view.show_rows((row(1, "see https://shop.example/a"),), Older.NONE)
    followed: list[Link] = []
    view.link.connect(followed.append)
    entry = view.column.entry(0)
    line = entry.text.lineAt(0)
    x = float(line.cursorToX(10)[0])  # type: ignore[index]  # the stub says int
    spot = entry.text.position() + line.position()
    point = QPoint(round(spot.x() + x), round(shown.top(1) + spot.y() + line.height() / 2))
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=point)
    assert [link.url for link in followed] == ["https://shop.example/a"]


def test_listeners_find_a_list_of_messages(shown: Shown) -> None:
    shown.view.show_rows((row(1, "Hello"), row(2, "Hi", own=True), row(3, "", MessageKind.VISITOR_LEFT)), Older.NONE)
    made = QAccessible.queryAccessibleInterface(shown.view)
    assert made.role() == QAccessible.Role.List
    assert made.text(QAccessible.Text.Name) == "Messages"
    items = [made.child(place) for place in range(made.childCount())]
    assert [item.text(QAccessible.Text.Name) for item in items] == ["Visitor: Hello", "Anna: Hi", "The visitor left the page"]
    assert all(item.role() == QAccessible.Role.ListItem and item.isValid() for item in items)
    assert items[1].rect().height() > 10
    shown.view.show_rows((), Older.NONE)
    assert made.childCount() == 0
    assert not items[0].isValid()


def test_markup_is_text(shown: Shown) -> None:
    text = '<img src="file:///canary.png"><b>bold</b>'
    shown.view.show_rows((row(1, text),), Older.NONE)
    assert shown.view.column.entry(0).text.text() == text


def test_every_kind_of_row_can_be_painted(shown: Shown) -> None:
    kinds = tuple(row(number, "" if kind is not MessageKind.TEXT else "text", kind) for number, kind in enumerate(MessageKind, 1))
    shown.view.show_rows(kinds, Older.LOADING)
    picture = shown.view.grab().toImage()
    colors = {picture.pixel(x, y) for x in range(0, picture.width(), 7) for y in range(0, picture.height(), 7)}
    assert len(colors) > 3
