"""What the visitor writes is offered beside its field; one key takes it, with the message it came from."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest

from app.core.client import Client
from app.protocol.commands import SetField
from app.protocol.details import Field, FieldName
from app.protocol.events import FieldChanged
from app.ui.details.field import FieldEdit
from app.ui.details.panel import DetailsPanel
from app.ui.sample import BEN, BOT, JORIS, MARTA, NOW, VISITOR, agent_author
from app.ui.window import MainWindow
from tests.app.ui.conftest import Happenings
from tests.app.ui.details.conftest import given, write

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

FOUND = "marta.kowal@example.com"
TAKEN = SetField(conversation=MARTA.id, field=FieldName.PERSON_EMAIL, value=FOUND, message=MARTA.messages[-1].id)


@pytest.fixture
def email(window: MainWindow) -> FieldEdit:
    """Of Marta's conversation, who has written hers."""
    window.open(MARTA.id)
    return window.columns.details.sections.form.fields[FieldName.PERSON_EMAIL]


def alt_enter(email: FieldEdit) -> None:
    email.line.setFocus()
    QTest.keyClick(email.line, Qt.Key.Key_Return, Qt.KeyboardModifier.AltModifier)


def press(email: FieldEdit) -> None:
    email.offer.button.click()


def test_it_is_offered_in_the_empty_field(email: FieldEdit, client: Client) -> None:
    assert email.line.text() == ""
    assert email.line.placeholderText() == FOUND
    assert email.offer.button.isVisible()
    told = QAccessible.queryAccessibleInterface(email.line).text(QAccessible.Text.Description)
    assert told == f"Found in the chat: {FOUND}. Alt+Enter takes it."
    assert given(client) == []


@pytest.mark.parametrize("take", [alt_enter, press])
def test_it_is_taken(email: FieldEdit, client: Client, turn: Callable[[], None], take: Callable[[FieldEdit], None]) -> None:
    take(email)
    turn()
    assert given(client) == [TAKEN]
    assert email.line.text() == FOUND
    assert email.offer.button.isHidden()
    assert not email.caption.source.isHidden()


def test_leaving_the_field_takes_nothing(email: FieldEdit, client: Client, window: MainWindow) -> None:
    email.line.setFocus()
    window.conversation.chat.composer.field.setFocus()
    window.open(JORIS.id)
    assert given(client) == []


def test_escape_wants_none_of_it(email: FieldEdit, window: MainWindow) -> None:
    email.line.setFocus()
    QTest.keyClick(email.line, Qt.Key.Key_Escape)
    assert email.line.placeholderText() == "Add address"
    window.open(JORIS.id)
    window.open(MARTA.id)
    assert email.offer.button.isHidden()


def test_it_gives_way_to_what_is_typed(email: FieldEdit) -> None:
    write(email, "o")
    assert email.offer.button.isHidden()
    assert not email.offer.sentence


def test_its_key_takes_nothing_then(email: FieldEdit, client: Client) -> None:
    write(email, "own@kowal.example")
    alt_enter(email)
    assert email.line.text() == "own@kowal.example"
    assert given(client) == []
    assert FOUND not in email.line.accessibleDescription()


def test_what_is_said_later_is_offered_below_what_stands(email: FieldEdit, server: Happenings, client: Client) -> None:
    alt_enter(email)
    server.says(MARTA.id, VISITOR, "sorry, it is marta@kowal.example now")
    assert email.line.text() == FOUND
    assert email.offer.sentence == "In the chat: marta@kowal.example"
    take, _decline = email.offer.buttons
    take.click()
    assert email.line.text() == "marta@kowal.example"
    assert [command.value for command in given(client) if isinstance(command, SetField)][-1] == "marta@kowal.example"


def test_which_can_be_declined(email: FieldEdit, server: Happenings, client: Client) -> None:
    alt_enter(email)
    server.says(MARTA.id, VISITOR, "sorry, it is marta@kowal.example now")
    email.offer.buttons[1].click()
    assert not email.offer.sentence
    assert email.line.text() == FOUND
    assert len(given(client)) == 1


def test_what_was_said_before_the_field_was_filled_is_not_offered(email: FieldEdit, server: Happenings) -> None:
    filled = Field(value="other@kowal.example", by=agent_author(BEN), at=NOW)
    server.happen(FieldChanged(conversation=MARTA.id, revision=1, field=FieldName.PERSON_EMAIL, now=filled))
    assert email.line.text() == "other@kowal.example"
    assert not email.offer.sentence
    assert email.offer.spoken == ""


def test_colleagues_and_the_bot_offer_nothing(server: Happenings, panel: DetailsPanel) -> None:
    for author in (BOT, agent_author(BEN)):
        server.says(JORIS.id, author, "write to shop@acme.example")
    assert not panel.sections.form.fields[FieldName.PERSON_EMAIL].offer.sentence


def test_nothing_of_it_stays_when_the_conversation_leaves(email: FieldEdit, server: Happenings) -> None:
    server.leaves(MARTA.id, BEN)
    assert email.line.placeholderText() == "Add address"
    assert FOUND not in email.offer.button.toolTip()
