"""What a person does in the window, with mouse and keyboard, on a real client."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QMessageBox, QPushButton

from app.core.changes import Changes, RefusedCommand
from app.core.client import Client
from app.core.steps import Position
from app.core.views import ConnectionState, Delivery, Folder
from app.protocol.details import FieldName
from app.protocol.errors import ErrorCode
from app.protocol.events import ConversationEntered
from app.protocol.ids import CommandId
from app.protocol.records import ConversationState, MessageKind
from app.protocol.snapshots import AgentSnapshot
from app.ui import sample
from app.ui.conversation.chat import Chat
from app.ui.desk import Desk
from app.ui.models.inbox import ROW
from app.ui.sample import ANNA, BEN, CHRIS, CLARA, JORIS, MARTA, SAM, VISITOR, Talk, agent_author
from app.ui.window import MainWindow
from tests.app.ui.conftest import Happenings

# The offscreen platform cannot raise a window or keep its smallest size, and says so each time.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

LEFT = Qt.MouseButton.LeftButton
ASSIGNED, CLOSED = ConversationState.ASSIGNED, ConversationState.CLOSED


def chat(window: MainWindow) -> Chat:
    return window.conversation.chat


def click_row(window: MainWindow, folder: Folder, talk: Talk) -> None:
    """Choose the folder, then click the conversation's row."""
    QTest.mouseClick(window.rail.folders[folder], LEFT)
    rows = window.inbox.pages[folder].list
    middle = rows.visualRect(rows.rows.row_of(talk.id)).center()
    QTest.mouseClick(rows.viewport(), LEFT, Qt.KeyboardModifier.NoModifier, middle)
    QApplication.processEvents()


def write(window: MainWindow, text: str) -> None:
    QTest.keyClicks(chat(window).composer.field, text)


def shown(window: MainWindow) -> list[str]:
    """The texts in the message list."""
    return [row.text for row in chat(window).messages.rows()]


def words(window: MainWindow) -> list[str]:
    """Everything the labels in sight say."""
    return [label.text() for label in window.findChildren(QLabel) if label.isVisible()]


def press(window: MainWindow, title: str) -> None:
    """Press a button of the question that is open."""
    box = next(box for box in window.findChildren(QMessageBox) if box.isVisible())
    next(button for button in box.buttons() if button.text() == title).click()
    QApplication.processEvents()


def count(window: MainWindow, folder: Folder) -> str:
    return window.rail.folders[folder].accessibleDescription()


def test_take_a_chat_and_answer(window: MainWindow, server: Happenings) -> None:
    click_row(window, Folder.UNASSIGNED, MARTA)
    assert "Hi! I'm looking at the Alto 2 tent." in shown(window)
    assert not chat(window).composer.field.isEnabled()
    assert chat(window).composer.field.placeholderText() == "Assign the conversation to yourself to answer"

    QTest.mouseClick(chat(window).header.take, LEFT)
    QApplication.processEvents()
    assert not chat(window).header.take.isEnabled()
    assert server.answers() == ["assign_to_me"]
    server.says(MARTA.id, agent_author(ANNA), kind=MessageKind.JOINED)
    server.becomes(MARTA.id, ASSIGNED, ANNA)

    assert window.inbox.folder is Folder.MINE
    assert window.inbox.pages[Folder.MINE].list.currentIndex().data(ROW).id == MARTA.id
    assert not chat(window).header.take.isVisible()
    assert count(window, Folder.UNASSIGNED).startswith("3 ")
    assert count(window, Folder.MINE).startswith("3 ")
    write(window, "We do!")
    QTest.keyClick(chat(window).composer.field, Qt.Key.Key_Return)
    QApplication.processEvents()
    assert chat(window).composer.text == ""
    assert shown(window)[-1] == "We do!"
    assert chat(window).messages.rows()[-1].delivery is Delivery.PENDING
    assert server.answers() == ["send_message"]


def test_who_looks_for_the_next_stays_there_whatever_happens_in_their_own_chat(window: MainWindow, server: Happenings) -> None:
    window.open(JORIS.id)
    QTest.mouseClick(window.rail.folders[Folder.UNASSIGNED], LEFT)
    server.says(JORIS.id, VISITOR, "Still there?")
    assert window.inbox.folder is Folder.UNASSIGNED


@pytest.mark.parametrize("where", ["chat", "details"])
def test_who_was_typing_when_it_left_types_into_nothing_else(window: MainWindow, server: Happenings, where: str) -> None:
    window.open(JORIS.id)
    fields = window.columns.details.sections.form.fields
    (chat(window).composer.field if where == "chat" else fields[FieldName.PERSON_NAME].line).setFocus()
    server.leaves(JORIS.id, BEN)
    assert QApplication.focusWidget() in (window.conversation, window.conversation.currentWidget())


