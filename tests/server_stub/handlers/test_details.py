"""Fields and notes: who may write what, what is told of it, and that the last one wins."""

import asyncio
from typing import Any

import pytest

from app.protocol.commands import AddNote, Command, DeleteNote, EditNote, SendMessage, SetField, WriteMessage
from app.protocol.details import MAX_NOTES, MAX_NOTES_CHARACTERS, Details, Field, FieldName
from app.protocol.errors import ErrorCode
from app.protocol.events import ConversationChanged, Event, FieldChanged, MessageAdded, NoteChanged, NoteDeleted
from app.protocol.ids import MessageId, NoteId, new_id
from app.protocol.records import Author, AuthorKind, ConversationState
from server_stub.db.batch import Batch
from server_stub.db.details import Room, details_of
from server_stub.db.messages import newest_messages
from server_stub.db.pruning import prune_results
from server_stub.db.rows import ConversationRow
from server_stub.handlers.actors import Actor, AgentActor
from server_stub.handlers.effects import EndFlow, Say, SetDetail, WriteNote
from server_stub.handlers.history import conversation_details
from server_stub.handlers.refused import Refused
from server_stub.handlers.system import AdvancePlaybook, SystemCommand
from tests.server_stub.company import Company

ASSIGNED, UNASSIGNED, CLOSED = ConversationState.ASSIGNED, ConversationState.UNASSIGNED, ConversationState.CLOSED
NAME, EMAIL, VALUE = FieldName.PERSON_NAME, FieldName.PERSON_EMAIL, FieldName.DEAL_VALUE


def details(company: Company, row: ConversationRow, agent: AgentActor | None = None) -> Details:
    """All that is known of it."""
    return conversation_details(company.database, agent or company.anna, row.id).details


async def refusal(company: Company, actor: Actor, command: Command | SystemCommand, id_: str | None = None) -> Refused:
    """Why it is refused; nothing has happened then."""
    before = company.head
    with pytest.raises(Refused) as refused:
        await company.does(actor, command, id_)
    assert company.head == before
    return refused.value


async def told(company: Company, actor: Actor, command: Command, id_: str | None = None) -> list[Event]:
    """What Anna is told of a command."""
    before = company.head
    await company.does(actor, command, id_)
    return await company.told(company.anna, before)


def by(agent: AgentActor, name: str) -> Author:
    """An agent as an author."""
    return Author(kind=AuthorKind.AGENT, name=name, id=agent.agent)


def field(row: ConversationRow, name: FieldName, value: str, **more: Any) -> SetField:
    """The command."""
    return SetField(conversation=row.id, field=name, value=value, **more)


async def note(company: Company, row: ConversationRow, text: str = "Wants it in blue.") -> NoteId:
    """One of Anna's."""
    id_ = NoteId(new_id())
    await company.does(company.anna, AddNote(conversation=row.id, text=text), id_)
    return id_


# Fields


async def test_a_value_says_whose_it_is_and_the_last_one_wins(company: Company) -> None:
    row = await company.chat(UNASSIGNED)
    first = await told(company, company.anna, field(row, VALUE, "125000 EUR"))
    company.clock.advance(1_000)
    second = await told(company, company.ben, field(row, VALUE, "99 JPY"))
    then = company.clock()
    expected = [
        Field(value="125000 EUR", by=by(company.anna, "Anna"), at=then - 1_000),
        Field(value="99 JPY", by=by(company.ben, "Ben"), at=then),
    ]
    changes = [FieldChanged(conversation=row.id, revision=number, field=VALUE, now=now) for number, now in enumerate(expected, 1)]
    assert [*first, *second] == changes
    assert details(company, row) == Details(revision=2, fields={VALUE: expected[1]})


async def test_what_two_write_in_the_same_moment_is_told_in_one_order(company: Company) -> None:
    row, before = await company.chat(UNASSIGNED), company.head
    wishes = [(who, field(row, EMAIL, f"{number}@shop.example")) for number in range(50) for who in (company.anna, company.ben)]
    await asyncio.gather(*(company.does(who, wish) for who, wish in wishes))
    events = await company.told(company.chris, before)
    assert [event.revision for event in events if isinstance(event, FieldChanged)] == list(range(1, len(events) + 1))
    last = events[-1]
    assert isinstance(last, FieldChanged)
    assert details(company, row) == Details(revision=len(events), fields={EMAIL: last.now})


