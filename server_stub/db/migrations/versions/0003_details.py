"""Details of conversations, what was made of them in a CRM, webhooks; the account's currency and region."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    """Make them. Nothing is known of the conversations that are there."""
    op.add_column("account", sa.Column("currency", sa.Text(), server_default="EUR", nullable=False))
    op.add_column("account", sa.Column("region", sa.Text(), server_default="", nullable=False))
    _make_details()
    _make_crm()
    _make_webhooks()


def _make_details() -> None:
    """Fields, notes, and what was made of them."""
    op.create_table(
        "crm_item",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("account", sa.Text(), nullable=False),
        sa.Column("conversation", sa.Text(), nullable=False),
        sa.Column("added", sa.Integer(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("owner", sa.Text(), nullable=True),
        sa.Column("owner_name", sa.Text(), server_default="", nullable=False),
        sa.Column("value", sa.Text(), server_default="", nullable=False),
        sa.Column("at", sa.Integer(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=True),
        sa.Column("detail", sa.Text(), server_default="", nullable=False),
        sa.Column("link", sa.Text(), server_default="", nullable=False),
        sa.Column("remote", sa.Text(), server_default="", nullable=False),
        sa.Column("body", sa.LargeBinary(), nullable=False),
        sa.Column("attempts", sa.Integer(), server_default="0", nullable=False),
        sa.Column("next_at", sa.Integer(), server_default="0", nullable=False),
        sa.ForeignKeyConstraint(
            ["account"],
            ["account.id"],
        ),
        sa.ForeignKeyConstraint(
            ["conversation"],
            ["conversation.id"],
        ),
        sa.ForeignKeyConstraint(
            ["owner"],
            ["agent.id"],
        ),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("crm_item_conversation", "crm_item", ["conversation", "added"], unique=False)
    op.create_index("crm_item_due", "crm_item", ["account", "next_at"], unique=False, sqlite_where=sa.text("state = 'pending'"))
    op.create_table(
        "detail_field",
        sa.Column("conversation", sa.Text(), nullable=False),
        sa.Column("field", sa.Text(), nullable=False),
        sa.Column("value", sa.Text(), nullable=False),
        sa.Column("author_kind", sa.Text(), nullable=False),
        sa.Column("author_id", sa.Text(), nullable=False),
        sa.Column("author_name", sa.Text(), nullable=False),
        sa.Column("at", sa.Integer(), nullable=False),
        sa.Column("message", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(
            ["conversation"],
            ["conversation.id"],
        ),
        sa.PrimaryKeyConstraint("conversation", "field"),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "details",
        sa.Column("conversation", sa.Text(), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["conversation"],
            ["conversation.id"],
        ),
        sa.PrimaryKeyConstraint("conversation"),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "note",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("conversation", sa.Text(), nullable=False),
        sa.Column("added", sa.Integer(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("author_kind", sa.Text(), nullable=False),
        sa.Column("author_id", sa.Text(), nullable=False),
        sa.Column("author_name", sa.Text(), nullable=False),
        sa.Column("at", sa.Integer(), nullable=False),
        sa.Column("deleted", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(
            ["conversation"],
            ["conversation.id"],
        ),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("note_conversation", "note", ["conversation", "added"], unique=False)


def _make_crm() -> None:
    """The connection to a CRM, and the CRM that is kept here."""
    op.create_table(
        "crm_connection",
        sa.Column("account", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("address", sa.Text(), nullable=False),
        sa.Column("secret", sa.LargeBinary(), nullable=False),
        sa.Column("connected_at", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["account"],
            ["account.id"],
        ),
        sa.PrimaryKeyConstraint("account"),
    )
    op.create_table(
        "crm_organization",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("account", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("address", sa.Text(), server_default="", nullable=False),
        sa.Column("folded", sa.Text(), nullable=False),
        sa.Column("created_at", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["account"],
            ["account.id"],
        ),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("crm_organization_folded", "crm_organization", ["account", "folded"], unique=False)
    op.create_table(
        "crm_person",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("account", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), server_default="", nullable=False),
        sa.Column("email", sa.Text(), server_default="", nullable=False),
        sa.Column("phone", sa.Text(), server_default="", nullable=False),
        sa.Column("organization", sa.Text(), nullable=True),
        sa.Column("folded", sa.Text(), server_default="", nullable=False),
        sa.Column("email_folded", sa.Text(), server_default="", nullable=False),
        sa.Column("created_at", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["account"],
            ["account.id"],
        ),
        sa.ForeignKeyConstraint(
            ["organization"],
            ["crm_organization.id"],
        ),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("crm_person_folded", "crm_person", ["account", "folded"], unique=False)
    op.create_index("crm_person_email", "crm_person", ["account", "email_folded"], unique=False)
    op.create_index("crm_person_organization", "crm_person", ["organization"], unique=False)
    op.create_index("crm_person_phone", "crm_person", ["account", "phone"], unique=False)
    op.create_table(
        "crm_progress",
        sa.Column("item", sa.Text(), nullable=False),
        sa.Column("step", sa.Text(), nullable=False),
        sa.Column("remote", sa.Text(), server_default="", nullable=False),
        sa.Column("begun_at", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["item"],
            ["crm_item.id"],
        ),
        sa.PrimaryKeyConstraint("item", "step"),
        sqlite_with_rowid=False,
    )
    op.create_index("crm_progress_remote", "crm_progress", ["remote"], unique=False)
    for name in ("crm_lead", "crm_deal", "crm_activity"):
        _make_result(name)
    op.create_table(
        "crm_note",
        sa.Column("item", sa.Text(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("author_name", sa.Text(), server_default="", nullable=False),
        sa.Column("at", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["item"], ["crm_item.id"]),
        sa.PrimaryKeyConstraint("item", "position"),
        sqlite_with_rowid=False,
    )


def _make_result(name: str) -> None:
    """Leads, deals and activities look alike."""
    op.create_table(
        name,
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("account", sa.Text(), nullable=False),
        sa.Column("conversation", sa.Text(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("value", sa.Text(), server_default="", nullable=False),
        sa.Column("expected_close_date", sa.Text(), server_default="", nullable=False),
        sa.Column("person", sa.Text(), nullable=True),
        sa.Column("organization", sa.Text(), nullable=True),
        sa.Column("owner", sa.Text(), nullable=True),
        sa.Column("owner_name", sa.Text(), server_default="", nullable=False),
        sa.Column("folded", sa.Text(), nullable=False),
        sa.Column("created_at", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["id"], ["crm_item.id"]),
        sa.ForeignKeyConstraint(["account"], ["account.id"]),
        sa.ForeignKeyConstraint(["conversation"], ["conversation.id"]),
        sa.ForeignKeyConstraint(["person"], ["crm_person.id"]),
        sa.ForeignKeyConstraint(["organization"], ["crm_organization.id"]),
        sa.ForeignKeyConstraint(["owner"], ["agent.id"]),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index(f"{name}_created", name, ["account", "created_at"], unique=False)
    for column in ("conversation", "person", "organization"):
        op.create_index(f"{name}_{column}", name, [column], unique=False)


def _make_webhooks() -> None:
    """Who is told what happens."""
    op.create_table(
        "webhook",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("account", sa.Text(), nullable=False),
        sa.Column("url", sa.Text(), nullable=False),
        sa.Column("secret", sa.LargeBinary(), nullable=False),
        sa.Column("created_at", sa.Integer(), nullable=False),
        sa.Column("disabled_at", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(
            ["account"],
            ["account.id"],
        ),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index(op.f("ix_webhook_account"), "webhook", ["account"], unique=False)
    op.create_table(
        "webhook_delivery",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("webhook", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("body", sa.LargeBinary(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("attempts", sa.Integer(), server_default="0", nullable=False),
        sa.Column("next_at", sa.Integer(), server_default="0", nullable=False),
        sa.Column("status", sa.Integer(), nullable=True),
        sa.Column("error", sa.Text(), server_default="", nullable=False),
        sa.Column("made_at", sa.Integer(), nullable=False),
        sa.Column("delivered_at", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(
            ["webhook"],
            ["webhook.id"],
        ),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("webhook_delivery_due", "webhook_delivery", ["next_at"], unique=False, sqlite_where=sa.text("state = 'pending'"))
    op.create_index("webhook_delivery_made", "webhook_delivery", ["webhook", "made_at"], unique=False)
