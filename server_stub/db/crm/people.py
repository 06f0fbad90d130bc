"""The persons and organizations of the CRM that is kept here."""

from collections.abc import Mapping
from dataclasses import dataclass

from sqlalchemy import ColumnElement, Connection, RowMapping, insert, select, union, update

from app.protocol.ids import AccountId, ConversationId, new_id
from server_stub.db.crm.folding import fold
from server_stub.db.tables import crm_activity, crm_deal, crm_lead, crm_organization, crm_person

RESULTS = (crm_lead, crm_deal, crm_activity)


@dataclass(frozen=True, slots=True)
class PersonRow:
    """A person; what is not known of them is empty."""

    id: str
    name: str
    email: str
    phone: str
    organization: str | None
    created_at: int


@dataclass(frozen=True, slots=True)
class OrganizationRow:
    """An organization."""

    id: str
    name: str
    address: str
    created_at: int


def persons_with(connection: Connection, account: AccountId, *, email: str = "", phone: str = "", name: str = "") -> list[PersonRow]:
    """Everybody with this e-mail address, phone number or name, whichever is given first, the oldest first."""
    c = crm_person.c
    if email:
        same: ColumnElement[bool] = c.email_folded == fold(email)
    elif phone:
        same = c.phone == phone
    else:
        same = c.folded == fold(name)
    rows = connection.execute(select(crm_person).where(c.account == account, same).order_by(c.created_at, c.id)).mappings()
    return [_person(row) for row in rows]


def person_of_conversation(connection: Connection, conversation: ConversationId) -> PersonRow | None:
    """The person of the newest lead, deal or activity that a conversation has."""
    each = (select(result.c.person, result.c.created_at).where(result.c.conversation == conversation) for result in RESULTS)
    made = union(*each).subquery()
    query = select(crm_person).join(made, made.c.person == crm_person.c.id).order_by(made.c.created_at.desc()).limit(1)
    row = connection.execute(query).mappings().first()
    return None if row is None else _person(row)


def find_person(connection: Connection, account: AccountId, id_: str) -> PersonRow | None:
    """The person with this id."""
    row = connection.execute(select(crm_person).where(crm_person.c.account == account, crm_person.c.id == id_)).mappings().first()
    return None if row is None else _person(row)


def add_person(connection: Connection, account: AccountId, known: Mapping[str, str], organization: str | None, now: int) -> str:
    """A new person; `known`: name, email and phone, as far as they are. Their id."""
    new = new_id()
    row = _folded(known) | {"id": new, "account": account, "organization": organization, "created_at": now}
    connection.execute(insert(crm_person).values(row))
    return new


def complete_person(connection: Connection, person: PersonRow, known: Mapping[str, str], organization: str | None) -> None:
    """Add what was not known of a person; what is known stays."""
    new = {name: value for name, value in known.items() if value and not getattr(person, name)}
    missing: dict[str, str | None] = {**_folded(new)}
    if organization and person.organization is None:
        missing["organization"] = organization
    if missing:
        connection.execute(update(crm_person).where(crm_person.c.id == person.id).values(missing))


def organizations_named(connection: Connection, account: AccountId, name: str) -> list[OrganizationRow]:
    """All organizations of this name, the oldest first."""
    c = crm_organization.c
    query = select(crm_organization).where(c.account == account, c.folded == fold(name)).order_by(c.created_at, c.id)
    return [_organization(row) for row in connection.execute(query).mappings()]


def find_organization(connection: Connection, account: AccountId, id_: str) -> OrganizationRow | None:
    """The organization with this id."""
    c = crm_organization.c
    row = connection.execute(select(crm_organization).where(c.account == account, c.id == id_)).mappings().first()
    return None if row is None else _organization(row)


def add_organization(connection: Connection, account: AccountId, name: str, address: str, now: int) -> str:
    """A new organization. Its id."""
    new = new_id()
    row = {"id": new, "account": account, "name": name, "address": address, "folded": fold(name), "created_at": now}
    connection.execute(insert(crm_organization).values(row))
    return new


def complete_organization(connection: Connection, organization: OrganizationRow, address: str) -> None:
    """Add the address where none was known."""
    if address and not organization.address:
        connection.execute(update(crm_organization).where(crm_organization.c.id == organization.id).values(address=address))


def _folded(known: Mapping[str, str]) -> dict[str, str]:
    """The values with those that they are found by."""
    columns = dict(known)
    if "name" in known:
        columns["folded"] = fold(known["name"])
    if "email" in known:
        columns["email_folded"] = fold(known["email"])
    return columns


def _person(row: RowMapping) -> PersonRow:
    return PersonRow(row["id"], row["name"], row["email"], row["phone"], row["organization"], row["created_at"])


def _organization(row: RowMapping) -> OrganizationRow:
    return OrganizationRow(row["id"], row["name"], row["address"], row["created_at"])