@pytest.mark.parametrize(
    ("name", "value", "code", "detail"),
    [
        (EMAIL, "maya", ErrorCode.EMAIL_INVALID, {}),
        (FieldName.PERSON_PHONE, "0612", ErrorCode.PHONE_INVALID, {}),
        (VALUE, "-5 EUR", ErrorCode.AMOUNT_INVALID, {}),
        (VALUE, "5 XXX", ErrorCode.CURRENCY_UNKNOWN, {}),
        (VALUE, f"{10**15} EUR", ErrorCode.AMOUNT_TOO_LARGE, {}),
        (FieldName.EXPECTED_CLOSE_DATE, "2026-02-30", ErrorCode.DATE_INVALID, {}),
        (NAME, "x" * 256, ErrorCode.VALUE_TOO_LONG, {"limit": "255"}),
        (NAME, "two\nlines", ErrorCode.CONTROL_CHARACTERS, {}),
    ],
)
async def test_only_canonical_values_are_taken(
    company: Company, name: FieldName, value: str, code: ErrorCode, detail: dict[str, str]
) -> None:
    row = await company.chat(UNASSIGNED)
    refused = await refusal(company, company.anna, field(row, name, value))
    assert (refused.code, refused.detail) == (code, detail)
    assert details(company, row) == Details()


async def test_a_value_that_is_there_already_changes_nothing(company: Company) -> None:
    row = await company.chat(UNASSIGNED)
    assert await told(company, company.anna, field(row, NAME, "")) == []
    await company.does(company.anna, field(row, NAME, "Maya"))
    assert await told(company, company.ben, field(row, NAME, "Maya")) == []
    (_, cleared) = await told(company, company.ben, field(row, NAME, ""))
    assert isinstance(cleared, FieldChanged)
    assert (cleared.now.value, cleared.now.by) == ("", by(company.ben, "Ben"))


async def test_a_value_remembers_the_message_it_was_taken_from(company: Company) -> None:
    row, elsewhere = await company.chat(UNASSIGNED), await company.chat(ASSIGNED, company.ben)
    own, anothers = MessageId(new_id()), MessageId(new_id())
    await company.does(company.visitor_of(row), WriteMessage(text="I am maya@shop.example"), own)
    await company.does(company.visitor_of(elsewhere), WriteMessage(text="I am piet@shop.example"), anothers)
    for message in (anothers, MessageId(new_id())):
        refused = await refusal(company, company.anna, field(row, EMAIL, "piet@shop.example", message=message))
        assert refused.code is ErrorCode.NOT_FOUND
    await company.does(company.anna, field(row, EMAIL, "maya@shop.example"))
    await company.does(company.anna, field(row, EMAIL, "maya@shop.example", message=own))
    assert await told(company, company.ben, field(row, EMAIL, "maya@shop.example")) == []
    assert details(company, row).fields[EMAIL].message == own


async def test_the_name_is_the_visitors_and_no_visitor_is_told(company: Company) -> None:
    row = await company.chat(ASSIGNED, company.anna)
    visitor, before = company.visitor_of(row), company.head
    changed, _ = await told(company, company.anna, field(row, NAME, "Maya"))
    assert isinstance(changed, ConversationChanged)
    assert changed.conversation.visitor.name == company.again(row).visitor_name == "Maya"
    await company.does(visitor, WriteMessage(text="Hello"))
    (seen,) = [event for event in await company.told(company.anna, before) if isinstance(event, MessageAdded)]
    assert seen.message.author.name == "Maya"
    (event,) = await company.told(visitor, before)
    assert isinstance(event, MessageAdded)
    assert event.message.author == Author(kind=AuthorKind.VISITOR)
    assert "Maya" not in str(company.visitor_snapshot(visitor))


async def test_only_the_conversation_they_are_in_names_the_visitor(company: Company) -> None:
    old = await company.chat(CLOSED, company.anna)
    visitor = company.visitor_of(old)
    await company.does(company.ben, field(old, NAME, "Maya"))
    await company.does(visitor, WriteMessage(text="One thing more"))
    new = company.current(visitor)
    await company.does(company.ben, field(old, NAME, "Maya Janssen"))
    await company.does(visitor, WriteMessage(text="And another"))
    with company.database.read() as connection:
        (said,) = newest_messages(connection, new.id, 1)
    assert (company.again(new).visitor_name, said.author.name) == ("Maya", "Maya")
    assert details(company, old).fields[NAME].value == "Maya Janssen"
    assert company.agent_snapshot(company.ben)[0].closed[0].visitor.name == "Maya Janssen"


