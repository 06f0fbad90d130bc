"""Details are held by revision: what follows is written, what was known is passed over, and a gap is noticed."""

from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from hypothesis import given as any_of
from hypothesis import settings
from hypothesis import strategies as st

from app.core.changes import Changes
from app.core.client import Client, open_client
from app.core.details.rows import Known
from app.core.details.views import DetailsView
from app.core.steps import Position
from app.core.views import Folder
from app.protocol.details import CrmItemState, Details, FieldName
from app.protocol.events import (
    ConversationChanged,
    ConversationEntered,
    CrmItemChanged,
    FieldChanged,
    MessageAdded,
    NoteChanged,
    NoteDeleted,
)
from app.protocol.records import ConversationState, MessageKind
from tests.fakes.clock import FakeClock
from tests.fakes.records import ANNA, BEN, by, cid, conversation, entered, given, lead, message, note, numbered, snapshot

ASSIGNED, CLOSED = ConversationState.ASSIGNED, ConversationState.CLOSED
NAME, EMAIL = FieldName.PERSON_NAME, FieldName.PERSON_EMAIL
Fill = Callable[..., None]


def named(revision: int, value: str, of: str = "mine") -> FieldChanged:
    return FieldChanged(conversation=cid(of), revision=revision, field=NAME, now=given(value))


def noted(revision: int, name: str, text: str = "calls back") -> NoteChanged:
    return NoteChanged(conversation=cid("mine"), revision=revision, note=note(name, text))


def happen(client: Client, *events: Any) -> None:
    """Events, numbered on from where the store is."""
    position = client.store.position()
    assert position is not None
    client.store.apply([numbered(position.cursor + n, event) for n, event in enumerate(events, 1)], position.cursor + len(events))


def view(client: Client, name: str = "mine") -> DetailsView:
    shown = client.queries.details(cid(name))
    assert shown is not None
    return shown


def value(client: Client, field: FieldName = NAME, name: str = "mine") -> str:
    return next(row.value for row in view(client, name).fields if row.field is field)


@pytest.fixture
def mine(client: Client, fill: Fill) -> Client:
    """Anna's conversation, in which Ben gave a name and wrote a note: two changes."""
    details = Details(revision=2, fields={NAME: given("Vera")}, notes=(note("one"),))
    fill(snapshot(entered("mine", ASSIGNED, message("mine", 1), details=details)))
    return client


def test_what_a_conversation_brings_is_known(mine: Client) -> None:
    shown = view(mine)
    assert (shown.known, shown.complete, shown.can_create) == (True, True, True)
    assert [row.field for row in shown.fields] == list(FieldName)
    name = shown.fields[2]
    assert (name.value, name.by_name, name.own, name.at) == ("Vera", BEN.name, False, 1_000)
    assert [(row.text, row.by_name) for row in shown.notes] == [("calls back", BEN.name)]
    assert (shown.fields[0].value, shown.fields[0].by_name, shown.fields[0].by_kind) == ("", "", None)


def test_each_change_that_follows_is_written_and_told(mine: Client) -> None:
    applied = mine.store.apply([numbered(101, named(3, "Vera Lind"))], 101)
    assert applied.changes == Changes(details=frozenset((cid("mine"),)), outbox=True)
    assert applied.turns == ()
    happen(mine, noted(4, "two", "has a shop"), noted(5, "one", "called back"), named(6, ""))
    assert [row.text for row in view(mine).notes] == ["called back", "has a shop"]
    happen(mine, NoteDeleted(conversation=cid("mine"), revision=7, note=note("one").id))
    assert [row.text for row in view(mine).notes] == ["has a shop"]
    assert (value(mine), view(mine).can_create, view(mine).complete) == ("", False, True)


def test_an_item_is_listed_and_its_state_follows(mine: Client) -> None:
    happen(mine, CrmItemChanged(conversation=cid("mine"), revision=3, item=lead("a", "mine", at=50)))
    saved = lead("a", "mine", at=50, state=CrmItemState.SAVED, link="https://crm.example/1")
    happen(mine, CrmItemChanged(conversation=cid("mine"), revision=4, item=lead("b", "mine", at=20)))
    happen(mine, CrmItemChanged(conversation=cid("mine"), revision=5, item=saved))
    assert [(row.at, row.state, row.link, row.sending) for row in view(mine).items] == [
        (20, CrmItemState.PENDING, "", False),
        (50, CrmItemState.SAVED, "https://crm.example/1", False),
    ]


def test_what_is_known_already_is_passed_over(mine: Client) -> None:
    happen(mine, named(1, "older"), named(2, "old"))
    assert value(mine) == "Vera"


def test_a_gap_is_noticed_and_nothing_is_written_until_it_is_filled(mine: Client) -> None:
    happen(mine, named(4, "after a gap"))
    assert (value(mine), view(mine).known, view(mine).complete) == ("Vera", True, False)
    assert mine.store.misses_details(cid("mine"))
    happen(mine, named(5, "further"))
    assert value(mine) == "Vera"
    assert not mine.store.add_details(cid("mine"), Details(revision=4, fields={NAME: given("after a gap")}))
    assert mine.store.add_details(cid("mine"), Details(revision=5, fields={NAME: given("further")})).details == {cid("mine")}
    assert (value(mine), view(mine).complete, view(mine).notes) == ("further", True, ())


