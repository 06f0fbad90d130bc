"""The tables of visitors, conversations and messages."""

from sqlalchemy import Column, ForeignKey, Index, Integer, LargeBinary, PrimaryKeyConstraint, Table, Text

from server_stub.db.tables.base import flag_column, metadata, text_column

# `conversation` is the visitor's current one, also when it is closed. `secret_hash` is empty for who was forgotten. `external_id` is the
# site's own name for them, empty where it has said none; `verified`: it has signed that; `email` is what it has said, for the details.
# `consent` is the digest of the text that they agreed to, empty for none; `consented_to` the playbook's version then.
visitor = Table(
    "visitor",
    metadata,
    Column("id", Text, primary_key=True),
    Column("account", Text, ForeignKey("account.id"), nullable=False, index=True),
    Column("site", Text, ForeignKey("site.key"), nullable=False),
    Column("secret_hash", LargeBinary, nullable=False),
    text_column("name"),
    text_column("page"),
    text_column("page_title"),
    flag_column("here"),
    Column("conversation", Text),
    Column("created_at", Integer, nullable=False),
    text_column("external_id"),
    text_column("email"),
    flag_column("verified"),
    text_column("consent"),
    Column("consented_at", Integer),
    Column("consented_to", Text),
)

# What is known of the visitor is kept as it was in this conversation; once it is closed, it stays so,
# but for the name, which agents may learn later.
# `wait_deadline` is when an unassigned one becomes missed, `close_deadline` when one whose visitor left closes by itself.
# `urgency` says who is told again that it waits (records.Urgency), `alert_deadline` when more of them are.
# `chat_number` is the newest message that the visitor may see. The four from `playbook` on belong to the playbook that runs in it.
# `owner_away_since` is since when the owner has not been reachable. `qualification` is what the playbook made of the visitor.
# `consented_at` is when they agreed to what the version `consented_to` of a playbook asks for; NULL where nothing was asked.
conversation = Table(
    "conversation",
    metadata,
    Column("id", Text, primary_key=True),
    Column("account", Text, ForeignKey("account.id"), nullable=False),
    Column("site", Text, ForeignKey("site.key"), nullable=False),
    Column("visitor", Text, ForeignKey("visitor.id"), nullable=False, index=True),
    text_column("visitor_name"),
    text_column("page"),
    text_column("page_title"),
    Column("state", Text, nullable=False),
    Column("owner", Text, ForeignKey("agent.id")),
    text_column("owner_name"),
    Column("created_at", Integer, nullable=False),
    Column("waiting_since", Integer),
    Column("wait_deadline", Integer),
    Column("wait_ms", Integer, nullable=False),
    Column("close_deadline", Integer),
    Column("closed_at", Integer),
    text_column("closed_by_name"),
    Column("outcome", Text),
    flag_column("visitor_here"),
    Column("last_number", Integer, nullable=False),
    Column("chat_number", Integer, nullable=False),
    flag_column("answered"),
    Column("previous", Text),
    Column("playbook", Text, nullable=False),
    Column("flow_number", Integer, nullable=False),
    Column("flow_state", LargeBinary, nullable=False),
    Column("question", LargeBinary, nullable=False),
    Column("owner_away_since", Integer),
    Column("qualification", Text),
    flag_column("verified"),
    Column("consented_at", Integer),
    Column("consented_to", Text),
    text_column("urgency", "none"),
    Column("alert_deadline", Integer),
)
Index("conversation_folder", conversation.c.account, conversation.c.state, conversation.c.closed_at, conversation.c.id)
Index("conversation_playbook", conversation.c.playbook, conversation.c.created_at)
Index("conversation_owner", conversation.c.owner, conversation.c.state)
Index("conversation_wait_deadline", conversation.c.wait_deadline, sqlite_where=conversation.c.wait_deadline.is_not(None))
Index("conversation_close_deadline", conversation.c.close_deadline, sqlite_where=conversation.c.close_deadline.is_not(None))
Index("conversation_alert_deadline", conversation.c.alert_deadline, sqlite_where=conversation.c.alert_deadline.is_not(None))
Index("conversation_owner_away_since", conversation.c.owner_away_since, sqlite_where=conversation.c.owner_away_since.is_not(None))

message = Table(
    "message",
    metadata,
    Column("conversation", Text, ForeignKey("conversation.id"), nullable=False),
    Column("number", Integer, nullable=False),
    Column("id", Text, nullable=False, unique=True),
    Column("kind", Text, nullable=False),
    Column("author_kind", Text, nullable=False),
    Column("author_id", Text, nullable=False),
    Column("author_name", Text, nullable=False),
    Column("text", Text, nullable=False),
    Column("at", Integer, nullable=False),
    Column("card", Text, nullable=False),
    Column("answers", LargeBinary, nullable=False),
    Column("marked", LargeBinary),
    Column("files", LargeBinary),
    PrimaryKeyConstraint("conversation", "number"),
    sqlite_with_rowid=False,
)

# How far an agent has read a conversation.
read_mark = Table(
    "read_mark",
    metadata,
    Column("agent", Text, ForeignKey("agent.id"), nullable=False),
    Column("conversation", Text, ForeignKey("conversation.id"), nullable=False),
    Column("number", Integer, nullable=False),
    PrimaryKeyConstraint("conversation", "agent"),
    sqlite_with_rowid=False,
)