async def test_what_the_playbook_captured_is_marked_as_its_own(company: Company) -> None:
    row = await company.chat(ConversationState.BOT)
    await company.bot(row, SetDetail(EMAIL, "maya@shop.example"), SetDetail(VALUE, "a lot"), SetDetail(NAME, "Maya"), EndFlow())
    known = details(company, row)
    assert {name: (now.value, now.by.kind) for name, now in known.fields.items()} == {
        EMAIL: ("maya@shop.example", AuthorKind.BOT),
        NAME: ("Maya", AuthorKind.BOT),
    }
    assert company.again(row).visitor_name == "Maya"


# Notes


async def test_a_note_is_added_edited_by_another_and_deleted(company: Company) -> None:
    row = await company.chat(UNASSIGNED)
    id_ = NoteId(new_id())
    (added,) = await told(company, company.anna, AddNote(conversation=row.id, text="Blue.\r\nOr red."), id_)
    company.clock.advance(5)
    (edited,) = await told(company, company.ben, EditNote(conversation=row.id, note=id_, text="Red."))
    assert isinstance(added, NoteChanged)
    assert isinstance(edited, NoteChanged)
    assert [(one.revision, one.note.id, one.note.text, one.note.by.name) for one in (added, edited)] == [
        (1, id_, "Blue.\nOr red.", "Anna"),
        (2, id_, "Red.", "Ben"),
    ]
    assert await told(company, company.anna, EditNote(conversation=row.id, note=id_, text="Red.")) == []
    assert details(company, row).notes == (edited.note,)
    (deleted,) = await told(company, company.anna, DeleteNote(conversation=row.id, note=id_))
    assert deleted == NoteDeleted(conversation=row.id, revision=3, note=id_)
    assert details(company, row) == Details(revision=3)
    with company.database.read() as connection:
        assert connection.exec_driver_sql("SELECT text, author_name FROM note").all() == [("", "")]


async def test_of_notes_there_is_always_one(company: Company) -> None:
    row = await company.chat(UNASSIGNED)
    for text in ("old", "new", "much too long"):
        await note(company, row, text)
    with company.database.read() as connection:
        found = [details_of(connection, [row.id], Room(characters, 1))[row.id] for characters in (5, 16, 19)]
    texts = [([one.text for one in known.notes], known.more) for known in found]
    assert texts == [(["much too long"], True), (["new", "much too long"], True), (["old", "new", "much too long"], False)]


async def test_notes_stay_in_the_order_they_were_added(company: Company) -> None:
    row = await company.chat(UNASSIGNED)
    ids = [await note(company, row, str(number)) for number in range(5)]
    await company.does(company.ben, EditNote(conversation=row.id, note=ids[1], text="one"))
    await company.does(company.ben, DeleteNote(conversation=row.id, note=ids[3]))
    assert [one.text for one in details(company, row).notes] == ["0", "one", "2", "4"]


async def test_whoever_is_late_for_a_deleted_note_is_told_so_and_deleting_it_again_is_nothing(company: Company) -> None:
    row = await company.chat(UNASSIGNED)
    id_ = await note(company, row)
    await company.does(company.anna, DeleteNote(conversation=row.id, note=id_))
    assert (await refusal(company, company.ben, EditNote(conversation=row.id, note=id_, text="x"))).code is ErrorCode.NOT_FOUND
    assert await told(company, company.ben, DeleteNote(conversation=row.id, note=id_)) == []


async def test_notes_of_another_conversation_are_as_if_there_were_none(company: Company) -> None:
    row, anothers = await company.chat(UNASSIGNED), await company.chat(UNASSIGNED)
    id_ = await note(company, anothers)
    assert (await refusal(company, company.ben, EditNote(conversation=row.id, note=id_, text="x"))).code is ErrorCode.NOT_FOUND
    assert await told(company, company.ben, DeleteNote(conversation=row.id, note=id_)) == []
    assert len(details(company, anothers).notes) == 1


@pytest.mark.parametrize("deleted", [False, True])
async def test_the_note_itself_answers_when_the_results_are_pruned(company: Company, *, deleted: bool) -> None:
    row, elsewhere = await company.chat(UNASSIGNED), await company.chat(UNASSIGNED)
    id_ = await note(company, row)
    if deleted:
        await company.does(company.anna, DeleteNote(conversation=row.id, note=id_))
    prune_results(company.database, company.clock() + 1)
    known = details(company, row)
    assert await told(company, company.anna, AddNote(conversation=row.id, text="Wants it in blue."), id_) == []
    assert details(company, row) == known
    prune_results(company.database, company.clock() + 1)
    refused = await refusal(company, company.anna, AddNote(conversation=elsewhere.id, text="Wants it in blue."), id_)
    assert refused.code is ErrorCode.IDEMPOTENCY_CONFLICT


