"""The rules by which fields and notes of a conversation are written."""

from msgspec.structs import replace

from app.protocol import values
from app.protocol.commands import AddNote, DeleteNote, EditNote, SetField
from app.protocol.details import MAX_NOTES, MAX_NOTES_CHARACTERS, FieldName
from app.protocol.errors import ErrorCode
from app.protocol.ids import MessageId, NoteId
from app.protocol.records import Author, AuthorKind
from server_stub.db.detail_rows import FieldRow, NoteRow
from server_stub.db.rows import AgentRow, ConversationRow
from server_stub.handlers.conversations import permitted
from server_stub.handlers.dossiers import Dossier
from server_stub.handlers.effects import SetDetail
from server_stub.handlers.refused import Refused
from server_stub.handlers.texts import accepted
from server_stub.handlers.turn import Turn
from server_stub.handlers.waits import agent_author


def set_field(turn: Turn, me: AgentRow, command: SetField) -> None:
    """The last one who writes it wins."""
    row = turn.conversation(command.conversation)
    permitted(turn, me, command, row)
    _check_value(command.field, command.value)
    if command.message is not None:
        _check_source(turn, row, command.message)
    _write_field(turn, row, agent_author(me), SetDetail(command.field, command.value, command.message))


def bot_sets(turn: Turn, row: ConversationRow, bot: Author, effect: SetDetail) -> ConversationRow:
    """What the playbook has captured. The row as it is then."""
    if values.problem(effect.field, effect.value) is not None:
        return row
    return _write_field(turn, row, bot, effect)


def site_sets(turn: Turn, row: ConversationRow, author: Author, wish: SetDetail, *, vouched: bool) -> ConversationRow:
    """What the site says of its visitor: never in place of an agent's words, and of others' only where it is vouched for. The row then."""
    if not wish.value or values.problem(wish.field, wish.value) is not None:
        return row
    before = turn.dossier(row).field(wish.field)
    if before is not None and (before.author_kind is AuthorKind.AGENT or (before.value and not vouched)):
        return row
    return _write_field(turn, row, author, wish)


def add_note(turn: Turn, me: AgentRow, command: AddNote) -> None:
    """One that was added by this command before, be it deleted since, is not added again."""
    row = turn.conversation(command.conversation)
    permitted(turn, me, command, row)
    text, dossier, id_ = accepted(command.text), turn.dossier(row), NoteId(turn.command_id)
    if (there := dossier.note_with_id(id_)) is not None:
        if there.conversation != row.id:
            raise Refused(ErrorCode.IDEMPOTENCY_CONFLICT)
        return
    _check_room(dossier, 1, len(text))
    _put_note(turn, row, agent_author(me), id_, text)


def bot_notes(turn: Turn, row: ConversationRow, bot: Author, id_: NoteId, text: str) -> None:
    """What a visitor has told the playbook, if there is room for it."""
    if _limit_reached(turn.dossier(row), 1, len(text)) is None:
        _put_note(turn, row, bot, id_, text)


def edit_note(turn: Turn, me: AgentRow, command: EditNote) -> None:
    """The last one who writes it wins; whoever is late for one that was deleted is told so."""
    row = turn.conversation(command.conversation)
    permitted(turn, me, command, row)
    text, dossier = accepted(command.text), turn.dossier(row)
    before = dossier.note(command.note)
    if before is None:
        raise Refused(ErrorCode.NOT_FOUND)
    if text != before.text:
        _check_room(dossier, 0, len(text) - len(before.text))
        author = agent_author(me)
        who = {"author_kind": author.kind, "author_id": author.id, "author_name": author.name}
        dossier.put_note(replace(before, text=text, at=turn.now, **who))


def delete_note(turn: Turn, me: AgentRow, command: DeleteNote) -> None:
    """One that is not there is deleted already."""
    row = turn.conversation(command.conversation)
    permitted(turn, me, command, row)
    dossier = turn.dossier(row)
    if (there := dossier.note(command.note)) is not None:
        dossier.drop_note(there)


def _put_note(turn: Turn, row: ConversationRow, author: Author, id_: NoteId, text: str) -> None:
    dossier = turn.dossier(row)
    dossier.put_note(NoteRow(id_, row.id, dossier.next_revision, text, author.kind, author.id, author.name, turn.now))


def _check_room(dossier: Dossier, notes: int, characters: int) -> None:
    if (limit := _limit_reached(dossier, notes, characters)) is not None:
        raise Refused(ErrorCode.TOO_MANY, limit=str(limit))


def _limit_reached(dossier: Dossier, notes: int, characters: int) -> int | None:
    """The limit that so many more notes and characters would break. What makes them fewer is always welcome."""
    there = dossier.notes()
    if notes and len(there) + notes > MAX_NOTES:
        return MAX_NOTES
    if characters > 0 and sum(len(note.text) for note in there) + characters > MAX_NOTES_CHARACTERS:
        return MAX_NOTES_CHARACTERS
    return None


def _check_value(field: FieldName, value: str) -> None:
    if (problem := values.problem(field, value)) is None:
        return
    if problem is ErrorCode.VALUE_TOO_LONG:
        raise Refused(problem, limit=str(values.MAX_CHARACTERS[field]))
    raise Refused(problem)


def _check_source(turn: Turn, row: ConversationRow, message: MessageId) -> None:
    """A value is taken from a message of the same conversation; others are as if there were none."""
    source = turn.message(message)
    if source is None or source.conversation != row.id:
        raise Refused(ErrorCode.NOT_FOUND)


def _write_field(turn: Turn, row: ConversationRow, author: Author, wish: SetDetail) -> ConversationRow:
    before = turn.dossier(row).field(wish.field)
    if wish.value == ("" if before is None else before.value) and wish.message in (None, before and before.message):
        return row
    if wish.field is FieldName.PERSON_NAME:
        row = _name_visitor(turn, row, wish.value)
    by = (author.kind, author.id, author.name)
    turn.dossier(row).put_field(FieldRow(row.id, wish.field, wish.value, *by, turn.now, wish.message))
    return row


def _name_visitor(turn: Turn, row: ConversationRow, name: str) -> ConversationRow:
    """The header shows the name, and so will what the visitor says from now on, if this is the conversation they are in."""
    visitor = turn.visitor(row.visitor)
    if visitor.conversation == row.id and visitor.name != name:
        turn.put_visitor(replace(visitor, name=name))
    return row if row.visitor_name == name else turn.change(row, replace(row, visitor_name=name))
