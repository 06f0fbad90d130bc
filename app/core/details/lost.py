"""After the server went back to a backup: the fields and notes of this agent's that it no longer holds, found again in the old cache."""

from collections.abc import Iterator, Sequence

from app.core.database import Database
from app.core.details import bodies, rows
from app.core.superseded import Queued
from app.protocol.commands import AddNote, Command, EditNote, SetField
from app.protocol.details import Details, FieldName, Note
from app.protocol.ids import ConversationId, new_id


def lost(old: Database, conversation: ConversationId, now: Details, queue: Sequence[Queued], me: str) -> Iterator[tuple[str, Command, int]]:
    """The commands that would write it again, each with an id and its time. What stands in the outbox is newer than the cache."""
    waiting = {queued.about for queued in queue}
    for name, body in old.read(rows.FIELDS, (conversation,)):
        field, told = bodies.decode_field(body), now.fields.get(FieldName(name))
        outlived = told is not None and (told.value == field.value or told.at >= field.at)
        if field.by.id == me and field.value and not outlived and name not in waiting:
            yield new_id(), SetField(conversation=conversation, field=FieldName(name), value=field.value, message=field.message), field.at
    for note in (bodies.decode_note(body) for (body,) in old.read(rows.NOTES, (conversation,))):
        if note.by.id == me and note.id not in waiting:
            yield from _note(conversation, note, now)


def _note(conversation: ConversationId, note: Note, now: Details) -> Iterator[tuple[str, Command, int]]:
    told = next((one for one in now.notes if one.id == note.id), None)
    if told is not None and told.at < note.at and told.text != note.text:
        yield new_id(), EditNote(conversation=conversation, note=note.id, text=note.text), note.at
    beyond = now.more and note.at < min((one.at for one in now.notes), default=note.at + 1)  # perhaps it is only not told here
    if told is None and not beyond:
        yield note.id, AddNote(conversation=conversation, text=note.text), note.at
