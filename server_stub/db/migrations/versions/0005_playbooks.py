"""Playbooks that have names and numbered versions; when a site's widget was last loaded."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"

# Until now a site had one playbook, and its rows were the versions of it.
_SERIES = """
UPDATE playbook SET
  series = (SELECT id FROM playbook AS first WHERE first.site = playbook.site ORDER BY created_at, rowid LIMIT 1),
  version = (SELECT count(*) FROM playbook AS earlier
    WHERE earlier.site = playbook.site AND (earlier.created_at, earlier.rowid) <= (playbook.created_at, playbook.rowid)),
  name = (SELECT name FROM site WHERE key = playbook.site)
"""


def upgrade() -> None:
    """Add the columns. The versions of each site become one playbook, named as the site."""
    op.add_column("playbook", sa.Column("series", sa.Text(), server_default="", nullable=False))
    op.add_column("playbook", sa.Column("version", sa.Integer(), server_default="0", nullable=False))
    op.add_column("playbook", sa.Column("name", sa.Text(), server_default="", nullable=False))
    op.add_column("playbook", sa.Column("saved_by_name", sa.Text(), server_default="", nullable=False))
    op.add_column("playbook", sa.Column("deleted_at", sa.Integer()))
    op.execute(_SERIES)
    op.create_index("playbook_version", "playbook", ["series", "version"], unique=True)
    op.create_index("conversation_playbook", "conversation", ["playbook", "created_at"])
    op.add_column("site", sa.Column("loaded_at", sa.Integer()))
