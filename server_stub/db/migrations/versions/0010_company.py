"""What a company sets for everybody, and whether it has live chat."""

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0009"

# Clients take their rights from these events from now on, and may still have to read old ones.
_RIGHTS = """
UPDATE event SET data = CAST(json_set(
  CAST(data AS TEXT),
  '$.agent.admin', json(iif(agent.admin, 'true', 'false')),
  '$.agent.deals_admin', json(iif(agent.deals_admin, 'true', 'false'))
) AS BLOB) FROM agent WHERE kind = 'agent_changed' AND agent.id = json_extract(CAST(data AS TEXT), '$.agent.id')
"""

# What clients could not read, or an admin not save again.
_WITHIN = """
UPDATE account SET return_after_ms = max(60000, min(86400000, return_after_ms)), name = coalesce(nullif(substr(trim(name), 1, 100), ''), id)
"""


def upgrade() -> None:
    """Add the columns: everybody has live chat, nothing is erased, and all else is as it was."""
    for name, default in (("language", ""), ("notifications", "{}"), ("files", "{}"), ("changed_by", ""), ("changed_by_name", "")):
        op.add_column("account", sa.Column(name, sa.Text(), server_default=default, nullable=False))
    for name, number in (("grace_ms", "45000"), ("replies", "0"), ("revision", "0")):
        op.add_column("account", sa.Column(name, sa.Integer(), server_default=number, nullable=False))
    for name in ("keep_chats_days", "keep_files_days", "changed_at"):
        op.add_column("account", sa.Column(name, sa.Integer()))
    op.add_column("account", sa.Column("live_chat", sa.Boolean(), server_default=sa.true(), nullable=False))
    op.execute(_WITHIN)
    op.execute(_RIGHTS)
