"""The rules by which agents take conversations, hand them over and close them."""

from app.protocol.commands import AssignToMe, CloseConversation, Command, MarkRead, Reassign, Unassign
from app.protocol.errors import ErrorCode
from app.protocol.records import ConversationState, MessageKind, Outcome
from server_stub.db.rows import AgentRow, ConversationRow
from server_stub.handlers.access import Allowed, verdict
from server_stub.handlers.drafts import Draft
from server_stub.handlers.refused import Refused
from server_stub.handlers.turn import Turn
from server_stub.handlers.waits import agent_author, assigned, close, miss, overdue, waiting


def assign_to_me(turn: Turn, me: AgentRow, command: AssignToMe) -> None:
    """The first one gets it. A wait that has run out is missed before it is taken, whether or not the timer was in time."""
    row = turn.conversation(command.conversation)
    if permitted(turn, me, command, row):
        if overdue(row, turn.now):
            row = miss(turn, row)
        turn.change(row, assigned(turn, row, me), Draft(agent_author(me), MessageKind.JOINED))


def reassign(turn: Turn, me: AgentRow, command: Reassign) -> None:
    """To any active colleague, online or not; out of Unassigned to oneself is the same as taking it."""
    row = turn.conversation(command.conversation)
    permitted(turn, me, command, row)
    to = turn.agent(command.to)
    if to is None or to.deactivated:
        raise Refused(ErrorCode.AGENT_UNKNOWN)
    if row.owner == to.id:
        return
    notice = Draft(agent_author(me), MessageKind.REASSIGNED, to.name)
    turn.change(row, assigned(turn, row, to), notice if to.id != me.id else Draft(agent_author(me), MessageKind.JOINED))


def unassign(turn: Turn, me: AgentRow, command: Unassign) -> None:
    """Back into Unassigned, where a new wait begins."""
    row = turn.conversation(command.conversation)
    permitted(turn, me, command, row)
    turn.change(row, waiting(turn, row), Draft(agent_author(me), MessageKind.UNASSIGNED))


def close_conversation(turn: Turn, me: AgentRow, command: CloseConversation) -> None:
    """Of what is in Unassigned only agents who are online may dispose."""
    row = turn.conversation(command.conversation)
    if not permitted(turn, me, command, row):
        return
    if row.state is not ConversationState.ASSIGNED and not me.intent_online:
        raise Refused(ErrorCode.NOT_ALLOWED)
    if overdue(row, turn.now):
        row = miss(turn, row)
    close(turn, row, _outcome(row), agent_author(me))


def mark_read(turn: Turn, me: AgentRow, command: MarkRead) -> None:
    """Of whatever the agent may see."""
    row = turn.conversation(command.conversation)
    permitted(turn, me, command, row)
    turn.mark_read(me.id, row, command.number)


def permitted(turn: Turn, me: AgentRow, command: Command, row: ConversationRow) -> bool:
    """Whether there is something to do; False: it is so already. Raises Refused where it is not allowed."""
    state = ConversationState.MISSED if overdue(row, turn.now) else row.state
    answer = verdict(me.id, type(command), state, row.owner)
    if answer is ErrorCode.ALREADY_ASSIGNED:
        raise Refused(answer, owner=row.owner_name)
    if isinstance(answer, ErrorCode):
        raise Refused(answer)
    return answer is Allowed.YES


def _outcome(row: ConversationRow) -> Outcome:
    if row.answered:
        return Outcome.ANSWERED
    return Outcome.MISSED if row.state is ConversationState.MISSED else Outcome.UNANSWERED
