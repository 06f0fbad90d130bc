"""The tables. Times are ms since 1970 UTC, ids the canonical text of a UUID, enums the text of app.protocol's StrEnums."""

from sqlalchemy import Boolean, Column, ForeignKey, Index, Integer, LargeBinary, MetaData, PrimaryKeyConstraint, Table, Text

RETURN_AFTER_MS = 300_000

metadata = MetaData()


def _text(name: str, default: str = "") -> Column[str]:
    return Column(name, Text, nullable=False, default=default, server_default=default)


def _flag(name: str) -> Column[bool]:
    return Column(name, Boolean, nullable=False, default=False)


# `head` is the number of the newest event, `floor` that of the newest one already pruned. `return_after_ms`: for how long an absent
# owner keeps their chats; NULL: for ever.
account = Table(
    "account",
    metadata,
    Column("id", Text, primary_key=True),
    Column("name", Text, nullable=False),
    Column("epoch", Text, nullable=False),
    Column("head", Integer, nullable=False, default=0),
    Column("floor", Integer, nullable=False, default=0),
    Column("return_after_ms", Integer, default=RETURN_AFTER_MS, server_default=str(RETURN_AFTER_MS)),
    Column("created_at", Integer, nullable=False),
)

# Called agent on the wire and here, user on screen. Presence is `intent_online` (the switch) and `reachable` (a leased socket).
agent = Table(
    "agent",
    metadata,
    Column("id", Text, primary_key=True),
    Column("account", Text, ForeignKey("account.id"), nullable=False, index=True),
    Column("email", Text, nullable=False, unique=True),
    Column("name", Text, nullable=False),
    Column("password_hash", Text, nullable=False),
    _flag("admin"),
    _flag("deals_admin"),
    _flag("intent_online"),
    _flag("reachable"),
    _flag("deactivated"),
    Column("created_at", Integer, nullable=False),
)

# A family is one sign-in; each refresh marks the old token used and adds its successor.
refresh_token = Table(
    "refresh_token",
    metadata,
    Column("hash", LargeBinary, primary_key=True),
    Column("agent", Text, ForeignKey("agent.id"), nullable=False, index=True),
    Column("family", Text, nullable=False, index=True),
    Column("device", Text, nullable=False),
    _text("device_name"),
    Column("created_at", Integer, nullable=False),
    Column("expires_at", Integer, nullable=False),
    Column("used_at", Integer),
    Column("revoked_at", Integer),
)

site = Table(
    "site",
    metadata,
    Column("key", Text, primary_key=True),
    Column("account", Text, ForeignKey("account.id"), nullable=False, index=True),
    Column("name", Text, nullable=False),
    Column("bot_name", Text, nullable=False),
    Column("language", Text, nullable=False),
    Column("accent", Text, nullable=False),
    Column("allowed_origins", Text, nullable=False),
)

# A version never changes once a conversation may have begun with it. `opening` is what a visitor is shown before anything is stored.
playbook = Table(
    "playbook",
    metadata,
    Column("id", Text, primary_key=True),
    Column("site", Text, ForeignKey("site.key"), nullable=False, index=True),
    Column("definition", LargeBinary, nullable=False),
    Column("opening", LargeBinary, nullable=False),
    _flag("active"),
    Column("created_at", Integer, nullable=False),
)

# `conversation` is the visitor's current one, also when it is closed.
visitor = Table(
    "visitor",
    metadata,
    Column("id", Text, primary_key=True),
    Column("account", Text, ForeignKey("account.id"), nullable=False, index=True),
    Column("site", Text, ForeignKey("site.key"), nullable=False),
    Column("secret_hash", LargeBinary, nullable=False),
    _text("name"),
    _text("page"),
    _text("page_title"),
    _flag("here"),
    Column("conversation", Text),
    Column("created_at", Integer, nullable=False),
)

# What is known of the visitor is kept as it was in this conversation; once it is closed, it stays so.
# `wait_deadline` is when an unassigned one becomes missed, `close_deadline` when one whose visitor left closes by itself.
# `chat_number` is the newest message that the visitor may see. The four from `playbook` on belong to the playbook that runs in it.
# `owner_away_since` is since when the owner has not been reachable.
conversation = Table(
    "conversation",
    metadata,
    Column("id", Text, primary_key=True),
    Column("account", Text, ForeignKey("account.id"), nullable=False),
    Column("site", Text, ForeignKey("site.key"), nullable=False),
    Column("visitor", Text, ForeignKey("visitor.id"), nullable=False, index=True),
    _text("visitor_name"),
    _text("page"),
    _text("page_title"),
    Column("state", Text, nullable=False),
    Column("owner", Text, ForeignKey("agent.id")),
    _text("owner_name"),
    Column("created_at", Integer, nullable=False),
    Column("waiting_since", Integer),
    Column("wait_deadline", Integer),
    Column("wait_ms", Integer, nullable=False),
    Column("close_deadline", Integer),
    Column("closed_at", Integer),
    _text("closed_by_name"),
    Column("outcome", Text),
    _flag("visitor_here"),
    Column("last_number", Integer, nullable=False),
    Column("chat_number", Integer, nullable=False),
    _flag("answered"),
    Column("previous", Text),
    Column("playbook", Text, nullable=False),
    Column("flow_number", Integer, nullable=False),
    Column("flow_state", LargeBinary, nullable=False),
    Column("question", LargeBinary, nullable=False),
    Column("owner_away_since", Integer),
)
Index("conversation_folder", conversation.c.account, conversation.c.state, conversation.c.closed_at, conversation.c.id)
Index("conversation_owner", conversation.c.owner, conversation.c.state)
Index("conversation_wait_deadline", conversation.c.wait_deadline, sqlite_where=conversation.c.wait_deadline.is_not(None))
Index("conversation_close_deadline", conversation.c.close_deadline, sqlite_where=conversation.c.close_deadline.is_not(None))
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
    _text("owner_name"),
    Column("before_state", Text),
    Column("before_owner", Text),
    Column("chat", LargeBinary),
    _text("card"),
    _text("answer"),
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
