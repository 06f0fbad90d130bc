"""Messages with marks in their text, and with files."""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"


def upgrade() -> None:
    """Add them. The messages that are there have neither."""
    op.add_column("message", sa.Column("marked", sa.LargeBinary(), nullable=True))
    op.add_column("message", sa.Column("files", sa.LargeBinary(), nullable=True))
