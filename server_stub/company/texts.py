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
    """One line that says something. Raises Refused: setting_invalid, of the `field`."""
    if not (cleaned := _line(name, LONGEST_NAME, field)):
        raise Refused(ErrorCode.SETTING_INVALID, field=field)
    return cleaned


def checked_email(email: str) -> str:
    """An e-mail address as it is stored. Raises Refused: setting_invalid."""
    cleaned = folded(_line(email, LONGEST_EMAIL, "email"))
    if not cleaned or problem(FieldName.PERSON_EMAIL, cleaned):
        raise Refused(ErrorCode.SETTING_INVALID, field="email")
    return cleaned


def _line(text: str, limit: int, field: str) -> str:
    try:
        return one_line(text, limit)
    except Refused:
        raise Refused(ErrorCode.SETTING_INVALID, field=field) from None
