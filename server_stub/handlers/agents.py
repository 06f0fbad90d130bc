"""The rules of who is there: the switch, reachability."""

from msgspec.structs import replace

from app.protocol.commands import SetOnline
from server_stub.db.rows import AgentRow
from server_stub.handlers.absence import note_absence
from server_stub.handlers.system import SetReachable
from server_stub.handlers.turn import Turn
from server_stub.handlers.waits import see_whether_last


def set_online(turn: Turn, me: AgentRow, command: SetOnline) -> None:
    """The switch holds for all of the agent's devices."""
    if me.intent_online is not command.online:
        _put(turn, me, replace(me, intent_online=command.online))


def set_reachable(turn: Turn, command: SetReachable) -> None:
    """Colleagues are told only where it changes whether the agent counts as online."""
    before = turn.known_agent(command.agent)
    if command.reachable is before.reachable:
        return
    after = replace(before, reachable=command.reachable, seen_at=turn.now)
    if after.online is not before.online:
        _put(turn, before, after)
    else:
        turn.keep_agent(after)
    note_absence(turn, after)


def _put(turn: Turn, before: AgentRow, after: AgentRow) -> None:
    turn.put_agent(after)
    see_whether_last(turn, before)
