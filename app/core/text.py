"""What becomes of a text between the keyboard and the outbox."""

import unicodedata

from app.core.errors import AppError
from app.protocol.errors import ErrorCode
from app.protocol.limits import MAX_TEXT_CHARACTERS


def normalised(text: str, *, may_be_empty: bool = False) -> str:
    """A text as it is sent: composed (NFC), line ends as \\n, no control characters but \\n and \\t, no lone surrogates, trimmed.

    Raises AppError: text_empty unless it `may_be_empty`, text_too_long.
    """
    lines = text.replace("\r\n", "\n").replace("\r", "\n")
    kept = "".join(c for c in lines if c in "\n\t" or unicodedata.category(c) not in ("Cc", "Cs"))
    result = unicodedata.normalize("NFC", kept).strip()
    if not result and not may_be_empty:
        raise AppError(ErrorCode.TEXT_EMPTY)
    if len(result) > MAX_TEXT_CHARACTERS:
        raise AppError(ErrorCode.TEXT_TOO_LONG)
    return result
