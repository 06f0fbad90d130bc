"""Conversations as whoever reads them off the hot path needs them: with visitor and newest message, and what the bot remembers."""

from collections.abc import Iterable
from typing import NamedTuple

from sqlalchemy import ColumnElement, Connection, Row, Select, and_, func, or_, select

from app.protocol.ids import AccountId, AgentId, ConversationId, VisitorId
from app.protocol.records import ConversationState, Message
from server_stub.db.messages import COLUMNS as MESSAGE_COLUMNS
from server_stub.db.messages import message_from
from server_stub.db.rows import ConversationRow, record
from server_stub.db.tables import conversation, message, read_mark, visitor

_CONVERSATION = [conversation.c[name] for name in ConversationRow.__struct_fields__]
_MESSAGE = [column.label(f"message_{column.name}") for column in MESSAGE_COLUMNS]


class Shown(NamedTuple):
    """All that a header shows."""

    row: ConversationRow
    last_message: Message | None


def conversation_shown(connection: Connection, conversation_id: ConversationId) -> Shown | None:
    """One conversation."""
    return next(iter(_shown(connection, _shown_query().where(conversation.c.id == conversation_id))), None)


def open_conversations_seen_by(connection: Connection, account: AccountId, agent: AgentId) -> list[Shown]:
    """What lies in Unassigned and in the agent's own folder, the oldest first."""
    common = conversation.c.state.in_([ConversationState.UNASSIGNED.value, ConversationState.MISSED.value])
    own = (conversation.c.state == ConversationState.ASSIGNED.value) & (conversation.c.owner == agent)
    query = _shown_query().where(conversation.c.account == account, common | own)
    return _shown(connection, query.order_by(conversation.c.created_at, conversation.c.id))


def closed_conversations(
    connection: Connection, account: AccountId, limit: int, before: tuple[int, ConversationId] | None = None
) -> list[Shown]:
    """Closed ones, the newest first, after one that closed at `before`."""
    query = _shown_query().where(_closed(account))
    if before is not None:
        at, id_ = before
        query = query.where(or_(conversation.c.closed_at < at, and_(conversation.c.closed_at == at, conversation.c.id < id_)))
    return _shown(connection, query.order_by(conversation.c.closed_at.desc(), conversation.c.id.desc()).limit(limit))


def count_closed(connection: Connection, account: AccountId) -> int:
    """How many conversations of the account are closed."""
    return connection.execute(select(func.count()).select_from(conversation).where(_closed(account))).scalar_one()


def read_marks(connection: Connection, agent: AgentId, conversations: Iterable[ConversationId]) -> dict[ConversationId, int]:
    """How far the agent has read each of these conversations, where they have begun to."""
    wanted = read_mark.c.conversation.in_(tuple(conversations))
    query = select(read_mark.c.conversation, read_mark.c.number).where(read_mark.c.agent == agent, wanted)
    return {ConversationId(row.conversation): row.number for row in connection.execute(query)}


def current_conversation(connection: Connection, visitor_id: VisitorId) -> ConversationRow | None:
    """The conversation that the visitor is in, or was in last."""
    query = select(*_CONVERSATION).join(visitor, visitor.c.conversation == conversation.c.id).where(visitor.c.id == visitor_id)
    row = connection.execute(query).first()
    return None if row is None else record(ConversationRow, tuple(row))


def marks_in(connection: Connection, conversation_id: ConversationId) -> dict[AgentId, int]:
    """How far each agent has read a conversation, where they have begun to."""
    query = select(read_mark.c.agent, read_mark.c.number).where(read_mark.c.conversation == conversation_id)
    return {AgentId(row.agent): row.number for row in connection.execute(query)}


def standings_of(
    connection: Connection, conversations: Iterable[ConversationId]
) -> list[tuple[ConversationId, ConversationState, AgentId | None, str]]:
    """State, owner and owner's name of these conversations."""
    c = conversation.c
    query = select(c.id, c.state, c.owner, c.owner_name).where(c.id.in_(tuple(conversations)))
    return [(row.id, ConversationState(row.state), row.owner, row.owner_name) for row in connection.execute(query)]


def _closed(account: AccountId) -> ColumnElement[bool]:
    return (conversation.c.account == account) & (conversation.c.state == ConversationState.CLOSED.value)


def _shown_query() -> Select[*tuple[object, ...]]:
    newest = (message.c.conversation == conversation.c.id) & (message.c.number == conversation.c.last_number)
    return select(*_CONVERSATION, *_MESSAGE).select_from(conversation.outerjoin(message, newest))


def _shown(connection: Connection, query: Select[*tuple[object, ...]]) -> list[Shown]:
    return [_shown_from(row) for row in connection.execute(query)]


def _shown_from(row: Row[*tuple[object, ...]]) -> Shown:
    values = tuple(row)
    last = values[len(_CONVERSATION) :]
    row_of_it = record(ConversationRow, values[: len(_CONVERSATION)])
    return Shown(row_of_it, None if last[0] is None else message_from(last))
