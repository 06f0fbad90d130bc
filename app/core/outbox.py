"""Commands that the server has not answered yet, kept over restarts, in the order they were given."""

import sqlite3

import msgspec

from app.core import attached
from app.core.changes import NOTHING, Changes, RefusedCommand
from app.core.database import Database
from app.core.errors import AppError
from app.core.steps import Waiting
from app.core.superseded import OF_DETAILS, again, is_wanted, supersede
from app.protocol.commands import KINDS, AddNote, Command, EditNote, MarkRead, RetryCrmItem, SendMessage, SetField, SetOnline
from app.protocol.errors import ErrorCode
from app.protocol.ids import CommandId, ConversationId, new_id

_encode = msgspec.json.Encoder().encode
SEND_MESSAGE = KINDS[SendMessage]
TYPED = (SEND_MESSAGE, KINDS[SetField], KINDS[AddNote], KINDS[EditNote])  # kept where they are refused
LASTING = frozenset({SEND_MESSAGE, *OF_DETAILS} - {KINDS[RetryCrmItem]})  # what the server never gets, if it is dropped here

_WAITING = (
    "SELECT id, kind, conversation, body, EXISTS (SELECT 1 FROM attachment WHERE command = outbox.id AND NOT uploaded)"
    " FROM outbox WHERE state = 'waiting' ORDER BY place"
)


