"""The loaded part of a conversation's messages: a window onto the store that grows at its top and follows at its end."""

from collections.abc import Sequence
from dataclasses import dataclass

from app.core.views import MessageRow


@dataclass(frozen=True, slots=True)
class Splice:
    """At `at`, `removed` rows went and `inserted` came."""

    at: int
    removed: int
    inserted: tuple[MessageRow, ...]


class MessageWindow:
    """Rows in order. Numbered messages never change, so a new reading concerns the end only."""

    def __init__(self, rows: Sequence[MessageRow] = ()) -> None:
        self.rows: list[MessageRow] = list(rows)

    @property
    def oldest(self) -> int | None:
        """The number of the first loaded message."""
        return next((row.number for row in self.rows if row.number is not None), None)

    def follow(self, newest: Sequence[MessageRow]) -> Splice | None:
        """Take over a reading of the newest messages; None when nothing changed. A gap to what is loaded drops the older part."""
        first = next((row.number for row in newest if row.number is not None), None)
        kept = self._before(first)
        if kept and first is not None and self.rows[kept - 1].number != first - 1:
            kept = 0
        return self._replace_from(kept if first is not None else 0, newest)

    def extend(self, older: Sequence[MessageRow]) -> Splice | None:
        """Put older messages in front."""
        oldest = self.oldest
        fresh = tuple(row for row in older if row.number is not None and (oldest is None or row.number < oldest))
        if not fresh:
            return None
        self.rows[:0] = fresh
        return Splice(0, 0, fresh)

    def _before(self, number: int | None) -> int:
        """How many loaded rows are older than a number."""
        if number is None:
            return 0
        for place in range(len(self.rows) - 1, -1, -1):
            own = self.rows[place].number
            if own is not None and own < number:
                return place + 1
        return 0

    def _replace_from(self, start: int, newest: Sequence[MessageRow]) -> Splice | None:
        old = self.rows[start:]
        head = 0
        while head < min(len(old), len(newest)) and old[head] == newest[head]:
            head += 1
        tail = 0
        while tail < min(len(old), len(newest)) - head and old[-1 - tail] == newest[-1 - tail]:
            tail += 1
        inserted = tuple(newest[head : len(newest) - tail])
        removed = len(old) - head - tail
        if not removed and not inserted:
            return None
        self.rows[start:] = newest
        return Splice(start + head, removed, inserted)
