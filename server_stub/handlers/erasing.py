"""The rule by which a visitor disappears: from every desk, and from the rows that chats go by. What was said is for db/erasure.py."""

from msgspec.structs import replace

from app.protocol.records import ConversationState
from server_stub.db.rows import ConversationRow
from server_stub.handlers.system import EraseVisitor
from server_stub.handlers.turn import Turn


def erase_visitor(turn: Turn, command: EraseVisitor) -> None:
    """What nobody may see leaves every client that holds it, and is shown to no one; it counts as one that only the bot had."""
    visitor = turn.visitor(command.visitor)
    nameless = {"name": "", "page": "", "page_title": "", "external_id": "", "email": "", "verified": False}
    agreed = {"consent": "", "consented_at": None, "consented_to": None}
    turn.put_visitor(replace(visitor, here=False, secret_hash=b"", **nameless, **agreed))
    for id_ in command.conversations:
        row = turn.conversation(id_)
        if row.visitor == visitor.id:
            turn.change(row, _blank(row))


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
    return replace(row, state=ConversationState.BOT, question=b"", flow_state=b"", **who, **owned, **over)
