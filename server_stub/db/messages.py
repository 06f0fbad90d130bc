"""Messages: between a row and the record of the wire, and pages of them."""

from typing import Any

import msgspec
from sqlalchemy import Connection, select

from app.protocol.ids import ConversationId
from app.protocol.marks import Marked
from app.protocol.records import Answer, Author, AuthorKind, File, Message, MessageKind
from server_stub.db.tables import message

COLUMNS = tuple(message.c)
_encode = msgspec.json.Encoder().encode
_answers = msgspec.json.Decoder(tuple[Answer, ...])
_marked = msgspec.json.Decoder(Marked)
_files = msgspec.json.Decoder(tuple[File, ...])


def message_from(row: Any) -> Message:
    """The record in a row that was selected with COLUMNS."""
    conversation, number, id_, kind, author_kind, author_id, author_name, text, at, card, answers, marked, files = row
    return Message(
        id=id_,
        conversation=conversation,
        number=number,
        kind=MessageKind(kind),
        author=Author(kind=AuthorKind(author_kind), name=author_name, id=author_id),
        text=text,
        at=at,
        card=card,
        answers=_answers.decode(answers) if answers else (),
        marked=_marked.decode(marked) if marked else (),
        files=_files.decode(files) if files else (),
    )


def message_row(record: Message) -> tuple[str | int | bytes | None, ...]:
    """The values of a record in the order of COLUMNS. What is empty in nearly every message is not encoded there."""
    author = record.author
    answers = _encode(record.answers) if record.answers else b""
    marked = _encode(record.marked) if record.marked else None
    files = _encode(record.files) if record.files else None
    about = (record.conversation, record.number, record.id, record.kind.value, author.kind.value, author.id, author.name)
    return (*about, record.text, record.at, record.card, answers, marked, files)


def newest_messages(connection: Connection, conversation: ConversationId, limit: int, before: int | None = None) -> list[Message]:
    """At most `limit` messages in order, ending before number `before` or with the newest."""
    wanted = select(*COLUMNS).where(message.c.conversation == conversation)
    if before is not None:
        wanted = wanted.where(message.c.number < before)
    rows = connection.execute(wanted.order_by(message.c.number.desc()).limit(limit)).all()
    return [message_from(row) for row in reversed(rows)]
