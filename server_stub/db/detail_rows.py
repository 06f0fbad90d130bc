"""The rows of details as the rules work on them, and as records of the wire."""

import msgspec

from app.protocol.details import CrmItem, CrmItemKind, CrmItemState, CrmReason, Field, FieldName, Note
from app.protocol.ids import AccountId, AgentId, ConversationId, CrmItemId, MessageId, NoteId
from app.protocol.records import Author, AuthorKind
from server_stub.db.rows import Row


class FieldRow(Row, frozen=True):
    conversation: ConversationId
    field: FieldName
    value: str
    author_kind: AuthorKind
    author_id: str
    author_name: str
    at: int
    message: MessageId | None

    @property
    def record(self) -> Field:
        """As it is told."""
        author = Author(kind=self.author_kind, name=self.author_name, id=self.author_id)
        return Field(value=self.value, by=author, at=self.at, message=self.message)


class NoteRow(Row, frozen=True):
    id: NoteId
    conversation: ConversationId
    added: int
    text: str
    author_kind: AuthorKind
    author_id: str
    author_name: str
    at: int
    deleted: bool = False

    @property
    def record(self) -> Note:
        """As it is told."""
        author = Author(kind=self.author_kind, name=self.author_name, id=self.author_id)
        return Note(id=self.id, text=self.text, by=author, at=self.at)


class CrmItemRow(Row, frozen=True):
    """All of an item but its body, which only whoever takes it to the CRM reads."""

    id: CrmItemId
    account: AccountId
    conversation: ConversationId
    added: int
    kind: CrmItemKind
    title: str
    owner: AgentId | None
    owner_name: str
    value: str
    at: int
    state: CrmItemState
    reason: CrmReason | None = None
    detail: str = ""
    link: str = ""
    remote: str = ""
    attempts: int = 0
    next_at: int = 0

    @property
    def record(self) -> CrmItem:
        """As it is told."""
        return CrmItem(
            id=self.id,
            conversation=self.conversation,
            kind=self.kind,
            title=self.title,
            owner=self.owner,
            owner_name=self.owner_name,
            value=self.value,
            at=self.at,
            state=self.state,
            reason=self.reason,
            detail=self.detail,
            link=self.link,
        )


class ItemBody(msgspec.Struct, frozen=True):
    """What was known when an item was made: fields that had a value, and notes, the oldest first. Kept as JSON."""

    fields: dict[FieldName, str] = {}
    notes: tuple[Note, ...] = ()
