"""A field saves by itself, says how it stands, keeps what is no value, and gives way to nobody while it is typed in."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.core.client import Client
from app.core.views import ConnectionState
from app.protocol.details import FieldName
from app.protocol.errors import ErrorCode
from app.ui.details import field
from app.ui.details.field import FieldEdit
from app.ui.details.panel import DetailsPanel
from app.ui.sample import ANNA, JORIS, MARTA, agent_author
from app.ui.theme import Theme
from app.ui.window import MainWindow
from tests.app.ui.conftest import Happenings
from tests.app.ui.details.conftest import Change, refuse, values, write

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

STOOD = "joris@devries-klimt.example"
WRITTEN = (FieldName.PERSON_EMAIL, "new@example.com")


def press(of: FieldEdit, word: str) -> None:
    """Use what is offered below the field."""
    next(button for button in of.trouble.buttons if button.text() == word).click()
    QApplication.processEvents()


def description(of: FieldEdit) -> str:
    return QAccessible.queryAccessibleInterface(of.line).text(QAccessible.Text.Description)


def enter(email: FieldEdit, _panel: DetailsPanel) -> None:
    QTest.keyClick(email.line, Qt.Key.Key_Return)


def go_on(_email: FieldEdit, panel: DetailsPanel) -> None:
    panel.sections.form.fields[FieldName.PERSON_PHONE].line.setFocus()


def pause(email: FieldEdit, _panel: DetailsPanel) -> None:
    assert email.pause.isActive()
    email.pause.timeout.emit()


@pytest.mark.parametrize("done", [enter, go_on, pause])
def test_it_saves_by_itself(email: FieldEdit, panel: DetailsPanel, client: Client, done: Callable[[FieldEdit, DetailsPanel], None]) -> None:
    write(email, "new@example.com")
    assert values(client) == []
    done(email, panel)
    assert values(client) == [WRITTEN]
    assert email.line.text() == "new@example.com"


def test_a_pause_in_the_middle_saves_nothing_wrong_and_says_nothing(email: FieldEdit, client: Client) -> None:
    write(email, "new@")
    email.pause.timeout.emit()
    assert values(client) == []
    assert not email.trouble.sentence


def test_a_pause_does_not_touch_what_is_being_typed(panel: DetailsPanel, client: Client, turn: Callable[[], None]) -> None:
    amount = panel.sections.form.fields[FieldName.DEAL_VALUE]
    write(amount, "2000")
    amount.pause.timeout.emit()
    turn()
    assert values(client) == [(FieldName.DEAL_VALUE, "200000 EUR")]
    assert amount.line.text() == "2000"
    QTest.keyClicks(amount.line, "5")
    QTest.keyClick(amount.line, Qt.Key.Key_Return)
    assert values(client)[-1] == (FieldName.DEAL_VALUE, "2000500 EUR")
    assert amount.line.text() == "20,005"


def test_what_is_emptied_is_cleared_when_it_is_left(email: FieldEdit, panel: DetailsPanel, client: Client) -> None:
    email.line.setFocus()
    email.line.selectAll()
    QTest.keyClick(email.line, Qt.Key.Key_Delete)
    email.pause.timeout.emit()
    assert values(client) == []
    go_on(email, panel)
    assert values(client) == [(FieldName.PERSON_EMAIL, "")]


def test_what_did_not_change_is_not_saved(email: FieldEdit, panel: DetailsPanel, client: Client) -> None:
    write(email, STOOD)
    go_on(email, panel)
    assert values(client) == []


def test_a_field_is_not_left_for_what_belongs_to_it(panel: DetailsPanel, client: Client) -> None:
    amount = panel.sections.form.fields[FieldName.DEAL_VALUE]
    write(amount, "7")
    amount.box.setFocus()  # type: ignore[attr-defined]  # an AmountEdit has one
    assert values(client) == []


def test_saving_is_said_only_where_it_takes_long(
    email: FieldEdit, client: Client, server: Happenings, panel: DetailsPanel, change: Change
) -> None:
    write(email, "new@example.com")
    enter(email, panel)
    QApplication.processEvents()
    assert email.caption.state.accessibleName() == ""
    email.caption.slow.stop()
    email.caption.slow.timeout.emit()
    assert email.caption.state.accessibleName() == "Saving…"
    [command] = [command for command in client.outbox.waiting() if command.kind == "set_field"]
    client.changes.publish(client.outbox.acked(command.id, server.number + 1))
    change(FieldName.PERSON_EMAIL, "new@example.com", agent_author(ANNA))
    assert email.caption.state.accessibleName() == "Saved"
    assert "Saved" in description(email)
    email.caption.fresh.stop()
    email.caption.fresh.timeout.emit()
    assert email.caption.state.accessibleName() == ""


def test_it_is_not_said_of_what_was_typed_since(
    email: FieldEdit, client: Client, server: Happenings, panel: DetailsPanel, change: Change
) -> None:
    write(email, "new@example.com")
    enter(email, panel)
    QApplication.processEvents()
    [command] = [command for command in client.outbox.waiting() if command.kind == "set_field"]
    client.changes.publish(client.outbox.acked(command.id, server.number + 1))
    change(FieldName.PERSON_EMAIL, "new@example.com", agent_author(ANNA))
    assert email.caption.state.accessibleName() == "Saved"
    QTest.keyClicks(email.line, "x")
    assert email.caption.state.accessibleName() == ""


def test_without_a_connection_it_is_kept(email: FieldEdit, client: Client, panel: DetailsPanel) -> None:
    client.live.connected(ConnectionState.OFFLINE)
    write(email, "new@example.com")
    enter(email, panel)
    QApplication.processEvents()
    email.caption.slow.stop()
    email.caption.slow.timeout.emit()
    assert email.caption.state.accessibleName() == "Saved here, sent later"


def test_what_is_no_value_is_said_and_kept(email: FieldEdit, panel: DetailsPanel, client: Client) -> None:
    write(email, "new@")
    go_on(email, panel)
    assert email.trouble.sentence == "This is no email address. Write it like anna@example.com."
    assert email.trouble.sentence in description(email)
    assert email.line.property("wrong") is True
    assert email.line.text() == "new@"
    assert client.queries.typed(JORIS.id, FieldName.PERSON_EMAIL) == "new@"
    assert panel.foot.hint.text() == "Not part of it yet: Email"
    assert values(client) == []


def test_with_the_button_gone_the_keyboard_is_in_the_field(email: FieldEdit, panel: DetailsPanel) -> None:
    write(email, "new@")
    go_on(email, panel)
    [undo] = email.trouble.buttons
    undo.setFocus()
    QTest.keyClick(undo, Qt.Key.Key_Space)
    assert email.line.hasFocus()


def test_that_it_is_not_part_of_a_lead_is_still_said_in_other_colours(email: FieldEdit, panel: DetailsPanel, theme: Theme) -> None:
    write(email, "new@")
    go_on(email, panel)
    assert panel.foot.hint.text() == "Not part of it yet: Email"
    theme.fix("dark")
    assert panel.foot.hint.text() == "Not part of it yet: Email"


def test_it_is_said_no_longer_once_it_is_right(email: FieldEdit, panel: DetailsPanel, client: Client) -> None:
    write(email, "new@")
    go_on(email, panel)
    email.line.setFocus()
    email.line.end(False)
    QTest.keyClicks(email.line, "example.com")
    assert not email.trouble.sentence
    assert email.line.property("wrong") is False
    go_on(email, panel)
    assert values(client) == [WRITTEN]
    assert client.queries.typed(JORIS.id, FieldName.PERSON_EMAIL) is None


def test_what_is_no_value_is_there_again_later(window: MainWindow, email: FieldEdit) -> None:
    write(email, "new@")
    window.open(MARTA.id)
    assert email.line.text() == ""
    assert not email.trouble.sentence
    window.open(JORIS.id)
    assert email.line.text() == "new@"
    assert email.trouble.sentence.startswith("This is no email address.")


def test_what_is_right_is_saved_when_another_conversation_is_opened(window: MainWindow, email: FieldEdit, client: Client) -> None:
    write(email, "new@example.com")
    window.open(MARTA.id)
    assert values(client) == [WRITTEN]


def test_escape_puts_back_what_was_saved(email: FieldEdit, panel: DetailsPanel, client: Client) -> None:
    write(email, "new@")
    go_on(email, panel)
    QTest.keyClick(email.line, Qt.Key.Key_Escape)
    assert email.line.text() == STOOD
    assert not email.trouble.sentence
    assert client.queries.typed(JORIS.id, FieldName.PERSON_EMAIL) is None
    assert values(client) == []


def test_a_colleague_s_change_comes_quietly_and_says_by_whom(email: FieldEdit, change: Change) -> None:
    change(FieldName.PERSON_EMAIL, "ben@example.com")
    assert email.line.text() == "ben@example.com"
    assert email.caption.state.accessibleName() == "Ben Smit, 14:31"
    assert "Changed by Ben Smit" in description(email)
    assert not email.trouble.sentence


def test_what_is_being_typed_stays_and_theirs_is_said(email: FieldEdit, change: Change, client: Client, panel: DetailsPanel) -> None:
    write(email, "mine@example.com")
    change(FieldName.PERSON_EMAIL, "ben@example.com")
    assert email.line.text() == "mine@example.com"
    assert email.trouble.sentence == "Ben Smit changed it meanwhile to ben@example.com, 14:31."
    email.pause.timeout.emit()
    assert values(client) == []  # so that there is time to read it
    assert client.queries.typed(JORIS.id, FieldName.PERSON_EMAIL) == "mine@example.com"  # should the computer go out now
    go_on(email, panel)
    assert values(client) == [(FieldName.PERSON_EMAIL, "mine@example.com")]
    assert not email.trouble.sentence


def test_theirs_can_be_taken(email: FieldEdit, change: Change, client: Client, panel: DetailsPanel) -> None:
    write(email, "mine@example.com")
    change(FieldName.PERSON_EMAIL, "ben@example.com")
    press(email, "Take theirs")
    assert email.line.text() == "ben@example.com"
    go_on(email, panel)
    assert values(client) == []


def test_what_they_cleared_is_said(email: FieldEdit, change: Change) -> None:
    write(email, "mine@example.com")
    change(FieldName.PERSON_EMAIL, "")
    assert email.trouble.sentence == "Ben Smit cleared it meanwhile, 14:31."


@pytest.fixture
def refused(email: FieldEdit, client: Client, panel: DetailsPanel) -> FieldEdit:
    """The server did not want what was written, as one that is stricter."""
    write(email, "new@example.com")
    enter(email, panel)
    refuse(client, ErrorCode.EMAIL_INVALID)
    return email


def test_a_refusal_is_said_at_the_field_alone(refused: FieldEdit, window: MainWindow, panel: DetailsPanel) -> None:
    assert refused.line.text() == "new@example.com"
    assert refused.trouble.sentence.startswith("This is no email address.")
    assert refused.caption.state.accessibleName() == "Not saved"
    assert panel.foot.hint.text() == "Not part of it yet: Email"
    assert not [label for label in window.conversation.findChildren(type(panel.foot.hint)) if label.text() == refused.trouble.sentence]


def test_what_was_refused_can_be_tried_again(refused: FieldEdit, client: Client) -> None:
    press(refused, "Try again")
    assert values(client) == [WRITTEN]
    assert not refused.trouble.sentence


def test_or_discarded(refused: FieldEdit, client: Client) -> None:
    press(refused, "Discard")
    assert refused.line.text() == STOOD
    assert not refused.trouble.sentence
    assert values(client) == []


def test_or_written_anew(refused: FieldEdit, client: Client, panel: DetailsPanel) -> None:
    write(refused, "other@example.com")
    enter(refused, panel)
    assert values(client) == [(FieldName.PERSON_EMAIL, "other@example.com")]
    QApplication.processEvents()
    assert not refused.trouble.sentence


def test_what_the_chatbot_captured_says_so_and_leads_to_its_message(email: FieldEdit, window: MainWindow) -> None:
    assert email.caption.state.accessibleName().startswith("from the chatbot")
    assert "From the chatbot" in description(email)
    email.caption.source.click()
    messages = window.conversation.chat.messages
    assert messages.rows()[messages.current].id == JORIS.messages[5].id
    assert messages.hasFocus()


def test_where_there_is_no_message_there_is_no_way_to_it(name: FieldEdit) -> None:
    assert name.caption.source.isHidden()


@pytest.fixture
def heard(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What those who listen were told."""
    said: list[str] = []
    monkeypatch.setattr(field, "say", lambda _about, sentence: said.append(sentence))
    return said


