"""The keyboard where a chat can no longer be written in, and where one comes: never on a button that the next key would press."""

from collections.abc import Callable

import pytest

from app.protocol.records import ConversationState
from app.ui.sample import BEN, JORIS, MARTA, NOW
from app.ui.window import MainWindow
from tests.app.ui.conftest import Happenings

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture(params=[640, 1_366])
def writing(window: MainWindow, turn: Callable[[], None], request: pytest.FixtureRequest) -> MainWindow:
    """Somebody writes to Joris, in a small window and in a large one."""
    window.resize(request.param, 700)
    window.open(JORIS.id)
    turn()
    window.conversation.chat.focus_composer()
    return window


def test_when_the_chat_is_closed_the_messages_have_it(writing: MainWindow, server: Happenings, turn: Callable[[], None]) -> None:
    server.becomes(JORIS.id, ConversationState.CLOSED, closed_at=NOW)
    turn()
    assert writing.focusWidget() is writing.conversation.chat.messages


def test_where_one_that_is_not_one_s_own_is_opened_the_messages_have_it(writing: MainWindow, turn: Callable[[], None]) -> None:
    writing.open(MARTA.id)
    turn()
    assert writing.focusWidget() is writing.conversation.chat.messages


def test_what_is_opened_after_a_chat_that_left_has_it(writing: MainWindow, server: Happenings, turn: Callable[[], None]) -> None:
    server.leaves(JORIS.id, BEN)
    turn()
    assert writing.conversation.isAncestorOf(writing.focusWidget())
    writing.open(MARTA.id)
    turn()
    assert writing.focusWidget() is writing.conversation.chat.messages


def test_who_reads_the_list_goes_on_reading(window: MainWindow, server: Happenings, turn: Callable[[], None]) -> None:
    window.open(JORIS.id)
    window.focus_list()
    server.becomes(JORIS.id, ConversationState.CLOSED, closed_at=NOW)
    window.open(MARTA.id)
    turn()
    assert window.inbox.isAncestorOf(window.focusWidget())
