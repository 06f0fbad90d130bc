"""Snapshots and pages of older things."""

import msgspec
import pytest
from msgspec.structs import replace
from sqlalchemy import insert

from app.protocol.commands import AddNote, CreateLead, MarkRead, SendMessage, SetField, Unassign, WriteMessage
from app.protocol.details import Details, FieldName
from app.protocol.errors import ErrorCode
from app.protocol.events import ConversationEntered
from app.protocol.ids import ConversationId, new_id
from app.protocol.limits import MAX_FRAME_BYTES
from app.protocol.people import Presence
from app.protocol.records import AuthorKind, ChatState, ConversationState
from app.protocol.snapshots import AgentSnapshot
from server_stub.db.accounts import create_account
from server_stub.db.companies import read_company, write_settings
from server_stub.db.playbooks import Content, save_playbook
from server_stub.db.tables import crm_connection
from server_stub.handlers.history import closed_page, conversation_details, messages_page
from server_stub.handlers.refused import Refused
from server_stub.handlers.snapshot import CLOSED_PAGE, agent_snapshot
from tests.server_stub.company import OPENING, SITE, Company

UNASSIGNED, ASSIGNED, CLOSED = ConversationState.UNASSIGNED, ConversationState.ASSIGNED, ConversationState.CLOSED


async def test_an_agent_sees_what_is_common_and_what_is_theirs(company: Company) -> None:
    everybodys = [await company.chat(UNASSIGNED), await company.chat(ConversationState.MISSED)]
    mine, anothers = await company.chat(ASSIGNED, company.anna), await company.chat(ASSIGNED, company.ben)
    await company.chat(ConversationState.BOT)
    closed = await company.chat(CLOSED, company.ben)
    await company.does(company.anna, MarkRead(conversation=mine.id, number=3))
    stranger = company.agent("Zoe", create_account(company.database, "Elsewhere", company.clock()))
    parts = company.agent_snapshot(company.anna)
    seen = {entered.conversation.id: entered for part in parts for entered in part.conversations}
    assert set(seen) == {mine.id, *(row.id for row in everybodys)}
    assert anothers.id not in str(parts)
    assert ([header.id for header in parts[0].closed], parts[0].closed_count) == ([closed.id], 1)
    assert (seen[mine.id].read, seen[mine.id].conversation.last_message) == (3, seen[mine.id].messages[-1])
    assert [(agent.name, agent.presence) for agent in parts[0].agents] == [(name, Presence.ONLINE) for name in ("Anna", "Ben", "Chris")]
    assert company.agent_snapshot(stranger)[0].closed_count == 0
    assert not [part for part in company.agent_snapshot(stranger) if part.conversations]


async def test_it_is_of_one_moment_and_says_which(company: Company) -> None:
    await company.chat(UNASSIGNED)
    taken = agent_snapshot(company.database, company.anna)
    assert (taken.epoch, taken.cursor) == (company.log.epoch(company.account), company.head)


async def test_a_large_desk_comes_in_parts_that_fit_a_frame(company: Company) -> None:
    for _ in range(4):
        row = await company.chat(ASSIGNED, company.anna)
        for _ in range(4):
            await company.does(company.anna, SendMessage(conversation=row.id, text="x" * 8_000))
    parts = agent_snapshot(company.database, company.anna).parts
    conversations = [one for part in parts for one in msgspec.json.decode(part, type=AgentSnapshot).conversations]
    assert len(conversations) == 4
    assert len(parts) > 2
    assert max(map(len, parts)) < MAX_FRAME_BYTES


async def test_details_come_with_the_conversation_as_far_as_there_is_room(company: Company) -> None:
    row, plain = await company.chat(ASSIGNED, company.anna), await company.chat(ASSIGNED, company.anna)
    await company.does(company.anna, SetField(conversation=row.id, field=FieldName.PERSON_NAME, value="Maya"))
    await company.does(company.anna, AddNote(conversation=row.id, text="x" * 8_000))
    for number in range(3):
        await company.does(company.anna, AddNote(conversation=row.id, text=f"{number}" * 2_700))
    seen = {entered.conversation.id: entered for part in company.agent_snapshot(company.anna) for entered in part.conversations}
    known = seen[row.id].details
    assert (known.revision, [note.text[0] for note in known.notes], known.more) == (5, ["1", "2"], True)
    assert seen[plain.id].details == Details()
    assert b"details" not in msgspec.json.encode(seen[plain.id])
    whole = conversation_details(company.database, company.anna, row.id).details
    assert (len(whole.notes), whole.notes[-2:], whole.fields, whole.more) == (4, known.notes, known.fields, False)
    await company.does(company.anna, AddNote(conversation=row.id, text="y" * 8_000))
    now = [one for part in company.agent_snapshot(company.anna) for one in part.conversations if one.conversation.id == row.id]
    assert [note.text[0] for note in now[0].details.notes] == ["y"]


async def test_the_newest_items_come_with_the_conversation(company: Company) -> None:
    row = await company.chat(ASSIGNED, company.anna)
    await company.does(company.anna, SetField(conversation=row.id, field=FieldName.PERSON_NAME, value="Maya"))
    for number in range(21):
        await company.does(company.anna, CreateLead(conversation=row.id, title=str(number)))
    before = company.head
    await company.does(company.anna, Unassign(conversation=row.id))
    (entered,) = [one for one in await company.told(company.ben, before) if isinstance(one, ConversationEntered)]
    (in_snapshot,) = company.agent_snapshot(company.ben)[1].conversations
    assert entered.details == in_snapshot.details
    assert ([item.title for item in entered.details.items], entered.details.more) == ([str(number) for number in range(1, 21)], True)


