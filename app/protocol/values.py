"""What the value of a field looks like on the wire: one canonical text a kind, the same for everybody, whatever a person typed."""

import re
from datetime import date

from msgspec import Struct

from app.protocol.currencies import DIGITS
from app.protocol.details import FieldName
from app.protocol.errors import ErrorCode

MAX_MINOR_UNITS = 10**15 - 1
MAX_CHARACTERS = {
    FieldName.PERSON_NAME: 255,
    FieldName.PERSON_EMAIL: 254,  # RFC 5321, 4.5.3.1.3, less the brackets
    FieldName.ORGANIZATION_NAME: 255,
    FieldName.ORGANIZATION_ADDRESS: 1_000,
}
FIRST_DATE, LAST_DATE = date(1970, 1, 1), date(2199, 12, 31)

_AMOUNT = re.compile("(0|[1-9][0-9]{0,30}) ([A-Z]{3})")
_DATE = re.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}")
_PHONE = re.compile(r"\+[1-9][0-9]{4,14}(;ext=[0-9]{1,11})?")
_EMAIL = re.compile(r"[^\s@<>()\[\],;:\\\"]+@[^\s@<>()\[\],;:\\\"]+\.[^\s@.<>()\[\],;:\\\"]{2,}")
_UNWANTED = re.compile("[\x00-\x1f\x7f-\x9f\ud800-\udfff]")


class Amount(Struct, frozen=True):
    """Money: a number of the currency's smallest units (ISO 4217), such as cents."""

    minor_units: int
    currency: str

    @property
    def text(self) -> str:
        """Its canonical form."""
        return f"{self.minor_units} {self.currency}"


def amount(value: str) -> Amount:
    """The amount that a canonical text stands for: "125000 EUR" is 1,250 euros. Raises ValueError."""
    if (match := _AMOUNT.fullmatch(value)) is None:
        raise ValueError(value)
    return Amount(int(match[1]), match[2])


def problem(field: FieldName, value: str) -> ErrorCode | None:
    """What is wrong with a value; None where it is canonical. An empty one clears the field and is always right.

    DEAL_VALUE: minor units, a space, the currency's code. EXPECTED_CLOSE_DATE: YYYY-MM-DD. PERSON_PHONE: E.164, perhaps with an
    extension (RFC 3966). The others: one line of text without surrounding white space.
    """
    if not value:
        return None
    match field:
        case FieldName.DEAL_VALUE:
            return _amount_problem(value)
        case FieldName.EXPECTED_CLOSE_DATE:
            return None if _is_date(value) else ErrorCode.DATE_INVALID
        case FieldName.PERSON_PHONE:
            return None if _PHONE.fullmatch(value) else ErrorCode.PHONE_INVALID
        case _:
            return _text_problem(field, value)


def _amount_problem(value: str) -> ErrorCode | None:
    if (match := _AMOUNT.fullmatch(value)) is None:
        return ErrorCode.AMOUNT_INVALID
    if match[2] not in DIGITS:
        return ErrorCode.CURRENCY_UNKNOWN
    return ErrorCode.AMOUNT_TOO_LARGE if int(match[1]) > MAX_MINOR_UNITS else None


def _is_date(value: str) -> bool:
    if not _DATE.fullmatch(value):
        return False
    try:
        return FIRST_DATE <= date.fromisoformat(value) <= LAST_DATE
    except ValueError:
        return False


def _text_problem(field: FieldName, value: str) -> ErrorCode | None:
    if len(value) > MAX_CHARACTERS[field]:
        return ErrorCode.VALUE_TOO_LONG
    if _UNWANTED.search(value) or value != value.strip():
        return ErrorCode.CONTROL_CHARACTERS
    if field is FieldName.PERSON_EMAIL and not _EMAIL.fullmatch(value):
        return ErrorCode.EMAIL_INVALID
    return None
