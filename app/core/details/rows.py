"""Details as they lie in the cache's tables, written inside a transaction of the store's."""

import sqlite3
from collections.abc import Iterable

import msgspec
from msgspec import Struct

from app.protocol.details import CrmItem, Details, Field, FieldName, Note
from app.protocol.ids import ConversationId, NoteId

encode = msgspec.json.Encoder().encode


class Known(Struct, frozen=True):
    """Up to which change details are held (None: not at all), and up to which there were some that were heard of.

    `more`: older notes or items are only on the server.
    """

    held: int | None
    heard: int
    more: bool

    @property
    def complete(self) -> bool:
        """Nothing is missing."""
        return self.held is not None and self.held >= self.heard and not self.more


NOTHING = Known(None, 0, more=True)
KNOWN = "SELECT held, heard, more FROM details WHERE conversation = ?"
FIELDS = "SELECT name, body FROM field WHERE conversation = ?"
NOTES = "SELECT body FROM note WHERE conversation = ? ORDER BY place"
ITEMS = "SELECT body FROM crm_item WHERE conversation = ? ORDER BY place"


def known(connection: sqlite3.Connection, conversation: ConversationId) -> Known:
    """How much of a conversation's details the store holds."""
    return as_known(connection.execute(KNOWN, (conversation,)).fetchall())


def as_known(found: list[tuple[int | None, int, int]]) -> Known:
    """The same, of the rows that KNOWN answers with."""
    return Known(found[0][0], found[0][1], bool(found[0][2])) if found else NOTHING


def put_known(connection: sqlite3.Connection, conversation: ConversationId, now: Known) -> None:
    connection.execute("INSERT OR REPLACE INTO details VALUES (?, ?, ?, ?)", (conversation, now.held, now.heard, now.more))


def replace(connection: sqlite3.Connection, conversation: ConversationId, details: Details) -> None:
    """Hold this of a conversation, and nothing of before."""
    drop(connection, conversation)
    put_known(connection, conversation, Known(details.revision, details.revision, details.more))
    for name, field in details.fields.items():
        put_field(connection, conversation, name, field)
    for note in details.notes:
        put_note(connection, conversation, note)
    for item in details.items:
        put_item(connection, item)


def put_field(connection: sqlite3.Connection, conversation: ConversationId, name: FieldName, field: Field) -> None:
    connection.execute("INSERT OR REPLACE INTO field VALUES (?, ?, ?)", (conversation, name.value, encode(field)))


def put_note(connection: sqlite3.Connection, conversation: ConversationId, note: Note) -> None:
    """Write a note; one that is written anew keeps its place. This agent's that was under way has arrived with it."""
    connection.execute(
        "INSERT INTO note (conversation, id, body) VALUES (?1, ?2, ?3) ON CONFLICT (conversation, id) DO UPDATE SET body = ?3",
        (conversation, note.id, encode(note)),
    )
    settle(connection, (note.id,))


def drop_note(connection: sqlite3.Connection, conversation: ConversationId, note: NoteId) -> None:
    connection.execute("DELETE FROM note WHERE conversation = ? AND id = ?", (conversation, note))


def put_item(connection: sqlite3.Connection, item: CrmItem) -> None:
    """Write a lead, deal or activity; this agent's wish for it has arrived."""
    connection.execute(
        "INSERT INTO crm_item (conversation, id, body) VALUES (?1, ?2, ?3) ON CONFLICT (conversation, id) DO UPDATE SET body = ?3",
        (item.conversation, item.id, encode(item)),
    )
    settle(connection, (item.id,))


def settle(connection: sqlite3.Connection, made: Iterable[str]) -> None:
    """The commands that made these were carried out: a note or an item has its command's id."""
    connection.executemany("DELETE FROM outbox WHERE id = ?", [(id_,) for id_ in made])


def made(details: Details) -> tuple[str, ...]:
    """The ids of what commands made."""
    return (*(note.id for note in details.notes), *(item.id for item in details.items))


def drop(connection: sqlite3.Connection, conversation: ConversationId) -> None:
    """Hold nothing of a conversation's details."""
    for sql in (
        "DELETE FROM details WHERE conversation = ?",
        "DELETE FROM field WHERE conversation = ?",
        "DELETE FROM note WHERE conversation = ?",
        "DELETE FROM crm_item WHERE conversation = ?",
    ):
        connection.execute(sql, (conversation,))
