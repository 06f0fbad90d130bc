"""The values that a visitor's messages offer, each with the words it came from."""

import re
from collections.abc import Iterator, Sequence
from datetime import date
from typing import NamedTuple

from app.core.capture.addresses import addresses
from app.core.capture.amounts import amounts
from app.core.capture.companies import companies
from app.core.capture.contacts import emails, phones
from app.core.capture.dates import dates
from app.core.capture.found import Found, Locale, hidden
from app.protocol import values
from app.protocol.details import FieldName
from app.protocol.ids import MessageId
from app.protocol.limits import MAX_TEXT_CHARACTERS

_LINK = re.compile(r"(?:https?://|www\.)\S{1,2000}", re.IGNORECASE)
_STRAIGHT = str.maketrans({"\u2019": "'", "\u00a0": " ", "\u202f": " "})


class Suggestion(NamedTuple):
    """A canonical value for a field, from which message, and its words there."""

    field: FieldName
    value: str
    message: MessageId
    words: str


def suggestions(
    messages: Sequence[tuple[MessageId, str]], *, language: str, region: str, currency: str, today: date
) -> tuple[Suggestion, ...]:
    """What the messages (oldest first) offer, newest first, and each value of a field once.

    language, region, currency: as of entry.read; words of all six languages are understood. The first call that meets a number or a
    date loads a library for it, a quarter of a second; otherwise a message takes milliseconds.
    """
    locale = Locale(language, region, currency)
    offered: dict[tuple[FieldName, str], Suggestion] = {}
    for message, text in reversed(messages):
        text = text[:MAX_TEXT_CHARACTERS]  # noqa: PLW2901
        for found in _found(text.translate(_STRAIGHT), locale, today):
            said = Suggestion(found.field, found.value, message, text[found.start : found.end])
            offered.setdefault((found.field, found.value), said)
    return tuple(offered.values())


def _found(text: str, locale: Locale, today: date) -> Iterator[Found]:
    """Each part of the text is one thing at most: what is a date or an address is no phone number, and a link is nothing."""
    text = _LINK.sub(lambda link: "\0" * len(link[0]), text)
    for finder in (
        lambda rest: emails(rest, locale),
        lambda rest: dates(rest, locale, today),
        addresses,
        lambda rest: phones(rest, locale),
        lambda rest: amounts(rest, locale),
        companies,
    ):
        found = tuple(finder(text))
        yield from (one for one in found if not values.problem(one.field, one.value))
        text = hidden(text, found)
