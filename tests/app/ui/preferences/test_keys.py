"""The page "Shortcuts": keys are pressed into a field, hold at once, and never do two things."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.core.client import Client
from app.core.preferences.policy import read_policy
from app.core.views import Folder
from app.ui import shortcuts
from app.ui.actions import register
from app.ui.preferences.keys import KeysPage
from app.ui.preferences.window import PreferencesWindow
from app.ui.window import MainWindow

Key, Modifier = Qt.Key, Qt.KeyboardModifier


@pytest.fixture
def page(preferences: PreferencesWindow) -> KeysPage:
    preferences.show_page(KeysPage)
    assert isinstance(preferences.page, KeysPage)
    return preferences.page


def shown(page: KeysPage, name: str) -> str:
    return page.rows[name].field.text()


def chosen(window: MainWindow) -> Folder:
    return window.inbox.folder


def press(page: KeysPage, name: str, key: Qt.Key, modifier: Qt.KeyboardModifier = Modifier.ControlModifier) -> None:
    page.rows[name].field.setFocus()
    QTest.keyClick(page.rows[name].field, key, modifier)


def test_every_shortcut_stands_there_with_what_it_does(page: KeysPage) -> None:
    assert list(page.rows) == list(register.DELIVERED) == list(register.words())
    assert {name: shown(page, name) for name in page.rows} == register.DELIVERED


def test_keys_that_are_pressed_hold_at_once(page: KeysPage, window: MainWindow, client: Client) -> None:
    installed = shortcuts.install(window)
    press(page, "mine", Key.Key_F7, Modifier.NoModifier)
    assert client.preferences.now.shortcuts == {"mine": "F7"}
    window.activateWindow()
    window.setFocus()
    QTest.keyClick(window, Key.Key_2, Modifier.ControlModifier)
    assert chosen(window) == Folder.UNASSIGNED
    QTest.keyClick(window, Key.Key_F7)
    assert chosen(window) == Folder.MINE
    installed.release()


def test_keys_that_do_something_already_are_refused_with_what(page: KeysPage, client: Client) -> None:
    press(page, "mine", Key.Key_M)
    assert "Write a message" in page.rows["mine"].trouble.text()
    assert shown(page, "mine") == "Ctrl+2"
    assert client.preferences.now.shortcuts == {}
    press(page, "mine", Key.Key_F7, Modifier.NoModifier)
    assert page.rows["mine"].trouble.text() == ""


@pytest.mark.parametrize(
    ("key", "modifier"),
    [
        (Key.Key_A, Modifier.NoModifier),
        (Key.Key_A, Modifier.ShiftModifier),
        (Key.Key_C, Modifier.ControlModifier),
        (Key.Key_Z, Modifier.ControlModifier),
        (Key.Key_Space, Modifier.NoModifier),
        (Key.Key_Return, Modifier.ControlModifier),
    ],
)
def test_keys_for_writing_are_refused(page: KeysPage, client: Client, key: Qt.Key, modifier: Qt.KeyboardModifier) -> None:
    press(page, "mine", key, modifier)
    assert "needed for writing" in page.rows["mine"].trouble.text()
    assert client.preferences.now.shortcuts == {}


def test_an_action_may_have_no_keys_and_gets_its_own_back(page: KeysPage, window: MainWindow, client: Client) -> None:
    installed = shortcuts.install(window)
    press(page, "mine", Key.Key_Backspace, Modifier.NoModifier)
    assert client.preferences.now.shortcuts == {"mine": ""}
    window.activateWindow()
    QTest.keyClick(window, Key.Key_2, Modifier.ControlModifier)
    assert chosen(window) == Folder.UNASSIGNED
    assert page.rows["mine"].back.isVisible()
    page.rows["mine"].back.click()
    assert client.preferences.now.shortcuts == {}
    assert shown(page, "mine") == "Ctrl+2"
    assert not page.rows["mine"].back.isVisible()
    installed.release()


def test_what_another_action_has_given_up_may_be_taken_but_then_not_reset_into(page: KeysPage, client: Client) -> None:
    press(page, "mine", Key.Key_F7, Modifier.NoModifier)
    press(page, "closed", Key.Key_2)
    assert client.preferences.now.shortcuts == {"mine": "F7", "closed": "Ctrl+2"}
    page.rows["mine"].back.click()
    assert "Go to Closed conversations" in page.rows["mine"].trouble.text()
    page.all.click()
    assert client.preferences.now.shortcuts == {}
    assert not page.all.isEnabled()


def test_tab_leaves_a_field_and_escape_takes_nothing(page: KeysPage, client: Client) -> None:
    press(page, "mine", Key.Key_Escape, Modifier.NoModifier)
    QTest.keyClick(page.rows["mine"].field, Key.Key_Tab)
    assert not page.rows["mine"].field.hasFocus()
    assert client.preferences.now.shortcuts == {}


def test_a_policy_may_hold_them(page: KeysPage, client: Client) -> None:
    client.preferences.manage(read_policy({"locked": {"shortcuts": {"quit": ""}}}, "/etc/policy.json"))
    assert shown(page, "quit") == ""
    assert not any(row.field.isEnabled() or row.back.isVisible() for row in page.rows.values())
    assert not page.all.isEnabled()
    assert "/etc/policy.json" in page.lock.text()


def test_tips_name_the_keys_that_were_chosen(page: KeysPage, window: MainWindow) -> None:
    installed = shortcuts.install(window)
    tips = (window.conversation.chat.header.details_button, window.columns.details.head.fold)
    assert [tip.toolTip().count("(Ctrl+I)") for tip in tips] == [1, 1]
    press(page, "details", Key.Key_F8, Modifier.NoModifier)
    QApplication.processEvents()
    assert [tip.toolTip().count("(F8)") for tip in tips] == [1, 1]
    press(page, "details", Key.Key_Backspace, Modifier.NoModifier)
    QApplication.processEvents()
    assert [tip.toolTip().count("(") for tip in tips] == [0, 0]
    installed.release()


def test_keys_that_somebody_chose_are_not_taken_by_an_action_that_is_delivered_with_them_later() -> None:
    """F1 was free before there was Help; two actions with the same keys would have none at all."""
    in_force = register.keys({"closed": "F1"})
    assert (in_force["closed"], in_force["help"]) == ("F1", "")
    assert register.keys({})["help"] == "F1"
    assert register.keys({"closed": "F1", "help": "F2"})["help"] == "F2"
