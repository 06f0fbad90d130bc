"""Who a site says that its visitors are, what they have agreed to, and that they can be forgotten."""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"


def upgrade() -> None:
    """Add the columns. Of those who are there nothing is known, and no playbook asks for anything."""
    op.add_column("site", sa.Column("identity_secret", sa.LargeBinary(), nullable=True))
    op.add_column("playbook", sa.Column("consent", sa.LargeBinary(), nullable=True))
    op.add_column("visitor", sa.Column("external_id", sa.Text(), server_default="", nullable=False))
    op.add_column("visitor", sa.Column("email", sa.Text(), server_default="", nullable=False))
    for table in ("visitor", "conversation"):
        op.add_column(table, sa.Column("verified", sa.Boolean(), server_default=sa.false(), nullable=False))
        op.add_column(table, sa.Column("consented_at", sa.Integer(), nullable=True))
        op.add_column(table, sa.Column("consented_to", sa.Text(), nullable=True))
    op.add_column("visitor", sa.Column("consent", sa.Text(), server_default="", nullable=False))
