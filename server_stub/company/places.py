"""Currencies and countries by their codes, as they are stored."""

from app.protocol.currencies import DIGITS


def known_currency(text: str) -> str | None:
    """The code (ISO 4217) of a currency, written in any case; None where there is none."""
    code = text.strip().upper()
    return code if code in DIGITS else None


def known_region(text: str) -> str | None:
    """The code (ISO 3166-1) of a country whose phone numbers are known, written in any case; None where there is none."""
    from phonenumbers import SUPPORTED_REGIONS  # noqa: PLC0415 - takes longer to import than all the rest of a command line

    code = text.strip().upper()
    return code if code in SUPPORTED_REGIONS else None
