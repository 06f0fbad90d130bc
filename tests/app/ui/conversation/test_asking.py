"""What is asked before a conversation ends, or goes to somebody who is not there."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QMessageBox

from app.ui.conversation.chat import Chat
from app.ui.sample import BEN, CHRIS, JORIS, MARTA
from app.ui.window import MainWindow
from tests.app.ui.conftest import Happenings

# The offscreen platform cannot raise a window or keep its smallest size, and says so each time.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def chat(window: MainWindow) -> Chat:
    window.open(JORIS.id)
    return window.conversation.chat


def asked(window: MainWindow) -> QMessageBox | None:
    """The question that is open."""
    return next((box for box in window.findChildren(QMessageBox) if box.isVisible()), None)


def press(window: MainWindow, words: str) -> None:
    box = asked(window)
    assert box is not None
    next(button for button in box.buttons() if button.text() == words).click()
    QApplication.processEvents()


def choose(chat: Chat, who: str) -> None:
    """Choose somebody in the list, as a person does."""
    box = chat.header.reassign
    place = box.findData(who)
    box.setCurrentIndex(place)
    box.activated.emit(place)


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Escape])
def test_a_hasty_key_closes_nothing(window: MainWindow, chat: Chat, server: Happenings, key: Qt.Key) -> None:
    chat.header.end.click()
    box = asked(window)
    assert box is not None
    QTest.keyClick(box, key)
    QApplication.processEvents()
    assert asked(window) is None
    assert server.answers() == []


def test_closing_takes_its_own_button(window: MainWindow, chat: Chat, server: Happenings) -> None:
    chat.header.end.click()
    press(window, "Close conversation")
    assert server.answers() == ["close_conversation"]


def test_a_colleague_who_is_online_gets_it_without_a_question(window: MainWindow, chat: Chat, server: Happenings) -> None:
    choose(chat, BEN.id)
    assert asked(window) is None
    assert server.answers() == ["reassign"]


def test_one_who_is_offline_gets_it_only_after_a_question(window: MainWindow, chat: Chat, server: Happenings) -> None:
    choose(chat, CHRIS.id)
    box = asked(window)
    assert box is not None
    assert box.text() == "Chris Dubois is offline and may not answer. Assign anyway?"
    assert server.answers() == []
    press(window, "Assign anyway")
    assert server.answers() == ["reassign"]


def test_cancelling_leaves_it_with_who_has_it(window: MainWindow, chat: Chat, server: Happenings) -> None:
    choose(chat, CHRIS.id)
    press(window, "Cancel")
    assert server.answers() == []
    assert chat.header.reassign.currentText() == "Anna Nowak"


@pytest.mark.parametrize("goes", ["leaves", "another"])
def test_a_question_goes_with_its_conversation(
    window: MainWindow, chat: Chat, server: Happenings, turn: Callable[[], None], goes: str
) -> None:
    chat.header.end.click()
    if goes == "leaves":
        server.leaves(JORIS.id, BEN)
    else:
        window.open(MARTA.id)
    turn()
    assert asked(window) is None
    assert server.answers() == []


def test_a_menu_goes_with_its_conversation(window: MainWindow, chat: Chat, server: Happenings, turn: Callable[[], None]) -> None:
    chat.messages.setFocus()
    QTest.keyClick(chat.messages, Qt.Key.Key_Home)
    asking = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(), chat.messages.mapToGlobal(QPoint()))
    QApplication.sendEvent(chat.messages, asking)
    assert [menu for menu in window.findChildren(QMenu) if menu.isVisible()]
    server.leaves(JORIS.id, BEN)
    turn()
    assert not [menu for menu in window.findChildren(QMenu) if menu.isVisible()]
