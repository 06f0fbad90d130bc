"""What is known of conversations, in memory: fields, notes and items, as far as a batch of commands has to do with them."""

from collections.abc import Callable
from dataclasses import dataclass, field

from msgspec.structs import replace

from app.protocol.details import FieldName
from app.protocol.events import CrmItemChanged, Event, FieldChanged, NoteChanged, NoteDeleted
from app.protocol.ids import ConversationId, CrmItemId, NoteId
from server_stub.db.detail_rows import CrmItemRow, FieldRow, NoteRow
from server_stub.eventlog.entry import EntryKind

Tell = Callable[[EntryKind, Event], None]
FieldKey = tuple[ConversationId, FieldName]


@dataclass(slots=True)
class Dossiers:
    """What was loaded, brought up to date command by command, and which of it is new. Rows of several conversations lie here."""

    revisions: dict[ConversationId, int] = field(default_factory=dict)
    fields: dict[FieldKey, FieldRow] = field(default_factory=dict)
    notes: dict[NoteId, NoteRow] = field(default_factory=dict)
    items: dict[CrmItemId, CrmItemRow] = field(default_factory=dict)
    changed: set[ConversationId] = field(default_factory=set)
    new_fields: set[FieldKey] = field(default_factory=set)
    new_notes: set[NoteId] = field(default_factory=set)
    settled: set[CrmItemId] = field(default_factory=set)
    bodies: dict[CrmItemId, bytes] = field(default_factory=dict)


class Dossier:
    """One conversation's details during one command. Each change counts, and is told of."""

    __slots__ = ("_all", "_conversation", "_tell")

    def __init__(self, all_: Dossiers, conversation: ConversationId, tell: Tell) -> None:
        self._all = all_
        self._conversation = conversation
        self._tell = tell

    # Reading

    def field(self, name: FieldName) -> FieldRow | None:
        """A field, if it was ever written."""
        return self._all.fields.get((self._conversation, name))

    def known(self) -> dict[FieldName, str]:
        """The fields that have a value, in the panel's order."""
        rows = ((name, self.field(name)) for name in FieldName)
        return {name: row.value for name, row in rows if row is not None and row.value}

    def note(self, note: NoteId) -> NoteRow | None:
        """A note that is there."""
        row = self._all.notes.get(note)
        return row if row is not None and row.conversation == self._conversation and not row.deleted else None

    def note_with_id(self, note: NoteId) -> NoteRow | None:
        """A note wherever it is, be it deleted, if it was loaded by its id."""
        return self._all.notes.get(note)

    def notes(self) -> list[NoteRow]:
        """All notes that are there, the oldest first."""
        return [row for row in self._all.notes.values() if row.conversation == self._conversation and not row.deleted]

    def item(self, item: CrmItemId) -> CrmItemRow | None:
        """An item of this conversation."""
        row = self._all.items.get(item)
        return row if row is not None and row.conversation == self._conversation else None

    def item_with_id(self, item: CrmItemId) -> CrmItemRow | None:
        """An item wherever it is, if it was loaded by its id."""
        return self._all.items.get(item)

    def items(self) -> list[CrmItemRow]:
        """All items, the oldest first."""
        return [row for row in self._all.items.values() if row.conversation == self._conversation]

    @property
    def next_revision(self) -> int:
        """The number of the next change."""
        return self._all.revisions.get(self._conversation, 0) + 1

    # Changing

    def put_field(self, row: FieldRow) -> None:
        """Write a field."""
        key = (row.conversation, row.field)
        self._all.fields[key] = row
        self._all.new_fields.add(key)
        revision = self._count()
        changed = FieldChanged(conversation=self._conversation, revision=revision, field=row.field, now=row.record)
        self._tell(EntryKind.FIELD_CHANGED, changed)

    def put_note(self, row: NoteRow) -> None:
        """Add a note, or write it anew."""
        self._keep(row)
        self._tell(EntryKind.NOTE_CHANGED, NoteChanged(conversation=self._conversation, revision=self._count(), note=row.record))

    def drop_note(self, row: NoteRow) -> None:
        """Take a note away."""
        self._keep(replace(row, text="", author_id="", author_name="", deleted=True))
        self._tell(EntryKind.NOTE_DELETED, NoteDeleted(conversation=self._conversation, revision=self._count(), note=row.id))

    def add_item(self, row: CrmItemRow, body: bytes) -> None:
        """Make an item."""
        self._all.bodies[row.id] = body
        self._put_item(row)

    def settle_item(self, row: CrmItemRow) -> None:
        """Write what has become of an item."""
        self._all.settled.add(row.id)
        self._put_item(row)

    def _keep(self, row: NoteRow) -> None:
        self._all.notes[row.id] = row
        self._all.new_notes.add(row.id)

    def _put_item(self, row: CrmItemRow) -> None:
        self._all.items[row.id] = row
        changed = CrmItemChanged(conversation=self._conversation, revision=self._count(), item=row.record)
        self._tell(EntryKind.CRM_ITEM_CHANGED, changed)

    def _count(self) -> int:
        revision = self.next_revision
        self._all.revisions[self._conversation] = revision
        self._all.changed.add(self._conversation)
        return revision
