"""Titles that name details: which ones, and what stands there once these are known. Pure."""

import re
from collections.abc import Mapping

from app.protocol.details import MAX_TITLE_CHARACTERS, FieldName

_NAME = re.compile(r"\{(\w+)\}")


def names(title: str) -> tuple[str, ...]:
    """What a title names: of "Chat with {person_name}" that is person_name."""
    return tuple(_NAME.findall(title))


def filled(title: str, known: Mapping[FieldName, str]) -> str:
    """The title with the details in it, no longer than a title may be; empty where one of them is not known."""
    if any(not known.get(FieldName(name)) for name in names(title)):
        return ""
    return _NAME.sub(lambda name: known[FieldName(name[1])], title)[:MAX_TITLE_CHARACTERS]
