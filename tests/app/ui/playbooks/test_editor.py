"""A playbook is edited: cards put in, changed, moved and taken out; kept while it is not saved, judged, saved; two who save at once."""

import sys
from typing import get_args

import pytest
from msgspec import Struct
from msgspec.structs import replace
from PySide6.QtCore import QMimeData, QPointF, Qt
from PySide6.QtGui import QAccessible, QDropEvent, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QMessageBox, QPushButton, QSpinBox

from app.core.client import Client
from app.core.errors import ApiError, Unreachable
from app.core.playbooks.definition import Slot, cards, target
from app.core.playbooks.outline import Standing
from app.protocol.playbooks import PlaybookProblem
from app.ui.desk import Desk
from app.ui.playbooks import words
from app.ui.playbooks.both import Both
from app.ui.playbooks.editor import Editor
from app.ui.playbooks.flow_model import CARD, ROW
from app.ui.playbooks.marked_field import MarkedField
from app.ui.playbooks.window import PlaybooksWindow
from app.ui.sample_playbooks import BLOG, DEFINITION, LIVE
from server_stub.playbooks.definition.cards import Card
from tests.app.ui.playbooks.test_acts import asked, press
from tests.fakes.memory_crm import settled
from tests.fakes.memory_playbooks import MemoryPlaybooks
from tests.fakes.wheel import turn

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def now(editor: Editor) -> dict[str, object]:
    return dict(editor.history.now.definition)


def said(editor: Editor, card: str) -> object:
    return cards(editor.history.now.definition)[card].get("text")


def add(editor: Editor, words: str) -> None:
    next(entry for entry in editor.bar.menu.entries.actions() if entry.text() == words).trigger()


def field(editor: Editor, name: str) -> MarkedField:
    found = editor.form.fields[name]
    assert isinstance(found, MarkedField)
    return found


async def rested(window: PlaybooksWindow) -> None:
    """Nothing was changed for a while."""
    if window.page.bench.breath.isActive():
        window.page.bench.breath.stop()
        window.page.bench.breath.timeout.emit()
    await settled()


# Cards


async def test_a_card_is_edited_where_it_was_chosen_and_the_flow_follows(editor: Editor) -> None:
    editor.flow.setCurrentIndex(editor.flow.rows.place_of("goodbye"))
    text = field(editor, "text").text
    assert text.accessibleName() == "What the bot says"
    text.selectAll()
    QTest.keyClicks(text, "See you")
    assert said(editor, "goodbye") == "See you"
    assert editor.flow.rows.place_of("goodbye").data() == "Message, See you"
    editor.bar.buttons["undo"].click()
    assert now(editor) == DEFINITION
    assert text.toPlainText().startswith("All right, somebody")
    editor.bar.buttons["redo"].click()
    assert said(editor, "goodbye") == "See you"


async def test_nothing_is_laid_out_anew_for_a_key(editor: Editor) -> None:
    resets: list[int] = []
    editor.flow.rows.modelReset.connect(lambda: resets.append(1))
    editor.choose("topic")
    assert editor.form.answers is not None
    line = next(iter(editor.form.answers.lines.values()))
    line.setFocus()
    line.selectAll()
    QTest.keyClicks(line, "Prices?")
    assert resets == []
    assert "Answer, Prices?" in [editor.flow.rows.index(row).data() for row in range(editor.flow.rows.rowCount())]
    add(editor, "Message")
    assert resets == [1]


async def test_rows_are_laid_out_without_being_counted_or_read_one_by_one(editor: Editor) -> None:
    asked: list[str] = []
    sys.setprofile(lambda frame, event, _given: asked.append(frame.f_code.co_name) if event == "call" else None)
    try:
        editor.flow.doItemsLayout()
    finally:
        sys.setprofile(None)
    assert not {"rowCount", "data", "flags"} & set(asked)
    assert asked.count("sizeHint") <= editor.flow.rows.rowCount() + 1


