"""The deadlines that conversations carry."""

from dataclasses import dataclass

from sqlalchemy import ColumnElement, func, select

from app.protocol.ids import AccountId, ConversationId
from app.protocol.records import ConversationState
from server_stub.db.database import Database
from server_stub.db.tables import conversation

AT_ONCE = 500

_UNASSIGNED = conversation.c.state == ConversationState.UNASSIGNED.value
# Nobody waits while the visitor is away.
_WAITS = _UNASSIGNED & conversation.c.visitor_here & conversation.c.wait_deadline.is_not(None)
_CLOSES = _UNASSIGNED & ~conversation.c.visitor_here & conversation.c.close_deadline.is_not(None)


@dataclass(frozen=True, slots=True)
class Due:
    """A conversation whose deadline has come: its wait runs out, or else it closes."""

    account: AccountId
    conversation: ConversationId
    waits: bool


def overdue(database: Database, now: int) -> list[Due]:
    """What is due by now, at most AT_ONCE of each kind, the earliest first."""
    return _due(database, _WAITS, conversation.c.wait_deadline, now) + _due(database, _CLOSES, conversation.c.close_deadline, now)


def earliest_deadline(database: Database) -> int | None:
    """When the next deadline comes, in ms."""
    with database.read() as connection:
        waits = connection.execute(select(func.min(conversation.c.wait_deadline)).where(_WAITS)).scalar()
        closes = connection.execute(select(func.min(conversation.c.close_deadline)).where(_CLOSES)).scalar()
    return min((deadline for deadline in (waits, closes) if deadline is not None), default=None)


def _due(database: Database, which: ColumnElement[bool], deadline: ColumnElement[int | None], now: int) -> list[Due]:
    query = select(conversation.c.account, conversation.c.id).where(which, deadline <= now).order_by(deadline).limit(AT_ONCE)
    waits = deadline is conversation.c.wait_deadline
    with database.read() as connection:
        return [Due(AccountId(row.account), ConversationId(row.id), waits) for row in connection.execute(query)]
