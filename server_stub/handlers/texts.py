"""What may stand in a message."""

import re

from app.protocol.errors import ErrorCode
from app.protocol.limits import MAX_TEXT_CHARACTERS
from server_stub.handlers.refused import Refused

# C0 and C1 controls but newline and tab, and half characters, which no encoding can carry.
_UNWANTED = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff]")


def accepted(text: str, *, alone: bool = True) -> str:
    """The text as it is stored, newlines made alike. Raises Refused where it is too long, or holds control characters.

    It must say something where it stands `alone`; beside files it may be empty.
    """
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    if not text or text.isspace():
        if not alone:
            return ""
        raise Refused(ErrorCode.TEXT_EMPTY)
    if len(text) > MAX_TEXT_CHARACTERS:
        raise Refused(ErrorCode.TEXT_TOO_LONG, limit=str(MAX_TEXT_CHARACTERS))
    if _UNWANTED.search(text):
        raise Refused(ErrorCode.CONTROL_CHARACTERS)
    return text


def one_line(text: str, limit: int) -> str:
    """A title as it is stored, without white space around it; it may be empty. Raises Refused where it is too long, or more than a line."""
    text = text.strip()
    if len(text) > limit:
        raise Refused(ErrorCode.VALUE_TOO_LONG, limit=str(limit))
    if _UNWANTED.search(text) or "\n" in text or "\t" in text:
        raise Refused(ErrorCode.CONTROL_CHARACTERS)
    return text
