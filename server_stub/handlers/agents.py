"""The rules of who is there: the switch, reachability, users who come and go."""

from msgspec.structs import replace

from app.protocol.commands import SetOnline
from app.protocol.errors import ErrorCode
from app.protocol.ids import AgentId
from app.protocol.records import MessageKind
from server_stub.db.rows import AgentRow
from server_stub.handlers.absence import note_absence
from server_stub.handlers.refused import Refused
from server_stub.handlers.system import AnnounceAgent, DeactivateAgent, SetReachable
from server_stub.handlers.turn import DESK_AUTHOR, Draft, Turn
from server_stub.handlers.waits import cut_waits_short, waiting


def set_online(turn: Turn, me: AgentRow, command: SetOnline) -> None:
    """The switch holds for all of the agent's devices."""
    if me.intent_online is not command.online:
        _put(turn, me, replace(me, intent_online=command.online))


def set_reachable(turn: Turn, command: SetReachable) -> None:
    """Colleagues are told only where it changes whether the agent counts as online."""
    before = _known(turn, command.agent)
    after = replace(before, reachable=command.reachable)
    if after.online is not before.online:
        _put(turn, before, after)
    elif after != before:
        turn.keep_agent(after)
    if after != before:
        note_absence(turn, after)


def deactivate_agent(turn: Turn, command: DeactivateAgent) -> None:
    """Their open chats return to Unassigned."""
    before = _known(turn, command.agent)
    if before.deactivated:
        return
    turn.put_agent(replace(before, deactivated=True))
    for row in turn.owned(before.id):
        turn.change(row, waiting(turn, row), Draft(DESK_AUTHOR, MessageKind.UNASSIGNED))
    _see_whether_last(turn, before)


def announce_agent(turn: Turn, command: AnnounceAgent) -> None:
    """Nothing about the agent changes."""
    turn.announce(_known(turn, command.agent))


def _known(turn: Turn, agent: AgentId) -> AgentRow:
    row = turn.agent(agent)
    if row is None:
        raise Refused(ErrorCode.AGENT_UNKNOWN)
    return row


def _put(turn: Turn, before: AgentRow, after: AgentRow) -> None:
    turn.put_agent(after)
    _see_whether_last(turn, before)


def _see_whether_last(turn: Turn, before: AgentRow) -> None:
    """Where the last agent who was online has gone, nobody waits any longer."""
    if before.online and not turn.anyone_online():
        cut_waits_short(turn)
