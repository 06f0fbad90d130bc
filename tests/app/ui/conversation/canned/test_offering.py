"""Canned replies in the field "Message": offered while one types, chosen by keyboard and mouse, never in the way."""

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.core.client import Client
from app.protocol.company import CannedReplies, CannedReply
from app.protocol.records import ConversationState
from app.ui.conversation.composer import Composer
from app.ui.sample import ANNA, JORIS, MARTA, SAM
from app.ui.window import MainWindow
from tests.app.ui.conftest import Happenings

# The offscreen platform cannot raise a window or keep its smallest size, and says so each time.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

REPLIES = CannedReplies(
    replies=(
        CannedReply(id="1", shortcut="hello", text="Hello {visitor}, this is {agent}."),
        CannedReply(id="2", shortcut="help", text="How can I help?"),
        CannedReply(id="3", shortcut="hours", text="From nine to six."),
    ),
    revision=1,
)


@pytest.fixture
def composer(window: MainWindow, client: Client) -> Composer:
    """Of Joris's conversation, with the keyboard in the field."""
    client.replies.hold(REPLIES)
    window.open(JORIS.id)
    made = window.conversation.chat.composer
    made.field.setFocus()
    QApplication.processEvents()
    return made


def type_(composer: Composer, text: str) -> None:
    QTest.keyClicks(composer.field, text)
    QApplication.processEvents()


def press(composer: Composer, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(composer.field, key, modifier)
    QApplication.processEvents()


def offered(composer: Composer) -> list[str]:
    items = composer.canned.list
    return [items.item(row).text() for row in range(items.count())] if items.isVisible() else []


def sent(client: Client) -> list[str]:
    return [command.kind for command in client.outbox.waiting() if command.kind == "send_message"]


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab])
def test_a_slash_offers_them_letters_narrow_it_and_a_key_inserts_without_sending(composer: Composer, client: Client, key: Qt.Key) -> None:
    type_(composer, "/")
    assert offered(composer) == ["/hello", "/help", "/hours"]
    type_(composer, "hel")
    assert offered(composer) == ["/hello", "/help"]
    press(composer, Qt.Key.Key_Down)
    press(composer, key)
    assert composer.text == "How can I help?"
    assert composer.field.hasFocus()
    assert (offered(composer), sent(client)) == ([], [])
    press(composer, Qt.Key.Key_Return)
    assert sent(client) == ["send_message"]


def test_names_are_filled_in_and_undo_brings_back_what_was_typed(composer: Composer) -> None:
    type_(composer, "Well, /hello")
    press(composer, Qt.Key.Key_Return)
    visitor = "Joris de Vries"
    assert composer.text == f"Well, Hello {visitor}, this is {ANNA.name}."
    composer.field.undo()
    assert composer.text == "Well, /hello"


def test_a_visitor_whose_name_nobody_knows_leaves_no_gap(composer: Composer, server: Happenings) -> None:
    view = composer._desk.client.queries.conversation(JORIS.id)
    assert view is not None
    server.becomes(JORIS.id, ConversationState.ASSIGNED, ANNA, visitor=replace(view.header.visitor, name=""))
    type_(composer, "/hello")
    press(composer, Qt.Key.Key_Return)
    assert composer.text == f"Hello, this is {ANNA.name}."


def test_escape_closes_it_until_another_slash_asks(composer: Composer, client: Client) -> None:
    type_(composer, "/he")
    press(composer, Qt.Key.Key_Escape)
    type_(composer, "l")
    assert (offered(composer), composer.text) == ([], "/hel")
    type_(composer, " /he")
    assert offered(composer) == ["/hello", "/help"]
    press(composer, Qt.Key.Key_Escape)
    press(composer, Qt.Key.Key_Return)
    assert sent(client) == ["send_message"]