class Outbox:
    """The queue. Each method raises StoreError; what it returns says what to read anew."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def add(self, command: Command, now: int, *, keeps_draft: bool = False) -> CommandId:
        """Queue a command for good before anything is sent. `now`: server's ms, shown as the time of a text.

        What was being typed for it ends with it, in the same transaction, unless it `keeps_draft`: it was written elsewhere.
        """
        command_id = CommandId(new_id())
        with self._database.write(durable=KINDS[type(command)] in LASTING) as connection:
            wanted = command if keeps_draft else supersede(connection, command)
            if wanted is not None:
                conversation = getattr(wanted, "conversation", None)
                _insert(connection, Waiting(command_id, KINDS[type(wanted)], conversation, _encode(wanted)), now)
                attached.bind(connection, command_id, getattr(wanted, "files", ()))
        return command_id

    def waiting(self) -> tuple[Waiting, ...]:
        """What is to be sent, oldest first. A message whose files are not uploaded yet is not, and neither is what comes after it there."""
        rows = self._database.read(_WAITING)
        if not any(unfinished for *_, unfinished in rows):
            return tuple(Waiting(*row) for *row, _ in rows)
        waiting, held = [], set[str]()
        for *row, unfinished in rows:
            command = Waiting(*row)
            if unfinished or command.lane in held:
                held.add(command.lane)
            else:
                waiting.append(command)
        return tuple(waiting)

    def acked(self, command: CommandId, cursor: int) -> Changes:
        """The server carried it out. What is shown already stays in sight until its event comes, which is numbered at most `cursor`."""
        with self._database.write() as connection:
            row = _row(connection, command)
            if row is None:
                return NOTHING
            kind, conversation, _ = row
            if kind in LASTING:
                connection.execute("UPDATE outbox SET state = 'acked', cursor = ? WHERE id = ?", (cursor, command))
                connection.execute("DELETE FROM outbox WHERE state = 'acked' AND cursor <= (SELECT cursor FROM position)")
            else:
                connection.execute("DELETE FROM outbox WHERE id = ?", (command,))
        return _touched(kind, conversation)

    def refused(self, command: CommandId, code: str, detail: dict[str, str]) -> Changes:
        """The server said no for good. What was typed is kept, marked as failed; everything else is dropped and reported."""
        with self._database.write() as connection:
            row = _row(connection, command)
            if row is None:
                return NOTHING
            kind, conversation, body = row
            wanted = kind != KINDS[MarkRead] and (conversation is None or is_wanted(connection, command, conversation))
            if wanted and kind in TYPED and not _clears(kind, body):
                connection.execute("UPDATE outbox SET state = 'failed', code = ? WHERE id = ?", (code, command))
            else:
                connection.execute("DELETE FROM outbox WHERE id = ?", (command,))
        if not wanted:
            return _touched(kind, conversation)
        return _touched(kind, conversation) | Changes(refusals=(RefusedCommand(kind, code, detail, conversation),))

    def retry(self, command: CommandId, now: int) -> CommandId | None:
        """Queue again what was refused, last and under a new id; None where it is not kept as refused."""
        new = CommandId(new_id())
        with self._database.write(durable=True) as connection:
            row = connection.execute(
                "SELECT kind, conversation, body, code FROM outbox WHERE id = ? AND state = 'failed'", (command,)
            ).fetchone()
            if row is None:
                return None
            connection.execute("DELETE FROM outbox WHERE id = ?", (command,))
            _insert(connection, again(connection, Waiting(new, *row[:3]), row[3]), now)
            attached.rebind(connection, command, new, anew=row[3] == ErrorCode.FILE_UNKNOWN)
        return new

    def take_back(self, command: CommandId) -> None:
        """A refused message is the draft again: its text below what stands there, its files among them. Raises AppError too_many_files."""
        with self._database.write(durable=True) as connection:
            row = connection.execute(
                "SELECT conversation, body, code FROM outbox WHERE id = ? AND state = 'failed' AND kind = ?", (command, SEND_MESSAGE)
            ).fetchone()
            if row is None:
                return
            conversation, body, code = row
            if not attached.unbind(connection, command, anew=code == ErrorCode.FILE_UNKNOWN):
                raise AppError("too_many_files")
            text = msgspec.json.decode(body, type=SendMessage).text
            if text:
                connection.execute(
                    "INSERT INTO draft (conversation, text) VALUES (?, ?)"
                    " ON CONFLICT (conversation) DO UPDATE SET text = draft.text || char(10) || excluded.text",
                    (conversation, text),
                )
            connection.execute("DELETE FROM outbox WHERE id = ?", (command,))

    def discard(self, command: CommandId) -> None:
        """Drop what was refused."""
        with self._database.write() as connection:
            connection.execute("DELETE FROM outbox WHERE id = ? AND state = 'failed'", (command,))

    def conversation_of(self, command: CommandId) -> ConversationId | None:
        rows = self._database.read("SELECT conversation FROM outbox WHERE id = ?", (command,))
        return ConversationId(rows[0][0]) if rows else None

    def unsent(self) -> int:
        """How much the server has not got, waiting or refused: texts, and what was done in Details."""
        found = self._database.read("SELECT kind FROM outbox WHERE state <> 'acked'")
        return sum(kind in LASTING for (kind,) in found)


def _insert(connection: sqlite3.Connection, waiting: Waiting, now: int) -> None:
    connection.execute(
        "INSERT INTO outbox (id, kind, conversation, body, made_at) VALUES (?, ?, ?, ?, ?)",
        (waiting.id, waiting.kind, waiting.conversation, waiting.body, now),
    )


def _row(connection: sqlite3.Connection, command: CommandId) -> tuple[str, ConversationId | None, bytes] | None:
    row = connection.execute("SELECT kind, conversation, body FROM outbox WHERE id = ?", (command,)).fetchone()
    return (row[0], row[1], row[2]) if row else None


def _clears(kind: str, body: bytes) -> bool:
    """Whether it was to empty a field, so that there is no text to keep."""
    return kind == KINDS[SetField] and not msgspec.json.decode(body, type=SetField).value


def _touched(kind: str, conversation: ConversationId | None) -> Changes:
    conversations = frozenset((conversation,)) if conversation else frozenset[ConversationId]()
    return Changes(
        conversations=conversations,
        messages=conversations if kind == SEND_MESSAGE else frozenset(),
        details=conversations if kind in OF_DETAILS else frozenset(),
        me=kind == KINDS[SetOnline],
        outbox=True,
    )


def pending_read(connection: sqlite3.Connection, conversation: ConversationId) -> int:
    """How far this agent has read by a mark that is still in the outbox."""
    return max((mark.number for mark in marks(connection) if mark.conversation == conversation), default=0)


def marks(connection: sqlite3.Connection) -> list[MarkRead]:
    """All such marks."""
    found = connection.execute("SELECT body FROM outbox WHERE kind = ?", (KINDS[MarkRead],))
    return [msgspec.json.decode(body, type=MarkRead) for (body,) in found]
