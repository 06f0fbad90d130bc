"""What is wrong with what a window tells is found: each fault, in a small window that has it."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QListWidget, QListWidgetItem, QPushButton, QVBoxLayout, QWidget

from app.ui import roles
from app.ui.frames import Frame
from app.ui.headings import tell as tell_headings
from app.ui.labels import PlainLabel
from tests.app.ui.listening import faults, heard
from tests.app.ui.reading_order import against_reading

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


class _Heap(QWidget):
    """A list by its role alone."""


def framed(*parts: QWidget) -> Frame:
    """A window of these, one above the other."""
    window = Frame()
    window.setWindowTitle("Window")
    column = QVBoxLayout(window)
    for part in parts:
        column.addWidget(part)
    window.show()
    return window


def nameless_field() -> Frame:
    return framed(QLineEdit())


def nameless_window() -> Frame:
    window = framed()
    window.setWindowTitle("")
    return window


def twins() -> Frame:
    return framed(QPushButton("Try again"), QPushButton("Try again"))


def dumb_stop() -> Frame:
    part = QWidget()
    part.setAccessibleName("Something")
    part.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return framed(part)


def flat_field() -> Frame:
    field = QLineEdit()
    field.setAccessibleName("Name")
    window = framed(field)
    field.setFixedSize(0, 0)
    field.resize(0, 0)
    return window


def unreasoned() -> Frame:
    field = QLineEdit()
    field.setAccessibleName("Name")
    field.setEnabled(False)
    return framed(field)


def described_by_markup() -> Frame:
    button = QPushButton("Send")
    button.setToolTip("<span>Send it</span>")
    return framed(button)


def strange_list() -> Frame:
    roles.give(_Heap, QAccessible.Role.List)
    heap = _Heap()
    heap.setAccessibleName("Heap")
    row = QHBoxLayout(heap)
    row.addWidget(QLabel("no item"))
    return framed(heap)


def nameless_item() -> Frame:
    rows = QListWidget()
    rows.setAccessibleName("Rows")
    rows.addItem(QListWidgetItem(""))
    return framed(rows)


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize(
    ("made", "fault"),
    [
        (nameless_field, "has no name"),
        (nameless_window, "no window with a name"),
        (twins, "told 2 times"),
        (dumb_stop, "is nothing to operate"),
        (flat_field, "cannot be seen"),
        (unreasoned, "does not say why"),
        (described_by_markup, "is described by markup"),
        (strange_list, "holds what is no item of it"),
        (nameless_item, "has no name"),
    ],
    ids=lambda value: getattr(value, "__name__", ""),
)
def test_a_fault_is_found(made: Callable[[], Frame], fault: str) -> None:
    window = made()
    found = faults(window)
    window.close()
    assert any(fault in one for one in found), found


@pytest.mark.usefixtures("qapp")
def test_what_cannot_be_used_may_have_its_reason_where_it_stands() -> None:
    group, field = QWidget(), QLineEdit()
    group.setAccessibleName("Address")
    group.setAccessibleDescription("Your organization has set this.")
    field.setAccessibleName("Street")
    QVBoxLayout(group).addWidget(field)
    group.setEnabled(False)
    window = framed(group)
    found = faults(window)
    window.close()
    assert found == []


@pytest.mark.usefixtures("qapp")
def test_an_order_against_reading_is_found() -> None:
    last, first = QLineEdit(), QLineEdit()
    last.setAccessibleName("last")
    first.setAccessibleName("first")
    window = QWidget()
    column = QVBoxLayout(window)
    for part in (first, last):
        column.addWidget(part)
    QWidget.setTabOrder(last, first)
    middle = QLineEdit()
    middle.setAccessibleName("middle")
    column.insertWidget(1, middle)
    window.show()
    assert against_reading(window) == ["QLineEdit 'last' comes before QLineEdit 'middle'"]
    window.close()


@pytest.mark.usefixtures("qapp")
def test_titles_are_headings_and_other_words_are_not() -> None:
    tell_headings()
    window = framed(PlainLabel("Title", letter="title"), PlainLabel("words"))
    told = {node.name: node.role for node in heard(window).everything()}
    window.close()
    assert told["Title"] is QAccessible.Role.Heading
    assert told["words"] is QAccessible.Role.StaticText
    assert told["Window"] is QAccessible.Role.Window
