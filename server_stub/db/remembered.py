"""Rows that the writer has read or written lately, so that a conversation in full swing is not read anew for each of its messages."""

from collections.abc import Callable, Collection, Iterable
from typing import Generic, TypeVar

_Row = TypeVar("_Row")

KEPT = 2_048


class Remembered(Generic[_Row]):
    """Rows of one kind by their key, each as the database has it; beyond so many, those used longest ago are forgotten."""

    def __init__(self, key: Callable[[_Row], str], read: Callable[[Collection[str]], list[_Row]]) -> None:
        self._key = key
        self._read = read
        self._rows: dict[str, _Row] = {}

    def get(self, keys: Collection[str]) -> list[_Row]:
        """The rows of these keys, each named once, that exist; what is not known is read."""
        unknown = [key for key in keys if key not in self._rows]
        rows = [self._rows[key] for key in keys if key in self._rows]
        if unknown:
            rows += self._read(unknown)
        self.put(rows)
        return rows

    def put(self, rows: Iterable[_Row]) -> None:
        """The database has these rows now."""
        for row in rows:
            key = self._key(row)
            self._rows.pop(key, None)
            self._rows[key] = row
        while len(self._rows) > KEPT:
            del self._rows[next(iter(self._rows))]

    def forget(self) -> None:
        """What is known may be wrong."""
        self._rows.clear()
