"""What a playbook says of the look of its site, and of business hours, and who saved it."""

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"


def upgrade() -> None:
    """Add them. What was saved before leaves all of it to its site, as it did."""
    for name in ("bot_name", "accent", "icon", "language", "saved_by"):
        op.add_column("playbook", sa.Column(name, sa.Text(), server_default="", nullable=False))
    op.add_column("playbook", sa.Column("hours", sa.LargeBinary()))