async def test_it_says_what_the_company_reckons_in_and_where_leads_go(company: Company) -> None:
    def told() -> tuple[str, str, str]:
        me = company.agent_snapshot(company.anna)[0].me
        assert me is not None
        return me.account.currency, me.account.region, me.account.crm

    assert told() == ("EUR", "", "local")
    with company.database.write() as connection:
        settings = replace(read_company(connection, company.account).settings, currency="PLN", region="PL")
        write_settings(connection, company.account, settings, 1)
        row = {"account": company.account, "kind": "pipedrive", "address": "", "secret": b"", "connected_at": 1}
        connection.execute(insert(crm_connection).values(row))
    assert told() == ("PLN", "PL", "pipedrive")


async def test_the_first_page_of_closed_ones_is_the_newest(company: Company) -> None:
    rows = []
    for _ in range(CLOSED_PAGE + 3):
        company.clock.advance(1)
        rows.append((await company.chat(CLOSED, company.anna)).id)
    first = company.agent_snapshot(company.anna)[0]
    newest = [header.id for header in first.closed]
    assert newest == rows[::-1][: len(newest)]
    assert (len(newest), first.closed_count) == (CLOSED_PAGE, CLOSED_PAGE + 3)
    last = first.closed[-1]
    assert last.closed_at is not None
    page = closed_page(company.database, company.ben, (last.closed_at, last.id), 2)
    assert ([header.id for header in page.conversations], page.more, page.total) == (rows[::-1][50:52], True, CLOSED_PAGE + 3)
    rest = closed_page(company.database, company.ben, (page.conversations[-1].closed_at or 0, page.conversations[-1].id), 50)
    assert ([header.id for header in rest.conversations], rest.more) == (rows[:1], False)


async def test_those_closed_in_the_same_moment_are_each_on_one_page(company: Company) -> None:
    rows = {(await company.chat(CLOSED, company.anna)).id for _ in range(5)}
    seen: list[ConversationId] = []
    before = None
    while True:
        page = closed_page(company.database, company.anna, before, 2)
        seen += [header.id for header in page.conversations]
        if not page.more:
            break
        before = (page.conversations[-1].closed_at or 0, page.conversations[-1].id)
    assert (len(seen), set(seen)) == (5, rows)


async def test_older_messages_come_page_by_page(company: Company) -> None:
    row = await company.chat(ASSIGNED, company.anna)
    last = row.last_number
    newest = messages_page(company.database, company.anna, row.id, None, 2)
    assert ([message.number for message in newest.messages], newest.more) == ([last - 1, last], True)
    older = messages_page(company.database, company.anna, row.id, last - 1, 100)
    assert ([message.number for message in older.messages], older.more) == (list(range(1, last - 1)), False)
    assert messages_page(company.database, company.anna, row.id, 1, 100).messages == ()


@pytest.mark.parametrize("which", ["absent", "another's", "the bot's", "another account's"])
async def test_no_page_of_what_one_may_not_see(company: Company, which: str) -> None:
    reader = company.anna
    if which == "absent":
        conversation = ConversationId(new_id())
    elif which == "another account's":
        conversation = (await company.chat(CLOSED, company.anna)).id
        reader = company.agent("Zoe", create_account(company.database, "Elsewhere", company.clock()))
    else:
        state = ASSIGNED if which == "another's" else ConversationState.BOT
        conversation = (await company.chat(state, company.ben)).id
    with pytest.raises(Refused) as refusal:
        messages_page(company.database, reader, conversation, None, 10)
    assert (refusal.value.code, refusal.value.detail) == (ErrorCode.NOT_FOUND, {})


async def test_a_visitor_who_has_said_nothing_is_shown_the_opening(company: Company) -> None:
    snapshot = company.visitor_snapshot(await company.visitor())
    assert (snapshot.chat.state, snapshot.chat.last_number) == (ChatState.NEW, 2)
    assert [(message.number, message.text, message.card, message.answers) for message in snapshot.messages] == [
        (number, said.text, said.card, said.answers) for number, said in enumerate(OPENING, 1)
    ]
    assert {(message.author.kind, message.author.name) for message in snapshot.messages} == {(AuthorKind.BOT, "Robin")}
    assert (snapshot.site.name, snapshot.site.bot_name, snapshot.site.online) == ("Shop", "Robin", True)


async def test_what_the_bot_said_in_the_opening_bears_its_name(company: Company) -> None:
    row = await company.chat(UNASSIGNED)
    (shown,) = [one for part in company.agent_snapshot(company.anna) for one in part.conversations if one.conversation.id == row.id]
    assert {message.author.name for message in shown.messages[:2]} == {"Robin"}


async def test_a_running_chat_keeps_the_playbook_it_began_with(company: Company) -> None:
    row = await company.chat(ConversationState.BOT)
    newer = save_playbook(company.database, SITE, Content(b"[]", OPENING[:1]), company.clock() + 1)
    assert company.again(row).playbook != newer
    visitor = await company.visitor()
    await company.does(visitor, WriteMessage(text="Hello"))
    assert company.current(visitor).playbook == newer
