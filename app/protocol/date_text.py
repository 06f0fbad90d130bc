"""Dates as people type and read them in six languages: figures in the language's order, months by name, and ISO 8601."""

import re
import unicodedata
from datetime import date

from app.protocol.errors import ErrorCode

MONTHS = {
    "en": "january february march april may june july august september october november december",
    "pl": "styczeń/stycznia luty/lutego marzec/marca kwiecień/kwietnia maj/maja czerwiec/czerwca lipiec/lipca sierpień/sierpnia "
    "wrzesień/września październik/października listopad/listopada grudzień/grudnia",
    "es": "enero febrero marzo abril mayo junio julio agosto septiembre/setiembre octubre noviembre diciembre",
    "pt": "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro",
    "nl": "januari februari maart/mrt april mei juni juli augustus september oktober november december",
    "fr": "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
}
_MONTH_FIRST_REGIONS = frozenset({"US", "PH", ""})
_SHORTEST = 3
_SEPARATED = {"pl": ".", "nl": "-"}
_PART = re.compile(r"[^\W_]+")
_DAY = re.compile("([0-9]{1,2})(?:st|nd|rd|th|er|o|e|a)?")
_FILLING = frozenset({"de", "del", "of", "the", "r", "roku"})
_LONGEST = 40


def read(typed: str, language: str, region: str) -> str | ErrorCode:
    """The canonical date; DATE_INVALID where there is no such day, or where the year is missing.

    Figures are day, month, year, or begin with a year of four digits; in English they are month, day, year in the United States and
    the Philippines, and where the region is not known; "12/31/2026" and "31/12/2026" can only be one day, and are that in any region.
    """
    parts = [part for part in _parts(typed) if part not in _FILLING]
    if len(parts) != len(("year", "month", "day")):
        return ErrorCode.DATE_INVALID
    for year, month, day in _orders(parts, language, region):
        if found := _date(year, month, day, language):
            return found.isoformat()
    return ErrorCode.DATE_INVALID


def shown(value: str, language: str) -> str:
    """A canonical date in the language's own format, as `read` takes it. In English the month is a name: nobody can take it for the day."""
    day = date.fromisoformat(value)
    if language == "en":
        name = MONTHS["en"].split()[day.month - 1][:_SHORTEST].title()
        return f"{day.day} {name} {day.year:04}"
    separator = _SEPARATED.get(language, "/")
    return f"{day.day:02}{separator}{day.month:02}{separator}{day.year:04}"


def month(word: str, language: str) -> int | None:
    """The month, 1 to 12, that a word or its beginning of three letters or more can only mean."""
    plain = _plain(word)
    if len(plain) < _SHORTEST:
        return None
    names = enumerate(MONTHS.get(language, "").split(), start=1)
    found = [number for number, forms in names if any(_plain(form).startswith(plain) for form in forms.split("/"))]
    return found[0] if len(found) == 1 else None


def _parts(typed: str) -> list[str]:
    text = unicodedata.normalize("NFKC", typed).strip().lower()
    if len(text) > _LONGEST or text[:1] in " .,/-" or _PART.sub("", text).strip(" .,/-"):
        return []
    return _PART.findall(text)


def _orders(parts: list[str], language: str, region: str) -> list[tuple[str, str, str]]:
    """The readings as year, month and day, the usual one first."""
    first, second, third = parts
    if len(first) == len("2026") and first.isdigit():
        return [(first, second, third)]
    if first.isalpha():
        return [(third, first, second)]
    if language != "en" or not second.isdigit():
        return [(third, second, first)]
    month_first = [(third, first, second), (third, second, first)]
    return month_first if region in _MONTH_FIRST_REGIONS else month_first[::-1]


def _date(year: str, named: str, day: str, language: str) -> date | None:
    if (number := _DAY.fullmatch(day)) is None or not re.fullmatch("[0-9]{4}|[0-9]{2}", year):
        return None
    which = int(named) if re.fullmatch("[0-9]{1,2}", named) else month(named, language)
    try:
        return date(int(year.rjust(4, "0")) + (0 if len(year) > len("26") else 2000), which or 0, int(number[1]))
    except ValueError:
        return None


def _plain(word: str) -> str:
    """Without accents: people leave them out."""
    return "".join(mark for mark in unicodedata.normalize("NFD", word.lower()) if not unicodedata.combining(mark))
