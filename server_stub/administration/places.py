"""Currencies and countries, as they are written on a command line."""

from typing import Any

import click

from app.protocol.currencies import DIGITS


class Currency(click.ParamType[str]):
    """The code of a currency, such as EUR, in any case."""

    name = "CODE"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> str:
        """The code. Raises click.BadParameter."""
        code = str(value).upper()
        if code not in DIGITS:
            self.fail(f"{value} is no currency; write its code, such as EUR, GBP or PLN (ISO 4217).", param, ctx)
        return code


class Region(click.ParamType[str]):
    """The code of a country, such as NL, in any case."""

    name = "COUNTRY"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> str:
        """The code. Raises click.BadParameter."""
        from phonenumbers import SUPPORTED_REGIONS  # noqa: PLC0415 - takes longer to import than all the rest of a command line

        code = str(value).upper()
        if code not in SUPPORTED_REGIONS:
            self.fail(f"{value} is no country; write its code, such as NL, GB or PL (ISO 3166).", param, ctx)
        return code
