"""A button that opens a menu, as mouse, keyboard and screen readers meet it."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleEvent, QAccessibleStateChangeEvent, QAction
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.ui.menu_button import MenuButton

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def button(qtbot: QtBot) -> MenuButton:
    """With one entry."""
    made = MenuButton()
    made.setAccessibleName("More")
    made.entries.addAction(QAction("Create deal", made.entries))
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    return made


def test_it_is_a_button_with_nothing_inside_until_its_menu_is_open(button: MenuButton) -> None:
    told = QAccessible.queryAccessibleInterface(button)
    assert (told.role(), told.text(QAccessible.Text.Name), told.childCount()) == (QAccessible.Role.Button, "More", 0)


def test_the_open_menu_is_inside_it_for_those_who_listen(button: MenuButton) -> None:
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    told = QAccessible.queryAccessibleInterface(button)
    assert told.childCount() == 1
    menu = told.child(0)
    assert (menu.role(), menu.child(0).role()) == (QAccessible.Role.PopupMenu, QAccessible.Role.MenuItem)
    assert menu.child(0).text(QAccessible.Text.Name) == "Create deal"
    assert told.indexOfChild(menu) == 0
    button.entries.close()
    assert told.childCount() == 0


def test_it_says_that_it_opens_something_and_whether_that_is_open(button: MenuButton) -> None:
    def state() -> tuple[bool, bool, bool]:
        now = QAccessible.queryAccessibleInterface(button).state()
        return bool(now.hasPopup), bool(now.expandable), bool(now.expanded)

    assert state() == (True, True, False)
    button.click()
    assert state() == (True, True, True)
    button.entries.close()
    assert state() == (True, True, False)


def test_those_who_listen_are_told_when_it_opens_and_closes(button: MenuButton, monkeypatch: pytest.MonkeyPatch) -> None:
    told: list[bool] = []

    def hear(event: QAccessibleEvent) -> None:
        if isinstance(event, QAccessibleStateChangeEvent) and event.changedStates().expanded:
            told.append(bool(event.accessibleInterface().state().expanded))

    monkeypatch.setattr(QAccessible, "updateAccessibility", hear)
    monkeypatch.setattr(QAccessible, "isActive", lambda: True)
    button.click()
    button.entries.close()
    assert told == [True, False]


def test_a_screen_reader_can_press_it(button: MenuButton) -> None:
    told = QAccessible.queryAccessibleInterface(button).actionInterface()
    assert told.actionNames() == ["Press", "SetFocus"]
    told.doAction("Press")
    assert button.entries.isVisible()
    button.entries.close()


def test_the_keyboard_opens_it(button: MenuButton) -> None:
    QTest.keyClick(button, Qt.Key.Key_Space)
    assert button.entries.isVisible()
    button.entries.close()
