"""What Pipedrive answers with, as far as it is read here: persons, organizations, users, leads, deals, notes and activities."""

from collections.abc import Iterable
from typing import Any, TypeVar

import msgspec

from app.protocol.details import CrmReason
from server_stub.crm.pipedrive.bodies import shown_phone
from server_stub.crm.port import CrmTrouble

_Row = TypeVar("_Row")


class ValueRow(msgspec.Struct):
    """An e-mail address, a phone number or a postal address."""

    value: str | None = None
    label: str | None = None
    primary: bool = False


class PersonRow(msgspec.Struct):
    """A person as read by id or from a list."""

    id: int
    name: str | None = None
    emails: list[ValueRow] | None = None
    phones: list[ValueRow] | None = None
    org_id: int | None = None
    is_deleted: bool = False

    def email_values(self) -> list[str]:
        """Their e-mail addresses."""
        return [one.value for one in self.emails or () if one.value]

    def phone_values(self) -> list[str]:
        """Their phone numbers."""
        return [one.value for one in self.phones or () if one.value]


class OrganizationRow(msgspec.Struct):
    """An organization as read by id or from a list."""

    id: int
    name: str | None = None
    address: ValueRow | None = None
    is_deleted: bool = False


class FoundPerson(msgspec.Struct):
    """A person as search tells them."""

    id: int
    name: str = ""
    emails: list[str] = []
    phones: list[str] = []
    organization: object = None


class FoundOrganization(msgspec.Struct):
    """An organization as search tells it."""

    id: int
    name: str = ""


class UserRow(msgspec.Struct):
    """Somebody who works with Pipedrive."""

    id: int
    name: str = ""
    email: str = ""
    active_flag: bool = True


class MeRow(msgspec.Struct):
    """The user whose credentials are used, and the company."""

    id: int
    company_domain: str
    name: str = ""
    company_name: str | None = None


class ValueOfLead(msgspec.Struct):
    """What a lead may be worth."""

    amount: float
    currency: str


class LeadRow(msgspec.Struct):
    """A lead; its id is a UUID."""

    id: str
    title: str | None = None
    origin_id: str | None = None
    value: ValueOfLead | None = None
    add_time: str | None = None


class DealRow(msgspec.Struct):
    """A deal. `add_time`: such as 2026-11-21T10:00:00Z."""

    id: int
    title: str | None = None
    value: float | None = None
    currency: str | None = None
    add_time: str | None = None
    custom_fields: dict[str, Any] | None = None


class ActivityRow(msgspec.Struct):
    """An activity, with its text."""

    id: int
    note: str | None = None


class NoteRow(msgspec.Struct):
    """A note, in HTML."""

    id: int
    content: str | None = None


def read(data: object, kind: type[_Row]) -> _Row:
    """What came, as this kind. Raises CrmTrouble where it is none: then it is no answer of Pipedrive's."""
    try:
        return msgspec.convert(data, kind)
    except msgspec.ValidationError:
        raise CrmTrouble(CrmReason.BUSY) from None


def has_text(values: Iterable[str], wanted: str) -> bool:
    """Whether it is among them; case does not count."""
    return wanted.casefold() in [value.casefold() for value in values]


def has_phone(values: Iterable[str], wanted: str) -> bool:
    """Whether this canonical number is among them, however they are written."""
    return _digits(shown_phone(wanted)) in [_digits(value) for value in values]


def _digits(phone: str) -> str:
    return "".join(sign for sign in phone if sign.isdecimal())
