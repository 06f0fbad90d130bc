"""What Pipedrive is sent of an order: the bodies of its requests. Pure."""

from datetime import UTC, datetime
from decimal import Decimal
from typing import Any

from app.protocol.currencies import DIGITS
from app.protocol.details import FieldName
from app.protocol.values import amount
from server_stub.crm.identity import Person
from server_stub.crm.pipedrive.texts import activity_note, title
from server_stub.crm.port import Order

Body = dict[str, Any]


def person_body(meant: Person, organization: int | None, owner: int | None) -> Body:
    """A new person; who has no name is called by their e-mail address or number."""
    body: Body = {"name": meant.name or meant.email or _phone(meant)}
    if meant.email:
        body["emails"] = [contact(meant.email)]
    if meant.phone:
        body["phones"] = [contact(_phone(meant))]
    return body | _known(org_id=organization, owner_id=owner)


def organization_body(name: str, address: str, owner: int | None) -> Body:
    """A new organization."""
    return {"name": name} | ({"address": {"value": address}} if address else {}) | _known(owner_id=owner)


def lead_body(order: Order, person: int | None, organization: int | None, owner: int | None) -> Body:
    """A new lead. `origin_id` is our own id of it."""
    body: Body = {"title": title(order), "origin_id": order.item}
    if money := money_of(order):
        body["value"] = {"amount": money[0], "currency": money[1]}
    return body | _dated(order) | _known(person_id=person, organization_id=organization, owner_id=owner)


def deal_body(order: Order, person: int | None, organization: int | None, owner: int | None, field: str) -> Body:
    """A new deal. `field`: the custom field for our own id of it, if there is one."""
    body: Body = {"title": title(order)}
    if money := money_of(order):
        body |= {"value": money[0], "currency": money[1]}
    if field:
        body["custom_fields"] = {field: order.item}
    return body | _dated(order) | _known(person_id=person, org_id=organization, owner_id=owner)


def activity_body(order: Order, person: int | None, organization: int | None, owner: int | None) -> Body:
    """A new activity: a task of the day on which it was ordered."""
    day = datetime.fromtimestamp(order.at / 1000, UTC).date().isoformat()
    body: Body = {"subject": title(order), "type": "task", "due_date": day, "done": False, "note": activity_note(order)}
    if person is not None:
        body["participants"] = [{"person_id": person, "primary": True}]
    return body | _known(org_id=organization, owner_id=owner)


def contact(value: str, *, primary: bool = True) -> Body:
    """An e-mail address or phone number of a person."""
    return {"value": value, "primary": primary, "label": "work"}


def money_of(order: Order) -> tuple[Decimal, str] | None:
    """The exact amount, and its currency."""
    if not (value := order.fields.get(FieldName.DEAL_VALUE)):
        return None
    known = amount(value)
    return Decimal(known.minor_units).scaleb(-DIGITS[known.currency]), known.currency


def _phone(meant: Person) -> str:
    """The number as people write one: an extension has no place in E.164."""
    return shown_phone(meant.phone)


def shown_phone(phone: str) -> str:
    """A canonical phone number as it stands in Pipedrive."""
    return phone.replace(";ext=", " ext. ")


def _dated(order: Order) -> Body:
    date = order.fields.get(FieldName.EXPECTED_CLOSE_DATE)
    return {"expected_close_date": date} if date else {}


def _known(**numbers: int | None) -> Body:
    return {name: number for name, number in numbers.items() if number is not None}
