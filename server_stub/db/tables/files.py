"""The tables of what people upload: files of messages, and the images of playbooks. The bytes lie beside the database, by their digest."""

from sqlalchemy import Column, ForeignKey, Index, Integer, Table, Text

from server_stub.db.tables.base import metadata, text_column

# `uploader_kind` is an AuthorKind, `uploader` that agent's or visitor's id. `conversation` is where an agent uploaded it to; a visitor's
# has none until it is sent. `message` is NULL until then. `width` and `height` are 0 where it is not shown as an image. Digests are SHA-256
# in hexadecimal: `given` of the bytes as they came, `digest` of those that are kept, `small` of the preview, or empty where there is none.
file = Table(
    "file",
    metadata,
    Column("id", Text, primary_key=True),
    Column("account", Text, ForeignKey("account.id"), nullable=False),
    Column("uploader_kind", Text, nullable=False),
    Column("uploader", Text, nullable=False),
    Column("conversation", Text, ForeignKey("conversation.id")),
    Column("message", Text),
    Column("name", Text, nullable=False),
    Column("media_type", Text, nullable=False),
    Column("size", Integer, nullable=False),
    Column("width", Integer, nullable=False),
    Column("height", Integer, nullable=False),
    Column("given", Text, nullable=False),
    Column("digest", Text, nullable=False),
    text_column("small"),
    Column("created_at", Integer, nullable=False),
)
Index("file_conversation", file.c.conversation)
Index("file_digest", file.c.digest)
Index("file_small", file.c.small)
Index("file_unsent", file.c.created_at, sqlite_where=file.c.message.is_(None))

# Anybody may see these by their id, which follows from account and digest. They are kept: what old chats say shows them.
image = Table(
    "image",
    metadata,
    Column("id", Text, primary_key=True),
    Column("account", Text, ForeignKey("account.id"), nullable=False, index=True),
    Column("width", Integer, nullable=False),
    Column("height", Integer, nullable=False),
    Column("digest", Text, nullable=False, index=True),
    Column("created_at", Integer, nullable=False),
)