def test_what_matches_nothing_is_in_nobodys_way(composer: Composer, client: Client) -> None:
    type_(composer, "/xyz")
    assert offered(composer) == []
    press(composer, Qt.Key.Key_Return)
    assert sent(client) == ["send_message"]


def test_up_and_down_go_round_and_with_shift_enter_breaks_the_line(composer: Composer) -> None:
    type_(composer, "/he")
    press(composer, Qt.Key.Key_Up)
    chosen = composer.canned.list.chosen
    assert chosen is not None
    assert chosen.shortcut == "help"
    press(composer, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert (composer.text, offered(composer)) == ("/he\n", [])


def test_the_mouse_chooses_and_the_keyboard_stays_in_the_field(composer: Composer) -> None:
    type_(composer, "/")
    items = composer.canned.list
    row = items.visualItemRect(items.item(2)).center()
    QTest.mouseClick(items.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(row.x(), row.y()))
    assert composer.text == "From nine to six."
    assert composer.field.hasFocus()


def test_while_something_is_composed_nothing_is_offered(composer: Composer) -> None:
    """Input methods use arrows, Enter and Escape themselves."""
    type_(composer, "/")
    QApplication.sendEvent(composer.field, QInputMethodEvent("he", []))
    assert offered(composer) == []
    done = QInputMethodEvent("", [])
    done.setCommitString("he")
    QApplication.sendEvent(composer.field, done)
    assert offered(composer) == ["/hello", "/help"]
    assert composer.text == "/he"


def test_an_emoji_before_it_moves_nothing(composer: Composer) -> None:
    composer.field.insertPlainText("😀 😀 /hou")
    press(composer, Qt.Key.Key_Return)
    assert composer.text == "😀 😀 From nine to six."


def test_it_stands_above_the_field_and_goes_with_the_keyboard_or_the_conversation(window: MainWindow, composer: Composer) -> None:
    type_(composer, "/")
    items = composer.canned.list
    assert items.geometry().bottom() < composer.geometry().top()
    window.inbox.pages[window.inbox.folder].list.setFocus()
    assert offered(composer) == []
    composer.field.setFocus()
    type_(composer, "h")
    assert offered(composer)
    window.open(SAM.id)
    assert offered(composer) == []
    window.open(JORIS.id)
    assert (offered(composer), composer.text) == ([], "/h")


def test_where_one_may_not_write_nothing_is_offered(window: MainWindow, composer: Composer) -> None:
    window.open(MARTA.id)
    composer.field.insertPlainText("/")
    assert offered(composer) == []


def test_others_are_offered_as_soon_as_they_are_there(composer: Composer, client: Client) -> None:
    client.replies.hold(CannedReplies(replies=(CannedReply(id="9", shortcut="new", text="Something new."),), revision=2))
    type_(composer, "/")
    assert offered(composer) == ["/new"]


def test_the_hint_tells_of_them_only_where_there_are_some(composer: Composer, client: Client) -> None:
    assert composer._hint.accessibleName().startswith("/ brings canned replies, ")
    client.replies.hold(CannedReplies(revision=2))
    QApplication.processEvents()
    assert "canned" not in composer._hint.accessibleName()


def test_it_has_a_name_and_its_rows_say_what_they_insert(composer: Composer) -> None:
    type_(composer, "/hours")
    interface = QAccessible.queryAccessibleInterface(composer.canned.list)
    assert interface.text(QAccessible.Text.Name) == "Canned replies"
    assert interface.child(0).text(QAccessible.Text.Name) == "hours: From nine to six."


def test_five_hundred_long_ones_keep_up_with_who_types(composer: Composer, client: Client) -> None:
    many = tuple(CannedReply(id=str(number), shortcut=f"r{number:03}", text="lorem " * 300) for number in range(500))
    client.replies.hold(CannedReplies(replies=many, revision=3))
    type_(composer, "/")
    assert len(offered(composer)) == 50
    type_(composer, "r49")
    assert offered(composer) == [f"/r49{digit}" for digit in range(10)]
