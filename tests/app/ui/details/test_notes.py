"""Notes: any number of them, written, rewritten and taken away with a way back, and nothing written gets lost."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.core.client import Client
from app.core.superseded import NEW_NOTE
from app.protocol.commands import AddNote, DeleteNote, EditNote
from app.protocol.details import Note
from app.protocol.errors import ErrorCode
from app.protocol.events import NoteChanged, NoteDeleted
from app.protocol.ids import NoteId, derived_id
from app.protocol.limits import MAX_TEXT_CHARACTERS
from app.ui.details import note
from app.ui.details.note import NoteCard
from app.ui.details.notes import FIRST_SHOWN, Notes
from app.ui.details.panel import DetailsPanel
from app.ui.sample import BEN, JORIS, MARTA, NOW, agent_author
from app.ui.window import MainWindow
from tests.app.ui.conftest import Happenings
from tests.app.ui.details.conftest import KNOWN, given, refuse

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def notes(panel: DetailsPanel) -> Notes:
    return panel.sections.notes


@pytest.fixture
def newest(notes: Notes) -> NoteCard:
    """The one that Anna wrote."""
    return notes.cards[derived_id("note", "2")]


def texts(notes: Notes) -> list[str]:
    """From top to bottom."""
    cards = sorted(notes.cards.values(), key=lambda card: card.mapTo(notes, card.rect().topLeft()).y())
    return [card.row.text.split("\n")[0] for card in cards]


def type_note(notes: Notes, text: str) -> None:
    notes.box.field.setFocus()
    QTest.keyClicks(notes.box.field, text)


def control_enter(notes: Notes) -> None:
    QTest.keyClick(notes.box.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)


def button(notes: Notes) -> None:
    notes.box.button.click()


@pytest.mark.parametrize("add", [control_enter, button])
def test_a_note_is_added(notes: Notes, client: Client, turn: Callable[[], None], add: Callable[[Notes], None]) -> None:
    type_note(notes, "Call at ten")
    add(notes)
    assert given(client) == [AddNote(conversation=JORIS.id, text="Call at ten")]
    turn()
    turn()
    assert texts(notes)[0] == "Call at ten"
    assert notes.box.text == ""
    assert notes.box.field.hasFocus()


def test_enter_alone_breaks_the_line(notes: Notes, client: Client) -> None:
    type_note(notes, "One")
    QTest.keyClick(notes.box.field, Qt.Key.Key_Return)
    QTest.keyClicks(notes.box.field, "two")
    assert notes.box.text == "One\ntwo"
    assert given(client) == []


def test_nothing_is_no_note(notes: Notes, client: Client) -> None:
    type_note(notes, "  ")
    control_enter(notes)
    assert not notes.box.button.isEnabled()
    assert given(client) == []


def test_what_is_too_long_says_by_how_much(notes: Notes, client: Client) -> None:
    notes.box.field.setPlainText("x" * (MAX_TEXT_CHARACTERS + 3))
    control_enter(notes)
    assert notes.box.hint.accessibleName() == "3 characters too many"
    assert given(client) == []


def test_a_begun_note_is_there_again_later(window: MainWindow, notes: Notes) -> None:
    type_note(notes, "Half a")
    window.open(MARTA.id)
    assert notes.box.text == ""
    window.open(JORIS.id)
    assert notes.box.text == "Half a"


def test_a_begun_note_is_kept_while_one_types(notes: Notes, client: Client) -> None:
    type_note(notes, "Half a")
    assert notes.box.keeping.isActive()
    notes.box.keeping.timeout.emit()
    assert client.queries.typed(JORIS.id, NEW_NOTE) == "Half a"
    control_enter(notes)
    assert not client.queries.typed(JORIS.id, NEW_NOTE)


def test_newest_first_each_with_its_author(notes: Notes) -> None:
    assert texts(notes) == ["Needs six by the end of the month, for a course.", "Bought the Primo last year, wants the same again."]
    assert [card.about.accessibleName() for card in notes.cards.values()] == ["Anna Nowak, 14:29", "Ben Smit, 12:31"]


def test_a_note_is_written_anew(newest: NoteCard, client: Client, turn: Callable[[], None]) -> None:
    newest.edit.click()
    assert newest.box is not None
    assert newest.box.field.hasFocus()
    newest.box.field.setPlainText("Needs eight")
    QTest.keyClick(newest.box.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    turn()
    assert given(client) == [EditNote(conversation=JORIS.id, note=newest.row.id, text="Needs eight")]
    assert newest.text.toPlainText() == "Needs eight"
    assert newest.box.isHidden()


def test_a_note_is_shown_from_its_first_line_on_while_it_is_rewritten(newest: NoteCard, turn: Callable[[], None]) -> None:
    newest.edit.click()
    for _ in range(3):
        turn()
    assert newest.box is not None
    assert newest.box.field.lines() > 2
    assert newest.box.field.verticalScrollBar().value() == 0


def test_escape_leaves_it_as_it_was(newest: NoteCard, client: Client) -> None:
    newest.edit.click()
    assert newest.box is not None
    QTest.keyClicks(newest.box.field, "!!")
    QTest.keyClick(newest.box.field, Qt.Key.Key_Escape)
    assert newest.box.isHidden()
    assert given(client) == []
    assert not client.queries.typed(JORIS.id, newest.row.id)


def test_what_is_being_rewritten_is_there_again_later(window: MainWindow, notes: Notes, newest: NoteCard) -> None:
    note = newest.row.id
    newest.edit.click()
    assert newest.box is not None
    newest.box.field.setPlainText("Needs eight, or")
    window.open(MARTA.id)
    window.open(JORIS.id)
    again = notes.cards[note]
    assert again.box is not None
    assert again.box.text == "Needs eight, or"


def test_what_is_being_rewritten_outlives_its_note(notes: Notes, newest: NoteCard, client: Client, server: Happenings) -> None:
    type_note(notes, "Begun.")
    newest.edit.click()
    assert newest.box is not None
    newest.box.field.setPlainText("Needs eight, or")
    server.happen(NoteDeleted(conversation=JORIS.id, revision=KNOWN + 1, note=newest.row.id))
    assert newest.row.id not in notes.cards
    assert notes.box.text == "Begun.\n\nNeeds eight, or"
    assert notes.trouble.sentence == "The note you were rewriting was deleted. What you wrote stands here now."
    assert client.queries.typed(JORIS.id, NEW_NOTE) == notes.box.text
    assert not client.queries.typed(JORIS.id, newest.row.id)


def test_a_note_that_is_deleted_can_be_had_back(newest: NoteCard, client: Client) -> None:
    newest.delete.click()
    assert newest.undo.hasFocus()
    assert newest.leaving.isActive()
    newest.undo.click()
    assert newest.text.isVisible()
    assert not newest.leaving.isActive()
    assert given(client) == []


def later(_window: MainWindow, card: NoteCard) -> None:
    card.leaving.timeout.emit()


def elsewhere(window: MainWindow, _card: NoteCard) -> None:
    window.open(MARTA.id)


@pytest.mark.parametrize("when", [later, elsewhere])
def test_or_goes_for_good(
    window: MainWindow, newest: NoteCard, notes: Notes, client: Client, when: Callable[[MainWindow, NoteCard], None]
) -> None:
    note = newest.row.id
    newest.delete.click()
    when(window, newest)
    assert given(client) == [DeleteNote(conversation=JORIS.id, note=note)]
    assert note not in notes.cards


@pytest.fixture
def refused(notes: Notes, client: Client) -> NoteCard:
    """The server had no room for one more."""
    type_note(notes, "Call at ten")
    control_enter(notes)
    refuse(client, ErrorCode.TOO_MANY)
    return notes.cards[next(iter(set(notes.cards) - {derived_id("note", "1"), derived_id("note", "2")}))]


def test_with_a_note_gone_the_keyboard_is_where_one_is_written(newest: NoteCard, notes: Notes) -> None:
    newest.delete.click()
    assert newest.undo.hasFocus()
    newest.leaving.timeout.emit()
    assert notes.box.field.hasFocus()


def test_a_refused_note_stays_and_says_why(refused: NoteCard, notes: Notes, client: Client) -> None:
    assert refused.text.toPlainText() == "Call at ten"
    assert refused.trouble.sentence == "Not saved. There is no room for more in this conversation."
    again, _discard = refused.trouble.buttons
    again.click()
    QApplication.processEvents()
    assert given(client) == [AddNote(conversation=JORIS.id, text="Call at ten")]
    assert [card.trouble.sentence for card in notes.cards.values()] == ["", "", ""]


def test_the_reason_is_read_out(notes: Notes, client: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    heard: list[str] = []
    type_note(notes, "Call at ten")
    control_enter(notes)
    QApplication.processEvents()
    monkeypatch.setattr(note, "say", lambda _about, sentence: heard.append(sentence))
    refuse(client, ErrorCode.TOO_MANY)
    assert heard == ["Not saved. There is no room for more in this conversation."]


def test_it_can_be_discarded(refused: NoteCard, notes: Notes, client: Client) -> None:
    refused.trouble.buttons[1].click()
    QApplication.processEvents()
    assert len(notes.cards) == 2
    assert given(client) == []


def test_of_many_the_newest_come_first(notes: Notes, server: Happenings, window: MainWindow) -> None:
    def note(place: int) -> NoteChanged:
        made = Note(id=NoteId(derived_id("many", str(place))), text=f"Note {place}", by=agent_author(BEN), at=NOW + place)
        return NoteChanged(conversation=JORIS.id, revision=KNOWN + place, note=made)

    server.happen(*(note(place) for place in range(1, FIRST_SHOWN + 1)))
    window.open(MARTA.id)
    window.open(JORIS.id)
    assert len(notes.cards) == FIRST_SHOWN
    assert notes.older.text() == "Show 2 older notes"
    notes.older.click()
    assert len(notes.cards) == FIRST_SHOWN + 2
    assert notes.older.isHidden()


def test_a_note_that_comes_takes_no_other_out_of_sight(notes: Notes, server: Happenings) -> None:
    before = set(notes.cards)
    for place in range(1, FIRST_SHOWN + 1):
        made = Note(id=NoteId(derived_id("many", str(place))), text=f"Note {place}", by=agent_author(BEN), at=NOW + place)
        server.happen(NoteChanged(conversation=JORIS.id, revision=KNOWN + place, note=made))
    assert before < set(notes.cards)
    assert notes.older.isHidden()


def test_a_word_without_end_widens_nothing(notes: Notes, newest: NoteCard, turn: Callable[[], None], server: Happenings) -> None:
    width = newest.width()
    endless = Note(id=newest.row.id, text="x" * 3_000, by=agent_author(BEN), at=NOW)
    server.happen(NoteChanged(conversation=JORIS.id, revision=KNOWN + 1, note=endless))
    turn()
    assert newest.width() == width
    assert newest.text.lines() > 20
    assert notes.width() >= width
