"""Invitations of users, when they were last there, and where a site's widget was loaded from."""

import sqlalchemy as sa
from alembic import op

revision = "0012"
down_revision = "0011"


def upgrade() -> None:
    """Add them. Whoever works there has a password; where a widget was loaded from is known from the next page on."""
    op.add_column("agent", sa.Column("invited", sa.Boolean(), server_default=sa.false(), nullable=False))
    op.add_column("agent", sa.Column("seen_at", sa.Integer()))
    op.create_table(
        "invitation",
        sa.Column("agent", sa.Text(), sa.ForeignKey("agent.id"), primary_key=True),
        sa.Column("hash", sa.LargeBinary(), nullable=False, unique=True),
        sa.Column("expires_at", sa.Integer(), nullable=False),
    )
    op.add_column("site", sa.Column("loaded_from", sa.Text(), server_default="", nullable=False))
    op.add_column("site", sa.Column("revision", sa.Integer(), server_default="0", nullable=False))
    op.add_column("site", sa.Column("changed_at", sa.Integer()))
    op.add_column("site", sa.Column("changed_by_name", sa.Text(), server_default="", nullable=False))
