"""The rules of visitors coming, leaving and moving about the site."""

from msgspec.structs import replace

from app.protocol.records import ConversationState, MessageKind, Outcome
from server_stub.db.rows import ConversationRow
from server_stub.handlers.drafts import DESK_AUTHOR, Draft
from server_stub.handlers.system import DescribeVisitor, ForgetVisitor, SetVisitorHere
from server_stub.handlers.turn import Turn
from server_stub.handlers.waits import CLOSE_AFTER_LEAVING_MS, close


def set_visitor_here(turn: Turn, command: SetVisitorHere) -> None:
    """The agents who may see the conversation are told, and what nobody could answer any more ends."""
    visitor = turn.visitor(command.visitor)
    if visitor.here is command.here or (command.here and visitor.forgotten):
        return
    turn.put_visitor(replace(visitor, here=command.here))
    row = turn.current_conversation(visitor)
    if row is None or row.state is ConversationState.CLOSED or row.visitor_here is command.here:
        return
    after = replace(row, visitor_here=command.here, close_deadline=_close_deadline(turn, row, command.here))
    match row.state:
        case ConversationState.BOT:
            turn.keep(after)
        case ConversationState.MISSED if not command.here:
            close(turn, after, Outcome.MISSED)
        case _:
            kind = MessageKind.VISITOR_BACK if command.here else MessageKind.VISITOR_LEFT
            turn.change(row, after, Draft(DESK_AUTHOR, kind))


def describe_visitor(turn: Turn, command: DescribeVisitor) -> None:
    """Which page the visitor is on; shown with the conversation, and not known of who is forgotten."""
    before = turn.visitor(command.visitor)
    after = replace(before, page=command.page, page_title=command.page_title)
    if after == before or before.forgotten:
        return
    turn.put_visitor(after)
    row = turn.current_conversation(after)
    if row is None or row.state is ConversationState.CLOSED:
        return
    moved = replace(row, page=command.page, page_title=command.page_title)
    if row.state is ConversationState.BOT:
        turn.keep(moved)
    else:
        turn.change(row, moved)


def forget_visitor(turn: Turn, command: ForgetVisitor) -> None:
    """Nobody can come back as this visitor, so what no agent has ends. What was said stays with the company, and a chat with its agent."""
    visitor = turn.visitor(command.visitor)
    if visitor.forgotten:
        return
    turn.put_visitor(replace(visitor, here=False, secret_hash=b"", page="", page_title=""))
    row = turn.current_conversation(visitor)
    if row is None or row.state is ConversationState.CLOSED:
        return
    after = replace(row, visitor_here=False, page="", page_title="")
    match row.state:
        case ConversationState.BOT:
            close(turn, after, Outcome.BOT_ONLY)
        case ConversationState.ASSIGNED:
            notices = (Draft(DESK_AUTHOR, MessageKind.VISITOR_LEFT),) if row.visitor_here else ()
            turn.change(row, after, *notices)
        case _:
            close(turn, after, Outcome.MISSED)


def _close_deadline(turn: Turn, row: ConversationRow, here: bool) -> int | None:
    if here or row.state is not ConversationState.UNASSIGNED:
        return None
    return turn.now + CLOSE_AFTER_LEAVING_MS
