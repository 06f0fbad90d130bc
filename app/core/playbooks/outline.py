"""A playbook as it is drawn: rows from top to bottom, the paths of a card below it and further in. Pure.

A card stands where the flow comes to it first; where it comes there again, the path ends with the card's name.
"""

from collections.abc import Iterable, Iterator, Mapping
from itertools import takewhile

from msgspec import Struct

from app.core.playbooks.definition import START, Card, Definition, Slot, cards, is_branching, ways


class Standing(Struct, frozen=True):
    """A card. `slot`: what leads to it there; None: nothing does, for no visitor gets there."""

    card: Card
    slot: Slot | None
    depth: int


class Branch(Struct, frozen=True):
    """A path begins: of an answer, or the offline flow. Without a slot: what no visitor reaches begins."""

    slot: Slot | None
    depth: int


class End(Struct, frozen=True):
    """A path ends: the flow does, or it goes on at `to`, the id of a card that stands elsewhere. `slot`: what leads there."""

    slot: Slot
    to: str
    depth: int


Row = Standing | Branch | End


def outline(definition: Definition) -> tuple[Row, ...]:
    """All of it: what the beginning leads to, and then what nothing leads to."""
    known = cards(definition)
    seen: set[str] = set()
    rows = [*_flow(known, seen, START, str(definition["start"]))]
    for name in _loose(known, seen):
        if name not in seen:
            rows += [Branch(None, 0), *_flow(known, seen, None, name)]
    return tuple(rows)


def places(rows: Iterable[Row]) -> dict[str, Slot | None]:
    """What leads to each card where it stands."""
    return {row.card["id"]: row.slot for row in rows if isinstance(row, Standing)}


def below(rows: Iterable[Row], card: str) -> tuple[Row, ...]:
    """The rows of a card's paths."""
    rows = iter(rows)
    depth = next(row.depth for row in rows if isinstance(row, Standing) and row.card["id"] == card)
    return tuple(takewhile(lambda row: row.depth > depth, rows))


def path(rows: Iterable[Row], slot: Slot) -> tuple[Row, ...]:
    """The rows of one path, without the one with which it begins."""
    rows = iter(rows)
    depth = next(row.depth for row in rows if isinstance(row, Branch) and row.slot == slot)
    return tuple(takewhile(lambda row: row.depth > depth or (row.depth == depth and not isinstance(row, Branch)), rows))


def standing(rows: Iterable[Row]) -> list[str]:
    """The ids of the cards among rows."""
    return [row.card["id"] for row in rows if isinstance(row, Standing)]


def _flow(known: Mapping[str, Card], seen: set[str], slot: Slot | None, name: str) -> Iterator[Row]:
    """What a way leads to, path by path. `seen`: the cards that stand already."""
    waiting: list[Branch | tuple[Slot | None, str, int]] = [(slot, name, 0)]
    while waiting:
        next_ = waiting.pop()
        if isinstance(next_, Branch):
            yield next_
            continue
        slot, name, depth = next_
        if slot is not None and (not name or name in seen or name not in known):
            yield End(slot, name, depth)
            continue
        seen.add(name)
        card = known[name]
        yield Standing(card, slot, depth)
        deeper = is_branching(card)
        for out, part in reversed(ways(card)):
            waiting.append((out, str(part.get("next", "")), depth + deeper))
            if deeper:
                waiting.append(Branch(out, depth + 1))


def _loose(known: Mapping[str, Card], seen: set[str]) -> list[str]:
    """The cards that nothing leads to, those before which no other comes first; circles of them last."""
    left = [card for name, card in known.items() if name not in seen]
    if not left:
        return []
    led_to = {str(part.get("next", "")) for card in left for _, part in ways(card)}
    names = [str(card["id"]) for card in left]
    return [name for name in names if name not in led_to] + [name for name in names if name in led_to]
