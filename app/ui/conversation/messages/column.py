"""The rows of the message list one below the other: estimated heights until a row comes near, exact ones from then on."""

from collections.abc import Sequence

from app.core.views import MessageRow
from app.ui.conversation.messages.entry import Entry, Measures
from app.ui.conversation.messages.heights import Heights
from app.ui.conversation.messages.layout import estimate, lay_out
from app.ui.conversation.messages.shapes import Shape, shape
from app.ui.models.messages import Splice

_KEPT = 400


class Column:
    """Rows, their places, and the laid-out entries of those that were near lately. Lengths in pixels."""

    def __init__(self, measures: Measures) -> None:
        self.measures = measures
        self.rows: list[MessageRow] = []
        self.width = 0
        self._new: int | None = None
        self._heights = Heights()
        self._entries: dict[str, Entry] = {}

    @property
    def height(self) -> int:
        return self._heights.total

    @property
    def new_place(self) -> int:
        """The row below the line that says that messages are new, -1 where there is none."""
        return next((place for place in range(len(self.rows) - 1, 0, -1) if self._is_new(place)), -1)

    def reset(self, rows: Sequence[MessageRow], new: int | None = None) -> None:
        """Other rows altogether. `new`: the number of the first that is; the line stands between it and the one before."""
        self.rows, self._new = list(rows), new
        self.relay()

    def mark_new(self, number: int | None) -> None:
        """Another is the first that is new, or none is."""
        if number != self._new:
            before, self._new = self.new_place, number
            for place in filter(lambda place: place > 0, (before, self.new_place)):
                self.measure(place - 1, place)

    def relay(self) -> None:
        """Width, font or words changed: forget every layout."""
        self._entries.clear()
        self._heights = Heights(self._estimates(0, len(self.rows)))

    def splice(self, change: Splice) -> None:
        """Take over a change; the neighbours may have another shape now."""
        at, end = change.at, change.at + len(change.inserted)
        for row in self.rows[at : at + change.removed]:
            self._entries.pop(row.id, None)
        self.rows[at : at + change.removed] = change.inserted
        self._heights.replace(at, change.removed, self._estimates(at, end))
        for neighbour in (at - 1, end):
            if 0 <= neighbour < len(self.rows):
                self.measure(neighbour, neighbour)

    def entry(self, place: int) -> Entry:
        """The laid-out row."""
        row, as_shape = self.rows[place], self.shape(place)
        found = self._entries.get(row.id)
        if found is None or found.row != row or found.shape != as_shape or found.width != self.width:
            found = self._entries[row.id] = lay_out(row, as_shape, self.width, self.measures)
        return found

    def shape(self, place: int) -> Shape:
        """How a row stands among its neighbours."""
        before = self.rows[place - 1] if place else None
        after = self.rows[place + 1] if place + 1 < len(self.rows) else None
        return shape(before, self.rows[place], after, self._new)

    def measure(self, first: int, last: int) -> bool:
        """Make the heights of these rows exact; True when one changed."""
        changed = False
        for place in range(max(0, first), min(last + 1, len(self.rows))):
            height = self.entry(place).height
            if self._heights[place] != height:
                self._heights.set(place, height)
                changed = True
        self._forget_far(first, last)
        return changed

    def top(self, place: int) -> int:
        return self._heights.top(place)

    def row_at(self, y: int) -> int:
        """The row at a height, or the nearest; -1 when there is none."""
        return self._heights.row_at(y)

    def place_of(self, row: str) -> int:
        """Where the row with this id is, -1 when it is not loaded. The newest are found first."""
        return next((place for place in range(len(self.rows) - 1, -1, -1) if self.rows[place].id == row), -1)

    def _is_new(self, place: int) -> bool:
        return self._new is not None and self.rows[place].number == self._new

    def _estimates(self, first: int, last: int) -> list[int]:
        return [estimate(self.rows[place], self.shape(place), self.width, self.measures) for place in range(first, last)]

    def _forget_far(self, first: int, last: int) -> None:
        if len(self._entries) > _KEPT:
            near = {row.id for row in self.rows[max(0, first - 50) : last + 50]}
            self._entries = {row: entry for row, entry in self._entries.items() if row in near}
