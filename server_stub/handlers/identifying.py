"""The rules of who a visitor is by what their site says of them, vouched for by its signature or not."""

from msgspec.structs import replace

from app.protocol.details import FieldName
from app.protocol.errors import ErrorCode
from app.protocol.records import Author, AuthorKind, ConversationState
from server_stub.db.rows import ConversationRow, VisitorRow
from server_stub.handlers.details import site_sets
from server_stub.handlers.effects import SetDetail
from server_stub.handlers.refused import Refused
from server_stub.handlers.system import IdentifyVisitor
from server_stub.handlers.turn import Turn


def identify_visitor(turn: Turn, command: IdentifyVisitor) -> None:
    """What the site vouches for counts for more than what it does not; what an agent has written counts for most.

    Who is forgotten stays so, and an address that nobody vouched for is none of theirs whom the site begins to vouch for.
    Raises Refused (not_allowed) where the visitor is somebody else already.
    """
    before = turn.visitor(command.visitor)
    if before.external_id not in ("", command.external_id):
        raise Refused(ErrorCode.NOT_ALLOWED)
    if before.forgotten or (before.verified and not command.verified):
        return
    row = turn.current_conversation(before)
    after = replace(
        before,
        external_id=command.external_id,
        verified=command.verified,
        name=_name(turn, before, row, command),
        email=command.email or (before.email if before.verified is command.verified else ""),
    )
    if after != before:
        turn.put_visitor(after)
    if row is not None and row.state is not ConversationState.CLOSED:
        introduce(turn, _vouched(turn, row, verified=after.verified), after)


def introduce(turn: Turn, row: ConversationRow, visitor: VisitorRow) -> ConversationRow:
    """Take what is known of an identified visitor into the details of their conversation. The row as it is then."""
    if not visitor.external_id:
        return row
    author = Author(kind=AuthorKind.VISITOR, name=visitor.name, id=visitor.id)
    for field, value in ((FieldName.PERSON_NAME, visitor.name), (FieldName.PERSON_EMAIL, visitor.email)):
        row = site_sets(turn, row, author, SetDetail(field, value), vouched=visitor.verified)
    return row


def _name(turn: Turn, visitor: VisitorRow, row: ConversationRow | None, command: IdentifyVisitor) -> str:
    known = None if row is None else turn.dossier(row).field(FieldName.PERSON_NAME)
    by_agent = known is not None and known.author_kind is AuthorKind.AGENT
    kept = visitor.name and (by_agent or not command.verified)
    return visitor.name if kept else command.name or visitor.name


def _vouched(turn: Turn, row: ConversationRow, *, verified: bool) -> ConversationRow:
    if row.verified is verified:
        return row
    return turn.change(row, replace(row, verified=verified))
