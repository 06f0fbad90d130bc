"""What tests of details write and make of them, and what they see and hear of it."""

from typing import Any

import pytest

from app.protocol.commands import AddNote, Command, CreateLead, SetField
from app.protocol.details import CrmItem, Details, FieldName
from app.protocol.events import Event
from app.protocol.ids import CrmItemId, NoteId, new_id
from app.protocol.records import Author, AuthorKind, ConversationState
from server_stub.db.rows import ConversationRow
from server_stub.handlers.actors import Actor, AgentActor
from server_stub.handlers.history import conversation_details
from server_stub.handlers.refused import Refused
from server_stub.handlers.system import SystemCommand
from tests.server_stub.company import Company


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


async def known(company: Company, state: ConversationState = ConversationState.ASSIGNED) -> ConversationRow:
    """Anna's conversation with somebody whose name is known."""
    row = await company.chat(state, company.anna)
    await company.does(company.anna, field(row, FieldName.PERSON_NAME, "Maya"))
    return row


async def lead(company: Company, row: ConversationRow) -> CrmItemId:
    """One of Anna's."""
    id_ = CrmItemId(new_id())
    await company.does(company.anna, CreateLead(conversation=row.id), id_)
    return id_


def items(company: Company, row: ConversationRow) -> list[CrmItem]:
    """What was made of it."""
    return list(details(company, row).items)


def stored(company: Company, item: CrmItemId, column: str) -> Any:
    """What only the server knows of an item."""
    with company.database.read() as connection:
        columns = connection.exec_driver_sql("SELECT * FROM crm_item WHERE id = ?", (item,)).mappings().one()
        return columns[column]
