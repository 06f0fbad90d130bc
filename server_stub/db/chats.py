"""Who is in a conversation right now: its visitor and its owner."""

from collections.abc import Collection
from dataclasses import dataclass
from typing import NamedTuple

from sqlalchemy import ColumnElement, Connection, select

from app.protocol.ids import AccountId, AgentId, ConversationId, VisitorId
from app.protocol.records import ConversationState, Urgency
from server_stub.db.tables import conversation, visitor


@dataclass(frozen=True, slots=True)
class ChatRow:
    """A conversation and those who are in it."""

    conversation: ConversationId
    visitor: VisitorId
    state: ConversationState
    owner: AgentId | None
    owner_name: str


def find_chat(connection: Connection, account: AccountId, conversation_id: ConversationId) -> ChatRow | None:
    """The conversation with this id, if it is the account's."""
    return _first(connection, (conversation.c.id == conversation_id) & (conversation.c.account == account))


class Wait(NamedTuple):
    """`since`: in ms. `presses`: it is more urgent by now than as it began."""

    since: int
    presses: bool


def waits_among(connection: Connection, account: AccountId, conversations: Collection[ConversationId]) -> dict[ConversationId, Wait]:
    """Which of these conversations of the account wait for an agent, and how."""
    waits = (conversation.c.account == account) & (conversation.c.state == ConversationState.UNASSIGNED.value)
    columns = (conversation.c.id, conversation.c.waiting_since, conversation.c.urgency)
    query = select(*columns).where(conversation.c.id.in_(conversations), waits)
    return {ConversationId(id_): Wait(since, urgency != Urgency.NONE) for id_, since, urgency in connection.execute(query)}


def current_chat(connection: Connection, visitor_id: VisitorId) -> ChatRow | None:
    """The conversation the visitor is in, or was in last."""
    current = select(visitor.c.conversation).where(visitor.c.id == visitor_id).scalar_subquery()
    return _first(connection, conversation.c.id == current)


def _first(connection: Connection, which: ColumnElement[bool]) -> ChatRow | None:
    columns = (conversation.c.id, conversation.c.visitor, conversation.c.state, conversation.c.owner, conversation.c.owner_name)
    row = connection.execute(select(*columns).where(which)).first()
    if row is None:
        return None
    owner = None if row.owner is None else AgentId(row.owner)
    return ChatRow(ConversationId(row.id), VisitorId(row.visitor), ConversationState(row.state), owner, row.owner_name)
