"""Messages bring files: whose, which, once, and for whom they are there."""

import pytest
from msgspec.structs import replace

from app.protocol.commands import CloseConversation, Command, SendMessage, WriteMessage
from app.protocol.errors import ErrorCode
from app.protocol.events import MessageAdded
from app.protocol.ids import FileId, new_id
from app.protocol.limits import MAX_FILES
from app.protocol.records import AuthorKind, ConversationState, File
from server_stub.db.files import add_file, placed_file
from server_stub.db.rows import ConversationRow, FileRow, Standing
from server_stub.handlers.actors import AgentActor, VisitorActor
from server_stub.handlers.files import agent_reads, uploader, visitor_reads
from server_stub.handlers.history import messages_page
from server_stub.handlers.refused import Refused
from tests.server_stub.company import Company

Uploader = AgentActor | VisitorActor


def upload(company: Company, by: Uploader, row: ConversationRow | None = None) -> FileRow:
    """A file of this person; `row`: the conversation it was uploaded into."""
    kind, id_ = uploader(by)
    new = FileRow(
        FileId(new_id()), by.account, kind, id_, row.id if row else None, None, "plan.png", "image/png", 9, 3, 2, "g", "d", "s", 1
    )
    with company.database.write() as connection:
        return add_file(connection, new)


def again(company: Company, file: FileRow) -> FileRow:
    """The file as it is now."""
    with company.database.read() as connection:
        placed = placed_file(connection, file.id)
    assert placed is not None
    return placed.row


def told(file: FileRow) -> File:
    """The file as a message tells of it."""
    return File(id=file.id, name="plan.png", media_type="image/png", size=9, width=3, height=2)


async def refusal(company: Company, by: Uploader, command: Command) -> ErrorCode:
    """Why the command was refused, which has then changed nothing."""
    before = company.head
    with pytest.raises(Refused) as refused:
        await company.does(by, command)
    assert company.head == before
    return refused.value.code


async def test_an_agents_files_go_with_the_message_and_both_sides_are_told(company: Company) -> None:
    row = await company.chat(ConversationState.ASSIGNED)
    files, before, id_ = [upload(company, company.anna, row) for _ in range(2)], company.head, new_id()
    await company.does(company.anna, SendMessage(conversation=row.id, text=" ", files=tuple(file.id for file in files)), id_)
    for reader in (company.anna, company.visitor_of(row)):
        (event,) = await company.told(reader, before)
        assert isinstance(event, MessageAdded)
        assert (event.message.text, event.message.files) == ("", tuple(map(told, files)))
    page = messages_page(company.database, company.anna, row.id, None, 1)
    assert page.messages[0].files == tuple(map(told, files))
    assert [(again(company, file).conversation, again(company, file).message) for file in files] == [(row.id, id_)] * 2


async def test_a_visitors_files_get_their_conversation_with_the_message(company: Company) -> None:
    row = await company.chat(ConversationState.CLOSED)
    visitor = company.visitor_of(row)
    file = upload(company, visitor)
    await company.does(visitor, WriteMessage(text="This one.", files=(file.id,)))
    fresh = company.current(visitor)
    assert fresh.id != row.id
    assert again(company, file).conversation == fresh.id
    assert company.visitor_snapshot(visitor).messages[-1].files == (told(file),)


async def test_the_same_message_again_is_the_same_and_one_with_other_files_is_not(company: Company) -> None:
    row = await company.chat(ConversationState.ASSIGNED)
    files, id_ = [upload(company, company.anna, row) for _ in range(2)], new_id()
    send = SendMessage(conversation=row.id, text="Here.", files=(files[0].id,))
    await company.does(company.anna, send, id_)
    head = company.head
    await company.does(company.anna, send, id_)
    assert company.head == head
    for other in ((), (files[1].id,), (files[0].id, files[1].id)):
        with pytest.raises(Refused) as refused:
            await company.does(company.anna, replace(send, files=other), id_)
        assert refused.value.code is ErrorCode.IDEMPOTENCY_CONFLICT


