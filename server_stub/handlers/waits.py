"""How conversations wait for an agent: a wait begins, runs out, is cut short; and how they end."""

from msgspec.structs import replace

from app.protocol.records import Author, AuthorKind, ConversationState, MessageKind, Outcome
from server_stub.db.rows import AgentRow, ConversationRow
from server_stub.handlers.drafts import DESK_AUTHOR, Draft
from server_stub.handlers.pressing import NO_ALERT, calm
from server_stub.handlers.system import CloseMissed, ExpireWait
from server_stub.handlers.turn import Turn

# A conversation whose visitor left before anybody took it is kept that long.
CLOSE_AFTER_LEAVING_MS = 30 * 60_000


def agent_author(agent: AgentRow) -> Author:
    """An agent, as the author of what they write."""
    return Author(kind=AuthorKind.AGENT, name=agent.name, id=agent.id)


def waiting(turn: Turn, row: ConversationRow) -> ConversationRow:
    """The row as it is when a new wait begins. With nobody online the wait has run out already."""
    wait_ms = row.wait_ms if turn.anyone_online() else 0
    return replace(
        row,
        state=ConversationState.UNASSIGNED,
        owner=None,
        owner_name="",
        waiting_since=turn.now,
        wait_deadline=turn.now + wait_ms,
        close_deadline=None if row.visitor_here else turn.now + CLOSE_AFTER_LEAVING_MS,
        owner_away_since=None,
        question=b"",
        **calm(turn.now, wait_ms),
    )


def assigned(turn: Turn, row: ConversationRow, owner: AgentRow) -> ConversationRow:
    """The row as it is when an agent has it: no deadline of the wait is left, and the bot's question is withdrawn.

    Who is given it while they are away has it on lease from now on.
    """
    none = {"waiting_since": None, "wait_deadline": None, "close_deadline": None}
    has = {"owner": owner.id, "owner_name": owner.name, "owner_away_since": None if owner.reachable else turn.now}
    return replace(row, state=ConversationState.ASSIGNED, question=b"", **has, **none, **NO_ALERT)


def overdue(row: ConversationRow, now: int) -> bool:
    """Whether the wait is over, however late the timer that will say so. Nobody waits while the visitor is away."""
    return row.state is ConversationState.UNASSIGNED and row.visitor_here and row.wait_deadline is not None and row.wait_deadline <= now


def miss(turn: Turn, row: ConversationRow) -> ConversationRow:
    """Nobody came in time."""
    after = replace(row, state=ConversationState.MISSED, wait_deadline=None, **NO_ALERT)
    return turn.change(row, after, Draft(DESK_AUTHOR, MessageKind.MISSED))


def close(turn: Turn, row: ConversationRow, outcome: Outcome, by: Author = DESK_AUTHOR) -> ConversationRow:
    """End a conversation for good."""
    none = {"waiting_since": None, "wait_deadline": None, "close_deadline": None, "owner_away_since": None}
    ended = {"closed_at": turn.now, "closed_by_name": by.name, "outcome": outcome, "question": b"", "flow_state": b""}
    return turn.change(row, replace(row, state=ConversationState.CLOSED, **none, **ended, **NO_ALERT), Draft(by, MessageKind.CLOSED))


def see_whether_last(turn: Turn, before: AgentRow) -> None:
    """An agent has changed. Where the last one who was online has gone, nobody waits any longer."""
    if before.online and not turn.anyone_online():
        cut_waits_short(turn)


def cut_waits_short(turn: Turn) -> None:
    """The last agent went offline: every wait counts as run out, and one whose visitor is away as soon as they are back."""
    for row in turn.unassigned():
        if row.visitor_here:
            miss(turn, row)
        elif row.wait_deadline is not None and row.wait_deadline > turn.now:
            turn.change(row, replace(row, wait_deadline=turn.now))


def expire_wait(turn: Turn, command: ExpireWait) -> None:
    """The timer went off; the row's own deadline decides. One that the clock, put back, has moved away is brought near again."""
    row = turn.conversation(command.conversation)
    if overdue(row, turn.now):
        miss(turn, row)
    elif row.state is ConversationState.UNASSIGNED and row.wait_deadline is not None and row.wait_deadline > turn.now + row.wait_ms:
        begun = {"waiting_since": turn.now, "wait_deadline": turn.now + row.wait_ms}
        turn.change(row, replace(row, **begun, **calm(turn.now, row.wait_ms)))


def close_missed(turn: Turn, command: CloseMissed) -> None:
    """The timer went off; the row's own deadline decides. It, too, is brought near again."""
    row = turn.conversation(command.conversation)
    if row.state is not ConversationState.UNASSIGNED or row.close_deadline is None:
        return
    if row.close_deadline <= turn.now:
        close(turn, row, Outcome.MISSED)
    elif row.close_deadline > turn.now + CLOSE_AFTER_LEAVING_MS:
        turn.keep(replace(row, close_deadline=turn.now + CLOSE_AFTER_LEAVING_MS))
