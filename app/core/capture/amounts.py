"""Amounts of money in a text: with a currency beside them, or after the word for a budget."""

import re
from collections.abc import Iterator

from app.core.capture.found import Found, Locale
from app.protocol import entry
from app.protocol.amount_text import ZEROS
from app.protocol.details import FieldName

_MOST = 3  # beyond that it is a list of prices
_LEAST_BUDGET = 100_00
_CODES = "EUR|USD|GBP|PLN|CHF|SEK|NOK|DKK|CZK|HUF|BRL|MXN|AUD|JPY"
_SIGN = rf"(?:€|£|(?:US|R)?\$|zł(?:otych|ote)?|euros?|dollars|reais|{_CODES})"
_NUMBER = r"\d{1,3}(?:[.,' \u00a0\u202f]\d{3}){1,4}(?:[.,]\d{1,2})?|\d{1,13}(?:[.,]\d{1,2})?"
_ZEROS = "|".join(sorted({re.escape(word) for words in ZEROS.values() for word in words}, key=len, reverse=True))
_NAMED = re.compile(rf"\d\s?(?:{_ZEROS})", re.IGNORECASE)
_LANGUAGES = tuple(ZEROS)  # a visitor's word for a thousand may be in any of them
_AMOUNT = rf"(?:{_NUMBER})(?:\s?(?:{_ZEROS})(?!\w))?"
_BEFORE, _AFTER = r"(?<![\w.,/+-])", r"(?![\w%/+-]|[.,]\d|\s?/|\s?%)"
_WITH_CURRENCY = re.compile(rf"{_BEFORE}(?:{_SIGN}\s?{_AMOUNT}|{_AMOUNT}(?:\sde)?\s?{_SIGN}){_AFTER}", re.IGNORECASE)
_BUDGET = re.compile(
    rf"\b(?:budget|budżet\w{{0,4}}|presupuesto|orçamento)\b[^\d\n.!?]{{0,24}}{_BEFORE}({_AMOUNT}){_AFTER}(?!\s?(?:{_SIGN}))", re.IGNORECASE
)


def amounts(text: str, locale: Locale) -> Iterator[Found]:
    """What somebody would pay, as far as a text says so."""
    spans = [match.span() for match in _WITH_CURRENCY.finditer(text)]
    found = [one for start, end in spans[: _MOST + 1] if (one := _read(text, start, end, locale))]
    if len(spans) > _MOST:
        return
    yield from found
    for match in _BUDGET.finditer(text):
        one = None if match.start(1) in {start for start, _ in spans} else _read(text, *match.span(1), locale)
        if one and int(one.value.split()[0]) >= _LEAST_BUDGET:
            yield one


def _read(text: str, start: int, end: int, locale: Locale) -> Found | None:
    for language in (locale.language, *(_LANGUAGES if _NAMED.search(text, start, end) else ())):
        reading = entry.read(FieldName.DEAL_VALUE, text[start:end], **locale._replace(language=language)._asdict())
        if reading.value and not reading.value.startswith("0 "):
            return Found(FieldName.DEAL_VALUE, reading.value, start, end)
    return None
