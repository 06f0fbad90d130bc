"""A visitor who was erased: every desk is told to forget, and nobody is shown anything again."""

import pytest

from app.protocol.commands import SendMessage, WriteMessage
from app.protocol.errors import ErrorCode
from app.protocol.events import ConversationEntered, ConversationLeft, MessageAdded
from app.protocol.records import ConversationState
from server_stub.db.erasure import erase
from server_stub.db.rows import ConversationRow
from server_stub.handlers.refused import Refused
from server_stub.handlers.system import EraseVisitor
from tests.server_stub.company import Company

ASSIGNED, CLOSED, UNASSIGNED = ConversationState.ASSIGNED, ConversationState.CLOSED, ConversationState.UNASSIGNED


async def gone(company: Company, row: ConversationRow) -> None:
    """Their visitor is erased."""
    await company.desk_does(EraseVisitor(row.visitor, (row.id,)))
    erase(company.database, row.visitor, (row.id,))


@pytest.mark.parametrize("state", [ASSIGNED, CLOSED, UNASSIGNED])
async def test_every_desk_that_holds_it_is_told_that_it_left(company: Company, state: ConversationState) -> None:
    row = await company.chat(state, company.anna)
    before = company.head
    await gone(company, row)
    for agent in (company.anna, company.ben):
        left = [event.conversation for event in await company.told(agent, before) if isinstance(event, ConversationLeft)]
        assert left == ([] if agent is company.ben and state is ASSIGNED else [row.id])
        assert all(one.conversation.id != row.id for part in company.agent_snapshot(agent) for one in part.conversations)
        assert all(one.id != row.id for part in company.agent_snapshot(agent) for one in part.closed)


async def test_what_was_said_is_in_no_replay(company: Company) -> None:
    row = await company.chat(ASSIGNED, company.anna)
    await company.does(company.visitor_of(row), WriteMessage(text="My secret."))
    await gone(company, row)
    # until the next restart the server has it in mind, and tells nobody
    assert [event for event in await company.told(company.anna, 0) if isinstance(event, MessageAdded | ConversationEntered)] == []
    await company.restart()
    assert all(b"secret" not in entry.data for entry in await company.entries(0))


async def test_nobody_writes_in_it_any_more(company: Company) -> None:
    row = await company.chat(ASSIGNED, company.anna)
    await gone(company, row)
    for actor, command, code in (
        (company.anna, SendMessage(conversation=row.id, text="Hello?"), ErrorCode.NOT_FOUND),
        (company.visitor_of(row), WriteMessage(text="Hello?"), ErrorCode.UNAUTHENTICATED),
    ):
        with pytest.raises(Refused) as refusal:
            await company.does(actor, command)
        assert refusal.value.code is code


async def test_only_ones_own_conversations_go(company: Company) -> None:
    mine, other = await company.chat(ASSIGNED, company.anna), await company.chat(ASSIGNED, company.anna)
    await company.desk_does(EraseVisitor(mine.visitor, (mine.id, other.id)))
    assert company.again(other) == other