@pytest.mark.parametrize(
    ("text", "code"), [("", ErrorCode.TEXT_EMPTY), ("x" * 8_001, ErrorCode.TEXT_TOO_LONG), ("\x00", ErrorCode.CONTROL_CHARACTERS)]
)
async def test_a_note_is_a_text_like_a_message(company: Company, text: str, code: ErrorCode) -> None:
    row = await company.chat(UNASSIGNED)
    id_ = await note(company, row)
    for command in (AddNote(conversation=row.id, text=text), EditNote(conversation=row.id, note=id_, text=text)):
        assert (await refusal(company, company.ben, command)).code is code


async def test_there_are_so_many_notes_and_no_more(company: Company) -> None:
    row = await company.chat(UNASSIGNED)
    await asyncio.gather(*(note(company, row, str(number)) for number in range(MAX_NOTES)))
    refused = await refusal(company, company.anna, AddNote(conversation=row.id, text="one more"))
    assert (refused.code, refused.detail) == (ErrorCode.TOO_MANY, {"limit": "200"})
    await company.does(company.anna, DeleteNote(conversation=row.id, note=details(company, row).notes[0].id))
    await company.does(company.anna, AddNote(conversation=row.id, text="one more"))
    assert len(details(company, row).notes) == MAX_NOTES


async def test_notes_have_so_many_characters_together_and_no_more(company: Company) -> None:
    row, longest = await company.chat(UNASSIGNED), 8_000
    ids = [await note(company, row, "x" * longest) for _ in range(MAX_NOTES_CHARACTERS // longest)]
    short = await note_refused(company, row)
    await company.does(company.anna, EditNote(conversation=row.id, note=ids[0], text="y" * (longest - 1)))
    assert await note_refused(company, row, "zz") == short
    await note(company, row, "z")
    refused = await refusal(company, company.ben, EditNote(conversation=row.id, note=ids[0], text="y" * longest))
    assert (refused.code, refused.detail) == (ErrorCode.TOO_MANY, {"limit": "200000"})
    await company.does(company.ben, EditNote(conversation=row.id, note=ids[0], text="w" * (longest - 1)))


async def note_refused(company: Company, row: ConversationRow, text: str = "one more") -> tuple[ErrorCode, dict[str, str]]:
    refused = await refusal(company, company.anna, AddNote(conversation=row.id, text=text))
    return refused.code, refused.detail


async def test_what_a_visitor_tells_the_bot_becomes_a_note_while_there_is_room(company: Company) -> None:
    row = await company.chat(ConversationState.BOT)
    wish = AdvancePlaybook(row.id, row.last_number, b"x", (WriteNote("What is it about?\nA lamp."), EndFlow()), "Robin")
    await company.desk_does(wish)
    await company.desk_does(wish)
    noted = details(company, row).notes
    assert [(one.text, one.by.kind, one.by.name) for one in noted] == [("What is it about?\nA lamp.", AuthorKind.BOT, "Robin")]


async def test_a_flow_goes_on_where_there_is_no_room_for_its_note(company: Company) -> None:
    row = await company.chat(ConversationState.MISSED)
    await asyncio.gather(*(note(company, row, str(number)) for number in range(MAX_NOTES)))
    await company.bot(company.again(row), WriteNote("one more"), Say("Thanks!"))
    assert len(details(company, row).notes) == MAX_NOTES
    assert company.again(row).last_number == row.last_number + 1


# All of it


async def test_what_belongs_to_another_is_refused_and_not_told(company: Company) -> None:
    row = await company.chat(ASSIGNED, company.ben)
    before = company.head
    await company.does(company.ben, field(row, NAME, "Maya"))
    await company.does(company.ben, AddNote(conversation=row.id, text="Wants it in blue."))
    assert await company.told(company.anna, before) == []
    with pytest.raises(Refused) as refused:
        details(company, row)
    assert refused.value.code is ErrorCode.NOT_FOUND


async def test_batches_of_messages_do_not_touch_details(company: Company, monkeypatch: pytest.MonkeyPatch) -> None:
    row = await company.chat(ASSIGNED, company.anna)
    await company.does(company.anna, field(row, NAME, "Maya"))

    def touched(_batch: Batch) -> None:
        raise AssertionError

    monkeypatch.setattr(Batch, "details", property(touched))
    await company.does(company.anna, SendMessage(conversation=row.id, text="Hello"))
    await company.does(company.visitor_of(row), WriteMessage(text="Hello"))
