"""The tables of what is known of a conversation: fields, notes, and the leads, deals and activities made of it."""

from sqlalchemy import Column, ForeignKey, Index, Integer, LargeBinary, PrimaryKeyConstraint, Table, Text

from server_stub.db.tables.base import flag_column, metadata, text_column

# `revision` counts the changes of a conversation's details. A table of its own, so that messages do not carry it.
details = Table(
    "details",
    metadata,
    Column("conversation", Text, ForeignKey("conversation.id"), primary_key=True),
    Column("revision", Integer, nullable=False),
    sqlite_with_rowid=False,
)

# A field that was ever written; `value` is canonical (app.protocol.values), empty where it was cleared. `message`: where it was taken from.
detail_field = Table(
    "detail_field",
    metadata,
    Column("conversation", Text, ForeignKey("conversation.id"), nullable=False),
    Column("field", Text, nullable=False),
    Column("value", Text, nullable=False),
    Column("author_kind", Text, nullable=False),
    Column("author_id", Text, nullable=False),
    Column("author_name", Text, nullable=False),
    Column("at", Integer, nullable=False),
    Column("message", Text),
    PrimaryKeyConstraint("conversation", "field"),
    sqlite_with_rowid=False,
)

# The id is that of the command that added it. `added`: the details' revision then, which is the notes' order. A deleted one keeps its
# id, and nothing else, so that its command, sent again, does not bring it back.
note = Table(
    "note",
    metadata,
    Column("id", Text, primary_key=True),
    Column("conversation", Text, ForeignKey("conversation.id"), nullable=False),
    Column("added", Integer, nullable=False),
    Column("text", Text, nullable=False),
    Column("author_kind", Text, nullable=False),
    Column("author_id", Text, nullable=False),
    Column("author_name", Text, nullable=False),
    Column("at", Integer, nullable=False),
    flag_column("deleted"),
)
Index("note_conversation", note.c.conversation, note.c.added)

# The id is that of the command that made it, or derived from the playbook's. `added`: as of a note. `body`: the fields and notes as they
# were then, JSON. `remote`: the CRM's own id, once it has it. `state`, `reason`, `detail`, `link`: what the CRM said last.
# `attempts` and `next_at` belong to whoever takes pending ones to the CRM.
crm_item = Table(
    "crm_item",
    metadata,
    Column("id", Text, primary_key=True),
    Column("account", Text, ForeignKey("account.id"), nullable=False),
    Column("conversation", Text, ForeignKey("conversation.id"), nullable=False),
    Column("added", Integer, nullable=False),
    Column("kind", Text, nullable=False),
    Column("title", Text, nullable=False),
    Column("owner", Text, ForeignKey("agent.id")),
    text_column("owner_name"),
    text_column("value"),
    Column("at", Integer, nullable=False),
    Column("state", Text, nullable=False),
    Column("reason", Text),
    text_column("detail"),
    text_column("link"),
    text_column("remote"),
    Column("body", LargeBinary, nullable=False),
    Column("attempts", Integer, nullable=False, default=0, server_default="0"),
    Column("next_at", Integer, nullable=False, default=0, server_default="0"),
)
Index("crm_item_conversation", crm_item.c.conversation, crm_item.c.added)
Index("crm_item_due", crm_item.c.account, crm_item.c.next_at, sqlite_where=crm_item.c.state == "pending")
