"""What a person typed into a field, turned into the field's canonical value and back into what they read.

The libraries for phone numbers and e-mail are imported when first needed: the client must not wait for them at its start.
"""

import re
import unicodedata
from typing import NamedTuple

from app.protocol import amount_text, date_text, values
from app.protocol.details import FieldName
from app.protocol.errors import ErrorCode

_TOO_LONG_TO_READ = 4_000
_CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff]")
_FREE_TEXT = frozenset({FieldName.PERSON_NAME, FieldName.ORGANIZATION_NAME, FieldName.ORGANIZATION_ADDRESS})
_EXTENSION = re.compile(r"(?:wew(?:n)?\.?|poste|toestel|tst\.?|ramal|anexo|int\.?)\s*(?=[0-9]{1,7}$)", re.IGNORECASE)
_TYPED_PHONE = re.compile(
    r"(?:tel\.?:?)?[\s(+\uff0b]*[0-9][0-9\s().\-\u2010-\u2015/\u00a0\u202f]*(?:[;,]?\s*(?:ext?n?\.?|x|#)[=.:\s]*[0-9]{1,7})?", re.IGNORECASE
)


class Reading(NamedTuple):
    """A canonical value as of values.py, empty where the field was cleared; or why there is none."""

    value: str = ""
    failure: ErrorCode | None = None


def read(field: FieldName, typed: str, *, language: str, region: str, currency: str) -> Reading:
    """What was typed, as the field's canonical value. White space around it does not count.

    language: en, pl, es, pt, nl or fr; its formats of amounts and dates hold. region: the account's country (ISO 3166, alpha-2), for
    phone numbers without a country's code; may be empty. currency: the account's (ISO 4217), for amounts that name none.
    """
    if len(typed) > _TOO_LONG_TO_READ:
        return Reading(failure=ErrorCode.VALUE_TOO_LONG)
    if _CONTROL.search(typed):
        return Reading(failure=ErrorCode.CONTROL_CHARACTERS)
    folded = _folded(field, typed)
    if not folded:
        return Reading()
    found = _canonical(field, folded, language, region, currency)
    if isinstance(found, ErrorCode):
        return Reading(failure=found)
    failure = values.problem(field, found)
    return Reading(failure=failure) if failure else Reading(found)


def shown(field: FieldName, value: str, language: str) -> str:
    """A canonical value as the language writes it; `read` takes it back. A value that is not canonical stays as it is."""
    if not value or values.problem(field, value):
        return value
    match field:
        case FieldName.DEAL_VALUE:
            return amount_text.shown(value, language)
        case FieldName.EXPECTED_CLOSE_DATE:
            return date_text.shown(value, language)
        case FieldName.PERSON_PHONE:
            return _phone_shown(value)
        case _:
            return value


def _folded(field: FieldName, typed: str) -> str:
    """One line of composed characters. The lines of an address are told apart by commas.

    Marks without a width come along with what is copied from contacts and web pages; only names and addresses may need them.
    """
    if field not in _FREE_TEXT:
        typed = "".join(mark for mark in typed if unicodedata.category(mark) != "Cf")
    between = ", " if field is FieldName.ORGANIZATION_ADDRESS else " "
    lines = (" ".join(line.split()) for line in unicodedata.normalize("NFC", typed).splitlines())
    return between.join(line.strip(" ,") if between == ", " else line for line in lines if line)


def _canonical(field: FieldName, typed: str, language: str, region: str, currency: str) -> str | ErrorCode:
    match field:
        case FieldName.DEAL_VALUE:
            return amount_text.read(typed, language, currency)
        case FieldName.EXPECTED_CLOSE_DATE:
            return date_text.read(typed, language, region)
        case FieldName.PERSON_PHONE:
            return _phone(typed, region)
        case FieldName.PERSON_EMAIL:
            return _email(typed)
        case _:
            return typed


def _phone(typed: str, region: str) -> str | ErrorCode:
    text = _EXTENSION.sub("ext. ", typed)
    if not _TYPED_PHONE.fullmatch(text):
        return ErrorCode.PHONE_INVALID
    import phonenumbers  # noqa: PLC0415 - loaded when first needed: the window must be painted before

    try:
        number = phonenumbers.parse(text, region or None)
    except phonenumbers.NumberParseException:
        return ErrorCode.PHONE_INVALID
    if not phonenumbers.is_possible_number(number):
        return ErrorCode.PHONE_INVALID
    number_text = phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)
    return f"{number_text};ext={number.extension}" if number.extension else number_text


def _phone_shown(value: str) -> str:
    import phonenumbers  # noqa: PLC0415 - as above

    try:
        return phonenumbers.format_number(phonenumbers.parse(value), phonenumbers.PhoneNumberFormat.INTERNATIONAL)
    except phonenumbers.NumberParseException:
        return value


def _email(typed: str) -> str | ErrorCode:
    if len(typed) > values.MAX_CHARACTERS[FieldName.PERSON_EMAIL]:
        return ErrorCode.VALUE_TOO_LONG
    from email_validator import EmailNotValidError, validate_email  # noqa: PLC0415 - as above

    try:
        return validate_email(typed.removeprefix("mailto:"), check_deliverability=False).normalized
    except EmailNotValidError:
        return ErrorCode.EMAIL_INVALID
