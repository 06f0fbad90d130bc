"""Texts as they are compared when somebody searches: in small letters, without accents, word by word."""

import re
import unicodedata

_BETWEEN_WORDS = re.compile(r"[\W_]+")
_NO_ACCENT = str.maketrans({"ł": "l", "ø": "o", "đ": "d", "\u0131": "i", "æ": "ae", "œ": "oe"})
"""Letters of their own that Unicode does not take apart, but people without them on the keyboard do."""


def plain(text: str) -> str:
    """In small letters without accents, so that nobody has to type them; whatever is neither letter nor digit is one space."""
    small = text.casefold()
    if not small.isascii():
        parted = unicodedata.normalize("NFKD", small.translate(_NO_ACCENT))
        small = "".join(letter for letter in parted if not unicodedata.combining(letter))
    return _BETWEEN_WORDS.sub(" ", small).strip()
