"""Lengths of time as the command line is told them: 90s, 5m, 1h, never."""

import re
from dataclasses import dataclass
from typing import Any

import click

_UNITS_MS = {"s": 1_000, "m": 60_000, "h": 3_600_000}
_WRITTEN = re.compile(r"([1-9][0-9]{0,5})([smh])", re.ASCII)
LONGEST_MS = 24 * 3_600_000


@dataclass(frozen=True, slots=True)
class Lasting:
    """A length in ms, or None for never ending, and how it was written."""

    ms: int | None
    words: str


class Length(click.ParamType[Lasting]):
    """Reads a length between `shortest_ms` and a day, or "never"."""

    name = "length"

    def __init__(self, shortest_ms: int) -> None:
        self._shortest_ms = shortest_ms

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Lasting:
        """The length. Raises click's BadParameter."""
        words = str(value).strip().lower()
        if words == "never":
            return Lasting(None, words)
        found = _WRITTEN.fullmatch(words)
        ms = int(found[1]) * _UNITS_MS[found[2]] if found else 0
        if not self._shortest_ms <= ms <= LONGEST_MS:
            least = f"{self._shortest_ms // 1_000}s"
            self.fail(f"{words} is no length of time from {least} to a day; write it as 90s, 5m, 1h or never.", param, ctx)
        return Lasting(ms, words)
