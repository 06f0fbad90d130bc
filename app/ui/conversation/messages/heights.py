"""Where each of many rows of different heights begins: sums over chunks, so that one change among 100,000 rows costs next to nothing."""

from collections.abc import Iterable
from itertools import islice

_CHUNK = 512


class Heights:
    """Heights in whole pixels. Finding a row, changing, inserting and removing are O(rows / 512 + 512)."""

    def __init__(self, heights: Iterable[int] = ()) -> None:
        self._chunks: list[list[int]] = []
        self._sums: list[int] = []
        self._append_chunks(0, list(heights))

    def __len__(self) -> int:
        return sum(map(len, self._chunks))

    def __getitem__(self, row: int) -> int:
        chunk, within = self._locate(row)
        return self._chunks[chunk][within]

    @property
    def total(self) -> int:
        """The height of all rows together."""
        return sum(self._sums)

    def set(self, row: int, height: int) -> None:
        """Row `row` is `height` high."""
        chunk, within = self._locate(row)
        self._sums[chunk] += height - self._chunks[chunk][within]
        self._chunks[chunk][within] = height

    def top(self, row: int) -> int:
        """Where a row begins; for the row after the last, where the last ends."""
        if row >= len(self):
            return self.total
        chunk, within = self._locate(row)
        return sum(islice(self._sums, chunk)) + sum(islice(self._chunks[chunk], within))

    def row_at(self, y: int) -> int:
        """The row that covers `y`, or the nearest one; -1 when there is none."""
        passed = 0
        for chunk, height in enumerate(self._sums):
            if y < passed + height or chunk == len(self._sums) - 1:
                return self._first_row(chunk) + _place(self._chunks[chunk], y - passed)
            passed += height
        return -1

    def replace(self, at: int, removed: int, inserted: Iterable[int]) -> None:
        """At row `at`, `removed` rows go and others come."""
        fresh = list(inserted)
        if at >= len(self):
            self._append_chunks(len(self._chunks), fresh)
            return
        chunk, within = self._locate(at)
        while removed:
            here = self._chunks[chunk]
            taken = min(removed, len(here) - within)
            del here[within : within + taken]
            removed -= taken
            if not removed:
                break
            chunk, within = chunk + 1, 0
        self._chunks[chunk][within:within] = fresh
        self._sums[chunk] = sum(self._chunks[chunk])
        self._tidy()

    def _tidy(self) -> None:
        """Drop empty chunks and part those that grew too long."""
        chunks = [part for chunk in self._chunks for part in (_parts(chunk) if len(chunk) > 2 * _CHUNK else (chunk,)) if part]
        self._chunks = chunks
        self._sums = [sum(chunk) for chunk in chunks]

    def _append_chunks(self, at: int, heights: list[int]) -> None:
        if at and len(self._chunks[-1]) + len(heights) <= _CHUNK:
            self._chunks[-1].extend(heights)
            self._sums[-1] += sum(heights)
            return
        parts = _parts(heights)
        self._chunks[at:at] = parts
        self._sums[at:at] = [sum(part) for part in parts]

    def _locate(self, row: int) -> tuple[int, int]:
        for chunk, heights in enumerate(self._chunks):
            if row < len(heights):
                return chunk, row
            row -= len(heights)
        raise IndexError(row)

    def _first_row(self, chunk: int) -> int:
        return sum(len(heights) for heights in islice(self._chunks, chunk))


def _parts(heights: list[int]) -> list[list[int]]:
    return [heights[start : start + _CHUNK] for start in range(0, len(heights), _CHUNK)]


def _place(heights: list[int], y: int) -> int:
    passed = 0
    for place, height in enumerate(heights):
        passed += height
        if y < passed:
            return place
    return len(heights) - 1
