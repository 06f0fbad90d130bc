"""The cache's rows: headers, messages and colleagues as they lie in SQLite, written inside a transaction of the store's."""

import sqlite3
from collections.abc import Iterable, Sequence

import msgspec

from app.core.views import Folder
from app.protocol.ids import AgentId, ConversationId
from app.protocol.people import Agent, Me
from app.protocol.records import AuthorKind, Conversation, ConversationState, Message, MessageKind

SAID_CHARACTERS = 300

encode = msgspec.json.Encoder().encode
decode_header = msgspec.json.Decoder(Conversation).decode
decode_message = msgspec.json.Decoder(Message).decode
decode_agent = msgspec.json.Decoder(Agent).decode


def folder_of(header: Conversation, me: AgentId | None) -> Folder | None:
    """Where a conversation lies for this agent; None: in no folder, because it is not theirs to see."""
    if header.state in (ConversationState.UNASSIGNED, ConversationState.MISSED):
        return Folder.UNASSIGNED
    if header.state is ConversationState.CLOSED:
        return Folder.CLOSED
    if header.state is ConversationState.ASSIGNED and header.owner == me:
        return Folder.MINE
    return None


def sort_of(header: Conversation, folder: Folder) -> int:
    """Rising in the order of the folder's list."""
    match folder:
        case Folder.UNASSIGNED:
            return header.waiting_since or header.created_at
        case Folder.MINE:
            return -(header.last_message.at if header.last_message else header.created_at)
        case Folder.CLOSED:
            return -(header.closed_at or header.created_at)


def is_visitors_text(message: Message) -> bool:
    return message.author.kind is AuthorKind.VISITOR and message.kind is MessageKind.TEXT


def header(connection: sqlite3.Connection, conversation: ConversationId) -> Conversation | None:
    """What the store holds of a conversation's header."""
    row = connection.execute("SELECT header FROM conversation WHERE id = ?", (conversation,)).fetchone()
    return decode_header(row[0]) if row else None


def put_header(connection: sqlite3.Connection, header: Conversation, folder: Folder) -> None:
    """Write a header; how far it was read and which messages are held stays as it is."""
    connection.execute(
        "INSERT INTO conversation (id, folder, sort, read, unread, more, header) VALUES (?1, ?2, ?3, 0, 0, ?4, ?5)"
        " ON CONFLICT (id) DO UPDATE SET folder = ?2, sort = ?3, header = ?5, unread = CASE ?2 WHEN 'closed' THEN 0 ELSE unread END",
        (header.id, folder.value, sort_of(header, folder), header.last_number > 0, encode(header)),
    )
    if header.last_message is not None:
        _put_said(connection, header.id, (header.last_message,))


def held(connection: sqlite3.Connection, conversation: ConversationId) -> tuple[int, int]:
    """The numbers of the oldest and the newest message held; 0 and 0 where there is none."""
    ends = "SELECT number FROM message WHERE conversation = ? ORDER BY number"
    oldest = connection.execute(f"{ends} LIMIT 1", (conversation,)).fetchone()
    newest = connection.execute(f"{ends} DESC LIMIT 1", (conversation,)).fetchone()
    return (oldest[0], newest[0]) if oldest and newest else (0, 0)


def known(connection: sqlite3.Connection, conversation: ConversationId) -> tuple[Conversation | None, int]:
    """A conversation's header as held, and the newest message number that is known of."""
    now = header(connection, conversation)
    return now, max(now.last_number if now else 0, held(connection, conversation)[1])


def put_messages(connection: sqlite3.Connection, messages: Iterable[Message]) -> None:
    """Write messages of one conversation; one that is held already stays. A text of this agent's that was under way has arrived with it."""
    written = tuple(messages)
    connection.executemany(
        "INSERT OR IGNORE INTO message (conversation, number, by_visitor, body) VALUES (?, ?, ?, ?)",
        [(m.conversation, m.number, is_visitors_text(m), encode(m)) for m in written],
    )
    settle(connection, written)
    if written:
        _put_said(connection, written[0].conversation, written)


def settle(connection: sqlite3.Connection, messages: Iterable[Message]) -> None:
    """Texts of this agent's that were under way have arrived, if these are they."""
    connection.executemany("DELETE FROM outbox WHERE id = ?", [(m.id,) for m in messages if m.author.kind is AuthorKind.AGENT])


def _put_said(connection: sqlite3.Connection, conversation: ConversationId, messages: Sequence[Message]) -> None:
    newest = next((m for m in reversed(messages) if m.kind is MessageKind.TEXT), None)
    if newest is not None:
        connection.execute(
            "UPDATE conversation SET said = ?2, said_number = ?3, said_files = ?4 WHERE id = ?1 AND said_number < ?3",
            (conversation, newest.text[:SAID_CHARACTERS], newest.number, encode(newest.files) if newest.files else b""),
        )


def drop_messages(connection: sqlite3.Connection, conversation: ConversationId) -> None:
    """Hold none of a conversation's messages."""
    connection.execute("DELETE FROM message WHERE conversation = ?", (conversation,))
    connection.execute("UPDATE conversation SET unread = 0 WHERE id = ?", (conversation,))


def set_read(connection: sqlite3.Connection, conversation: ConversationId, number: int) -> None:
    """Move on how far this agent has read, never back."""
    connection.execute(
        "UPDATE conversation SET read = ?2, unread = max(0, unread -"
        " (SELECT count(*) FROM message WHERE conversation = ?1 AND number > read AND number <= ?2 AND by_visitor))"
        " WHERE id = ?1 AND read < ?2",
        (conversation, number),
    )


def add_unread(connection: sqlite3.Connection, messages: Iterable[Message]) -> None:
    """Count those of one conversation's new messages that are the visitor's and not read."""
    connection.executemany(
        "UPDATE conversation SET unread = unread + 1 WHERE id = ? AND folder <> 'closed' AND read < ?",
        [(m.conversation, m.number) for m in messages if is_visitors_text(m)],
    )


def set_more(connection: sqlite3.Connection, conversation: ConversationId, *, more: bool) -> None:
    """Whether messages older than those held can be had from the server."""
    connection.execute("UPDATE conversation SET more = ? WHERE id = ?", (more, conversation))


def drop_conversation(connection: sqlite3.Connection, conversation: ConversationId) -> None:
    """Purge every trace but what this agent typed: a draft, and the texts in the outbox."""
    for sql in (
        "DELETE FROM message WHERE conversation = ?",
        "DELETE FROM conversation WHERE id = ?",
        "DELETE FROM noticed WHERE conversation = ?",
        "DELETE FROM outbox WHERE conversation = ? AND kind = 'mark_read'",
    ):
        connection.execute(sql, (conversation,))


def put_me(connection: sqlite3.Connection, me: Me) -> None:
    connection.execute("INSERT OR REPLACE INTO setting (name, value) VALUES ('me', ?)", (encode(me).decode(),))


def put_agent(connection: sqlite3.Connection, agent: Agent) -> None:
    connection.execute("INSERT OR REPLACE INTO agent (id, body) VALUES (?, ?)", (agent.id, encode(agent)))
