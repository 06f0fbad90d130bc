"""What people type for their company, cleaned and checked. Pure."""

from app.protocol.details import FieldName
from app.protocol.errors import ErrorCode
from app.protocol.values import problem
from server_stub.db.accounts import folded
from server_stub.handlers.refused import Refused
from server_stub.handlers.texts import one_line

LONGEST_NAME = 100
LONGEST_EMAIL = 200


def checked_name(name: str, field: str = "name") -> str:
    """One line in which something can be seen. Raises Refused: setting_invalid, of the `field`."""
    cleaned = _line(name, LONGEST_NAME, field)
    if not any(character.isprintable() and not character.isspace() for character in cleaned):
        raise Refused(ErrorCode.SETTING_INVALID, field=field)
    return cleaned


def checked_email(email: str) -> str:
    """An e-mail address as it is stored. Raises Refused: setting_invalid."""
    cleaned = _line(folded(email), LONGEST_EMAIL, "email")
    if not cleaned or not cleaned.isprintable() or problem(FieldName.PERSON_EMAIL, cleaned):
        raise Refused(ErrorCode.SETTING_INVALID, field="email")
    return cleaned


def _line(text: str, limit: int, field: str) -> str:
    try:
        return one_line(text, limit)
    except Refused:
        raise Refused(ErrorCode.SETTING_INVALID, field=field) from None
