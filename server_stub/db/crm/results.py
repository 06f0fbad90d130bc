"""The leads, deals and activities of the CRM that is kept here, with their notes."""

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import Connection, Table, insert, select

from app.protocol.details import CrmItemKind
from app.protocol.ids import AccountId, AgentId, ConversationId, CrmItemId
from server_stub.db.crm.folding import fold
from server_stub.db.tables import crm_activity, crm_deal, crm_lead, crm_note

TABLES: dict[CrmItemKind, Table] = {CrmItemKind.LEAD: crm_lead, CrmItemKind.DEAL: crm_deal, CrmItemKind.ACTIVITY: crm_activity}


@dataclass(frozen=True, slots=True)
class ResultRow:
    """A lead, deal or activity. `value` and `expected_close_date`: canonical, or empty."""

    id: CrmItemId
    account: AccountId
    conversation: ConversationId
    title: str
    value: str
    expected_close_date: str
    person: str | None
    organization: str | None
    owner: AgentId | None
    owner_name: str
    created_at: int


@dataclass(frozen=True, slots=True)
class NoteRow:
    """A note that was copied with one of them."""

    text: str
    author_name: str
    at: int


def find_result(connection: Connection, account: AccountId, kind: CrmItemKind, id_: str) -> ResultRow | None:
    """What was made for this item, if it was."""
    c = TABLES[kind].c
    columns = (c[name] for name in ResultRow.__dataclass_fields__)
    row = connection.execute(select(*columns).where(c.account == account, c.id == id_)).first()
    return None if row is None else ResultRow(*row)


def add_result(connection: Connection, kind: CrmItemKind, row: ResultRow, notes: Sequence[NoteRow]) -> None:
    """Add it with its notes."""
    values = {name: getattr(row, name) for name in ResultRow.__dataclass_fields__}
    connection.execute(insert(TABLES[kind]).values(values | {"folded": fold(row.title)}))
    if notes:
        copied = [
            {"item": row.id, "position": position, "text": note.text, "author_name": note.author_name, "at": note.at}
            for position, note in enumerate(notes)
        ]
        connection.execute(insert(crm_note), copied)


def notes_of(connection: Connection, item: CrmItemId) -> list[NoteRow]:
    """The notes of a lead, deal or activity, the oldest first."""
    c = crm_note.c
    rows = connection.execute(select(c.text, c.author_name, c.at).where(c.item == item).order_by(c.position))
    return [NoteRow(*row) for row in rows]


def results_of(connection: Connection, *, person: str = "", organization: str = "", limit: int) -> list[tuple[CrmItemKind, ResultRow]]:
    """The newest leads, deals and activities of a person, or of an organization."""
    found: list[tuple[CrmItemKind, ResultRow]] = []
    for kind, table in TABLES.items():
        c = table.c
        columns = (c[name] for name in ResultRow.__dataclass_fields__)
        whose = c.person == person if person else c.organization == organization
        rows = connection.execute(select(*columns).where(whose).order_by(c.created_at.desc(), c.id).limit(limit))
        found += [(kind, ResultRow(*row)) for row in rows]
    return sorted(found, key=lambda one: -one[1].created_at)[:limit]
