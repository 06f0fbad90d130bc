"""The tables of webhooks: who is told what happens, and what became of telling them."""

from sqlalchemy import Column, ForeignKey, Index, Integer, LargeBinary, Table, Text

from server_stub.db.tables.base import metadata, text_column

# `secret`, which signs, is encrypted. One with `disabled_at` is told nothing more.
webhook = Table(
    "webhook",
    metadata,
    Column("id", Text, primary_key=True),
    Column("account", Text, ForeignKey("account.id"), nullable=False, index=True),
    Column("url", Text, nullable=False),
    Column("secret", LargeBinary, nullable=False),
    Column("created_at", Integer, nullable=False),
    Column("disabled_at", Integer),
)

# `status` is the HTTP status of the last answer, `error` why there was none. `next_at`: when a pending one is tried (again).
webhook_delivery = Table(
    "webhook_delivery",
    metadata,
    Column("id", Text, primary_key=True),
    Column("webhook", Text, ForeignKey("webhook.id"), nullable=False),
    Column("kind", Text, nullable=False),
    Column("body", LargeBinary, nullable=False),
    Column("state", Text, nullable=False),
    Column("attempts", Integer, nullable=False, default=0, server_default="0"),
    Column("next_at", Integer, nullable=False, default=0, server_default="0"),
    Column("status", Integer),
    text_column("error"),
    Column("made_at", Integer, nullable=False),
    Column("delivered_at", Integer),
)
Index("webhook_delivery_made", webhook_delivery.c.webhook, webhook_delivery.c.made_at)
Index("webhook_delivery_due", webhook_delivery.c.next_at, sqlite_where=webhook_delivery.c.state == "pending")
