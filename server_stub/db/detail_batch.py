"""Details as one batch of commands sees them: bulk reads and writes on the writer's connection, inside its transaction."""

from collections.abc import Collection, Mapping

from app.protocol.ids import ConversationId
from server_stub.db.detail_rows import CrmItemRow, FieldRow, NoteRow
from server_stub.db.detail_statements import prepare_detail_reads, prepare_detail_writes
from server_stub.db.rows import records
from server_stub.db.writer_connection import WriterConnection


class DetailBatch:
    """Made for one batch that has to do with details; others do without."""

    def __init__(self, connection: WriterConnection) -> None:
        self._connection = connection
        self._reads = prepare_detail_reads(connection.dialect)
        self._writes = prepare_detail_writes(connection.dialect)

    def revisions(self, conversations: Collection[ConversationId]) -> dict[ConversationId, int]:
        """How often the details of these conversations have changed, where they have."""
        return dict(self._connection.all(self._reads.revisions, conversations))

    def fields(self, conversations: Collection[ConversationId]) -> list[FieldRow]:
        """The fields of these conversations that were ever written."""
        return records(FieldRow, self._connection.all(self._reads.fields, conversations))

    def notes(self, conversations: Collection[ConversationId], ids: Collection[str]) -> list[NoteRow]:
        """The notes of these conversations and those with these ids, deleted ones among them, in the order they were added."""
        return records(NoteRow, self._connection.all(self._reads.notes, conversations, ids))

    def items(self, conversations: Collection[ConversationId], ids: Collection[str]) -> list[CrmItemRow]:
        """The items of these conversations and those with these ids, in the order they were made."""
        return records(CrmItemRow, self._connection.all(self._reads.items, conversations, ids))

    def set_revisions(self, revisions: Mapping[ConversationId, int]) -> None:
        """Remember how often details have changed."""
        self._connection.each(self._writes.set_revision, list(revisions.items()))

    def set_fields(self, rows: Collection[FieldRow]) -> None:
        """Write fields, whether they were there or not."""
        self._connection.put(self._writes.set_field, rows)

    def set_notes(self, rows: Collection[NoteRow]) -> None:
        """Write notes, whether they were there or not."""
        self._connection.put(self._writes.set_note, rows)

    def insert_items(self, rows: Collection[tuple[CrmItemRow, bytes]]) -> None:
        """Add items, each with its body."""
        names = self._writes.insert_item.names
        values = [tuple(body if name == "body" else getattr(row, name) for name in names) for row, body in rows]
        self._connection.each(self._writes.insert_item, values)

    def settle_items(self, rows: Collection[CrmItemRow]) -> None:
        """Write what has become of items."""
        self._connection.put(self._writes.settle_item, rows)
