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
from app.protocol.ids import CommandId, ConversationId, NoteId

NEW_NOTE = "note"  # the place of what is typed for a note that does not exist yet

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


def supersede(connection: sqlite3.Connection, command: Command) -> None:
    """Before a command is queued: older ones that say the same of the same thing go, and what was being typed for it."""
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
            _supersede_older(connection, command)
            _end_typed(connection, command.conversation, about(command))
        case _:
            pass


def _supersede_older(connection: sqlite3.Connection, command: SetField | EditNote | DeleteNote | RetryCrmItem) -> None:
    """One that waits before a lead or a deal stays, for that is made of what was known then."""
    queue = _queue(connection, command.conversation)
    made = max((queued.place for queued in queue if isinstance(queued.command, CreateLead | CreateDeal)), default=0)
    for queued in queue:
        if about(queued.command) == about(command) and (queued.state == "failed" or (queued.state == "waiting" and queued.place > made)):
            _drop(connection, queued)


def _end_typed(connection: sqlite3.Connection, conversation: ConversationId, place: str) -> None:
    connection.execute("DELETE FROM typed WHERE conversation = ? AND place = ?", (conversation, place))


def is_wanted(connection: sqlite3.Connection, command: CommandId, conversation: ConversationId) -> bool:
    """Whether anybody wants to know that a command was refused; not where its author has said something newer of the same thing.

    A note that never came to be takes what was made of it since.
    """
    queue = _queue(connection, conversation)
    refused = next((queued for queued in queue if queued.id == command), None)
    if refused is None:
        return True
    newer = [queued for queued in queue if queued.place > refused.place and queued.about == refused.about]
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
    if refused.kind != KINDS[EditNote] or code != ErrorCode.NOT_FOUND:
        return refused
    edit = msgspec.json.decode(refused.body, type=EditNote)
    if _is_held(connection, edit.conversation, edit.note):
        return refused
    return replace(refused, kind=KINDS[AddNote], body=_encode(AddNote(conversation=edit.conversation, text=edit.text)))


def _is_held(connection: sqlite3.Connection, conversation: ConversationId, note: NoteId) -> bool:
    return connection.execute("SELECT 1 FROM note WHERE conversation = ? AND id = ?", (conversation, note)).fetchone() is not None


def _queue(connection: sqlite3.Connection, conversation: ConversationId) -> list[Queued]:
    return as_queue(connection.execute(QUEUED, (conversation,)))


def _drop(connection: sqlite3.Connection, queued: Queued) -> None:
    connection.execute("DELETE FROM outbox WHERE id = ?", (queued.id,))