def test_the_keyboard_goes_back_to_the_chat_where_the_details_are_hidden(window: MainWindow) -> None:
    window.open(JORIS.id)
    window.columns.details.head.fold.setFocus()
    window.columns.details.head.fold.click()
    assert chat(window).composer.field.hasFocus()


def test_shift_enter_breaks_the_line_and_the_field_grows_to_six(window: MainWindow) -> None:
    window.open(JORIS.id)
    field = chat(window).composer.field
    one_line = field.height()
    for _ in range(9):
        write(window, "x")
        QTest.keyClick(field, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert chat(window).composer.text == "x\n" * 9
    assert field.lines() == 6
    assert one_line * 3 < field.height() < one_line * 7
    assert shown(window)[-1] == "Still here."


def test_a_draft_waits_in_its_conversation_and_outlives_the_window(window: MainWindow, client: Client, desk: Desk) -> None:
    window.open(JORIS.id)
    write(window, "Twelve of them")
    window.open(SAM.id)
    assert chat(window).composer.text == ""
    window.open(JORIS.id)
    assert chat(window).composer.text == "Twelve of them"
    write(window, " are left")
    window.close()
    assert client.queries.draft(JORIS.id) == "Twelve of them are left"
    row = next(row for row in client.queries.inbox(Folder.MINE) if row.id == JORIS.id)
    assert row.draft == "Twelve of them are left"
    assert desk.client is client


def test_the_limit_is_said_in_time_and_nothing_too_long_is_sent(window: MainWindow, client: Client) -> None:
    window.open(JORIS.id)
    composer = chat(window).composer
    composer.field.setPlainText("x" * 7_900)
    assert any(text.startswith("100 character") and text.endswith("left") for text in words(window))
    composer.field.setPlainText("x" * 8_001)
    assert any(text.startswith("1 character") and text.endswith("too many") for text in words(window))
    assert not composer.button.isEnabled()
    composer.send()
    assert len(composer.text) == 8_001
    assert client.account.unsent() == 0


def test_what_is_pasted_holds_no_control_characters(window: MainWindow) -> None:
    window.open(JORIS.id)
    QGuiApplication.clipboard().setText("one\r\ntwo\x00\x07\x1b[31m")
    chat(window).composer.field.paste()
    assert chat(window).composer.text == "one\ntwo[31m"


def test_give_a_chat_to_a_colleague(window: MainWindow, server: Happenings) -> None:
    click_row(window, Folder.MINE, JORIS)
    box = chat(window).header.reassign
    assert [box.itemText(place) for place in range(box.count())] == ["Anna Nowak", "Ben Smit", "Chris Dubois (offline)", "Unassigned"]
    assert box.currentText() == "Anna Nowak"
    assert "may not answer soon" in str(box.itemData(2, Qt.ItemDataRole.ToolTipRole))

    box.activated.emit(box.findData(BEN.id))
    assert server.answers() == ["reassign"]
    server.leaves(JORIS.id, BEN)

    assert window.conversation.conversation is None
    assert shown(window) == []
    assert "Ben Smit has this conversation now" in words(window)
    assert count(window, Folder.MINE).startswith("1 ")
    copy = next(button for button in window.findChildren(QPushButton) if button.text() == "Copy what I had written")
    assert not copy.isVisible()


def test_what_was_being_written_when_a_chat_left_can_be_taken_along(window: MainWindow, server: Happenings) -> None:
    window.open(JORIS.id)
    write(window, "half a sentence")
    server.leaves(JORIS.id, CHRIS)
    copy = next(button for button in window.findChildren(QPushButton) if button.text() == "Copy what I had written")
    assert copy.isVisible()
    copy.click()
    assert QGuiApplication.clipboard().text() == "half a sentence"


@pytest.mark.parametrize("left_before", [True, False])
def test_what_one_agent_was_writing_is_not_offered_to_the_next_who_signs_in(
    window: MainWindow, server: Happenings, left_before: bool
) -> None:
    window.open(JORIS.id)
    write(window, "half a sentence")
    if left_before:
        server.leaves(JORIS.id, CHRIS)
    server.client.store.erase()
    server.client.changes.publish(Changes(me=True, everything=True))
    QApplication.processEvents()
    assert not window.conversation.is_telling
    copy = [button for button in window.findChildren(QPushButton) if button.text() == "Copy what I had written"]
    assert not any(button.isVisible() for button in copy)
    for button in copy:
        QGuiApplication.clipboard().setText("nothing")
        button.click()
        assert QGuiApplication.clipboard().text() != "half a sentence"


def test_nothing_of_a_chat_that_left_stays_in_the_window(window: MainWindow, server: Happenings) -> None:
    click_row(window, Folder.UNASSIGNED, MARTA)
    server.leaves(MARTA.id, BEN)
    model = window.inbox.pages[Folder.UNASSIGNED].list.rows
    listed = [str(model.index(place).data(Qt.ItemDataRole.AccessibleTextRole)) for place in range(model.rowCount())]
    assert not [text for text in (*words(window), *listed, *shown(window)) if "Marta" in text or "Gdańsk" in text]


def test_put_a_chat_back(window: MainWindow, server: Happenings) -> None:
    window.open(JORIS.id)
    box = chat(window).header.reassign
    box.activated.emit(box.findData(""))
    assert server.answers() == ["unassign"]


def test_closing_asks_first_and_a_closed_one_says_when(window: MainWindow, server: Happenings) -> None:
    click_row(window, Folder.MINE, JORIS)
    QTest.mouseClick(chat(window).header.end, LEFT)
    press(window, "Go on chatting")
    assert server.answers() == []
    QTest.mouseClick(chat(window).header.end, LEFT)
    press(window, "Close conversation")
    assert server.answers() == ["close_conversation"]
    server.becomes(JORIS.id, CLOSED, ANNA, closed_at=sample.NOW, closed_by_name=ANNA.name)
    assert any(text.startswith("Closed at ") and text.endswith("by Anna Nowak") for text in words(window))
    for gone in (chat(window).header.reassign, chat(window).header.end, chat(window).header.take, chat(window).composer):
        assert not gone.isVisible()


def test_a_colleague_was_faster(window: MainWindow, client: Client, server: Happenings) -> None:
    click_row(window, Folder.UNASSIGNED, MARTA)
    QTest.mouseClick(chat(window).header.take, LEFT)
    [command] = [waiting for waiting in client.outbox.waiting() if waiting.kind == "assign_to_me"]
    client.changes.publish(client.outbox.refused(command.id, ErrorCode.ALREADY_ASSIGNED, {"owner": "Ben Smit"}))
    server.leaves(MARTA.id, BEN)
    assert "Ben Smit was faster and has this conversation now." in words(window)
    assert "Ben Smit has this conversation now" in words(window)


def test_a_refusal_of_an_unknown_kind_is_told_calmly(window: MainWindow, client: Client, expect_log: Callable[..., None]) -> None:
    expect_log("code_without_words code=brand_new")
    client.changes.publish(Changes(refusals=(RefusedCommand("reassign", "brand_new", {}, JORIS.id),)))
    QApplication.processEvents()
    assert "The server did not accept this. Please try again later." in words(window)


def test_offline_is_said_and_replies_wait(window: MainWindow, client: Client) -> None:
    client.live.connected(ConnectionState.OFFLINE)
    QApplication.processEvents()
    assert any(text.startswith("Not connected since ") for text in words(window))
    assert "Your replies are kept and sent when the connection is back." in words(window)
    window.open(JORIS.id)
    write(window, "Later then")
    QTest.mouseClick(chat(window).composer.button, LEFT)
    QApplication.processEvents()
    assert chat(window).messages.rows()[-1].delivery is Delivery.PENDING
    client.live.connected(ConnectionState.ONLINE)
    QApplication.processEvents()
    assert "Connected" in words(window)


def test_an_unsent_reply_can_be_tried_again_and_discarded(window: MainWindow, client: Client) -> None:
    window.open(JORIS.id)
    refused = client.actions.send_message(JORIS.id, "Unwanted")
    client.changes.publish(client.outbox.refused(CommandId(refused), ErrorCode.NOT_FOUND, {}))
    QApplication.processEvents()
    view = chat(window).messages
    row = view.rows()[-1]
    assert row.delivery is Delivery.FAILED
    entry = view.column.entry(len(view.rows()) - 1)
    assert entry.footer == "Not sent. This conversation is no longer yours to see."
    by_word = {action.word: action for action in entry.actions}
    assert list(by_word) == ["Try again", "Copy", "Discard"]
    top = view.screen_area(row.id).topLeft()
    QTest.mouseClick(view.viewport(), LEFT, pos=view.viewport().mapFromGlobal(top + by_word["Copy"].area.center().toPoint()))
    assert QGuiApplication.clipboard().text() == "Unwanted"
    view.act.emit(row.id, by_word["Try again"].act)
    QApplication.processEvents()
    assert view.rows()[-1].delivery is Delivery.PENDING
    assert "Unwanted" in shown(window)


def test_the_switch(window: MainWindow, server: Happenings) -> None:
    switch = window.rail.standing.online
    assert switch.isChecked()
    QTest.mouseClick(switch, LEFT)
    QApplication.processEvents()
    assert "Switch on to receive chats" in words(window)
    assert server.answers() == ["set_online"]


def test_a_new_chat_changes_count_and_list(window: MainWindow, server: Happenings) -> None:
    talk = Talk("fresh", visitor="Nora Lind").say(VISITOR, "Are you open on Sunday?")
    server.happen(ConversationEntered(conversation=talk.header(ConversationState.UNASSIGNED, wait=90_000), messages=tuple(talk.messages)))
    assert count(window, Folder.UNASSIGNED).startswith("5 ")
    assert window.inbox.pages[Folder.UNASSIGNED].list.rows.row_of(talk.id).isValid()


def test_what_is_looked_at_is_read(window: MainWindow, client: Client) -> None:
    window.open(JORIS.id)
    QApplication.processEvents()
    assert [row.unread for row in client.queries.inbox(Folder.MINE) if row.id == JORIS.id] == [0]


def test_the_visitor_s_typing_is_shown(window: MainWindow, client: Client) -> None:
    window.open(JORIS.id)
    client.live.heard_typing(JORIS.id, "Joris de Vries", typing=True)
    QApplication.processEvents()
    assert "Joris de Vries is typing…" in words(window)
    client.live.heard_typing(JORIS.id, "Joris de Vries", typing=False)
    QApplication.processEvents()
    assert "Joris de Vries is typing…" not in words(window)


def test_the_key_that_opens_a_list_opens_no_other_conversation(window: MainWindow) -> None:
    from app.ui import shortcuts  # noqa: PLC0415 - as main does it

    shortcuts.install(window)
    window.open(JORIS.id)
    box = chat(window).header.reassign
    box.setFocus()
    QTest.keyClick(box, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert box.view().isVisible()
    assert window.conversation.conversation == JORIS.id
    box.hidePopup()


def test_keyboard_alone(window: MainWindow, server: Happenings) -> None:
    from app.ui import shortcuts  # noqa: PLC0415 - as main does it

    shortcuts.install(window)
    QTest.keyClick(window, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    assert window.inbox.folder is Folder.MINE
    rows = window.inbox.pages[Folder.MINE].list
    rows.setFocus()
    QTest.keyClick(rows, Qt.Key.Key_Down)
    QTest.keyClick(rows, Qt.Key.Key_Return)
    assert window.conversation.conversation == rows.currentIndex().data(ROW).id
    assert chat(window).composer.field.hasFocus()
    write(window, "By keyboard")
    QTest.keyClick(chat(window).composer.field, Qt.Key.Key_Return)
    assert server.answers() == ["send_message"]
    QTest.keyClick(window, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    first = window.conversation.conversation
    QTest.keyClick(window, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert (first, window.conversation.conversation) == (rows.rows.rows()[0].id, rows.rows.rows()[1].id)


def test_a_link_from_outside_navigates(window: MainWindow, told: list[str]) -> None:
    window.navigate(CLARA.id)
    assert window.conversation.conversation == CLARA.id
    assert window.inbox.folder is Folder.CLOSED
    window.navigate(Talk("unknown").id)
    assert told == ["This conversation is not there for you any more."]


def test_where_it_is_narrow_list_and_conversation_share_one_place(window: MainWindow) -> None:
    window.resize(860, 640)
    assert window.inbox.isVisible()
    assert not window.conversation.isVisible()
    window.open(JORIS.id)
    assert not window.inbox.isVisible()
    assert chat(window).isVisible()
    QTest.mouseClick(chat(window).header.back_button, LEFT)
    assert window.inbox.isVisible()
    assert window.conversation.conversation is None


@pytest.mark.parametrize("folder", list(Folder))
def test_an_empty_folder_says_what_to_do(window: MainWindow, client: Client, folder: Folder) -> None:
    for _ in client.store.replace([AgentSnapshot(me=sample.ME, agents=(sample.ANNA,), closed_count=0)], Position("sample", 2)):
        pass
    client.changes.publish(Changes(everything=True))
    window.show_folder(folder)
    advice = {Folder.UNASSIGNED: "Nobody is waiting", Folder.MINE: "No conversations of yours", Folder.CLOSED: "Nothing closed yet"}
    assert advice[folder] in words(window)
