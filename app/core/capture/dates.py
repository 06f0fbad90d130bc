"""Days to come in a text: with figures, with the name of a month, and as seen from today.

Where in a text a day is meant is found here, by the words of six languages; which day that is, the date library says. Its own search
takes seconds for hostile texts, and "the end of March" for today's day in March.
"""

import re
from collections.abc import Iterator, Mapping
from datetime import date, datetime, time, timedelta
from functools import cache
from itertools import islice

from app.core.capture.day_words import WORDS, DayWords
from app.core.capture.found import Found, Locale
from app.protocol import date_text, entry
from app.protocol.details import FieldName

_MOST = 8
_FURTHEST = timedelta(days=5 * 365)
_FIGURES = re.compile(r"(?<![\w./-])(?:\d{4}-\d{2}-\d{2}|\d{1,2}([./-])\d{1,2}\1\d{4})(?![\w/-]|\.\d)")
_SMALL = r"(?:(?:of|the|this|next|de|del|du|do|da|el|le|la|este|tego|van|dit|deze|het|ce|cette)\s|[ld]')"
_YEAR = r"(?:,?\s(?:de\s|del\s|of\s)?(?P<year{}>20\d\d))?"
# English words that are more often no month.
_NO_MONTH = re.compile("may|march")
_LAST_MONTH = 12


def dates(text: str, locale: Locale, today: date) -> Iterator[Found]:
    """The days to come that a text speaks of, up to five years ahead. `text`: with straight apostrophes."""
    for match in islice(_FIGURES.finditer(text), _MOST):
        reading = entry.read(FieldName.EXPECTED_CLOSE_DATE, match[0], **locale._asdict())
        if reading.value:
            yield from _ahead(date.fromisoformat(reading.value), match.span(), today)
    for language in sorted(WORDS, key=lambda one: one != locale.language):
        for match in islice(_pattern(language).finditer(text), _MOST):
            if day := _day(language, match, today):
                yield from _ahead(day, match.span(), today)


def _ahead(day: date, span: tuple[int, int], today: date) -> Iterator[Found]:
    if today < day <= today + _FURTHEST:
        yield Found(FieldName.EXPECTED_CLOSE_DATE, day.isoformat(), *span)


def _day(language: str, match: re.Match[str], today: date) -> date | None:
    words = WORDS[language]
    parts = {name.rstrip("23"): text.lower() for name, text in match.groupdict().items() if text}
    if "end" in parts:
        return _end(parts, words, language, today)
    if "days" in parts:
        return _library(_basic(parts["days"], words.days), language, today)
    if "weekday" in parts:
        return _library(_basic(parts["weekday"], words.weekdays), language, today)
    if "unit" in parts:
        return _library(f"{words.within.split('|')[0]} {_count(parts.get('count', ''), words)} {parts['unit']}", language, today)
    if _NO_MONTH.fullmatch(match["name"] or match["first"]) and "year" not in parts:
        return None
    named = f"{parts.get('day') or parts['second']} {parts.get('name') or parts['first']}"
    return _library(f"{named} {parts.get('year', '')}", language, today)


def _end(parts: Mapping[str, str], words: DayWords, language: str, today: date) -> date | None:
    year = int(parts.get("year", today.year))
    if re.fullmatch(words.year, parts["of"]):
        return date(year, 12, 31)
    month = today.month if re.fullmatch(words.month, parts["of"]) else date_text.month(parts["of"], language)
    if month is None:
        return None
    last = date(year + month // _LAST_MONTH, month % _LAST_MONTH + 1, 1) - timedelta(days=1)
    return last if last > today or "year" in parts else _end({**parts, "year": str(year + 1)}, words, language, today)


def _basic(said: str, forms: Mapping[str, str]) -> str:
    """The form of a word that the library knows."""
    return next(basic for form, basic in forms.items() if re.fullmatch(re.sub(r"\(\?[<!][^)]*\)", "", form), said))


def _count(said: str, words: DayWords) -> str:
    if said.isdigit():
        return said
    return next((str(number) for number, form in enumerate(words.numbers, 1) if re.fullmatch(form, said)), "1")


def _library(phrase: str, language: str, today: date) -> date | None:
    import dateparser  # noqa: PLC0415 - loaded when first needed: it takes longer than the window

    settings = {
        "RELATIVE_BASE": datetime.combine(today, time()),
        "PREFER_DATES_FROM": "future",
        "TIMEZONE": "UTC",
    }
    found = dateparser.parse(phrase, languages=[language], settings=settings)
    return found.date() if found else None


@cache
def _pattern(language: str) -> re.Pattern[str]:
    words = WORDS[language]
    months = "|".join(date_text.MONTHS[language].replace("/", " ").split())
    weekday = f"(?P<weekday>{'|'.join(words.weekdays)})"
    behind = rf"|\b{weekday.replace('weekday>', 'weekday2>')}\s(?:{words.behind})\b" if words.behind else ""
    return re.compile(
        rf"\b(?P<end>{words.end})\s{_SMALL}{{0,3}}(?P<of>{words.month}|{words.year}|{months})\b{_YEAR.format('')}"
        rf"|\b(?P<days>{'|'.join(words.days)})\b"
        rf"|\b(?:{words.before})\s{weekday}\b{behind}"
        rf"|\b(?:{words.within})\s(?:(?P<count>\d{{1,3}}|{'|'.join(words.numbers)})\s)?(?P<unit>{words.units})\b"
        rf"|(?<![\w.,/-])(?P<day>\d{{1,2}})(?:st|nd|rd|th|er|º|\.)?\s(?:de\s|of\s)?(?P<name>{months})\b{_YEAR.format(2)}"
        rf"|\b(?P<first>{months})\s(?P<second>\d{{1,2}})(?:st|nd|rd|th)?\b(?![.,:]\d){_YEAR.format(3)}",
        re.IGNORECASE,
    )
