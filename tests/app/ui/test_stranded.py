"""What one wrote and could not send is offered for copying, wherever its conversation is now."""

from collections.abc import Callable

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from app.core.changes import Changes
from app.core.client import Client
from app.protocol.details import FieldName
from app.protocol.events import ConversationEntered
from app.protocol.ids import CommandId
from app.protocol.records import ConversationState
from app.ui import sample_client
from app.ui.counts import Counts
from app.ui.inbox.stranded import StrandedStrip
from app.ui.sample import BEN, JORIS, SAM
from app.ui.stranded import StrandedTexts
from app.ui.window import MainWindow
from tests.app.ui.conftest import Happenings

# The offscreen platform cannot raise a window or keep its smallest size, and says so each time.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def strip(window: MainWindow) -> StrandedStrip:
    found = window.findChild(StrandedStrip)
    assert isinstance(found, StrandedStrip)
    return found


def texts(window: MainWindow) -> list[str]:
    """What the window of texts shows; nothing while it is closed."""
    opened = window.findChild(StrandedTexts)
    QApplication.sendPostedEvents(None, 0)
    return [label.text() for label in opened.findChildren(QLabel)] if isinstance(opened, StrandedTexts) and opened.isVisible() else []


def press(window: MainWindow, words: str) -> None:
    opened = window.findChild(StrandedTexts)
    assert isinstance(opened, StrandedTexts)
    next(button for button in opened.findChildren(QPushButton) if button.text() == words).click()
    QApplication.processEvents()


@pytest.fixture
def refused(window: MainWindow, client: Client, server: Happenings) -> MainWindow:
    """A reply was under way to a chat that Ben has now, and was refused."""
    sent = client.actions.send_message(JORIS.id, "typed with care")
    server.leaves(JORIS.id, BEN)
    client.changes.publish(client.outbox.refused(CommandId(sent), "not_found", {}))
    QApplication.processEvents()
    return window


def test_nothing_is_said_while_all_was_sent(window: MainWindow) -> None:
    assert not strip(window).isVisible()


def test_a_refused_reply_can_be_copied_and_discarded(refused: MainWindow, client: Client) -> None:
    assert strip(refused).isVisible()
    assert strip(refused).text() == Counts().not_sent(1)
    strip(refused).click()
    shown = texts(refused)
    assert "typed with care" in shown
    assert any("no longer yours to see" in text for text in shown)
    assert not [text for text in shown if "Joris" in text or "Still here" in text]
    press(refused, "Copy")
    assert QGuiApplication.clipboard().text() == "typed with care"
    press(refused, "Discard")
    assert client.queries.stranded_texts() == ()
    assert not strip(refused).isVisible()
    assert texts(refused) == []


def test_what_was_being_written_when_the_chat_left_is_among_them(window: MainWindow, server: Happenings) -> None:
    window.open(JORIS.id)
    QTest.keyClicks(window.conversation.chat.composer.field, "half a sentence")
    server.leaves(JORIS.id, BEN)
    strip(window).click()
    assert texts(window)[1:] == ["half a sentence", "Draft"]
    press(window, "Discard")
    assert texts(window) == []


def test_a_draft_is_back_where_its_chat_is(window: MainWindow, client: Client, server: Happenings) -> None:
    client.actions.save_draft(SAM.id, "one moment")
    before = client.queries.conversation(SAM.id)
    assert before is not None
    server.leaves(SAM.id, BEN)
    assert strip(window).text() == Counts().not_sent(1)
    server.happen(ConversationEntered(conversation=before.header, messages=tuple(SAM.messages)))
    assert not strip(window).isVisible()
    window.open(SAM.id)
    assert window.conversation.chat.composer.text == "one moment"


def test_a_refused_reply_stands_in_its_chat_once_that_is_closed_and_seen_again(refused: MainWindow, server: Happenings) -> None:
    closed = JORIS.header(ConversationState.CLOSED, owner=BEN)
    server.happen(ConversationEntered(conversation=closed, messages=tuple(JORIS.messages)))
    assert not strip(refused).isVisible()
    refused.open(JORIS.id)
    assert "typed with care" in [row.text for row in refused.conversation.chat.messages.rows()]


def test_another_agent_finds_nothing_of_it(refused: MainWindow, client: Client, turn: Callable[[], None]) -> None:
    strip(refused).click()
    client.store.erase()
    client.changes.publish(Changes(me=True, everything=True))
    turn()
    assert not strip(refused).isVisible()
    assert texts(refused) == []
    sample_client.fill(client)
    turn()
    assert not strip(refused).isVisible()


def test_what_was_given_in_details_is_named_and_readable(window: MainWindow, client: Client, server: Happenings) -> None:
    client.actions.set_field(JORIS.id, FieldName.DEAL_VALUE, "125000 EUR")
    client.actions.add_note(JORIS.id, "calls back")
    commands = [waiting.id for waiting in client.outbox.waiting()]
    client.actions.save_typed(JORIS.id, FieldName.PERSON_EMAIL, "joris@")
    server.leaves(JORIS.id, BEN)
    for command in commands:
        client.changes.publish(client.outbox.refused(command, "not_found", {}))
    strip(window).click()
    shown = texts(window)[1:]
    assert shown[::2] == ["€1,250", "calls back", "joris@"]
    assert [about.split(" · ")[0] for about in shown[1::2]] == ["Deal value", "Note", "Email"]
    assert shown[-1] == "Email · Draft"
    press(window, "Copy")
    assert QGuiApplication.clipboard().text() == "€1,250"
    for _ in range(3):
        press(window, "Discard")
    assert client.queries.stranded_texts() == ()


def test_two_are_counted(refused: MainWindow, client: Client, server: Happenings) -> None:
    client.actions.save_draft(SAM.id, "one moment")
    server.leaves(SAM.id, BEN)
    assert strip(refused).text() == Counts().not_sent(2)
