"""The one place that says what an agent may see and do: protocol.md's tables, as data."""

from enum import Enum, StrEnum

from app.protocol.commands import (
    AddNote,
    AssignToMe,
    CloseConversation,
    Command,
    CreateDeal,
    CreateLead,
    DeleteNote,
    EditNote,
    MarkRead,
    Reassign,
    RetryCrmItem,
    SendMessage,
    SetField,
    Unassign,
)
from app.protocol.errors import ErrorCode
from app.protocol.ids import AgentId
from app.protocol.records import ConversationState


class Standing(StrEnum):
    """How a conversation stands to one agent."""

    BOT = "bot"
    UNASSIGNED = "unassigned"
    MISSED = "missed"
    MINE = "mine"
    ANOTHERS = "anothers"
    CLOSED = "closed"


class Allowed(Enum):
    """YES: carry it out. ALREADY: it is as wished; acknowledge and change nothing."""

    YES = "yes"
    ALREADY = "already"


Verdict = Allowed | ErrorCode

_YES, _ALREADY = Allowed.YES, Allowed.ALREADY
_HIDDEN, _CLOSED, _NOT_ASSIGNED = ErrorCode.NOT_FOUND, ErrorCode.CLOSED, ErrorCode.NOT_ASSIGNED
_ORDER = (Standing.BOT, Standing.UNASSIGNED, Standing.MISSED, Standing.MINE, Standing.ANOTHERS, Standing.CLOSED)
# Details are for whoever may see the conversation, and stay open when it is closed.
_OF_DETAILS: tuple[Verdict, ...] = (_HIDDEN, _YES, _YES, _YES, _HIDDEN, _YES)
_TABLE: dict[type[Command], tuple[Verdict, ...]] = {
    AssignToMe: (_HIDDEN, _YES, _YES, _ALREADY, ErrorCode.ALREADY_ASSIGNED, _CLOSED),
    Reassign: (_HIDDEN, _YES, ErrorCode.NOT_ALLOWED, _YES, _HIDDEN, _CLOSED),
    Unassign: (_HIDDEN, _NOT_ASSIGNED, _NOT_ASSIGNED, _YES, _HIDDEN, _CLOSED),
    SendMessage: (_HIDDEN, _NOT_ASSIGNED, _NOT_ASSIGNED, _YES, _HIDDEN, _CLOSED),
    CloseConversation: (_HIDDEN, _YES, _YES, _YES, _HIDDEN, _ALREADY),
    MarkRead: (_HIDDEN, _YES, _YES, _YES, _HIDDEN, _YES),
    SetField: _OF_DETAILS,
    AddNote: _OF_DETAILS,
    EditNote: _OF_DETAILS,
    DeleteNote: _OF_DETAILS,
    CreateLead: _OF_DETAILS,
    CreateDeal: _OF_DETAILS,
    RetryCrmItem: _OF_DETAILS,
}
_VERDICTS = {command: dict(zip(_ORDER, row, strict=True)) for command, row in _TABLE.items()}


def standing(agent: AgentId, state: ConversationState, owner: AgentId | None) -> Standing:
    """How a conversation stands to this agent."""
    if state is ConversationState.ASSIGNED:
        return Standing.MINE if owner == agent else Standing.ANOTHERS
    return Standing(state.value)


def sees(agent: AgentId, state: ConversationState, owner: AgentId | None) -> bool:
    """Whether an agent may know what is in a conversation, at all."""
    match state:
        case ConversationState.BOT:
            return False
        case ConversationState.ASSIGNED:
            return owner == agent
        case _:
            return True


def verdict(agent: AgentId, command: type[Command], state: ConversationState, owner: AgentId | None) -> Verdict:
    """Whether an agent may do this to a conversation, or the code of the refusal."""
    return _VERDICTS[command][standing(agent, state, owner)]
