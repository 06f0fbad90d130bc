"""Keys do what can be done, say what must be done first, and leave alone what makes no sense now."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from app.core.client import Client
from app.core.views import Folder
from app.ui import language, shortcuts
from app.ui.actions import register
from app.ui.actions.acts import acts
from app.ui.sample import CLARA, JORIS, MARTA
from app.ui.window import MainWindow
from tests.app.ui.conftest import Happenings


@pytest.fixture(autouse=True)
def _keys(window: MainWindow, client: Client) -> Iterator[None]:
    """Taking a chat has keys."""
    installed = shortcuts.install(window)
    client.preferences.choose(shortcuts={"take": "F7"})
    yield
    installed.release()


def test_the_register_has_words_and_a_deed_for_each_action_and_no_keys_twice(window: MainWindow) -> None:
    names = [action.name for action in register.ACTIONS]
    assert list(register.words()) == names
    assert set(acts(window)) == set(names)
    given = [keys for keys in register.DELIVERED.values() if keys]
    assert len(given) == len(set(given))


def test_what_can_be_done_is_done(window: MainWindow, server: Happenings) -> None:
    window.open(MARTA.id)
    QTest.keyClick(window, Qt.Key.Key_F7)
    assert server.answers() == ["assign_to_me"]


def test_what_makes_no_sense_is_left_alone(window: MainWindow, server: Happenings) -> None:
    QTest.keyClick(window, Qt.Key.Key_F7)
    window.open(JORIS.id)
    QTest.keyClick(window, Qt.Key.Key_F7)
    assert server.answers() == []


def test_what_must_wait_says_for_what(window: MainWindow) -> None:
    window.open(MARTA.id)
    QTest.keyClick(window, Qt.Key.Key_M, Qt.KeyboardModifier.ControlModifier)
    said = [label.text() for label in window.banner.findChildren(QLabel) if label.isVisible()]
    assert "Assign the conversation to yourself first" in said


def test_what_must_be_done_first_is_said_in_the_window_s_language(window: MainWindow, qapp: QApplication, turn: Callable[[], None]) -> None:
    window.open(MARTA.id)
    QTest.keyClick(window, Qt.Key.Key_M, Qt.KeyboardModifier.ControlModifier)
    language.speak(qapp, "nl")
    turn()
    assert window.banner.words.text() == "Wijs het gesprek eerst aan jezelf toe"


@pytest.mark.parametrize("folder", [Folder.UNASSIGNED, Folder.CLOSED])
def test_where_nothing_can_be_written_the_keys_of_writing_lead_to_what_is_to_be_read(window: MainWindow, folder: Folder) -> None:
    window.show_folder(folder)
    window.open({Folder.UNASSIGNED: MARTA, Folder.CLOSED: CLARA}[folder].id)
    window.focus_list()
    assert not window.conversation.chat.messages.hasFocus()
    QTest.keyClick(window, Qt.Key.Key_M, Qt.KeyboardModifier.ControlModifier)
    assert window.conversation.chat.messages.hasFocus()