async def test_an_agents_file_must_be_theirs_here_and_unsent(company: Company) -> None:
    row, elsewhere = [await company.chat(ConversationState.ASSIGNED) for _ in range(2)]
    visitor = company.visitor_of(row)
    sent = upload(company, company.anna, row)
    await company.does(company.anna, SendMessage(conversation=row.id, text="", files=(sent.id,)))
    others = [
        sent,
        upload(company, company.ben, row),
        upload(company, company.anna, elsewhere),
        upload(company, visitor),
        replace(sent, id=FileId(new_id())),
        replace(sent, id=FileId("no id")),
    ]
    good = upload(company, company.anna, row)
    for file in others:
        files = (good.id, file.id)
        assert await refusal(company, company.anna, SendMessage(conversation=row.id, text="x", files=files)) is ErrorCode.FILE_UNKNOWN
    twice = SendMessage(conversation=row.id, text="x", files=(good.id, good.id))
    assert await refusal(company, company.anna, twice) is ErrorCode.FILE_UNKNOWN
    assert again(company, good).message is None


async def test_a_visitors_file_must_be_theirs_and_unsent(company: Company) -> None:
    row = await company.chat(ConversationState.ASSIGNED)
    visitor, other = company.visitor_of(row), await company.visitor()
    sent = upload(company, visitor)
    await company.does(visitor, WriteMessage(text="", files=(sent.id,)))
    for file in (sent, upload(company, other), upload(company, company.anna, row)):
        assert await refusal(company, visitor, WriteMessage(text="x", files=(file.id,))) is ErrorCode.FILE_UNKNOWN


async def test_a_message_brings_ten_files_and_says_something_without_any(company: Company) -> None:
    row = await company.chat(ConversationState.ASSIGNED)
    visitor = company.visitor_of(row)
    files = tuple(upload(company, visitor).id for _ in range(MAX_FILES + 1))
    assert await refusal(company, visitor, WriteMessage(text="", files=files)) is ErrorCode.TOO_MANY
    assert await refusal(company, visitor, WriteMessage(text=" ")) is ErrorCode.TEXT_EMPTY
    await company.does(visitor, WriteMessage(text="", files=files[1:]))


async def test_whoever_may_not_write_there_sends_no_files_either(company: Company) -> None:
    row = await company.chat(ConversationState.ASSIGNED)
    file = upload(company, company.anna, row)
    await company.does(company.anna, CloseConversation(conversation=row.id))
    assert await refusal(company, company.anna, SendMessage(conversation=row.id, text="", files=(file.id,))) is ErrorCode.CLOSED


async def test_a_batch_without_files_neither_reads_nor_writes_them(company: Company) -> None:
    row = await company.chat(ConversationState.ASSIGNED)
    driver = company.executor._batch._connection._driver
    statements: list[str] = []
    driver.set_trace_callback(statements.append)
    await company.does(company.visitor_of(row), WriteMessage(text="words"))
    driver.set_trace_callback(None)
    assert statements
    assert not [one for one in statements if "file." in one or "UPDATE file" in one]


# Reading


async def test_who_may_read_a_file(company: Company) -> None:
    row = await company.chat(ConversationState.ASSIGNED)
    mine, visitor = upload(company, company.anna, row), company.visitor_of(row)
    with company.database.read() as connection:
        placed = placed_file(connection, mine.id)
    assert placed is not None
    assert placed.standing == Standing(ConversationState.ASSIGNED, company.anna.agent)
    standing = placed.standing
    sent = replace(mine, message=row.id)
    assert (agent_reads(company.anna, mine, standing), agent_reads(company.ben, mine, standing)) == (True, False)
    given_back = Standing(ConversationState.UNASSIGNED, None)
    assert [agent_reads(agent, mine, given_back) for agent in (company.anna, company.ben)] == [True, False]
    for state, owner, readers in (
        (ConversationState.ASSIGNED, company.anna.agent, [True, False]),
        (ConversationState.ASSIGNED, company.ben.agent, [False, True]),
        (ConversationState.UNASSIGNED, None, [True, True]),
        (ConversationState.CLOSED, company.anna.agent, [True, True]),
        (ConversationState.BOT, None, [False, False]),
    ):
        assert [agent_reads(agent, sent, Standing(state, owner)) for agent in (company.anna, company.ben)] == readers, state
    stranger = AgentActor(type(row.account)("elsewhere"), company.anna.agent, "")
    assert not agent_reads(stranger, sent, standing)
    assert (visitor_reads(visitor, mine, row.visitor), visitor_reads(visitor, sent, row.visitor)) == (False, True)
    assert not visitor_reads(await company.visitor(), sent, row.visitor)
    own = replace(mine, uploader_kind=AuthorKind.VISITOR, uploader=visitor.visitor, conversation=None)
    assert visitor_reads(visitor, own, None)
    assert not agent_reads(company.anna, own, None)
