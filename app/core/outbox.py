"""Commands that the server has not answered yet, kept over restarts, in the order they were given."""

import sqlite3

import msgspec

from app.core.changes import NOTHING, Changes, RefusedCommand
from app.core.database import Database
from app.core.steps import Waiting
from app.protocol.commands import KINDS, Command, MarkRead, SendMessage, SetOnline
from app.protocol.ids import CommandId, ConversationId, MessageId, new_id

_encode = msgspec.json.Encoder().encode
SEND_MESSAGE = KINDS[SendMessage]


class Outbox:
    """The queue. Each method raises StoreError; what it returns says what to read anew."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def add(self, command: Command, now: int) -> CommandId:
        """Queue a command for good before anything is sent. `now`: server's ms, shown as the time of a text."""
        command_id = CommandId(new_id())
        with self._database.write(durable=isinstance(command, SendMessage)) as connection:
            _supersede(connection, command)
            _insert(connection, Waiting(command_id, KINDS[type(command)], getattr(command, "conversation", None), _encode(command)), now)
        return command_id

    def waiting(self) -> tuple[Waiting, ...]:
        """What is to be sent, oldest first."""
        rows = self._database.read("SELECT id, kind, conversation, body FROM outbox WHERE state = 'waiting' ORDER BY place")
        return tuple(Waiting(*row) for row in rows)

    def acked(self, command: CommandId, cursor: int) -> Changes:
        """The server carried it out. A text stays in sight until its event comes, which is numbered at most `cursor`."""
        with self._database.write() as connection:
            row = _row(connection, command)
            if row is None:
                return NOTHING
            kind, conversation = row
            if kind == SEND_MESSAGE:
                connection.execute("UPDATE outbox SET state = 'acked', cursor = ? WHERE id = ?", (cursor, command))
                connection.execute("DELETE FROM outbox WHERE state = 'acked' AND cursor <= (SELECT cursor FROM position)")
            else:
                connection.execute("DELETE FROM outbox WHERE id = ?", (command,))
        return _touched(kind, conversation)

    def refused(self, command: CommandId, code: str, detail: dict[str, str]) -> Changes:
        """The server said no for good. A text is kept, marked as failed; everything else is dropped and reported."""
        with self._database.write() as connection:
            row = _row(connection, command)
            if row is None:
                return NOTHING
            kind, conversation = row
            if kind == SEND_MESSAGE:
                connection.execute("UPDATE outbox SET state = 'failed', code = ? WHERE id = ?", (code, command))
            else:
                connection.execute("DELETE FROM outbox WHERE id = ?", (command,))
        if kind == KINDS[MarkRead]:
            return _touched(kind, conversation)
        return _touched(kind, conversation) | Changes(refusals=(RefusedCommand(kind, code, detail, conversation),))

    def retry(self, message: MessageId, now: int) -> MessageId | None:
        """Queue a failed text again, last and under a new id; None where it is not a failed one."""
        new = MessageId(new_id())
        with self._database.write(durable=True) as connection:
            row = connection.execute("SELECT kind, conversation, body FROM outbox WHERE id = ? AND state = 'failed'", (message,)).fetchone()
            if row is None:
                return None
            connection.execute("DELETE FROM outbox WHERE id = ?", (message,))
            _insert(connection, Waiting(CommandId(new), *row), now)
        return new

    def discard(self, message: MessageId) -> None:
        """Drop a failed text."""
        with self._database.write() as connection:
            connection.execute("DELETE FROM outbox WHERE id = ? AND state = 'failed'", (message,))

    def conversation_of(self, message: MessageId) -> ConversationId | None:
        rows = self._database.read("SELECT conversation FROM outbox WHERE id = ?", (message,))
        return ConversationId(rows[0][0]) if rows else None

    def unsent(self) -> int:
        """How many texts the server has not got: waiting or refused."""
        return int(self._database.read("SELECT count(*) FROM outbox WHERE kind = ? AND state <> 'acked'", (SEND_MESSAGE,))[0][0])


def _insert(connection: sqlite3.Connection, waiting: Waiting, now: int) -> None:
    connection.execute(
        "INSERT INTO outbox (id, kind, conversation, body, made_at) VALUES (?, ?, ?, ?, ?)",
        (waiting.id, waiting.kind, waiting.conversation, waiting.body, now),
    )


def _supersede(connection: sqlite3.Connection, command: Command) -> None:
    """What a command makes superfluous: an older position of the switch, an older mark, the draft of a text."""
    match command:
        case SetOnline():
            connection.execute("DELETE FROM outbox WHERE kind = ?", (KINDS[SetOnline],))
        case MarkRead():
            connection.execute("DELETE FROM outbox WHERE kind = ? AND conversation = ?", (KINDS[MarkRead], command.conversation))
        case SendMessage():
            connection.execute("DELETE FROM draft WHERE conversation = ?", (command.conversation,))
        case _:
            pass


def _row(connection: sqlite3.Connection, command: CommandId) -> tuple[str, ConversationId | None] | None:
    row = connection.execute("SELECT kind, conversation FROM outbox WHERE id = ?", (command,)).fetchone()
    return (row[0], row[1]) if row else None


def _touched(kind: str, conversation: ConversationId | None) -> Changes:
    conversations = frozenset((conversation,)) if conversation else frozenset[ConversationId]()
    return Changes(
        conversations=conversations,
        messages=conversations if kind == SEND_MESSAGE else frozenset(),
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
