"""Notes in the details of a conversation: added, edited, deleted, and how many there may be."""

import asyncio

import pytest

from app.protocol.commands import AddNote, DeleteNote, EditNote
from app.protocol.details import MAX_NOTES, MAX_NOTES_CHARACTERS, Details
from app.protocol.errors import ErrorCode
from app.protocol.events import NoteChanged, NoteDeleted
from app.protocol.ids import NoteId, new_id
from app.protocol.records import AuthorKind, ConversationState
from server_stub.db.details import Room, details_of
from server_stub.db.pruning import prune_results
from server_stub.db.rows import ConversationRow
from server_stub.handlers.effects import EndFlow, Say, WriteNote
from server_stub.handlers.system import AdvancePlaybook
from tests.server_stub.company import Company
from tests.server_stub.handlers.written import details, note, refusal, told

UNASSIGNED = ConversationState.UNASSIGNED


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
