"""After the server went back to a backup: what this agent wrote that it no longer holds is found again in the old cache."""

import sqlite3
from collections.abc import Iterator, Sequence

import msgspec

from app.core import attached, rows
from app.core.database import Database
from app.core.steps import Position
from app.core.superseded import queue
from app.protocol.commands import KINDS, Command, SendMessage
from app.protocol.events import ConversationEntered
from app.protocol.ids import CommandId, ConversationId
from app.protocol.records import Message, MessageKind

RESTORED = "restored"  # why such a text is shown as not sent
_encode = msgspec.json.Encoder().encode


def recall(old: Database, connection: sqlite3.Connection, shown: Sequence[ConversationEntered], position: Position, me: str) -> None:
    """Where the number line is another one: send again what was acknowledged and never seen, and show what was seen as not sent.

    `connection` writes the new store, the outbox carried over; `shown` is what the snapshot tells. The first cannot double anything, for a
    command keeps its id. Of the second the author decides: the talk may have gone on.
    """
    before = old.read("SELECT epoch FROM position")
    if not before or before[0][0] == position.epoch:
        return
    connection.execute("UPDATE outbox SET state = 'waiting', cursor = NULL WHERE state = 'acked'")
    from app.core.details.lost import lost  # noqa: PLC0415 - it happens once in years, and would cost every start a millisecond

    for now in shown:
        conversation = now.conversation.id
        for message in _lost(old, now, me):
            files = tuple(file.id for file in message.files)
            again = SendMessage(conversation=conversation, text=message.text, files=files)
            _show_as_refused(connection, conversation, message.id, again, message.at)
            attached.put_uploaded(connection, conversation, CommandId(message.id), message.files)
        for id_, command, at in lost(old, conversation, now.details, queue(connection, conversation), me):
            _show_as_refused(connection, conversation, id_, command, at)


def _show_as_refused(connection: sqlite3.Connection, conversation: ConversationId, id_: str, command: Command, at: int) -> None:
    connection.execute(
        "INSERT OR IGNORE INTO outbox (id, kind, conversation, body, made_at, state, code) VALUES (?, ?, ?, ?, ?, 'failed', ?)",
        (id_, KINDS[type(command)], conversation, _encode(command), at, RESTORED),
    )


def _lost(old: Database, now: ConversationEntered, me: str) -> Iterator[Message]:
    """This agent's texts from where the snapshot's messages begin on, that are not among them."""
    held = {message.id for message in now.messages}
    first = now.messages[0].number if now.messages else now.conversation.last_number + 1
    found = old.read("SELECT body FROM message WHERE conversation = ? AND number >= ? ORDER BY number", (now.conversation.id, first))
    for message in (rows.decode_message(body) for (body,) in found):
        if message.author.id == me and message.kind is MessageKind.TEXT and message.id not in held:
            yield message
