"""The rules of owners who are away: for how long they keep their chats, and how those return to Unassigned."""

from msgspec.structs import replace

from app.protocol.records import ConversationState, MessageKind
from server_stub.db.rows import AgentRow
from server_stub.handlers.drafts import Draft
from server_stub.handlers.system import ReturnChat
from server_stub.handlers.turn import Turn
from server_stub.handlers.waits import agent_author, waiting


def note_absence(turn: Turn, owner: AgentRow) -> None:
    """The agent has just gone, or come back: the lease on their chats begins, or is void."""
    for row in turn.owned(owner.id):
        turn.keep(replace(row, owner_away_since=None if owner.reachable else turn.now))


def return_chat(turn: Turn, command: ReturnChat) -> None:
    """The timer went off; the row's own lease decides. An owner who is back has none, so whichever is committed first holds.

    A lease that begins later than now was noted before the clock was put back: it begins now.
    """
    row = turn.conversation(command.conversation)
    if row.state is not ConversationState.ASSIGNED or row.owner is None or row.owner_away_since is None:
        return
    away, lease, owner = turn.now - row.owner_away_since, turn.return_after(), turn.agent(row.owner)
    if away < 0:
        turn.keep(replace(row, owner_away_since=turn.now))
    elif lease is not None and away >= lease and owner is not None:
        turn.change(row, waiting(turn, row), Draft(agent_author(owner), MessageKind.UNASSIGNED, str(away)))
