"""Makes the shown rows equal a new list with the fewest steps, so that nothing flickers, and selection and scroll stay."""

from bisect import bisect_left
from collections.abc import Hashable, Iterator, Sequence

from msgspec import Struct


class Remove(Struct, frozen=True):
    """Take away rows first to last, both included."""

    first: int
    last: int


class Insert(Struct, frozen=True):
    """Put the new list's rows first to last, both included, at these same places."""

    first: int
    last: int


class Move(Struct, frozen=True):
    """Take the row from `source` and put it so that it ends up at `target`."""

    source: int
    target: int


Step = Remove | Insert | Move


def steps(old: Sequence[Hashable], new: Sequence[Hashable]) -> Iterator[Step]:
    """Steps to be taken in order; each place is meant as of the moment the step is taken. Keys are unique."""
    if old == new:
        return
    wanted = set(new)
    yield from _removals(old, wanted)
    current = [key for key in old if key in wanted]
    yield from _moves(current, new)
    yield from _insertions(frozenset(current), new)


def _removals(old: Sequence[Hashable], wanted: set[Hashable]) -> Iterator[Remove]:
    last = None
    for place in range(len(old) - 1, -1, -1):
        gone = old[place] not in wanted
        if gone and last is None:
            last = place
        if last is not None and (not gone or place == 0):
            yield Remove(place if gone else place + 1, last)
            last = None


def _moves(current: list[Hashable], new: Sequence[Hashable]) -> Iterator[Move]:
    kept = set(current)
    target_order = [key for key in new if key in kept]
    resting = _resting(current, target_order)
    for target, key in enumerate(target_order):
        if key in resting:
            continue
        source = current.index(key)
        before = target_order[target - 1] if target else None
        place = current.index(before) + 1 if before is not None else 0
        place -= source < place
        if place != source:
            current.insert(place, current.pop(source))
            yield Move(source, place)


def _resting(current: Sequence[Hashable], target: Sequence[Hashable]) -> set[Hashable]:
    """The largest set of rows that need not move: a longest increasing subsequence of their new places."""
    places = {key: place for place, key in enumerate(target)}
    tails: list[int] = []
    tail_keys: list[Hashable] = []
    previous: dict[Hashable, Hashable | None] = {}
    for key in current:
        at = bisect_left(tails, places[key])
        previous[key] = tail_keys[at - 1] if at else None
        tails[at : at + 1] = [places[key]]
        tail_keys[at : at + 1] = [key]
    resting: set[Hashable] = set()
    key_or_none: Hashable | None = tail_keys[-1] if tail_keys else None
    while key_or_none is not None:
        resting.add(key_or_none)
        key_or_none = previous[key_or_none]
    return resting


def _insertions(present: frozenset[Hashable], new: Sequence[Hashable]) -> Iterator[Insert]:
    first = None
    for place, key in enumerate(new):
        if key not in present and first is None:
            first = place
        if first is not None and key in present:
            yield Insert(first, place - 1)
            first = None
    if first is not None:
        yield Insert(first, len(new) - 1)
