"""The table of canned replies: one row for each company that has some."""

from sqlalchemy import Column, ForeignKey, Integer, LargeBinary, Table, Text

from server_stub.db.tables.base import metadata, text_column

# They are read and saved all together: `replies` is JSON (company.CannedReply of the wire), by shortcut. They were saved last at
# `saved_at`, by `saved_by` (an agent's id), whose name then was `saved_by_name`. The account counts the saves.
canned_replies = Table(
    "canned_replies",
    metadata,
    Column("account", Text, ForeignKey("account.id"), primary_key=True),
    Column("replies", LargeBinary, nullable=False),
    Column("saved_at", Integer, nullable=False),
    text_column("saved_by"),
    text_column("saved_by_name"),
    sqlite_with_rowid=False,
)
