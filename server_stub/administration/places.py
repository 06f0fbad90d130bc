"""Currencies and countries, as they are written on a command line."""

from typing import Any

import click

from server_stub.company.places import known_currency, known_region


class Currency(click.ParamType[str]):
    """The code of a currency, such as EUR, in any case."""

    name = "CODE"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> str:
        """The code. Raises click.BadParameter."""
        code = known_currency(str(value))
        if code is None:
            self.fail(f"{value} is no currency; write its code, such as EUR, GBP or PLN (ISO 4217).", param, ctx)
        return code


class Region(click.ParamType[str]):
    """The code of a country, such as NL, in any case."""

    name = "COUNTRY"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> str:
        """The code. Raises click.BadParameter."""
        code = known_region(str(value))
        if code is None:
            self.fail(f"{value} is no country; write its code, such as NL, GB or PL (ISO 3166).", param, ctx)
        return code
