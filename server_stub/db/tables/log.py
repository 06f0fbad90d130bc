"""The tables of what happened: events, results of commands, and who has read how far."""

from sqlalchemy import Column, ForeignKey, Index, Integer, LargeBinary, PrimaryKeyConstraint, Table, Text

from server_stub.db.tables.base import metadata, text_column

# The event log; what the columns mean is said at eventlog/entry.py.
event = Table(
    "event",
    metadata,
    Column("account", Text, nullable=False),
    Column("number", Integer, nullable=False),
    Column("at", Integer, nullable=False),
    Column("kind", Text, nullable=False),
    Column("data", LargeBinary, nullable=False),
    Column("conversation", Text),
    Column("visitor", Text),
    Column("agent", Text),
    Column("state", Text),
    Column("owner", Text),
    text_column("owner_name"),
    Column("before_state", Text),
    Column("before_owner", Text),
    Column("chat", LargeBinary),
    text_column("card"),
    text_column("answer"),
    PrimaryKeyConstraint("account", "number"),
    sqlite_with_rowid=False,
)

# What a command came to: the cursor, or the code and detail of its refusal. `hash` tells another body under the same id.
result = Table(
    "result",
    metadata,
    Column("command", Text, nullable=False),
    Column("principal", Text, nullable=False),
    Column("device", Text, nullable=False),
    Column("hash", LargeBinary, nullable=False),
    Column("cursor", Integer, nullable=False),
    Column("code", Text, nullable=False),
    Column("detail", LargeBinary, nullable=False),
    Column("at", Integer, nullable=False),
    PrimaryKeyConstraint("command", "principal", "device"),
    sqlite_with_rowid=False,
)
Index("result_at", result.c.at)

# How far a durable subscriber, such as the bot, has read an account's log.
subscriber = Table(
    "subscriber",
    metadata,
    Column("name", Text, nullable=False),
    Column("account", Text, ForeignKey("account.id"), nullable=False),
    Column("cursor", Integer, nullable=False),
    PrimaryKeyConstraint("name", "account"),
    sqlite_with_rowid=False,
)
