"""The server went back to a backup: fields and notes of this agent's that it lost are shown as not saved, and nothing of anybody else's."""

from collections.abc import Callable

import pytest

from app.core.client import Client
from app.core.details.views import DetailsView, SaveState
from app.core.recall import RESTORED
from app.core.steps import Position
from app.protocol.details import Details, Field, FieldName, Note
from app.protocol.ids import CommandId
from app.protocol.records import ConversationState
from tests.fakes.records import ANNA, BEN, cid, entered, given, note, snapshot

ASSIGNED = ConversationState.ASSIGNED
NAME, EMAIL, PHONE = FieldName.PERSON_NAME, FieldName.PERSON_EMAIL, FieldName.PERSON_PHONE
MINE = cid("mine")
Fill = Callable[..., None]


def holding(*notes: Note, fields: dict[FieldName, Field] | None = None, more: bool = False) -> Details:
    return Details(revision=len(notes) + len(fields or {}), fields=fields or {}, notes=notes, more=more)


def go_back_to(client: Client, details: Details, epoch: str = "after") -> None:
    """The snapshot of the restored server."""
    for _ in client.store.replace([snapshot(entered("mine", ASSIGNED, details=details))], Position(epoch, 50)):
        pass


def view(client: Client) -> DetailsView:
    shown = client.queries.details(MINE)
    assert shown is not None
    return shown


def fields(client: Client) -> dict[FieldName, tuple[str, SaveState, str]]:
    return {row.field: (row.value, row.state, row.failure) for row in view(client).fields if row.value}


def notes(client: Client) -> list[tuple[str, SaveState]]:
    return [(row.text, row.state) for row in view(client).notes]


@pytest.fixture
def before(client: Client, fill: Fill) -> Client:
    """Before: a name and a phone number of Anna's, an address of Ben's, and a note of each."""
    known = {NAME: given("Vera Lind", ANNA, at=9_000), EMAIL: given("vera@example.com", BEN), PHONE: given("", ANNA, at=9_000)}
    hers, his = note("hers", "calls back", ANNA, at=9_000), note("his", "has a shop", BEN, at=9_500)
    fill(snapshot(entered("mine", ASSIGNED, details=holding(hers, his, fields=known))))
    return client


def test_what_is_lost_is_shown_as_not_saved_to_its_author(before: Client) -> None:
    go_back_to(before, holding())
    assert fields(before) == {NAME: ("Vera Lind", SaveState.FAILED, RESTORED)}
    assert notes(before) == [("calls back", SaveState.FAILED)]
    assert before.outbox.waiting() == ()
    before.actions.retry_change(view(before).fields[2].command or CommandId(""))
    before.actions.retry_change(view(before).notes[0].command or CommandId(""))
    assert [waiting.kind for waiting in before.outbox.waiting()] == ["set_field", "add_note"]


def test_an_older_value_is_no_newer_word_but_a_later_one_is(before: Client) -> None:
    go_back_to(before, holding(note("hers", "calls", ANNA, at=100), fields={NAME: given("Vera", ANNA, at=100)}))
    assert fields(before) == {NAME: ("Vera Lind", SaveState.FAILED, RESTORED)}
    assert notes(before) == [("calls back", SaveState.FAILED)]
    before.actions.retry_change(view(before).notes[0].command or CommandId(""))
    assert [waiting.kind for waiting in before.outbox.waiting()] == ["edit_note"]


def test_what_was_written_after_the_restore_stands(before: Client) -> None:
    go_back_to(before, holding(note("hers", "new", BEN, at=99_000), fields={NAME: given("Vera Berg", BEN, at=99_000)}))
    assert fields(before) == {NAME: ("Vera Berg", SaveState.SAVED, "")}
    assert notes(before) == [("new", SaveState.SAVED)]


def test_what_is_still_there_is_there_once(before: Client) -> None:
    go_back_to(before, holding(note("hers", "calls back", ANNA, at=100), fields={NAME: given("Vera Lind", ANNA, at=100)}))
    assert fields(before) == {NAME: ("Vera Lind", SaveState.SAVED, "")}
    assert notes(before) == [("calls back", SaveState.SAVED)]


def test_what_waits_in_the_outbox_is_newer(before: Client) -> None:
    before.actions.set_field(MINE, NAME, "Vera Berg")
    before.actions.edit_note(MINE, note("hers").id, "calls back on Monday")
    go_back_to(before, holding(note("hers", "calls", ANNA, at=100)))
    assert fields(before) == {NAME: ("Vera Berg", SaveState.SAVING, "")}
    assert notes(before) == [("calls back on Monday", SaveState.SAVING)]


def test_what_was_acknowledged_and_never_seen_is_sent_again_under_its_id(before: Client) -> None:
    before.actions.set_field(MINE, EMAIL, "lind@example.com")
    (command,) = (waiting.id for waiting in before.outbox.waiting())
    before.outbox.acked(command, 120)
    go_back_to(before, holding())
    assert [waiting.id for waiting in before.outbox.waiting()] == [command]


def test_an_older_note_that_is_only_not_told_is_not_lost(before: Client) -> None:
    go_back_to(before, holding(note("later", "new", BEN, at=9_400), more=True))
    assert notes(before) == [("new", SaveState.SAVED)]
    go_back_to(before, holding(note("later", "new", BEN, at=9_400), more=True), epoch="again")
    assert notes(before) == [("new", SaveState.SAVED)]


def test_an_ordinary_snapshot_loses_nothing(before: Client) -> None:
    go_back_to(before, holding(), epoch="e")
    assert (fields(before), notes(before)) == ({}, [])
