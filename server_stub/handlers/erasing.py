"""The rules by which visitors, and old chats, disappear: from every desk, and from the rows that chats go by.

What was said is for db/erasure.py and db/chat_erasure.py.
"""

from msgspec.structs import replace

from app.protocol.details import CrmItemState
from app.protocol.records import ConversationState
from server_stub.db.rows import ConversationRow, VisitorRow
from server_stub.handlers.pressing import NO_ALERT
from server_stub.handlers.system import EraseChats, EraseVisitor
from server_stub.handlers.turn import Turn


def erase_visitor(turn: Turn, command: EraseVisitor) -> None:
    """What nobody may see leaves every client that holds it, and is shown to no one; it counts as one that only the bot had."""
    visitor = turn.visitor(command.visitor)
    turn.put_visitor(_nobody(visitor))
    for id_ in command.conversations:
        row = turn.conversation(id_)
        if row.visitor == visitor.id:
            turn.change(row, _blank(row))


def erase_chats(turn: Turn, command: EraseChats) -> None:
    """Those that are as old as it says, and of which the CRM has heard, leave every client; their visitors begin anew."""
    for id_ in command.conversations:
        row = turn.conversation(id_)
        closed = row.state is ConversationState.CLOSED and row.closed_at is not None and row.closed_at < command.before
        if closed and not any(item.state is CrmItemState.PENDING for item in turn.dossier(row).items()):
            _part(turn, row)
            turn.change(row, _blank(row))


def _part(turn: Turn, row: ConversationRow) -> None:
    """Whose last conversation goes is known for nothing any more; who is on the site may still begin another one there."""
    visitor = turn.visitor(row.visitor)
    if visitor.conversation == row.id:
        parted = replace(visitor, conversation=None)
        turn.put_visitor(_nameless(parted) if visitor.here else _nobody(parted))


def _nobody(visitor: VisitorRow) -> VisitorRow:
    """Without a name, and nobody comes back as them."""
    return replace(_nameless(visitor), here=False, secret_hash=b"", page="", page_title="")


def _nameless(visitor: VisitorRow) -> VisitorRow:
    """Whom nobody has named yet, and who has agreed to nothing."""
    who = {"name": "", "external_id": "", "email": "", "verified": False}
    agreed = {"consent": "", "consented_at": None, "consented_to": None}
    return replace(visitor, **who, **agreed)


def _blank(row: ConversationRow) -> ConversationRow:
    who = {"visitor_name": "", "page": "", "page_title": "", "verified": False, "qualification": None, "visitor_here": False}
    owned = {"owner": None, "owner_name": "", "owner_away_since": None, "closed_by_name": "", "previous": None}
    over = {
        "waiting_since": None,
        "wait_deadline": None,
        "close_deadline": None,
        "outcome": None,
        "consented_at": None,
        "consented_to": None,
    }
    return replace(row, state=ConversationState.BOT, question=b"", flow_state=b"", **who, **owned, **over, **NO_ALERT)
