"""What playbooks make of visitors."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"


def upgrade() -> None:
    """Add it. Nothing is said of the conversations that are there."""
    op.add_column("conversation", sa.Column("qualification", sa.Text(), nullable=True))