def test_older_notes_that_are_only_on_the_server_are_missed(client: Client, fill: Fill) -> None:
    fill(snapshot(entered("mine", ASSIGNED, details=Details(revision=9, notes=(note("new"),), more=True))))
    assert (view(client).known, view(client).complete) == (True, False)
    happen(client, noted(10, "newer"))
    assert len(view(client).notes) == 2
    assert not view(client).complete


def test_a_closed_conversation_of_a_page_knows_nothing_until_it_is_fetched(client: Client, fill: Fill) -> None:
    fill(snapshot(closed=(conversation("done", CLOSED),)))
    assert (view(client, "done").known, view(client, "done").complete) == (False, False)
    happen(client, named(7, "Vera", "done"))
    assert (view(client, "done").known, value(client, name="done")) == (False, "")
    assert not client.store.add_details(cid("done"), Details(revision=6))
    client.store.add_details(cid("done"), Details(revision=7, fields={NAME: given("Vera")}))
    assert (view(client, "done").complete, value(client, name="done")) == (True, "Vera")


def test_before_the_first_change_there_is_nothing_to_know(client: Client, fill: Fill) -> None:
    fill(snapshot(closed=(conversation("done", CLOSED),)))
    happen(client, named(1, "Vera", "done"), named(2, "Vera Lind", "done"))
    assert (view(client, "done").complete, value(client, name="done")) == (True, "Vera Lind")


def test_what_nobody_here_may_see_is_not_kept(mine: Client) -> None:
    happen(mine, named(1, "somebody else's", "theirs"))
    assert mine.queries.details(cid("theirs")) is None
    assert not mine.store.misses_details(cid("theirs"))
    assert not mine.store.add_details(cid("theirs"), Details(revision=1))
    assert mine.store.database.read("SELECT 1 FROM details WHERE conversation = ?", (cid("theirs"),)) == []


def test_entering_again_replaces_all_of_it(mine: Client) -> None:
    again = ConversationEntered(conversation=conversation("mine", ASSIGNED), details=Details(revision=1, notes=(note("three"),)))
    assert mine.store.apply([numbered(101, again)], 101).changes.details == {cid("mine")}
    assert (value(mine), [row.id for row in view(mine).notes]) == ("", [note("three").id])
    happen(mine, named(2, "counted on from there"))
    assert value(mine) == "counted on from there"


def test_a_snapshot_replaces_all_of_it(mine: Client, fill: Fill) -> None:
    fill(snapshot(entered("mine", ASSIGNED, details=Details(revision=1, fields={EMAIL: given("vera@example.com")}))))
    assert (value(mine), value(mine, EMAIL), view(mine).notes) == ("", "vera@example.com", ())


def test_a_conversation_that_closes_keeps_its_details(mine: Client) -> None:
    happen(mine, ConversationChanged(conversation=conversation("mine", CLOSED, last_number=1)), named(3, "after it closed"))
    assert (value(mine), view(mine).complete) == ("after it closed", True)


def test_a_lead_made_of_a_closed_conversation_is_said_in_it(client: Client, fill: Fill) -> None:
    fill(snapshot(entered("held", ASSIGNED, message("held", 1)), closed=(conversation("done", CLOSED, last_number=3),)))
    happen(client, ConversationChanged(conversation=conversation("held", CLOSED, last_number=1)))
    made = message("done", 4, author=by(ANNA), kind=MessageKind.LEAD_CREATED)
    second = message("held", 2, author=by(ANNA), kind=MessageKind.DEAL_CREATED)
    happen(client, MessageAdded(message=made), MessageAdded(message=second))
    assert [row.kind for row in client.queries.messages(cid("done"))] == [MessageKind.LEAD_CREATED]
    assert client.store.before(cid("done")) == 4
    assert [row.kind for row in client.queries.messages(cid("held"))] == [MessageKind.TEXT, MessageKind.DEAL_CREATED]
    assert {row.last_kind for row in client.queries.inbox(Folder.CLOSED)} == {MessageKind.LEAD_CREATED, MessageKind.DEAL_CREATED}


# By revision, whatever comes in which order


@settings(deadline=None, max_examples=60)
@any_of(
    st.integers(0, 6),
    st.lists(st.one_of(st.tuples(st.just("event"), st.integers(1, 12)), st.tuples(st.just("answer"), st.integers(0, 12))), max_size=12),
)
def test_what_is_shown_is_always_what_the_server_had_at_one_revision(begun: int, heard: list[tuple[str, int]]) -> None:
    """Each revision n gives the name "n"; whatever is missed or comes late, nothing older takes the place of what is newer."""
    with TemporaryDirectory() as folder, closing(open_client(Path(folder) / "store.sqlite3", FakeClock())) as client:
        for _ in client.store.replace([snapshot(entered("mine", ASSIGNED, details=as_of(begun)))], Position("e", 100)):
            pass
        newest, held = begun, begun
        for kind, revision in heard:
            if kind == "event":
                newest = max(newest, revision)
                happen(client, named(revision, str(revision)))
                held = revision if revision == held + 1 else held
            else:
                client.store.add_details(cid("mine"), as_of(revision))
                held = revision if revision >= newest else held
                newest = max(newest, revision)
            assert value(client) == (str(held) if held else "")
            assert view(client).complete is (held == newest)


def as_of(revision: int) -> Details:
    return Details(revision=revision, fields={NAME: given(str(revision))} if revision else {})


def test_nothing_is_held_of_what_was_never_told() -> None:
    assert not Known(None, 0, more=False).complete
    assert not Known(0, 1, more=False).complete
