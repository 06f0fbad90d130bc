"""Tab goes through parts as they stand, whenever they were made."""

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
)

from app.ui.desk import Desk
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
