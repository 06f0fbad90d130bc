"""The deadlines that conversations carry."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum
from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, func, select

from app.protocol.ids import AccountId, ConversationId
from app.protocol.records import ConversationState
from server_stub.db.database import Database
from server_stub.db.tables import account, conversation

AT_ONCE = 500

_UNASSIGNED = conversation.c.state == ConversationState.UNASSIGNED.value
# Nobody waits while the visitor is away.
_WAITS = _UNASSIGNED & conversation.c.visitor_here & conversation.c.wait_deadline.is_not(None)
_CLOSES = _UNASSIGNED & ~conversation.c.visitor_here & conversation.c.close_deadline.is_not(None)
_AWAY = (conversation.c.state == ConversationState.ASSIGNED.value) & conversation.c.owner_away_since.is_not(None)
# NULL, and so never due, where the account lets absent owners keep their chats.
_RETURN_AT = conversation.c.owner_away_since + account.c.return_after_ms


class Deadline(Enum):
    """What comes to an end: the wait, the stay of one whose visitor left, the lease of an owner who is away."""

    WAIT = "wait"
    STAY = "stay"
    LEASE = "lease"


_KINDS: dict[Deadline, tuple[ColumnElement[bool], ColumnElement[int | None]]] = {
    Deadline.WAIT: (_WAITS, conversation.c.wait_deadline),
    Deadline.STAY: (_CLOSES, conversation.c.close_deadline),
    Deadline.LEASE: (_AWAY, _RETURN_AT),
}


@dataclass(frozen=True, slots=True)
class Due:
    """A conversation, and which of its deadlines has to be seen to."""

    account: AccountId
    conversation: ConversationId
    deadline: Deadline


def overdue(database: Database, now: int) -> list[Due]:
    """What is due by now, at most AT_ONCE of each kind, the earliest first."""
    with database.read() as connection:
        return [due for kind, (_, at) in _KINDS.items() for due in _due(connection, kind, at <= now)]


def put_off(database: Database, now: int, stay_ms: int) -> list[Due]:
    """What is further away than it is long (`stay_ms` is how long those stay whose visitor left), for the clock has been put back since."""
    far = {
        Deadline.WAIT: conversation.c.wait_deadline > now + conversation.c.wait_ms,
        Deadline.STAY: conversation.c.close_deadline > now + stay_ms,
        Deadline.LEASE: conversation.c.owner_away_since > now,
    }
    with database.read() as connection:
        return [due for kind, is_far in far.items() for due in _due(connection, kind, is_far)]


def earliest_deadline(database: Database) -> int | None:
    """When the next deadline comes, in ms."""
    with database.read() as connection:
        firsts = [connection.execute(_select(func.min(at)).where(which)).scalar() for which, at in _KINDS.values()]
    return min((first for first in firsts if first is not None), default=None)


def _due(connection: Connection, kind: Deadline, when: ColumnElement[bool]) -> Iterator[Due]:
    which, at = _KINDS[kind]
    query = _select(conversation.c.account, conversation.c.id).where(which, when).order_by(at).limit(AT_ONCE)
    for row in connection.execute(query):
        yield Due(AccountId(row.account), ConversationId(row.id), kind)


def _select(*columns: ColumnElement[Any]) -> Select[Any]:
    return select(*columns).select_from(conversation.join(account))