def test_an_entry_that_is_none_is_read_out(email: FieldEdit, panel: DetailsPanel, heard: list[str]) -> None:
    write(email, "new@")
    assert heard == []
    go_on(email, panel)
    assert heard == ["This is no email address. Write it like anna@example.com."]


def test_so_is_what_a_colleague_wrote_meanwhile(email: FieldEdit, change: Change, heard: list[str]) -> None:
    write(email, "new@example.com")
    change(FieldName.PERSON_EMAIL, "ben@example.com")
    assert heard == ["Ben Smit changed it meanwhile to ben@example.com, 14:31."]


def test_and_what_the_server_says(email: FieldEdit, panel: DetailsPanel, client: Client, server: Happenings, heard: list[str]) -> None:
    write(email, "new@example.com")
    enter(email, panel)
    QApplication.processEvents()
    client.changes.publish(client.outbox.acked(client.outbox.waiting()[-1].id, server.number + 1))
    QApplication.processEvents()
    assert heard == ["Saved"]
    write(email, "newer@example.com")
    enter(email, panel)
    QApplication.processEvents()
    refuse(client, ErrorCode.VALUE_TOO_LONG)
    assert heard == ["Saved", "This is too long. Please shorten it."]


def test_foreign_text_in_it_is_text(name: FieldEdit, change: Change) -> None:
    hostile = "<b>Zażółć</b> مرحبا 🏔 & Söhne"
    change(FieldName.PERSON_NAME, hostile)
    assert name.line.text() == hostile
