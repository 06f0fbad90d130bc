"""Uploaded files and images as whoever takes, reads or clears them asks for them, off the hot path."""

import sqlite3
from collections.abc import Collection
from typing import NamedTuple

import msgspec
from sqlalchemy import Connection, delete, literal, or_, select
from sqlalchemy.dialects.sqlite import insert

from app.protocol.ids import AccountId, ConversationId, FileId, VisitorId
from app.protocol.people import FileRules
from app.protocol.records import ConversationState
from server_stub.db.rows import FileRow, Standing, record
from server_stub.db.tables import account, conversation, file, image, message

AT_ONCE = 500
_rules = msgspec.json.Decoder(FileRules)
_FILE = [file.c[name] for name in FileRow.__struct_fields__]


class Placed(NamedTuple):
    """A file with what decides who may read it: how its conversation stands and whose it is; nothing of that where it has none yet."""

    row: FileRow
    standing: Standing | None
    visitor: VisitorId | None


class ImageRow(NamedTuple):
    """An image of a playbook; see tables/files.py."""

    id: str
    account: AccountId
    width: int
    height: int
    digest: str
    created_at: int


def add_file(connection: Connection, new: FileRow) -> FileRow:
    """Add it, unless its id is there; the file of that id."""
    values = {name: getattr(new, name) for name in FileRow.__struct_fields__}
    connection.execute(insert(file).values(values).on_conflict_do_nothing(index_elements=["id"]))
    return record(FileRow, tuple(connection.execute(select(*_FILE).where(file.c.id == new.id)).one()))


def placed_file(connection: Connection, id_: FileId) -> Placed | None:
    """A file of whatever account."""
    c = conversation.c
    query = select(*_FILE, c.state, c.owner, c.visitor).select_from(file.outerjoin(conversation, c.id == file.c.conversation))
    row = connection.execute(query.where(file.c.id == id_)).first()
    if row is None:
        return None
    *columns, state, owner, visitor = row
    return Placed(record(FileRow, tuple(columns)), Standing(ConversationState(state), owner) if state else None, visitor)


def standing_of(connection: Connection, account: AccountId, id_: ConversationId) -> Standing | None:
    """How a conversation of this account stands."""
    c = conversation.c
    row = connection.execute(select(c.state, c.owner).where(c.id == id_, c.account == account)).first()
    return None if row is None else Standing(ConversationState(row.state), row.owner)


def file_rules_of(connection: Connection, account_id: AccountId) -> FileRules:
    """What the account lets people send."""
    return _rules.decode(connection.execute(select(account.c.files).where(account.c.id == account_id)).scalar_one())


def add_image(connection: Connection, new: ImageRow) -> None:
    """Add it, unless it is there."""
    connection.execute(insert(image).values(new._asdict()).on_conflict_do_nothing(index_elements=["id"]))


def find_image(connection: Connection, id_: str) -> ImageRow | None:
    """An image of whatever account."""
    row = connection.execute(select(image).where(image.c.id == id_)).first()
    return None if row is None else ImageRow(*row)


def known_images(connection: Connection, account: AccountId, ids: Collection[str]) -> dict[str, tuple[int, int]]:
    """Those of these ids that are images of the account, with width and height."""
    query = select(image.c.id, image.c.width, image.c.height).where(image.c.account == account, image.c.id.in_(ids))
    return {row.id: (row.width, row.height) for row in connection.execute(query)}


def delete_unwanted(connection: Connection, before: int) -> int:
    """Delete some of the files that were uploaded before that time and never sent, or whose message is gone; how many."""
    unsent = file.c.message.is_(None) & (file.c.created_at < before)
    gone = file.c.message.is_not(None) & ~select(literal(1)).where(message.c.id == file.c.message).exists()
    ids = connection.execute(select(file.c.id).where(or_(unsent, gone)).limit(AT_ONCE)).scalars().all()
    connection.execute(delete(file).where(file.c.id.in_(ids)))
    return len(ids)


def named_digests(connection: Connection, digests: Collection[str]) -> set[str]:
    """Those of these contents that a file or an image is made of."""
    columns = (file.c.digest, file.c.small, image.c.digest)
    return {digest for column in columns for digest in connection.execute(select(column).where(column.in_(digests))).scalars()}


def digests_in(copy: sqlite3.Connection) -> set[str]:
    """All contents that files and images are made of in a copy of the database; none where it is older than files."""
    if not copy.execute("SELECT 1 FROM sqlite_master WHERE name = 'image'").fetchone():
        return set()
    rows = copy.execute("SELECT digest FROM file UNION SELECT small FROM file UNION SELECT digest FROM image")
    return {digest for (digest,) in rows} - {""}
