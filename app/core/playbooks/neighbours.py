"""Where a card goes when it is moved up or down among the rows, or put in at one of them. Pure."""

from collections.abc import Sequence

from app.core.playbooks.definition import START, Slot, is_branching, slots
from app.core.playbooks.outline import Branch, End, Row, Standing


def slot_at(rows: Sequence[Row], place: int) -> Slot:
    """The way on which a card stands right behind a row: behind a card, or first or last in a path."""
    if not 0 <= place < len(rows):
        return START
    match rows[place]:
        case Standing(card=card, slot=slot):
            return next(iter(slots(card)), slot or START)
        case Branch(slot=slot):
            return slot or START
        case End(slot=slot):
            return slot


def slot_before(rows: Sequence[Row], place: int) -> Slot:
    """The way on which a card stands right before a row."""
    match rows[place]:
        case Standing(slot=slot) if slot is not None:
            return slot
        case End(slot=slot):
            return slot
        case _:
            return slot_at(rows, place - 1)


def up(rows: Sequence[Row], card: str) -> Slot | None:
    """The way on which a card stands further up; None: there is none."""
    place = _place(rows, card)
    before = place - 1
    while before >= 0 and isinstance(rows[before], Branch):
        before -= 1
    return None if before < 0 else slot_before(rows, before)


def down(rows: Sequence[Row], card: str) -> Slot | None:
    """The way on which a card stands further down; None: there is none."""
    place = _place(rows, card)
    row = rows[place]
    after = place + 1
    if isinstance(row, Standing) and is_branching(row.card):  # its paths come along
        while after < len(rows) and rows[after].depth > row.depth:
            after += 1
    elif after < len(rows) and isinstance(rows[after], End):
        after += 1
    while after < len(rows) and isinstance(rows[after], Branch) and rows[after].slot is None:
        after += 1
    return slot_at(rows, after) if after < len(rows) else None


def _place(rows: Sequence[Row], card: str) -> int:
    return next(place for place, row in enumerate(rows) if isinstance(row, Standing) and row.card["id"] == card)
