"""The tables of accounts, the people who work there, their sites and playbooks."""

from sqlalchemy import Boolean, Column, ForeignKey, Index, Integer, LargeBinary, Table, Text, false, true

from server_stub.db.tables.base import flag_column, metadata, text_column

RETURN_AFTER_MS = 300_000
CURRENCY = "EUR"
GRACE_MS = 45_000

# `head` is the number of the newest event, `floor` that of the newest one already pruned. `return_after_ms`: for how long an absent
# owner keeps their chats; NULL: for ever. `currency` (ISO 4217) and `region` (ISO 3166-1, or empty): of amounts and phone numbers given
# without one. `language` to `keep_files_days`: as in CompanySettings on the wire, the rules as JSON. `replies` counts the changes of the
# canned replies, `revision` those of the settings; `changed_by` (an agent's id) and its name are empty where no agent made the last one.
# `live_chat`: the company has it.
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
    text_column("currency", CURRENCY),
    text_column("region"),
    text_column("language"),
    Column("grace_ms", Integer, nullable=False, default=GRACE_MS, server_default=str(GRACE_MS)),
    text_column("notifications", "{}"),
    text_column("files", "{}"),
    Column("keep_chats_days", Integer),
    Column("keep_files_days", Integer),
    Column("replies", Integer, nullable=False, default=0, server_default="0"),
    Column("revision", Integer, nullable=False, default=0, server_default="0"),
    Column("changed_at", Integer),
    text_column("changed_by"),
    text_column("changed_by_name"),
    Column("live_chat", Boolean, nullable=False, default=True, server_default=true()),
)

# Called agent on the wire and here, user on screen. Presence is `intent_online` (the switch) and `reachable` (a leased socket), which last
# came or went at `seen_at`; NULL: never. `invited`: they have not chosen a password yet.
agent = Table(
    "agent",
    metadata,
    Column("id", Text, primary_key=True),
    Column("account", Text, ForeignKey("account.id"), nullable=False, index=True),
    Column("email", Text, nullable=False, unique=True),
    Column("name", Text, nullable=False),
    Column("password_hash", Text, nullable=False),
    flag_column("admin"),
    flag_column("deals_admin"),
    flag_column("intent_online"),
    flag_column("reachable"),
    flag_column("deactivated"),
    Column("created_at", Integer, nullable=False),
    Column("invited", Boolean, nullable=False, default=False, server_default=false()),
    Column("seen_at", Integer),
)

# The link by which somebody chooses a password, once; `hash` is its secret's.
invitation = Table(
    "invitation",
    metadata,
    Column("agent", Text, ForeignKey("agent.id"), primary_key=True),
    Column("hash", LargeBinary, nullable=False, unique=True),
    Column("expires_at", Integer, nullable=False),
)

# A family is one sign-in; each refresh marks the old token used and adds its successor.
refresh_token = Table(
    "refresh_token",
    metadata,
    Column("hash", LargeBinary, primary_key=True),
    Column("agent", Text, ForeignKey("agent.id"), nullable=False, index=True),
    Column("family", Text, nullable=False, index=True),
    Column("device", Text, nullable=False),
    text_column("device_name"),
    Column("created_at", Integer, nullable=False),
    Column("expires_at", Integer, nullable=False),
    Column("used_at", Integer),
    Column("revoked_at", Integer),
)

# `loaded_at` is when the widget was last loaded by a page that may do so, to the minute; NULL: never; `loaded_from` is that page, without
# query. `identity_secret` is what the site signs with who its visitors are, sealed; NULL: it has none. `revision` counts what was changed
# by agents, last by `changed_by_name`.
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
    Column("loaded_at", Integer),
    Column("identity_secret", LargeBinary),
    text_column("loaded_from"),
    Column("revision", Integer, nullable=False, default=0, server_default="0"),
    Column("changed_at", Integer),
    text_column("changed_by_name"),
)

# Each row is a version of a playbook, and never changes but for `active` and `deleted_at`: conversations go on with theirs. Those of one
# playbook have the same `series`, the id of the first, by which people and programs know it. One version of a site is `active` at most, the
# newest of its series. `opening` is what a visitor is shown before anything is stored; `saved_by` (an agent's id) and `saved_by_name` are
# empty where no agent saved it. `bot_name` to `hours` are what it says of the site's look: empty or NULL where it leaves that to the site.
# `consent` is what a visitor must agree to before they say anything (marks.Marked, JSON); NULL where nothing is asked.
playbook = Table(
    "playbook",
    metadata,
    Column("id", Text, primary_key=True),
    Column("site", Text, ForeignKey("site.key"), nullable=False, index=True),
    Column("definition", LargeBinary, nullable=False),
    Column("opening", LargeBinary, nullable=False),
    flag_column("active"),
    Column("created_at", Integer, nullable=False),
    text_column("series"),
    Column("version", Integer, nullable=False, default=0, server_default="0"),
    text_column("name"),
    text_column("saved_by_name"),
    Column("deleted_at", Integer),
    *(text_column(name) for name in ("bot_name", "accent", "icon", "language", "saved_by")),
    Column("hours", LargeBinary),
    Column("consent", LargeBinary),
)
Index("playbook_version", playbook.c.series, playbook.c.version, unique=True)
