"""The tables of the CRM: how an account is connected to it, how far each item has come, and the CRM that is kept here."""

from sqlalchemy import Column, ForeignKey, Index, Integer, LargeBinary, PrimaryKeyConstraint, Table, Text

from server_stub.db.tables.base import metadata, text_column

# An account without a row here keeps its leads and deals on this server. `secret` is encrypted.
crm_connection = Table(
    "crm_connection",
    metadata,
    Column("account", Text, ForeignKey("account.id"), primary_key=True),
    Column("kind", Text, nullable=False),
    Column("address", Text, nullable=False),
    Column("secret", LargeBinary, nullable=False),
    Column("connected_at", Integer, nullable=False),
)

# What an item needs in the CRM, step by step (person, organization, the item itself, each note). `remote` is the CRM's id of it; empty
# while a request that was begun has had no answer that could be trusted.
crm_progress = Table(
    "crm_progress",
    metadata,
    Column("item", Text, ForeignKey("crm_item.id"), nullable=False),
    Column("step", Text, nullable=False),
    text_column("remote"),
    Column("begun_at", Integer, nullable=False),
    PrimaryKeyConstraint("item", "step"),
    sqlite_with_rowid=False,
)
Index("crm_progress_remote", crm_progress.c.remote)

# `folded` is the name as search compares it.
crm_organization = Table(
    "crm_organization",
    metadata,
    Column("id", Text, primary_key=True),
    Column("account", Text, ForeignKey("account.id"), nullable=False),
    Column("name", Text, nullable=False),
    text_column("address"),
    Column("folded", Text, nullable=False),
    Column("created_at", Integer, nullable=False),
)
Index("crm_organization_folded", crm_organization.c.account, crm_organization.c.folded)

# `email_folded` is the address as duplicates are found by it; `phone` is canonical as it is.
crm_person = Table(
    "crm_person",
    metadata,
    Column("id", Text, primary_key=True),
    Column("account", Text, ForeignKey("account.id"), nullable=False),
    text_column("name"),
    text_column("email"),
    text_column("phone"),
    Column("organization", Text, ForeignKey("crm_organization.id")),
    text_column("folded"),
    text_column("email_folded"),
    Column("created_at", Integer, nullable=False),
)
Index("crm_person_folded", crm_person.c.account, crm_person.c.folded)
Index("crm_person_email", crm_person.c.account, crm_person.c.email_folded)
Index("crm_person_phone", crm_person.c.account, crm_person.c.phone)
Index("crm_person_organization", crm_person.c.organization)


def _result(name: str) -> Table:
    """What came of a conversation. The id is that of the row of crm_item that it was made for, so that it is made once."""
    return Table(
        name,
        metadata,
        Column("id", Text, ForeignKey("crm_item.id"), primary_key=True),
        Column("account", Text, ForeignKey("account.id"), nullable=False),
        Column("conversation", Text, ForeignKey("conversation.id"), nullable=False),
        Column("title", Text, nullable=False),
        text_column("value"),
        text_column("expected_close_date"),
        Column("person", Text, ForeignKey("crm_person.id")),
        Column("organization", Text, ForeignKey("crm_organization.id")),
        Column("owner", Text, ForeignKey("agent.id")),
        text_column("owner_name"),
        Column("folded", Text, nullable=False),
        Column("created_at", Integer, nullable=False),
        Index(f"{name}_created", "account", "created_at"),
        Index(f"{name}_conversation", "conversation"),
        Index(f"{name}_person", "person"),
        Index(f"{name}_organization", "organization"),
    )


crm_lead = _result("crm_lead")
crm_deal = _result("crm_deal")
crm_activity = _result("crm_activity")

# A note belongs to the lead, deal or activity that was made for the same item.
crm_note = Table(
    "crm_note",
    metadata,
    Column("item", Text, ForeignKey("crm_item.id"), nullable=False),
    Column("position", Integer, nullable=False),
    Column("text", Text, nullable=False),
    text_column("author_name"),
    Column("at", Integer, nullable=False),
    PrimaryKeyConstraint("item", "position"),
    sqlite_with_rowid=False,
)
