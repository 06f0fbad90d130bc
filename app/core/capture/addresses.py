"""Addresses in a text: a street with its number and mostly a postal code, as they are written in the countries of the six languages."""

import re
from collections.abc import Iterator
from itertools import islice
from typing import NamedTuple

from app.core.capture.found import Found, name_after, name_before
from app.protocol.details import FieldName

_MOST = 3
_CITY_WORDS = _STREET_WORDS = 4
_NAME = r"[^\W_][\w.'-]{0,30}(?: [\w.'-]{1,30}){0,4}?"
_GAP = r",?\s{1,2}"


class _Country(NamedTuple):
    """How addresses look there. postal: behind the street, the city after it. alone: the street needs no postal code to be one."""

    street: re.Pattern[str]
    postal: re.Pattern[str]
    alone: bool = False


_NUMBER = r",? (?:n[º°.] ?)?\d{1,5}(?:,? ?\d{1,2}[º°]\w?)?(?!\w)"
_POLAND = _Country(
    re.compile(rf"\b(?:ul\.|al\.|os\.|pl\.|[Uu]lica|[Aa]leja|[Aa]leje) ?{_NAME} \d{{1,4}}[a-zA-Z]?(?: ?[/m] ?\d{{1,4}})?(?!\w)"),
    re.compile(rf"{_GAP}\d\d-\d{{3}} "),
    alone=True,
)
_SPAIN = _Country(
    re.compile(rf"\b(?:[Cc]alle|[Cc]/|Avda\.|Avenida|Plaza|Paseo|Carrer|Camino) ?{_NAME}{_NUMBER}"),
    re.compile(rf"{_GAP}\d{{5}} "),
    alone=True,
)
_PORTUGAL_AND_BRAZIL = _Country(
    re.compile(rf"\b(?:[Rr]ua|R\.|Avenida|Av\.|Travessa|Largo|Praça|Alameda|Estrada) {_NAME}{_NUMBER}"),
    re.compile(rf"{_GAP}(?:CEP:? )?(?:\d{{4}}|\d{{5}})-\d{{3}},? "),
    alone=True,
)
_FRANCE = _Country(
    re.compile(
        r"\b\d{1,4}(?: ?(?:bis|ter))?,? (?:rue|avenue|av\.|boulevard|bd|place|quai|chemin|allée|impasse|route|cours)"
        rf" {_NAME}(?={_GAP}\d{{5}} )",
        re.IGNORECASE,
    ),
    re.compile(rf"{_GAP}\d{{5}} "),
)
# In the Netherlands any name may be a street's; its number and postal code together tell.
_NETHERLANDS = re.compile(rf"(?<=\w) \d{{1,5}} ?[a-zA-Z]?(?:-\d{{1,4}})?{_GAP}[1-9]\d{{3}} ?[A-Z]{{2}}(?!\w)(?:,? )?")
_ENGLISH = re.compile(
    rf"\b\d{{1,5}}[A-Za-z]? {_NAME} "
    r"(?:Street|St\.?|Road|Rd\.?|Avenue|Ave\.?|Lane|Ln\.?|Drive|Dr\.?|Boulevard|Blvd\.?|Court|Way|Square|Place)(?: [NSEW]{1,2})?"
    r"(?:,? (?:Apt|Suite|Unit|Flat|#) ?\w{1,6})?(?:,\s[A-Z][\w'-]{1,30}(?: [A-Z][\w'-]{1,30}){0,3}){0,2}"
    r",?\s(?:[A-Z]{2},? \d{5}(?:-\d{4})?|[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2})(?!\w)"
)
_COUNTRIES = (_POLAND, _SPAIN, _PORTUGAL_AND_BRAZIL, _FRANCE)


def addresses(text: str) -> Iterator[Found]:
    """The addresses that a text names. `text`: with straight apostrophes."""
    for country in _COUNTRIES:
        for match in islice(country.street.finditer(text), _MOST):
            if end := _end(text, match.end(), country):
                yield _found(text, match.start(), end)
    for match in islice(_NETHERLANDS.finditer(text), _MOST):
        if (start := name_before(text, match.start(), _STREET_WORDS)) < match.start():
            yield _found(text, start, max(name_after(text, match.end(), _CITY_WORDS), len(text[: match.end()].rstrip(" ,"))))
    for match in islice(_ENGLISH.finditer(text), _MOST):
        yield _found(text, *match.span())


def _end(text: str, street: int, country: _Country) -> int | None:
    if postal := country.postal.match(text, street):
        return max(name_after(text, postal.end(), _CITY_WORDS), postal.end() - 1)
    if not country.alone:
        return None
    if text[street : street + 2] in (", ", ",\n"):
        city = name_after(text, street + 2, _CITY_WORDS)
        return city if city > street + 2 else street
    return street


def _found(text: str, start: int, end: int) -> Found:
    return Found(FieldName.ORGANIZATION_ADDRESS, re.sub(r",?\s*\n\s*", ", ", text[start:end]), start, end)
