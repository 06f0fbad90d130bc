"""Events about details into rows: each counts by its revision, and where one is missing the server has to be asked."""

from typing import assert_never

from msgspec.structs import replace

from app.core import rows as headers
from app.core.details import rows
from app.core.steps import DetailsEvent
from app.core.work import Work
from app.protocol.events import CrmItemChanged, FieldChanged, NoteChanged, NoteDeleted


def apply(event: DetailsEvent, work: Work) -> None:
    """Write what an event says, if it follows on what is held; else remember that there is more. What is held already is passed over."""
    conversation = event.conversation
    if headers.header(work.connection, conversation) is None:
        return
    known = rows.known(work.connection, conversation)
    if known.held is None and event.revision == 1:
        known = rows.Known(0, 0, more=False)  # before the first change there is nothing to know
    if known.held is not None and event.revision <= known.held:
        return
    if known.held is not None and event.revision == known.held + 1:
        _write(event, work)
        known = replace(known, held=event.revision)
    rows.put_known(work.connection, conversation, replace(known, heard=max(known.heard, event.revision)))
    work.details.add(conversation)


def _write(event: DetailsEvent, work: Work) -> None:
    match event:
        case FieldChanged():
            rows.put_field(work.connection, event.conversation, event.field, event.now)
        case NoteChanged():
            rows.put_note(work.connection, event.conversation, event.note)
        case NoteDeleted():
            rows.drop_note(work.connection, event.conversation, event.note)
        case CrmItemChanged():
            rows.put_item(work.connection, event.item)
        case _:
            assert_never(event)
