"""How urgent a waiting conversation is, and when it gets more so."""

import sqlalchemy as sa
from alembic import op

revision = "0013"
down_revision = "0012"


def upgrade() -> None:
    """Add them. What waits already is told of as before: its wait is nearly over."""
    op.add_column("conversation", sa.Column("urgency", sa.Text(), server_default="none", nullable=False))
    op.add_column("conversation", sa.Column("alert_deadline", sa.Integer()))
    op.create_index(
        "conversation_alert_deadline", "conversation", ["alert_deadline"], unique=False, sqlite_where=sa.text("alert_deadline IS NOT NULL")
    )