async def test_a_row_is_neither_typed_in_nor_taken_away(editor: Editor) -> None:
    rows = editor.flow.rows
    places = [rows.index(place) for place in range(rows.rowCount())]
    assert len(places) == len(rows.rows) > 3
    assert not any(rows.flags(place) & Qt.ItemFlag.ItemIsEditable or rows.rowCount(place) for place in places)
    cards = [place for place in places if rows.flags(place) & Qt.ItemFlag.ItemIsDragEnabled]
    assert [place.data(ROW) for place in cards] == [row for row in rows.rows if isinstance(row, Standing)]
    assert not rows.removeRows(0, 1)
    assert rows.rowCount() == len(places)


async def test_words_get_marks(editor: Editor) -> None:
    editor.choose("goodbye")
    made = field(editor, "text")
    made.text.setPlainText("Write to us")
    made.text.setFocus()
    made.text.selectAll()
    QTest.keyClick(made.text, Qt.Key.Key_B, Qt.KeyboardModifier.ControlModifier)
    made.link.click()
    made.address.setText("mailto:a@b.example")
    QTest.keyClick(made.address, Qt.Key.Key_Return)
    made.dots.click()
    assert said(editor, "goodbye") == [
        {"type": "bullets", "items": [[{"text": "Write to us", "bold": True, "link": "mailto:a@b.example"}]]}
    ]
    made.dots.click()
    made.text.selectAll()
    made.bold.click()
    made.italic.click()
    made.link.click()
    made.address.clear()
    QTest.keyClick(made.address, Qt.Key.Key_Return)
    assert said(editor, "goodbye") == [{"type": "paragraph", "spans": [{"text": "Write to us", "italic": True}]}]
    made.italic.click()
    assert said(editor, "goodbye") == "Write to us"


async def test_the_cursor_stays_where_one_writes(editor: Editor) -> None:
    editor.choose("live-chat")
    text = field(editor, "online_message").text
    text.moveCursor(QTextCursor.MoveOperation.Start)
    QTest.keyClicks(text, "Oh! ")
    assert text.textCursor().position() == 4
    assert words.text(cards(now(editor))["live-chat"]["online_message"]).startswith("Oh! Great!")


async def test_what_is_pasted_comes_without_its_look(editor: Editor) -> None:
    editor.choose("goodbye")
    text = field(editor, "text").text
    text.clear()
    data = QMimeData()
    data.setHtml("<b>Hello</b><img src='http://evil.example/x.png'>")
    data.setText("Hello")
    text.insertFromMimeData(data)
    assert said(editor, "goodbye") == "Hello"


async def test_every_kind_of_value_is_set(editor: Editor) -> None:
    editor.choose("live-chat")
    wait = editor.form.fields["wait_seconds"]
    assert isinstance(wait, QSpinBox)
    wait.setValue(30)
    editor.choose("name")
    asks, skip = editor.form.fields["field"], editor.form.fields["skip"]
    assert isinstance(asks, QComboBox)
    assert isinstance(skip, QLineEdit)
    asks.setCurrentIndex(asks.findText("Phone"))
    asks.activated.emit(asks.currentIndex())
    skip.selectAll()
    QTest.keyClicks(skip, "No")
    known = cards(now(editor))
    assert known["live-chat"]["wait_seconds"] == 30
    assert (known["name"]["field"], known["name"]["skip"]) == ("person_phone", "No")
    assert known["name"]["again"] == cards(DEFINITION)["name"]["again"]


async def test_the_wheel_sets_nothing_in_passing(editor: Editor) -> None:
    editor.settings.hours.switch.click()
    for words_ in words.fresh_cards():
        add(editor, words_)
    before, turned = now(editor), 0
    for card in cards(before):
        editor.choose(card)
        for box in (*editor.findChildren(QComboBox), *editor.findChildren(QSpinBox)):
            turn(box)
            turned += 1
    assert turned > 10
    assert now(editor) == before


async def test_answers_are_edited_at_their_question(editor: Editor) -> None:
    editor.choose("topic")
    answers = editor.form.answers
    assert answers is not None
    line = answers.lines[Slot("topic", "person")]
    line.selectAll()
    QTest.keyClicks(line, "Talk")
    assert editor.flow.rows.index(2).data() == "Answer, Talk"
    answers.add.click()
    answers = editor.form.answers
    assert answers is not None
    assert [one.text() for one in answers.lines.values()] == ["Talk", "Just looking", "Another answer"]
    answers.bins[Slot("topic", "person")].click()
    assert list(cards(now(editor))) == ["greeting", "topic", "looking"]


