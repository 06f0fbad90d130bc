"""How an order becomes rows of the CRM that is kept here: its person and organization are found or made, then the thing itself."""

from dataclasses import dataclass

from sqlalchemy import Connection

from app.protocol.details import CrmReason, FieldName
from server_stub.crm.identity import Chosen, choose, same_person
from server_stub.crm.local.links import link
from server_stub.crm.port import Order, Saved
from server_stub.db.crm.people import (
    OrganizationRow,
    PersonRow,
    add_organization,
    add_person,
    complete_organization,
    complete_person,
    organizations_named,
    person_of_conversation,
    persons_with,
)
from server_stub.db.crm.results import NoteRow, ResultRow, add_result, find_result


@dataclass(frozen=True, slots=True)
class _Meant:
    """The person that the fields of an order speak of."""

    name: str
    email: str
    phone: str


def make(connection: Connection, order: Order, now: int) -> Saved:
    """Make what is ordered, unless it was made before."""
    made_before = find_result(connection, order.account, order.kind, order.item) is not None
    reason = None if made_before else _make(connection, order, now)
    return Saved(order.item, link(order.kind, order.item), reason)


def _make(connection: Connection, order: Order, now: int) -> CrmReason | None:
    organization, many_organizations = _organization(connection, order, now)
    person, many_persons = _person(connection, order, organization, now)
    add_result(connection, order.kind, _row(order, person, organization, now), _notes(order))
    if many_organizations:
        return CrmReason.ORGANIZATION_AMBIGUOUS
    return CrmReason.PERSON_AMBIGUOUS if many_persons else None


def _organization(connection: Connection, order: Order, now: int) -> tuple[str | None, bool]:
    """The organization's id, if there is one, and whether others have the same name."""
    name, address = (order.fields.get(field, "") for field in (FieldName.ORGANIZATION_NAME, FieldName.ORGANIZATION_ADDRESS))
    if not name:
        return None, False
    found: list[OrganizationRow] = organizations_named(connection, order.account, name)
    if not found:
        return add_organization(connection, order.account, name, address, now), False
    complete_organization(connection, found[0], address)
    return found[0].id, len(found) > 1


def _person(connection: Connection, order: Order, organization: str | None, now: int) -> tuple[str | None, bool]:
    """The person's id, if somebody is named, and whether others fit as well."""
    known = {
        "name": order.fields.get(FieldName.PERSON_NAME, ""),
        "email": order.fields.get(FieldName.PERSON_EMAIL, ""),
        "phone": order.fields.get(FieldName.PERSON_PHONE, ""),
    }
    if not any(known.values()):
        return None, False
    chosen = _find(connection, order, _Meant(**known))
    if chosen.person is None:
        return add_person(connection, order.account, known, organization, now), False
    complete_person(connection, chosen.person, known, organization)
    return chosen.person.id, chosen.ambiguous


def _find(connection: Connection, order: Order, meant: _Meant) -> Chosen[PersonRow]:
    """Who it was before in this conversation, if nothing speaks against it, else whoever is known by the same e-mail, phone or name."""
    before = person_of_conversation(connection, order.conversation)
    if before is not None and same_person(before, meant):
        return Chosen(before)
    return choose(
        meant,
        persons_with(connection, order.account, email=meant.email) if meant.email else [],
        persons_with(connection, order.account, phone=meant.phone) if meant.phone else [],
        persons_with(connection, order.account, name=meant.name) if meant.name else [],
    )


def _row(order: Order, person: str | None, organization: str | None, now: int) -> ResultRow:
    return ResultRow(
        id=order.item,
        account=order.account,
        conversation=order.conversation,
        title=order.title,
        value=order.fields.get(FieldName.DEAL_VALUE, ""),
        expected_close_date=order.fields.get(FieldName.EXPECTED_CLOSE_DATE, ""),
        person=person,
        organization=organization,
        owner=order.owner.id if order.owner else None,
        owner_name=order.owner.name if order.owner else "",
        created_at=now,
    )


def _notes(order: Order) -> list[NoteRow]:
    """The notes; an address without an organization would be lost, and becomes one."""
    notes = [NoteRow(note.text, note.author_name, note.at) for note in order.notes]
    address = order.fields.get(FieldName.ORGANIZATION_ADDRESS, "")
    if address and not order.fields.get(FieldName.ORGANIZATION_NAME):
        notes.append(NoteRow(address, "", order.at))
    return notes
