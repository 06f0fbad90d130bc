"""Tab goes through parts as they stand, whenever they were made."""

import gc

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QScrollArea,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
    QWidgetItem,
)
from shiboken6 import delete

from app.ui.desk import Desk
from app.ui.frames import Frame
from app.ui.gallery_company import company_stage
from app.ui.gallery_company_pages import SCENES as COMPANY
from app.ui.gallery_preferences import SCENES as PREFERENCES
from app.ui.gallery_preferences import preferences_stage
from app.ui.tab_order import put_in_order


def order(window: QWidget, *parts: QWidget) -> list[int]:
    """The places of these parts, in the order in which Tab comes to them."""
    found, at = list[int](), window.nextInFocusChain()
    while at is not None and at is not window:
        found += [place for place, part in enumerate(parts) if part is at]
        at = at.nextInFocusChain()
    return found


def test_what_was_made_later_comes_where_it_stands() -> None:
    window = QWidget()
    first, last = QLineEdit(window), QLineEdit(window)
    area, stack, halves = QScrollArea(window), QStackedWidget(window), QSplitter(window)
    seen, unseen, right, left, inside = (QLineEdit() for _ in range(5))
    stack.addWidget(unseen)
    stack.setCurrentIndex(stack.addWidget(seen))
    for half in (left, right):
        halves.addWidget(half)
    column, row = QVBoxLayout(window), QHBoxLayout()
    column.addWidget(QLabel("not a stop"))
    column.addWidget(first)
    column.addWidget(stack)
    column.addLayout(row)
    row.addWidget(area)
    column.addWidget(halves)
    column.addWidget(last)
    area.setWidget(inside)
    assert order(window, first, seen, inside, left, right, last) != [0, 1, 2, 3, 4, 5]
    put_in_order(window)
    assert order(window, first, seen, inside, left, right, last) == [0, 1, 2, 3, 4, 5]


def test_python_keeps_no_items_of_layouts_for_qt_deletes_them_without_a_word() -> None:
    window = QWidget()
    column, row = QVBoxLayout(window), QHBoxLayout()
    column.addLayout(row)
    parts = [QLineEdit(window) for _ in range(4)]
    column.addWidget(parts[3])
    for part in (parts[2], parts[0], parts[1]):
        row.addWidget(part)
    before = items_known()
    put_in_order(window)
    assert order(window, *parts) == [2, 0, 1, 3]
    assert items_known() == before


def items_known() -> int:
    """How many items of layouts Python holds."""
    return sum(isinstance(known, QWidgetItem) for known in gc.get_objects())


def test_what_lies_over_the_rest_comes_first() -> None:
    window, stack = QWidget(), QStackedWidget()
    column = QVBoxLayout(window)
    below, over, over_the_stack, page = QLineEdit(), QLineEdit(window), QLineEdit(stack), QLineEdit()
    column.addWidget(below)
    column.addWidget(stack)
    stack.addWidget(page)
    put_in_order(window)
    assert order(window, over, below, over_the_stack, page) == [0, 1, 2, 3]


@pytest.mark.qt_log_ignore("This plugin does not support")
@pytest.mark.parametrize("handed_to", [0, 1, 2])
def test_whatever_in_a_row_it_hands_the_keyboard_to_tab_comes_to_all_of_it(qapp: QApplication, handed_to: int) -> None:
    window = Frame()
    last, row, first = QLineEdit(window), QWidget(window), QLineEdit(window)
    column, beside = QVBoxLayout(window), QHBoxLayout(row)
    inside = [QLineEdit(row) for _ in range(3)]
    row.setFocusProxy(inside[handed_to])
    for part in (first, row, last):
        column.addWidget(part)
    for part in inside:
        beside.addWidget(part)
    window.show()
    window.activateWindow()
    qapp.processEvents()
    for key, way in ((Qt.Key.Key_Tab, [first, *inside, last, first]), (Qt.Key.Key_Backtab, [first, last, *reversed(inside), first])):
        first.setFocus()
        seen = [qapp.focusWidget()]
        for _ in way[1:]:
            QTest.keyClick(window, key)
            seen.append(qapp.focusWidget())
        assert [way.index(part) for part in seen if part in way] == [way.index(part) for part in way]
    row.setFocus()
    assert inside[handed_to].hasFocus()
    window.close()
    window.deleteLater()


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_what_is_left_may_take_rows_away(qapp: QApplication) -> None:
    window = Frame()
    column, field, row, last = QVBoxLayout(window), QLineEdit(), QWidget(), QLineEdit()
    inside = QLineEdit(row)
    row.setFocusProxy(inside)
    for part in (row, field, last):
        column.addWidget(part)
    field.editingFinished.connect(lambda: delete(row))
    window.show()
    window.activateWindow()
    qapp.processEvents()
    field.setFocus()
    QTest.keyClick(window, Qt.Key.Key_Tab)
    assert last.hasFocus()
    window.close()
    window.deleteLater()


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_what_tab_comes_to_is_scrolled_into_sight(qapp: QApplication) -> None:
    window = Frame()
    column, area, content = QVBoxLayout(window), QScrollArea(), QWidget()
    below = QLineEdit(window)
    column.addWidget(area)
    column.addWidget(below)
    inside = QVBoxLayout(content)
    fields = [QLineEdit() for _ in range(30)]
    for field in fields:
        inside.addWidget(field)
    area.setWidget(content)
    window.resize(300, 200)
    window.show()
    window.activateWindow()
    qapp.processEvents()
    below.setFocus()
    QTest.keyClick(window, Qt.Key.Key_Backtab)
    assert fields[-1].hasFocus()
    assert fields[-1].visibleRegion().boundingRect() == fields[-1].rect()
    window.close()
    window.deleteLater()


@pytest.mark.qt_log_ignore("This plugin does not support")
@pytest.mark.parametrize("place", ["preferences-notifications", "preferences-sounds", "company-retention", "company-files"])
def test_tab_comes_back_to_where_it_began(desk: Desk, place: str) -> None:
    scene = (
        preferences_stage(PREFERENCES[place], desk, (1280, 780))
        if place in PREFERENCES
        else company_stage(COMPANY[place], desk, (1280, 780))
    )
    with scene as window:
        window.activateWindow()
        QApplication.processEvents()
        began = QApplication.focusWidget()
        seen = list[QWidget]()
        for _ in range(40):
            at = QApplication.focusWidget()
            assert at is not None
            seen.append(at)
            QTest.keyClick(at, Qt.Key.Key_Tab)
        assert began is not None
        assert seen.count(began) > 1
        buttons = [button for button in window.findChildren(QAbstractButton) if button.isVisible() and button.isEnabled()]
        assert [button for button in buttons if button.focusPolicy() & Qt.FocusPolicy.TabFocus and button not in seen] == []
