"""How long an absent owner keeps their chats, and since when an owner has been away."""

import time

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    """Add both. Owners who are away by now have been so since now."""
    op.add_column("account", sa.Column("return_after_ms", sa.Integer(), server_default="300000"))
    op.add_column("conversation", sa.Column("owner_away_since", sa.Integer()))
    op.create_index(
        "conversation_owner_away_since", "conversation", ["owner_away_since"], sqlite_where=sa.text("owner_away_since IS NOT NULL")
    )
    away = sa.text(
        "UPDATE conversation SET owner_away_since = :now WHERE state = 'assigned' AND owner IN (SELECT id FROM agent WHERE NOT reachable)"
    )
    op.get_bind().execute(away, {"now": time.time_ns() // 1_000_000})
