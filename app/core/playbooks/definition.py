"""A playbook's definition as plain JSON: its cards, and the ways out of them. What is not known here is kept as it is. Pure.

Nothing here is ever changed in place: what changes is made anew, and shares the rest.
"""

from collections.abc import Mapping
from typing import Any

from msgspec import Struct

Card = Mapping[str, Any]
Definition = Mapping[str, Any]

HAND_BACK = "hand_back"
BRANCHING = ("question", "live_chat")
"""Cards below which others are drawn: the paths of the answers, the offline flow."""


class Slot(Struct, frozen=True):
    """A place that leads to a card or to the end: the beginning (START), the way onward from a card, or one of its answers."""

    card: str = ""
    answer: str = ""


START = Slot()


def cards(definition: Definition) -> dict[str, Card]:
    """The cards by their ids, in order."""
    return {card["id"]: card for card in definition["cards"]}


def is_branching(card: Card) -> bool:
    """Whether others are drawn below it."""
    return card["type"] in BRANCHING or "answers" in card


def slots(card: Card) -> tuple[Slot, ...]:
    """The ways out of a card; none where it hands back."""
    return tuple(slot for slot, _ in ways(card))


def ways(card: Card) -> list[tuple[Slot, Mapping[str, Any]]]:
    """The same, each with the part of the card that has its `next`: one of its answers, or itself."""
    if "answers" in card:
        return [(Slot(card["id"], answer["id"]), answer) for answer in card["answers"]]
    return [] if card["type"] == HAND_BACK else [(Slot(card["id"]), card)]


def target(definition: Definition, slot: Slot) -> str:
    """The id of the card where a way leads; empty where the flow ends there."""
    if slot == START:
        return str(definition["start"])
    card = cards(definition)[slot.card]
    return str(way(card, slot).get("next", ""))


def way(card: Card, slot: Slot) -> Mapping[str, Any]:
    """The part of a card that has the slot's `next`: one of its answers, or itself."""
    return next(answer for answer in card["answers"] if answer["id"] == slot.answer) if slot.answer else card


def led(definition: Definition, slot: Slot, to: str) -> Definition:
    """The same with a way that leads elsewhere."""
    if slot == START:
        return {**definition, "start": to}
    card = cards(definition)[slot.card]
    if not slot.answer:
        return with_card(definition, {**card, "next": to})
    answers = [{**answer, "next": to} if answer["id"] == slot.answer else answer for answer in card["answers"]]
    return with_card(definition, {**card, "answers": answers})


def with_card(definition: Definition, card: Card) -> Definition:
    """The same with another card of that id."""
    return {**definition, "cards": [card if one["id"] == card["id"] else one for one in definition["cards"]]}


def pointing(definition: Definition, to: str) -> list[Slot]:
    """Every way that leads to a card."""
    found = [slot for card in definition["cards"] for slot, part in ways(card) if part.get("next", "") == to]
    return [START, *found] if definition["start"] == to else found


def picture_count(wording: Any) -> int:
    """How many pictures stand in a text, plain or with marks."""
    return 0 if not isinstance(wording, list) else sum(block.get("type") == "picture" for block in wording)


def free_id(taken: Mapping[str, object], kind: str) -> str:
    """An id for something new, such as "message-2"."""
    return next(name for number in range(1, len(taken) + 2) if (name := f"{kind}-{number}") not in taken)