async def test_answers_are_moved_and_the_keyboard_moves_with_them(editor: Editor) -> None:
    editor.choose("topic")
    person, looking = Slot("topic", "person"), Slot("topic", "looking")
    answers = editor.form.answers
    assert answers is not None
    assert not answers.moves[person, -1].isEnabled()
    assert not answers.moves[looking, 1].isEnabled()
    answers.moves[looking, -1].click()
    assert [answer["id"] for answer in cards(now(editor))["topic"]["answers"]] == ["looking", "person"]
    answers = editor.form.answers
    assert answers is not None
    assert answers.moves[looking, 1].hasFocus()
    answers.moves[looking, 1].click()
    assert now(editor) == DEFINITION


async def test_what_comes_of_it_belongs_to_somebody_or_nobody(editor: Editor) -> None:
    editor.form.people = {"agent-ben": "Ben Smit"}
    editor.choose("lead")
    owner = editor.form.fields["owner"]
    assert isinstance(owner, QComboBox)
    assert owner.currentText() == "Nobody"
    owner.setCurrentText("Ben Smit")
    owner.activated.emit(owner.currentIndex())
    assert cards(now(editor))["lead"]["owner"] == "agent-ben"
    editor.form.changed.emit({"owner": "agent-gone"})
    assert owner.currentText() == "Somebody or something else"
    assert cards(now(editor))["lead"]["owner"] == "agent-gone"


async def test_colleagues_can_be_chosen(chatbot: PlaybooksWindow, editor: Editor, client: Client) -> None:
    chatbot.page.open(BLOG.id)
    await settled()
    known = {agent.id: agent.name for agent in client.queries.agents()}
    assert known
    assert editor.form.people == known


async def test_cards_are_put_in_behind_the_row_where_one_is(editor: Editor) -> None:
    editor.flow.setCurrentIndex(editor.flow.rows.index(2))  # the path of an answer
    add(editor, "Message")
    name = target(now(editor), Slot("topic", "person"))
    assert said(editor, name) == "A new message"
    assert target(now(editor), Slot(name)) == "live-chat"
    assert editor.flow.currentIndex() == editor.flow.rows.place_of(name)
    add(editor, "Question card")
    assert target(now(editor), Slot(name)) == "question-1"
    assert [entry.text() for entry in editor.bar.menu.entries.actions()][-1] == "Back to the question"


