"""What a newer command makes superfluous in the outbox, and what is left to show of one that was refused."""

import sqlite3
from collections.abc import Iterable
from typing import Any

import msgspec
from msgspec import Struct
from msgspec.structs import replace

from app.core.steps import Waiting
from app.protocol.commands import (
    AGENT_COMMANDS,
    KINDS,
    AddNote,
    Command,
    CreateDeal,
    CreateLead,
    DeleteNote,
    EditNote,
    MarkRead,
    RetryCrmItem,
    SendMessage,
    SetField,
    SetOnline,
)
from app.protocol.errors import ErrorCode
from app.protocol.ids import CommandId, ConversationId

NEW_NOTE = "note"  # the place of what is typed for a note that does not exist yet

_Change = SetField | EditNote | DeleteNote | RetryCrmItem
_encode = msgspec.json.Encoder().encode


class Queued(Struct, frozen=True):
    """A command about a conversation's details, as it lies in the outbox. `place` rises in the order they were given."""

    command: Command
    place: int
    id: CommandId
    made_at: int
    state: str
    code: str

    @property
    def about(self) -> str:
        """What it says something of: a field, a note or an item, by name or id."""
        return about(self.command) or self.id


OF_DETAILS = frozenset(KINDS[kind] for kind in (SetField, AddNote, EditNote, DeleteNote, CreateLead, CreateDeal, RetryCrmItem))
QUEUED = "SELECT kind, body, place, id, made_at, state, code FROM outbox WHERE conversation = ? ORDER BY place"


def as_queue(found: Iterable[tuple[Any, ...]]) -> list[Queued]:
    """The rows that QUEUED answers with, as far as they are about details."""
    return [Queued(msgspec.json.decode(body, type=AGENT_COMMANDS[kind]), *rest) for kind, body, *rest in found if kind in OF_DETAILS]


def about(command: Command) -> str:
    """The name or id of what a command changes; empty where it makes something new."""
    match command:
        case SetField():
            return command.field.value
        case EditNote() | DeleteNote():
            return command.note
        case RetryCrmItem():
            return command.item
        case _:
            return ""


def supersede(connection: sqlite3.Connection, command: Command) -> Command | None:
    """Before a command is queued: older ones that say the same of the same thing go, and what was being typed for it.

    Answers what is to be queued: a note that never came to be is written anew instead of edited, and nothing is said where it is dropped.
    """
    match command:
        case SetOnline():
            connection.execute("DELETE FROM outbox WHERE kind = ?", (KINDS[SetOnline],))
        case MarkRead():
            connection.execute("DELETE FROM outbox WHERE kind = ? AND conversation = ?", (KINDS[MarkRead], command.conversation))
        case SendMessage():
            connection.execute("DELETE FROM draft WHERE conversation = ?", (command.conversation,))
        case AddNote():
            _end_typed(connection, command.conversation, NEW_NOTE)
        case SetField() | EditNote() | DeleteNote() | RetryCrmItem():
            _end_typed(connection, command.conversation, about(command))
            return _supersede_older(connection, command)
        case _:
            pass
    return command


def _supersede_older(connection: sqlite3.Connection, command: _Change) -> Command | None:
    """One that waits before a lead or a deal stays, for that is made of what was known then."""
    known = queue(connection, command.conversation)
    made = max((queued.place for queued in known if isinstance(queued.command, CreateLead | CreateDeal)), default=0)
    instead: Command | None = command
    for queued in known:
        if queued.about != about(command):
            continue
        if queued.state == "failed":
            _drop(connection, queued)
            instead = _instead(connection, command, queued)
        elif queued.state == "waiting" and queued.place > made and isinstance(queued.command, _Change):
            _drop(connection, queued)
    return instead


def _instead(connection: sqlite3.Connection, command: _Change, refused: Queued) -> Command | None:
    """What is queued now that the server has refused what it builds on."""
    never_came = isinstance(refused.command, AddNote)
    if never_came and isinstance(command, DeleteNote):
        return None
    if isinstance(command, EditNote) and (never_came or _is_gone(connection, command, refused.code)):
        return AddNote(conversation=command.conversation, text=command.text)
    return command


def _end_typed(connection: sqlite3.Connection, conversation: ConversationId, place: str) -> None:
    connection.execute("DELETE FROM typed WHERE conversation = ? AND place = ?", (conversation, place))


def is_wanted(connection: sqlite3.Connection, command: CommandId, conversation: ConversationId) -> bool:
    """Whether anybody wants to know that a command was refused; not where its author has said something newer of the same thing.

    A note that never came to be takes what was made of it since.
    """
    known = queue(connection, conversation)
    refused = next((queued for queued in known if queued.id == command), None)
    if refused is None:
        return True
    newer = [queued for queued in known if queued.place > refused.place and queued.about == refused.about]
    if any(isinstance(queued.command, DeleteNote) for queued in newer):
        return False
    if not isinstance(refused.command, AddNote):
        return not any(type(queued.command) is type(refused.command) for queued in newer)
    for queued in newer:
        if isinstance(queued.command, EditNote):
            now = AddNote(conversation=conversation, text=queued.command.text)
            connection.execute("UPDATE outbox SET body = ? WHERE id = ?", (_encode(now), command))
            _drop(connection, queued)
    return True


def again(connection: sqlite3.Connection, refused: Waiting, code: str) -> Waiting:
    """What is queued to try a refused command once more: a note that is not there any more is written anew."""
    if refused.kind != KINDS[EditNote]:
        return refused
    edit = msgspec.json.decode(refused.body, type=EditNote)
    if not _is_gone(connection, edit, code):
        return refused
    return replace(refused, kind=KINDS[AddNote], body=_encode(AddNote(conversation=edit.conversation, text=edit.text)))


def _is_gone(connection: sqlite3.Connection, edit: EditNote, code: str) -> bool:
    """Whether an edit was refused with this code because its note is not there."""
    held = connection.execute("SELECT 1 FROM note WHERE conversation = ? AND id = ?", (edit.conversation, edit.note)).fetchone()
    return code == ErrorCode.NOT_FOUND and held is None


def queue(connection: sqlite3.Connection, conversation: ConversationId) -> list[Queued]:
    """What lies in the outbox about a conversation's details, in order."""
    return as_queue(connection.execute(QUEUED, (conversation,)))


def _drop(connection: sqlite3.Connection, queued: Queued) -> None:
    connection.execute("DELETE FROM outbox WHERE id = ?", (queued.id,))
