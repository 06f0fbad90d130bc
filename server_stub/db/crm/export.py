"""All leads, deals and activities of the CRM that is kept here, a page at a time, for whoever takes them elsewhere."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Select, Table, and_, or_, select

from app.protocol.details import CrmItemKind
from app.protocol.ids import AccountId
from server_stub.db.crm.results import TABLES
from server_stub.db.database import Database
from server_stub.db.tables import crm_note, crm_organization, crm_person

AT_ONCE = 500


@dataclass(frozen=True, slots=True)
class ExportRow:
    """One of them with all that belongs to it; what is not known is empty. `notes`: the oldest first."""

    kind: CrmItemKind
    id: str
    title: str
    value: str
    expected_close_date: str
    owner_name: str
    created_at: int
    person_name: str
    person_email: str
    person_phone: str
    organization_name: str
    organization_address: str
    notes: tuple[str, ...]


def export_page(database: Database, account: AccountId, kind: CrmItemKind, after: ExportRow | None) -> list[ExportRow]:
    """The next ones of a kind after this one, the oldest first; none at the end. Each page is a transaction of its own."""
    wanted = _wanted(TABLES[kind], account, after)
    with database.read() as connection:
        rows = connection.execute(wanted).all()
        notes: dict[str, list[str]] = {row.id: [] for row in rows}
        of_them = select(crm_note.c.item, crm_note.c.text).where(crm_note.c.item.in_(list(notes)))
        for note in connection.execute(of_them.order_by(crm_note.c.item, crm_note.c.position)):
            notes[note.item].append(note.text)
    return [_row(kind, row._asdict(), notes[row.id]) for row in rows]


def _row(kind: CrmItemKind, known: Mapping[str, Any], notes: list[str]) -> ExportRow:
    values: dict[str, Any] = {name: "" if value is None else value for name, value in known.items()}
    return ExportRow(kind=kind, notes=tuple(notes), **values)


def _wanted(table: Table, account: AccountId, after: ExportRow | None) -> Select[tuple[str, ...]]:
    c, person, organization = table.c, crm_person.c, crm_organization.c
    whose = table.outerjoin(crm_person, person.id == c.person).outerjoin(crm_organization, organization.id == c.organization)
    own = (c.id, c.title, c.value, c.expected_close_date, c.owner_name, c.created_at)
    theirs = [column.label(f"person_{column.name}") for column in (person.name, person.email, person.phone)]
    theirs += [column.label(f"organization_{column.name}") for column in (organization.name, organization.address)]
    wanted: Select[tuple[str, ...]] = select(*own, *theirs).select_from(whose).where(c.account == account)
    if after is not None:
        later = and_(c.created_at == after.created_at, c.id > after.id)
        wanted = wanted.where(or_(c.created_at > after.created_at, later))
    return wanted.order_by(c.created_at, c.id).limit(AT_ONCE)