async def test_the_card_with_the_keyboard_is_moved_and_deleted_by_it(editor: Editor) -> None:
    editor.flow.setFocus()
    editor.flow.setCurrentIndex(editor.flow.rows.place_of("name"))
    QTest.keyClick(editor.flow, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert target(now(editor), Slot("email")) == "name"
    QTest.keyClick(editor.flow, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert now(editor) == DEFINITION
    QTest.keyClick(editor.flow, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert target(now(editor), Slot("topic", "person")) == "name"
    QTest.keyClick(editor.flow, Qt.Key.Key_Delete)
    assert target(now(editor), Slot("topic", "person")) == "live-chat"
    assert "name" not in cards(now(editor))
    QTest.keyClick(editor.flow, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert "name" in cards(now(editor))


async def test_choosing_a_card_leaves_its_row_to_be_dragged(editor: Editor) -> None:
    anew: list[bool] = []
    editor.flow.rows.modelReset.connect(lambda: anew.append(True))
    QTest.mousePress(editor.flow.viewport(), Qt.MouseButton.LeftButton, pos=editor.flow.visualRect(editor.flow.rows.index(0)).center())
    assert editor.form.fields.keys() == {"text"}
    assert anew == []  # Qt would forget what was pressed
    QTest.mouseRelease(editor.flow.viewport(), Qt.MouseButton.LeftButton)


async def test_a_card_that_is_dropped_is_moved(editor: Editor) -> None:
    flow = editor.flow
    data = flow.rows.mimeData([flow.rows.place_of("goodbye")])
    assert bytes(data.data(CARD).data()) == b"goodbye"
    onto = flow.visualRect(flow.rows.place_of("greeting")).center()
    event = QDropEvent(QPointF(onto), Qt.DropAction.MoveAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    flow.dropEvent(event)
    assert now(editor) == DEFINITION
    QApplication.processEvents()
    assert target(now(editor), Slot("greeting")) == "goodbye"
    assert target(now(editor), Slot("goodbye")) == "topic"


async def test_every_button_has_a_name(chatbot: PlaybooksWindow, editor: Editor) -> None:
    editor.choose("topic")
    buttons = [button for button in chatbot.findChildren(QPushButton) if button.isVisible()]
    names = [QAccessible.queryAccessibleInterface(button).text(QAccessible.Text.Name) for button in buttons]
    assert all(names)
    assert {"Add a card", "Edit this card", "Delete this card", "Undo", "Redo", "Save", "Bold", "Italic", "Bullets", "Link"} <= set(names)


# Judged


async def test_what_is_to_be_put_right_stands_at_its_card(chatbot: PlaybooksWindow, editor: Editor, shelf: MemoryPlaybooks) -> None:
    shelf.wrong = (PlaybookProblem(text="Its text is empty.", card="goodbye"),)
    editor.choose("goodbye")
    field(editor, "text").text.clear()
    await rested(chatbot)
    assert shelf.asked == ["validate"]
    assert editor.foot.state.accessibleName() == "1 thing to put right"
    assert editor.flow.rows.place_of("goodbye").data() == "Message, Its text is empty."
    assert editor.form.wrong.text() == "Its text is empty."
    shelf.wrong = ()
    QTest.keyClicks(field(editor, "text").text, "Bye")
    await rested(chatbot)
    assert editor.foot.state.accessibleName() == "Not saved yet"
    assert not editor.form.wrong.isVisible()


async def test_what_is_wrong_with_the_whole_is_said_below(editor: Editor) -> None:
    editor.judge((PlaybookProblem(text="It has no cards."), PlaybookProblem(text="A card is empty.", card="topic")))
    assert editor.foot.state.accessibleName() == "2 things to put right: It has no cards."


# Saved


async def test_nothing_takes_effect_before_it_is_saved(chatbot: PlaybooksWindow, editor: Editor, shelf: MemoryPlaybooks) -> None:
    assert not editor.foot.save.isEnabled()
    add(editor, "Message")
    await rested(chatbot)
    assert shelf.held[LIVE.id].definition == DEFINITION
    editor.foot.save.click()
    assert not editor.foot.save.isEnabled()
    assert editor.foot.state.accessibleName() == "Saving…"
    await settled()
    assert shelf.held[LIVE.id].definition == now(editor)
    assert shelf.held[LIVE.id].playbook.version == 5
    assert chatbot.banner.words.text().startswith("Saved.")
    assert not editor.foot.save.isEnabled()
    assert editor.bar.buttons["undo"].isEnabled()
    add(editor, "Message")
    editor.foot.save.click()
    await settled()
    assert shelf.held[LIVE.id].playbook.version == 6


@pytest.mark.parametrize("failure", [Unreachable(), ApiError("playbook_invalid"), ApiError("not_allowed")])
async def test_what_could_not_be_saved_stays(
    chatbot: PlaybooksWindow, editor: Editor, shelf: MemoryPlaybooks, client: Client, failure: ApiError
) -> None:
    add(editor, "Message")
    done = now(editor)
    shelf.failing = failure
    editor.foot.save.click()
    await settled()
    assert chatbot.banner.isVisible()
    assert now(editor) == done
    assert editor.foot.save.isEnabled()
    draft = client.playbook_drafts.find(LIVE.id)
    assert draft is not None
    assert (draft.version, draft.definition) == (4, done)


@pytest.fixture
async def beaten(chatbot: PlaybooksWindow, editor: Editor, shelf: MemoryPlaybooks) -> Editor:
    """Ben has saved while Anna put a message in, and she saves now."""
    add(editor, "Message")
    shelf.saved_by_another(LIVE.id, {**DEFINITION, "bot_name": "Ben's bot"})
    editor.foot.save.click()
    await settled()
    assert asked(chatbot).text() == "Ben Smit saved this playbook meanwhile"
    return editor


async def test_theirs_can_be_taken(chatbot: PlaybooksWindow, beaten: Editor, shelf: MemoryPlaybooks, client: Client) -> None:
    mine = now(beaten)
    press(asked(chatbot), "Take theirs")
    await settled()
    assert now(beaten)["bot_name"] == "Ben's bot"
    assert not beaten.history.changed
    assert client.playbook_drafts.find(LIVE.id) is None
    assert shelf.held[LIVE.id].playbook.version == 5
    assert chatbot.banner.words.text().startswith("This is theirs.")
    beaten.bar.buttons["undo"].click()
    assert now(beaten) == mine
    beaten.foot.save.click()
    await settled()
    assert shelf.held[LIVE.id].definition == mine


async def test_ones_own_can_be_saved_instead(chatbot: PlaybooksWindow, beaten: Editor, shelf: MemoryPlaybooks) -> None:
    mine = now(beaten)
    press(asked(chatbot), "Save mine instead")
    await settled()
    assert shelf.held[LIVE.id].playbook.version == 6
    assert shelf.held[LIVE.id].definition == mine
    assert not beaten.history.changed
    beaten.bar.buttons["undo"].click()
    assert now(beaten)["bot_name"] == "Ben's bot"


async def compared(window: PlaybooksWindow) -> Both:
    press(asked(window), "See both")
    await settled()
    [dialog] = [dialog for dialog in window.findChildren(Both) if dialog.isVisible()]
    return dialog


async def test_both_are_seen_side_by_side_by_card(chatbot: PlaybooksWindow, beaten: Editor, shelf: MemoryPlaybooks) -> None:
    definition = shelf.held[LIVE.id].definition
    cards_ = [{**card, "text": "Theirs"} if card["id"] == "goodbye" else card for card in definition["cards"]]
    shelf.held[LIVE.id] = replace(shelf.held[LIVE.id], definition={**definition, "cards": cards_})
    dialog = await compared(chatbot)
    assert dialog.texts["Bot and playbook", "Name of the bot"] == (str(DEFINITION["bot_name"]), "Ben's bot")
    assert ("Only yours has this card.", "Not there") in dialog.texts.values()
    [goodbye] = [pair for (_about, name), pair in dialog.texts.items() if name == "What the bot says"]
    assert goodbye == (str(said(beaten, "goodbye")), "Theirs")
    dialog.reject()
    assert beaten.history.changed


async def test_both_are_kept_with_ones_own_as_a_copy(chatbot: PlaybooksWindow, beaten: Editor, shelf: MemoryPlaybooks) -> None:
    mine = now(beaten)
    dialog = await compared(chatbot)
    dialog.buttons["copy"].click()
    await settled()
    copy = list(shelf.held.values())[-1]
    assert (copy.playbook.name, copy.definition) == ("Chat with your leads (copy)", mine)
    assert shelf.held[LIVE.id].definition["bot_name"] == "Ben's bot"
    assert chatbot.page.head.name.accessibleName() == "Chat with your leads (copy)"


@pytest.mark.parametrize("choice", ["mine", "theirs"])
async def test_one_is_chosen_when_both_were_seen(chatbot: PlaybooksWindow, beaten: Editor, shelf: MemoryPlaybooks, choice: str) -> None:
    mine = now(beaten)
    (await compared(chatbot)).buttons[choice].click()
    await settled()
    assert (now(beaten) == mine) is (choice == "mine")
    assert now(beaten) == shelf.held[LIVE.id].definition


async def test_where_theirs_cannot_be_read_ones_own_stays(chatbot: PlaybooksWindow, beaten: Editor, shelf: MemoryPlaybooks) -> None:
    mine = now(beaten)
    shelf.failing = Unreachable()
    press(asked(chatbot), "See both")
    await settled()
    assert chatbot.banner.words.text().startswith("The server does not answer.")
    assert now(beaten) == mine
    assert beaten.foot.save.isEnabled()


async def test_the_choice_can_be_put_off(chatbot: PlaybooksWindow, beaten: Editor, shelf: MemoryPlaybooks) -> None:
    press(asked(chatbot), "Cancel")
    await settled()
    assert beaten.history.changed
    assert shelf.held[LIVE.id].playbook.version == 5
    assert beaten.foot.save.isEnabled()


# Kept


async def test_who_closes_the_window_is_told_that_something_is_not_saved(chatbot: PlaybooksWindow, editor: Editor, told: list[str]) -> None:
    add(editor, "Message")
    chatbot.close()
    assert told == ["“Chat with your leads” is not saved yet: visitors do not see your changes. They are kept here."]


async def test_one_that_rests_is_saved_for_later(chatbot: PlaybooksWindow, editor: Editor, shelf: MemoryPlaybooks) -> None:
    shelf.held[LIVE.id] = replace(shelf.held[LIVE.id], playbook=replace(LIVE, active=False))
    add(editor, "Message")
    editor.foot.save.click()
    await settled()
    assert chatbot.banner.words.text() == "Saved. Activate it, so that new chats begin with it."


async def test_what_was_not_saved_is_there_when_one_comes_back_also_after_a_crash(
    chatbot: PlaybooksWindow, editor: Editor, desk: Desk
) -> None:
    add(editor, "Message")
    done = now(editor)
    await rested(chatbot)
    other = PlaybooksWindow(desk)  # as after a crash: nothing of the first one is closed
    other.begin()
    await settled()
    assert now(other.page.bench.editor) == done
    assert other.banner.words.text() == "Your changes that were not saved are back."
    assert other.page.bench.editor.bar.buttons["undo"].isEnabled()
    other.close()
    other.deleteLater()


async def test_going_to_another_one_and_back_loses_nothing(chatbot: PlaybooksWindow, editor: Editor) -> None:
    add(editor, "Message")
    done = now(editor)
    chatbot.page.open(BLOG.id)
    await settled()
    assert now(editor) == DEFINITION
    chatbot.page.open(LIVE.id)
    await settled()
    assert now(editor) == done


async def test_what_was_changed_can_be_given_up(chatbot: PlaybooksWindow, editor: Editor, client: Client) -> None:
    add(editor, "Message")
    await rested(chatbot)
    editor.foot.discard.click()
    press(asked(chatbot), "Cancel")
    assert editor.history.changed
    editor.foot.discard.click()
    press(asked(chatbot), "Discard")
    await settled()
    assert now(editor) == DEFINITION
    assert client.playbook_drafts.find(LIVE.id) is None
    assert not editor.foot.discard.isEnabled()


async def test_undone_to_where_it_began_there_is_nothing_to_keep(chatbot: PlaybooksWindow, editor: Editor, client: Client) -> None:
    add(editor, "Message")
    await rested(chatbot)
    assert client.playbook_drafts.find(LIVE.id) is not None
    editor.bar.buttons["undo"].click()
    await rested(chatbot)
    assert client.playbook_drafts.find(LIVE.id) is None


async def test_signing_out_leaves_nothing_of_it(chatbot: PlaybooksWindow, editor: Editor, client: Client) -> None:
    add(editor, "Message")
    await client.account.sign_out()
    chatbot.close()
    assert client.playbook_drafts.find(LIVE.id) is None
    assert chatbot.findChildren(QMessageBox) == []


# What the server knows


def choose_one(editor: Editor, kind: str) -> None:
    """A card of this kind, put in where that can be: a greeting is only what a playbook begins with."""
    for said_, card in words.fresh_cards().items():
        if card["type"] == kind:
            add(editor, said_)
            return
    editor.choose(next(id_ for id_, card in cards(DEFINITION).items() if card["type"] == kind))


async def test_every_kind_of_card_can_be_put_in_and_all_of_it_be_set(editor: Editor) -> None:
    kinds: tuple[type[Struct], ...] = get_args(Card)
    assert len(kinds) >= 10
    for kind in kinds:
        choose_one(editor, str(kind.__struct_config__.tag))
        settable = set(kind.__struct_fields__) - {"id", "next"}
        assert {*editor.form.fields, *(["answers"] if editor.form.answers is not None else [])} == settable, kind
