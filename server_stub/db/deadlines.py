"""The deadlines that conversations carry."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum
from typing import Any

from sqlalchemy import BigInteger, ColumnElement, Select, bindparam, func, select

from app.protocol.ids import AccountId, ConversationId
from app.protocol.records import ConversationState
from server_stub.db.database import Database
from server_stub.db.tables import account, conversation

AT_ONCE = 500

_UNASSIGNED = conversation.c.state == ConversationState.UNASSIGNED.value
# Nobody waits while the visitor is away.
_WAITS = _UNASSIGNED & conversation.c.visitor_here & conversation.c.wait_deadline.is_not(None)
_CALLS = _UNASSIGNED & conversation.c.visitor_here & conversation.c.alert_deadline.is_not(None)
_CLOSES = _UNASSIGNED & ~conversation.c.visitor_here & conversation.c.close_deadline.is_not(None)
_AWAY = (conversation.c.state == ConversationState.ASSIGNED.value) & conversation.c.owner_away_since.is_not(None)
# NULL, and so never due, where the account lets absent owners keep their chats.
_RETURN_AT = conversation.c.owner_away_since + account.c.return_after_ms


class Deadline(Enum):
    """What comes to an end: the wait, a part of it without a reaction, the stay of one whose visitor left, the lease of an absent owner."""

    WAIT = "wait"
    ALERT = "alert"
    STAY = "stay"
    LEASE = "lease"


_KINDS: dict[Deadline, tuple[ColumnElement[bool], ColumnElement[int | None]]] = {
    Deadline.WAIT: (_WAITS, conversation.c.wait_deadline),
    Deadline.ALERT: (_CALLS, conversation.c.alert_deadline),
    Deadline.STAY: (_CLOSES, conversation.c.close_deadline),
    Deadline.LEASE: (_AWAY, _RETURN_AT),
}


@dataclass(frozen=True, slots=True)
class Due:
    """A conversation, and which of its deadlines has to be seen to; a later one of the same kind, `at` another time, is another."""

    account: AccountId
    conversation: ConversationId
    deadline: Deadline
    at: int


def overdue(database: Database, now: int) -> list[Due]:
    """What is due by now, at most AT_ONCE of each kind, the earliest first."""
    return _found(database, _OVERDUE, {"now": now})


def put_off(database: Database, now: int, stay_ms: int) -> list[Due]:
    """What is further away than it is long (`stay_ms` is how long those stay whose visitor left), for the clock has been put back since."""
    return _found(database, _PUT_OFF, {"now": now, "stay_ms": stay_ms})


def earliest_deadline(database: Database) -> int | None:
    """When the next deadline comes, in ms."""
    with database.read() as connection:
        firsts = [connection.execute(query).scalar() for query in _FIRST]
    return min((first for first in firsts if first is not None), default=None)


def _found(database: Database, queries: Mapping[Deadline, Select[Any]], values: Mapping[str, int]) -> list[Due]:
    with database.read() as connection:
        return [
            Due(AccountId(row.account), ConversationId(row.id), kind, row.at)
            for kind, query in queries.items()
            for row in connection.execute(query, values)
        ]


def _select(*columns: ColumnElement[Any]) -> Select[Any]:
    return select(*columns).select_from(conversation.join(account))


def _due(kind: Deadline, when: ColumnElement[bool]) -> Select[Any]:
    which, at = _KINDS[kind]
    return _select(conversation.c.account, conversation.c.id, at.label("at")).where(which, when).order_by(at).limit(AT_ONCE)


# Made once: they are asked twice a second, and building them takes longer than answering them.
_NOW = bindparam("now", type_=BigInteger)
_OVERDUE = {kind: _due(kind, at <= _NOW) for kind, (_, at) in _KINDS.items()} | {
    # Whose wait is over as well is missed, and called no more.
    Deadline.ALERT: _due(Deadline.ALERT, (conversation.c.alert_deadline <= _NOW) & (conversation.c.wait_deadline > _NOW)),
}
_PUT_OFF = {
    Deadline.WAIT: _due(Deadline.WAIT, conversation.c.wait_deadline > _NOW + conversation.c.wait_ms),
    Deadline.STAY: _due(Deadline.STAY, conversation.c.close_deadline > _NOW + bindparam("stay_ms", type_=BigInteger)),
    Deadline.LEASE: _due(Deadline.LEASE, conversation.c.owner_away_since > _NOW),
}
_FIRST = [_select(func.min(at)).where(which) for which, at in _KINDS.values()]
