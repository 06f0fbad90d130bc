"""Which rule decides which command, and who may give it."""

from collections.abc import Callable
from typing import Any, assert_never

from app.protocol.commands import (
    AddNote,
    AnswerQuestion,
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
    SetOnline,
    Unassign,
    WriteMessage,
)
from app.protocol.errors import ErrorCode
from server_stub.db.rows import AgentRow, VisitorRow
from server_stub.handlers import (
    absence,
    agents,
    conversations,
    crm_items,
    details,
    erasing,
    identifying,
    messages,
    playbook,
    pressing,
    staff,
    visitors,
    waits,
)
from server_stub.handlers.actors import Actor, AgentActor, SystemActor, VisitorActor
from server_stub.handlers.refused import Refused
from server_stub.handlers.system import (
    ActivateAgent,
    AdvancePlaybook,
    AnnounceAgent,
    ChangeAgent,
    CloseMissed,
    DeactivateAgent,
    DescribeVisitor,
    EraseChats,
    EraseVisitor,
    ExpireWait,
    ForgetVisitor,
    IdentifyVisitor,
    NoteReaction,
    RaiseAlert,
    ReturnChat,
    SetReachable,
    SettleCrmItem,
    SetVisitorHere,
    SystemCommand,
)
from server_stub.handlers.turn import Turn

AGENT_RULES: dict[type[Command], Callable[[Turn, AgentRow, Any], None]] = {
    AssignToMe: conversations.assign_to_me,
    Reassign: conversations.reassign,
    Unassign: conversations.unassign,
    CloseConversation: conversations.close_conversation,
    MarkRead: conversations.mark_read,
    SendMessage: messages.send_message,
    SetOnline: agents.set_online,
    SetField: details.set_field,
    AddNote: details.add_note,
    EditNote: details.edit_note,
    DeleteNote: details.delete_note,
    CreateLead: crm_items.create_lead,
    CreateDeal: crm_items.create_deal,
    RetryCrmItem: crm_items.retry_crm_item,
}
VISITOR_RULES: dict[type[Command], Callable[[Turn, VisitorRow, Any], None]] = {
    AnswerQuestion: messages.answer_question,
    WriteMessage: messages.write_message,
}
SYSTEM_RULES: dict[type[SystemCommand], Callable[[Turn, Any], None]] = {
    ExpireWait: waits.expire_wait,
    CloseMissed: waits.close_missed,
    RaiseAlert: pressing.raise_alert,
    NoteReaction: pressing.note_reaction,
    ReturnChat: absence.return_chat,
    SetReachable: agents.set_reachable,
    AnnounceAgent: staff.announce_agent,
    ChangeAgent: staff.change_agent,
    DeactivateAgent: staff.deactivate_agent,
    ActivateAgent: staff.activate_agent,
    SetVisitorHere: visitors.set_visitor_here,
    DescribeVisitor: visitors.describe_visitor,
    IdentifyVisitor: identifying.identify_visitor,
    ForgetVisitor: visitors.forget_visitor,
    EraseVisitor: erasing.erase_visitor,
    EraseChats: erasing.erase_chats,
    AdvancePlaybook: playbook.advance_playbook,
    SettleCrmItem: crm_items.settle_crm_item,
}


def decide(turn: Turn, actor: Actor, command: Command | SystemCommand) -> None:
    """Carry a command out on the rows in memory. Raises Refused, and has then changed nothing."""
    match actor:
        case AgentActor():
            _rule(AGENT_RULES, command)(turn, _agent(turn, actor), command)
        case VisitorActor():
            _rule(VISITOR_RULES, command)(turn, _visitor(turn, actor), command)
        case SystemActor():
            _rule(SYSTEM_RULES, command)(turn, command)
        case _:
            assert_never(actor)


def _rule(rules: dict[Any, Callable[..., None]], command: Command | SystemCommand) -> Callable[..., None]:
    rule = rules.get(type(command))
    if rule is None:
        raise Refused(ErrorCode.UNKNOWN_COMMAND)
    return rule


def _agent(turn: Turn, actor: AgentActor) -> AgentRow:
    row = turn.agent(actor.agent)
    if row is None or row.deactivated:
        raise Refused(ErrorCode.REVOKED)
    return row


def _visitor(turn: Turn, actor: VisitorActor) -> VisitorRow:
    row = turn.visitor(actor.visitor)
    if row.site != actor.site:
        raise Refused(ErrorCode.NOT_FOUND)
    if row.forgotten:
        raise Refused(ErrorCode.UNAUTHENTICATED)
    return row
