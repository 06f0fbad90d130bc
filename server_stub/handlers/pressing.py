"""How alerts for a waiting conversation get more pressing while nobody reacts: the thirds of its wait, and what a reaction puts off."""

from collections.abc import Collection
from typing import Any

from msgspec.structs import replace

from app.protocol.ids import AgentId
from app.protocol.records import ConversationState, Urgency
from server_stub.db.rows import ConversationRow
from server_stub.handlers.system import NoteReaction, RaiseAlert
from server_stub.handlers.turn import Turn

PARTS = 3
"""Of a wait: after the first those who were told are told again, after the second everybody is."""


def calm(now: int, wait_ms: int) -> dict[str, Any]:
    """The columns of a wait that begins now and lasts so many ms: nobody is told again for its first part."""
    return {"urgency": Urgency.NONE, "alert_deadline": now + wait_ms // PARTS if wait_ms >= PARTS else None}


NO_ALERT: dict[str, Any] = {"urgency": Urgency.NONE, "alert_deadline": None}
"""The columns of what does not wait."""


def raise_alert(turn: Turn, command: RaiseAlert) -> None:
    """The timer went off; the row decides. Where none of those who were told is online, everybody is told at once."""
    row = turn.conversation(command.conversation)
    if not _waits(row, turn.now) or row.alert_deadline is None or row.alert_deadline > turn.now:
        return
    told = command.told if command.since == row.waiting_since else ()
    turn.change(row, raised(row, turn.now, told=_any_online(turn, told)))


def raised(row: ConversationRow, now: int, *, told: bool) -> ConversationRow:
    """The row one step more pressing. Steps that were slept through, as by a server that was down, are taken in one.

    So they are where a reaction has put the first one off so far that less than half a part would be left for the other.
    """
    after_that = (row.alert_deadline or now) + row.wait_ms // PARTS
    if row.urgency is Urgency.NONE and told and now < after_that and not _is_over(row, after_that + row.wait_ms // PARTS // 2):
        return replace(row, urgency=Urgency.AGAIN, alert_deadline=after_that)
    return replace(row, urgency=Urgency.EVERYBODY, alert_deadline=None)


def note_reaction(turn: Turn, command: NoteReaction) -> None:
    """Somebody sees to it: it presses no more, and begins again a part of the wait later if nobody has taken it by then."""
    row = turn.conversation(command.conversation)
    if row.state is not ConversationState.UNASSIGNED or row.waiting_since != command.since:
        return
    again = turn.now + row.wait_ms // PARTS
    after = replace(row, urgency=Urgency.NONE, alert_deadline=None if _is_over(row, again) else again)
    if after.urgency is not row.urgency:
        turn.change(row, after)
    elif after != row:
        turn.keep(after)


def _waits(row: ConversationRow, now: int) -> bool:
    return row.state is ConversationState.UNASSIGNED and row.visitor_here and not _is_over(row, now)


def _is_over(row: ConversationRow, at: int) -> bool:
    return row.wait_deadline is None or row.wait_deadline <= at


def _any_online(turn: Turn, agents: Collection[AgentId]) -> bool:
    return any(agent.online for agent in turn.crew() if agent.id in agents)
