"""All that is kept about one visitor, gathered for whoever has a right to know it."""

from typing import Any

import msgspec
from sqlalchemy import Connection, RowMapping, Select, Table, or_, select

from app.protocol.ids import VisitorId
from server_stub.db.tables import conversation, crm_item, detail_field, file, message, note, visitor

# What says nothing about a person: proofs, and what the server keeps for itself.
_LEFT_OUT = frozenset(
    {"secret_hash", "consent", "flow_state", "question", "flow_number", "given", "digest", "small", "attempts", "next_at"}
)


def visitors_named(connection: Connection, words: str) -> list[RowMapping]:
    """Id, site, name and e-mail address of the visitors with this id, name or address, or with this conversation."""
    c, v = conversation.c, visitor.c
    typed = select(c.visitor).join(detail_field, detail_field.c.conversation == c.id).where(detail_field.c.value == words)
    named = select(c.visitor).where(or_(c.id == words, c.visitor_name == words))
    known = or_(v.id == words, v.external_id == words, v.name == words, v.email == words, v.id.in_(typed), v.id.in_(named))
    return list(connection.execute(select(v.id, v.site, v.name, v.email).where(known).order_by(v.created_at)).mappings())


def about_visitor(connection: Connection, id_: VisitorId) -> dict[str, Any] | None:
    """Rows by their tables' names, as JSON would have them; times in ms since 1970 UTC. None where there is no such visitor."""
    found = _records(connection, select(visitor).where(visitor.c.id == id_))
    if not found:
        return None
    chats = _records(connection, select(conversation).where(conversation.c.visitor == id_).order_by(conversation.c.created_at))
    for chat in chats:
        chat["messages"] = _records(connection, _within(message, chat["id"]).order_by(message.c.number))
        chat["fields"] = _records(connection, _within(detail_field, chat["id"]))
        chat["notes"] = _records(connection, _within(note, chat["id"]).order_by(note.c.added))
        chat["crm_items"] = _records(connection, _within(crm_item, chat["id"]).order_by(crm_item.c.added))
        chat["files"] = _records(connection, _within(file, chat["id"]))
    unsent = select(file).where(file.c.uploader == id_, file.c.conversation.is_(None))
    return {"visitor": found[0], "conversations": chats, "unsent_files": _records(connection, unsent)}


def _within(table: Table, conversation_id: str) -> Select[Any]:
    return select(table).where(table.c.conversation == conversation_id)


def _records(connection: Connection, query: Select[Any]) -> list[dict[str, Any]]:
    return [_plain(row) for row in connection.execute(query).mappings()]


def _plain(row: RowMapping) -> dict[str, Any]:
    kept = {name: value for name, value in row.items() if name not in _LEFT_OUT and value not in (None, b"", "")}
    return {name: msgspec.json.decode(value) if isinstance(value, bytes) else value for name, value in kept.items()}
