"""Amounts of money as people type and read them in six languages: separators, symbols, thousands."""

import re

from app.protocol import values
from app.protocol.currencies import DIGITS
from app.protocol.errors import ErrorCode

_TYPED = re.compile(
    r"(?P<before>[^\d\s.,+-]{0,12}) ?(?P<number>\d(?:[\d.,' ]{0,60}\d)?)(?:[.,][-\u2013\u2014]{1,2})?"
    r" ?(?P<after>[^\d\s.,'+-][^\d,+-]{0,20})?",
    re.ASCII,
)
_GROUPED = re.compile(r"[1-9][0-9]{0,2}(?:([.,' ])[0-9]{3})(?:\1[0-9]{3})*")
_THOUSANDS = re.compile(r"[.,][0-9]{3}$")
_SPACES = dict.fromkeys(map(ord, "\u00a0\u2007\u2009\u202f\t"), " ") | {ord("\u2019"): "'"}

# For how many zeros a word behind a number stands, where it can mean nothing else.
ZEROS = {
    "en": {"k": 3, "thousand": 3, "million": 6},
    "pl": {"k": 3, "tys": 3, "tys.": 3, "tysiące": 3, "tysięcy": 3, "mln": 6},
    "es": {"k": 3, "mil": 3, "millones": 6},
    "pt": {"k": 3, "mil": 3, "milhões": 6},
    "nl": {"k": 3, "duizend": 3, "mln": 6, "miljoen": 6},
    "fr": {"k": 3, "mille": 3, "millions": 6},
}
_CURRENCIES = {
    "€": "EUR", "euro": "EUR", "euros": "EUR", "eur.": "EUR", "£": "GBP", "us$": "USD", "dollars": "USD", "zł": "PLN", "zl": "PLN",
    "zł.": "PLN", "złotych": "PLN", "złote": "PLN", "zloty": "PLN", "r$": "BRL", "reais": "BRL", "¥": "JPY", "₴": "UAH", "₹": "INR",
    "kč": "CZK",
}  # fmt: skip
_DOLLARS = frozenset({"ARS", "AUD", "CAD", "CLP", "COP", "HKD", "MXN", "NZD", "SGD", "UYU"})
_KRONER = frozenset({"DKK", "ISK", "NOK", "SEK"})
_SIGNS = {"EUR": "€", "GBP": "£", "USD": "$", "PLN": "zł", "BRL": "R$"}
_GROUPS_BY = {"en": ",", "pl": "\u00a0", "es": ".", "pt": ".", "nl": ".", "fr": "\u202f"}


def read(typed: str, language: str, currency: str) -> str | ErrorCode:
    """The canonical amount, in the account's currency where none is given; or what is wrong with it.

    What could be two amounts is none: "1.250k".
    """
    if (match := _TYPED.fullmatch(typed.translate(_SPACES).strip())) is None:
        return ErrorCode.AMOUNT_INVALID
    zeros, named = _behind(match["after"] or "", language)
    if named and match["before"]:
        return ErrorCode.AMOUNT_INVALID
    code = _currency(named or match["before"], currency)
    if isinstance(code, ErrorCode):
        return code
    return _units(match["number"], zeros, language, code)


def shown(value: str, language: str) -> str:
    """A canonical amount in the language's own format, as `read` takes it: "125050 EUR" is "€1,250.50" or "1.250,50 €"."""
    amount = values.amount(value)
    digits = DIGITS.get(amount.currency, 2)
    whole, parts = divmod(amount.minor_units, 10**digits)
    number = f"{whole:,}".replace(",", _GROUPS_BY.get(language, ","))
    if parts:
        number += f"{'.' if language == 'en' else ','}{parts:0{digits}}"
    sign = _SIGNS.get(amount.currency, amount.currency)
    match language:
        case "en":
            return f"{sign}{'' if sign in '€£$' else chr(160)}{number}"
        case "nl":
            return f"{sign}\u00a0{number}"
        case _:
            return f"{number}\u00a0{sign}"


def _behind(words: str, language: str) -> tuple[int, str]:
    """What stands behind a number: how many zeros it means, and the currency."""
    first, _, rest = words.strip().partition(" ")
    known = ZEROS.get(language, {})
    if (zeros := known.get(first.lower())) is not None:
        return zeros, rest.strip().removeprefix("de ")
    if first[:1] in "kK" and first[1:].lower() in _CURRENCIES:
        return known.get("k", 0), first[1:]
    return 0, words.strip()


def _currency(named: str, usual: str) -> str | ErrorCode:
    if not named:
        return usual if usual in DIGITS else ErrorCode.CURRENCY_UNKNOWN
    if named.upper() in DIGITS:
        return named.upper()
    if (code := _CURRENCIES.get(named.lower())) is not None:
        return code
    if named == "$":
        return usual if usual in _DOLLARS else "USD"
    if named.lower() == "kr" and usual in _KRONER:
        return usual
    return ErrorCode.CURRENCY_UNKNOWN if len(named) <= len("XYZ") else ErrorCode.AMOUNT_INVALID


def _units(number: str, zeros: int, language: str, code: str) -> str | ErrorCode:
    if (halves := _halves(number, "." if language == "en" else ",", DIGITS[code])) is None:
        return ErrorCode.AMOUNT_INVALID
    whole, parts = halves
    places = DIGITS[code] + zeros
    if (zeros and _THOUSANDS.search(number)) or parts[places:].strip("0"):
        return ErrorCode.AMOUNT_INVALID
    units = (whole + parts[:places].ljust(places, "0")).lstrip("0") or "0"
    if len(units) > len(str(values.MAX_MINOR_UNITS)):
        return ErrorCode.AMOUNT_TOO_LARGE
    return f"{units} {code}"


def _halves(number: str, point: str, digits: int) -> tuple[str, str] | None:
    """A number's digits before and behind its decimal point; None where they cannot be told apart."""
    if number.isdigit():
        return number, ""
    if _GROUPED.fullmatch(number) and not (number.count(point) == 1 and point in number):
        return re.sub("[^0-9]", "", number), ""
    whole, last, parts = _split_last(number)
    if last in "' " or not parts.isdigit():
        return None
    if not whole.isdigit() and not (_GROUPED.fullmatch(whole) and last not in whole):
        return None
    if len(parts) == len("000") and not (last == point and digits == len(parts)):
        return None
    return re.sub("[^0-9]", "", whole), parts


def _split_last(number: str) -> tuple[str, str, str]:
    at = max(number.rfind(mark) for mark in ".,' ")
    return number[:at], number[at], number[at + 1 :]
