"""The details of conversations as whoever shows them needs them, read off the hot path."""

from collections.abc import Iterable
from typing import NamedTuple

from sqlalchemy import Connection, Select, select

from app.protocol.details import CrmItem, Details, Note
from app.protocol.ids import ConversationId
from server_stub.db.detail_rows import CrmItemRow, FieldRow, NoteRow
from server_stub.db.rows import records
from server_stub.db.tables import crm_item, detail_field, details, note

_FIELDS = select(*(detail_field.c[name] for name in FieldRow.__struct_fields__))
_NOTES = select(*(note.c[name] for name in NoteRow.__struct_fields__)).where(note.c.deleted.is_(False)).order_by(note.c.added.desc())
_ITEMS = select(*(crm_item.c[name] for name in CrmItemRow.__struct_fields__)).order_by(crm_item.c.added.desc())


class Room(NamedTuple):
    """How much is wanted of the newest: characters of notes, of which there is always one, and items."""

    note_characters: int
    items: int


def details_of(connection: Connection, conversations: Iterable[ConversationId], room: Room | None = None) -> dict[ConversationId, Details]:
    """What is known of these conversations, where something is; all of it, or the newest that has room."""
    known = select(details.c.conversation, details.c.revision).where(details.c.conversation.in_(tuple(conversations)))
    return {row.conversation: _details(connection, row.conversation, row.revision, room) for row in connection.execute(known).all()}


def _details(connection: Connection, conversation: ConversationId, revision: int, room: Room | None) -> Details:
    fields = records(FieldRow, map(tuple, connection.execute(_FIELDS.where(detail_field.c.conversation == conversation))))
    notes, more_notes = _notes(connection, _NOTES.where(note.c.conversation == conversation), room)
    items, more_items = _items(connection, _ITEMS.where(crm_item.c.conversation == conversation), room)
    return Details(
        revision=revision,
        fields={row.field: row.record for row in fields},
        notes=notes,
        items=items,
        more=more_notes or more_items,
    )


def _notes(connection: Connection, newest_first: Select[tuple[object, ...]], room: Room | None) -> tuple[tuple[Note, ...], bool]:
    """The oldest first, and whether there are still older ones."""
    kept: list[Note] = []
    left = None if room is None else room.note_characters
    for row in connection.execute(newest_first):
        record = records(NoteRow, [tuple(row)])[0].record
        if left is not None:
            left -= len(record.text)
            if kept and left < 0:
                return tuple(reversed(kept)), True
        kept.append(record)
    return tuple(reversed(kept)), False


def _items(connection: Connection, newest_first: Select[tuple[object, ...]], room: Room | None) -> tuple[tuple[CrmItem, ...], bool]:
    """Likewise."""
    limited = newest_first if room is None else newest_first.limit(room.items + 1)
    found = [row.record for row in records(CrmItemRow, map(tuple, connection.execute(limited)))]
    kept = found if room is None else found[: room.items]
    return tuple(reversed(kept)), len(found) > len(kept)
