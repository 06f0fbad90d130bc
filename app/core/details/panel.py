"""What the Details panel shows: the cache's rows, and over them what this agent did that the server has not told of yet."""

from collections.abc import Sequence

from msgspec.structs import replace

from app.core.database import Database
from app.core.details import bodies, rows
from app.core.details.views import DetailsView, FieldRow, ItemRow, NoteRow, SaveState
from app.core.superseded import QUEUED, Queued, as_queue
from app.protocol.commands import AddNote, CreateDeal, CreateLead, DeleteNote, EditNote, RetryCrmItem, SetField
from app.protocol.details import CrmItem, CrmItemKind, CrmItemState, Field, FieldName, Note, names_somebody
from app.protocol.ids import ConversationId, CrmItemId, NoteId
from app.protocol.people import Me
from app.protocol.records import Author, AuthorKind

_STATES = {"waiting": SaveState.SAVING, "failed": SaveState.FAILED, "acked": SaveState.SAVED}


def panel(database: Database, conversation: ConversationId, me: Me | None) -> DetailsView | None:
    """The panel of a conversation; None: not to be seen (any more). Raises StoreError."""
    if not database.read("SELECT 1 FROM conversation WHERE id = ?", (conversation,)):
        return None
    known = rows.as_known(database.read(rows.KNOWN, (conversation,)))
    queue = as_queue(database.read(QUEUED, (conversation,)))
    by = Author(kind=AuthorKind.AGENT, name=me.agent.name, id=me.agent.id) if me else Author(kind=AuthorKind.AGENT)
    told = {FieldName(name): bodies.decode_field(body) for name, body in database.read(rows.FIELDS, (conversation,))}
    fields = tuple(_field(name, told.get(name), queue, by) for name in FieldName)
    return DetailsView(
        conversation=conversation,
        known=known.held is not None,
        complete=known.complete,
        fields=fields,
        notes=_notes([bodies.decode_note(body) for (body,) in database.read(rows.NOTES, (conversation,))], queue, by),
        items=_items([bodies.decode_item(body) for (body,) in database.read(rows.ITEMS, (conversation,))], queue, by),
        can_create=names_somebody({row.field for row in fields if _is_given(row, told.get(row.field))}),
    )


def _is_given(row: FieldRow, told: Field | None) -> bool:
    """Whether the server has a value, or will have."""
    return bool(told and told.value) if row.state is SaveState.FAILED else bool(row.value)


def _field(name: FieldName, told: Field | None, queue: Sequence[Queued], me: Author) -> FieldRow:
    for queued in reversed(queue):
        if isinstance(queued.command, SetField) and queued.command.field is name:
            return FieldRow(
                field=name,
                value=queued.command.value,
                by_name=me.name,
                by_kind=me.kind,
                own=True,
                at=queued.made_at,
                message=queued.command.message,
                state=_STATES[queued.state],
                failure=queued.code,
                command=queued.id,
            )
    if told is None:
        return FieldRow(field=name)
    return FieldRow(name, told.value, told.by.name, told.by.kind, _is_own(told.by, me), told.at, told.message)


def _notes(told: Sequence[Note], queue: Sequence[Queued], me: Author) -> tuple[NoteRow, ...]:
    shown = {note.id: NoteRow(note.id, note.text, note.by.name, _is_own(note.by, me), note.at) for note in told}
    for queued in queue:
        match queued.command:
            case AddNote(text=text):
                shown[NoteId(queued.id)] = _note(NoteId(queued.id), text, queued, me)
            case EditNote(note=note, text=text):
                shown[note] = _note(note, text, queued, me)
            case DeleteNote(note=note):
                shown.pop(note, None)
            case _:
                pass
    return tuple(shown.values())


def _note(note: NoteId, text: str, queued: Queued, me: Author) -> NoteRow:
    return NoteRow(note, text, me.name, True, queued.made_at, _STATES[queued.state], queued.code, queued.id)


def _items(told: Sequence[CrmItem], queue: Sequence[Queued], me: Author) -> tuple[ItemRow, ...]:
    shown = {item.id: _item(item) for item in told}
    for queued in queue:
        match queued.command:
            case CreateLead(title=title):
                shown[CrmItemId(queued.id)] = _wish(CrmItemKind.LEAD, title, queued, me)
            case CreateDeal(title=title):
                shown[CrmItemId(queued.id)] = _wish(CrmItemKind.DEAL, title, queued, me)
            case RetryCrmItem(item=item) if item in shown:
                shown[item] = replace(shown[item], sending=True)
            case _:
                pass
    return tuple(sorted(shown.values(), key=lambda row: row.at))


def _item(item: CrmItem) -> ItemRow:
    return ItemRow(
        id=item.id,
        kind=item.kind,
        title=item.title,
        owner_name=item.owner_name,
        value=item.value,
        at=item.at,
        state=item.state,
        reason=item.reason,
        detail=item.detail,
        link=item.link,
        sending=False,
    )


def _wish(kind: CrmItemKind, title: str, queued: Queued, me: Author) -> ItemRow:
    """A lead or deal that the server does not have yet; what it is worth is said when it is made."""
    sending = queued.state == "waiting"
    return ItemRow(CrmItemId(queued.id), kind, title, me.name, "", queued.made_at, CrmItemState.PENDING, None, "", "", sending)


def _is_own(by: Author, me: Author) -> bool:
    return by.kind is AuthorKind.AGENT and by.id == me.id
