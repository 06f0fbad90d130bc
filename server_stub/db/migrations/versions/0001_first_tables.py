"""The first tables."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None


def upgrade() -> None:
    """Make them."""

    op.create_table(
        "account",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("epoch", sa.Text(), nullable=False),
        sa.Column("head", sa.Integer(), nullable=False),
        sa.Column("floor", sa.Integer(), nullable=False),
        sa.Column("created_at", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_table(
        "event",
        sa.Column("account", sa.Text(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("at", sa.Integer(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("data", sa.LargeBinary(), nullable=False),
        sa.Column("conversation", sa.Text(), nullable=True),
        sa.Column("visitor", sa.Text(), nullable=True),
        sa.Column("agent", sa.Text(), nullable=True),
        sa.Column("state", sa.Text(), nullable=True),
        sa.Column("owner", sa.Text(), nullable=True),
        sa.Column("owner_name", sa.Text(), server_default="", nullable=False),
        sa.Column("before_state", sa.Text(), nullable=True),
        sa.Column("before_owner", sa.Text(), nullable=True),
        sa.Column("chat", sa.LargeBinary(), nullable=True),
        sa.Column("card", sa.Text(), server_default="", nullable=False),
        sa.Column("answer", sa.Text(), server_default="", nullable=False),
        sa.PrimaryKeyConstraint("account", "number"),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "result",
        sa.Column("command", sa.Text(), nullable=False),
        sa.Column("principal", sa.Text(), nullable=False),
        sa.Column("device", sa.Text(), nullable=False),
        sa.Column("hash", sa.LargeBinary(), nullable=False),
        sa.Column("cursor", sa.Integer(), nullable=False),
        sa.Column("code", sa.Text(), nullable=False),
        sa.Column("detail", sa.LargeBinary(), nullable=False),
        sa.Column("at", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("command", "principal", "device"),
        sqlite_with_rowid=False,
    )
    op.create_index("result_at", "result", ["at"], unique=False)
    op.create_table(
        "agent",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("account", sa.Text(), nullable=False),
        sa.Column("email", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("password_hash", sa.Text(), nullable=False),
        sa.Column("admin", sa.Boolean(), nullable=False),
        sa.Column("deals_admin", sa.Boolean(), nullable=False),
        sa.Column("intent_online", sa.Boolean(), nullable=False),
        sa.Column("reachable", sa.Boolean(), nullable=False),
        sa.Column("deactivated", sa.Boolean(), nullable=False),
        sa.Column("created_at", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["account"],
            ["account.id"],
        ),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("email"),
    )
    op.create_index(op.f("ix_agent_account"), "agent", ["account"], unique=False)
    op.create_table(
        "site",
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("account", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("bot_name", sa.Text(), nullable=False),
        sa.Column("language", sa.Text(), nullable=False),
        sa.Column("accent", sa.Text(), nullable=False),
        sa.Column("allowed_origins", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["account"],
            ["account.id"],
        ),
        sa.PrimaryKeyConstraint("key"),
    )
    op.create_index(op.f("ix_site_account"), "site", ["account"], unique=False)
    op.create_table(
        "subscriber",
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("account", sa.Text(), nullable=False),
        sa.Column("cursor", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["account"],
            ["account.id"],
        ),
        sa.PrimaryKeyConstraint("name", "account"),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "playbook",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("site", sa.Text(), nullable=False),
        sa.Column("definition", sa.LargeBinary(), nullable=False),
        sa.Column("opening", sa.LargeBinary(), nullable=False),
        sa.Column("active", sa.Boolean(), nullable=False),
        sa.Column("created_at", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["site"],
            ["site.key"],
        ),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index(op.f("ix_playbook_site"), "playbook", ["site"], unique=False)
    op.create_table(
        "refresh_token",
        sa.Column("hash", sa.LargeBinary(), nullable=False),
        sa.Column("agent", sa.Text(), nullable=False),
        sa.Column("family", sa.Text(), nullable=False),
        sa.Column("device", sa.Text(), nullable=False),
        sa.Column("device_name", sa.Text(), server_default="", nullable=False),
        sa.Column("created_at", sa.Integer(), nullable=False),
        sa.Column("expires_at", sa.Integer(), nullable=False),
        sa.Column("used_at", sa.Integer(), nullable=True),
        sa.Column("revoked_at", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(
            ["agent"],
            ["agent.id"],
        ),
        sa.PrimaryKeyConstraint("hash"),
    )
    op.create_index(op.f("ix_refresh_token_agent"), "refresh_token", ["agent"], unique=False)
    op.create_index(op.f("ix_refresh_token_family"), "refresh_token", ["family"], unique=False)
    op.create_table(
        "visitor",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("account", sa.Text(), nullable=False),
        sa.Column("site", sa.Text(), nullable=False),
        sa.Column("secret_hash", sa.LargeBinary(), nullable=False),
        sa.Column("name", sa.Text(), server_default="", nullable=False),
        sa.Column("page", sa.Text(), server_default="", nullable=False),
        sa.Column("page_title", sa.Text(), server_default="", nullable=False),
        sa.Column("here", sa.Boolean(), nullable=False),
        sa.Column("conversation", sa.Text(), nullable=True),
        sa.Column("created_at", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["account"],
            ["account.id"],
        ),
        sa.ForeignKeyConstraint(
            ["site"],
            ["site.key"],
        ),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index(op.f("ix_visitor_account"), "visitor", ["account"], unique=False)
    op.create_table(
        "conversation",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("account", sa.Text(), nullable=False),
        sa.Column("site", sa.Text(), nullable=False),
        sa.Column("visitor", sa.Text(), nullable=False),
        sa.Column("visitor_name", sa.Text(), server_default="", nullable=False),
        sa.Column("page", sa.Text(), server_default="", nullable=False),
        sa.Column("page_title", sa.Text(), server_default="", nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("owner", sa.Text(), nullable=True),
        sa.Column("owner_name", sa.Text(), server_default="", nullable=False),
        sa.Column("created_at", sa.Integer(), nullable=False),
        sa.Column("waiting_since", sa.Integer(), nullable=True),
        sa.Column("wait_deadline", sa.Integer(), nullable=True),
        sa.Column("wait_ms", sa.Integer(), nullable=False),
        sa.Column("close_deadline", sa.Integer(), nullable=True),
        sa.Column("closed_at", sa.Integer(), nullable=True),
        sa.Column("closed_by_name", sa.Text(), server_default="", nullable=False),
        sa.Column("outcome", sa.Text(), nullable=True),
        sa.Column("visitor_here", sa.Boolean(), nullable=False),
        sa.Column("last_number", sa.Integer(), nullable=False),
        sa.Column("chat_number", sa.Integer(), nullable=False),
        sa.Column("answered", sa.Boolean(), nullable=False),
        sa.Column("previous", sa.Text(), nullable=True),
        sa.Column("playbook", sa.Text(), nullable=False),
        sa.Column("flow_number", sa.Integer(), nullable=False),
        sa.Column("flow_state", sa.LargeBinary(), nullable=False),
        sa.Column("question", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(
            ["account"],
            ["account.id"],
        ),
        sa.ForeignKeyConstraint(
            ["owner"],
            ["agent.id"],
        ),
        sa.ForeignKeyConstraint(
            ["site"],
            ["site.key"],
        ),
        sa.ForeignKeyConstraint(
            ["visitor"],
            ["visitor.id"],
        ),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index(
        "conversation_close_deadline", "conversation", ["close_deadline"], unique=False, sqlite_where=sa.text("close_deadline IS NOT NULL")
    )
    op.create_index("conversation_folder", "conversation", ["account", "state", "closed_at", "id"], unique=False)
    op.create_index("conversation_owner", "conversation", ["owner", "state"], unique=False)
    op.create_index(
        "conversation_wait_deadline", "conversation", ["wait_deadline"], unique=False, sqlite_where=sa.text("wait_deadline IS NOT NULL")
    )
    op.create_index(op.f("ix_conversation_visitor"), "conversation", ["visitor"], unique=False)
    op.create_table(
        "message",
        sa.Column("conversation", sa.Text(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("author_kind", sa.Text(), nullable=False),
        sa.Column("author_id", sa.Text(), nullable=False),
        sa.Column("author_name", sa.Text(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("at", sa.Integer(), nullable=False),
        sa.Column("card", sa.Text(), nullable=False),
        sa.Column("answers", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(
            ["conversation"],
            ["conversation.id"],
        ),
        sa.PrimaryKeyConstraint("conversation", "number"),
        sa.UniqueConstraint("id"),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "read_mark",
        sa.Column("agent", sa.Text(), nullable=False),
        sa.Column("conversation", sa.Text(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["agent"],
            ["agent.id"],
        ),
        sa.ForeignKeyConstraint(
            ["conversation"],
            ["conversation.id"],
        ),
        sa.PrimaryKeyConstraint("conversation", "agent"),
        sqlite_with_rowid=False,
    )
    # ### end Alembic commands ###
