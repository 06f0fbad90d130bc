"""What can be done to the cards of a definition: put in, changed, taken out, moved. Each is the definition made anew. Pure.

No card is left with a way that leads nowhere it knows. What follows where a card is put in follows it from then on: at its open end, which
is the first of its ways that ended. A card that others are drawn below takes these along.
"""

from collections.abc import Iterable
from typing import Any

from app.core.playbooks.definition import (
    START,
    Card,
    Definition,
    Slot,
    cards,
    free_id,
    is_branching,
    led,
    pointing,
    slots,
    target,
    ways,
    with_card,
)
from app.core.playbooks.outline import End, below, outline, path, places, standing


def add(definition: Definition, card: Card, slot: Slot) -> tuple[Definition, str]:
    """Put a new card in where a way leads. `card`: without an id, and its answers too. The definition, and the card's id."""
    name = free_id(cards(definition), card["type"])
    new: dict[str, Any] = {**card, "id": name}
    if "answers" in card:
        new["answers"] = [{**answer, "id": f"answer-{number}"} for number, answer in enumerate(card["answers"], 1)]
    after = target(definition, slot)
    entries = list(definition["cards"])
    place = next((number for number, one in enumerate(entries, 1) if one["id"] == slot.card), 0)
    added = led({**definition, "cards": [*entries[:place], new, *entries[place:]]}, slot, name)
    ends = slots(new)
    return (led(added, ends[0], after) if ends and after else added), name


def change(definition: Definition, card: str, values: dict[str, Any]) -> Definition:
    """Other values of a card, but for its id, its type and its ways."""
    return with_card(definition, {**cards(definition)[card], **values})


def change_whole(definition: Definition, values: dict[str, Any]) -> Definition:
    """Other values of what is beside the cards: bot_name, look, hours, consent. None: it is to have none."""
    gone = [name for name, value in values.items() if value is None]
    return {name: value for name, value in {**definition, **values}.items() if name not in gone}


def leaving(definition: Definition, card: str) -> list[str]:
    """The ids of the cards that go with one that is taken out: of those below it all that nothing else leads to."""
    if not is_branching(cards(definition)[card]):
        return []
    return _lost(_bypassed(definition, card, ""), standing(below(outline(definition), card)))


def delete(definition: Definition, card: str) -> Definition:
    """Take a card out; what led to it leads on to what followed. One that others are drawn below goes with them."""
    found = cards(definition)[card]
    after = "" if is_branching(found) or not slots(found) else target(definition, Slot(card))
    return _without(_bypassed(definition, card, "" if after == card else after), [card, *leaving(definition, card)])


def move(definition: Definition, card: str, slot: Slot) -> Definition:
    """Take a card from where it stands and put it in elsewhere. Where that is in itself, all stays as it is."""
    rows = outline(definition)
    inside = standing(below(rows, card)) if is_branching(cards(definition)[card]) else []
    place = places(rows)[card]
    if slot == place or slot.card in (card, *inside):
        return definition
    found = cards(definition)[card]
    plain = not is_branching(found) and bool(slots(found))
    if place is not None:
        after = target(definition, Slot(card)) if plain else ""
        definition = led(definition, place, "" if after == card else after)
    follows = target(definition, slot)
    definition = led(definition, slot, card)
    open_end = Slot(card) if plain else _open_end(definition, card)
    if follows in inside or open_end is None:
        return definition
    return led(definition, open_end, "" if follows == card else follows)


def add_answer(definition: Definition, question: str, text: str) -> Definition:
    """One more answer, after which the flow ends."""
    card = cards(definition)[question]
    name = free_id({answer["id"]: answer for answer in card["answers"]}, "answer")
    return with_card(definition, {**card, "answers": [*card["answers"], {"id": name, "text": text}]})


def change_answer(definition: Definition, slot: Slot, text: str) -> Definition:
    """Another text of an answer."""
    card = cards(definition)[slot.card]
    answers = [{**answer, "text": text} if answer["id"] == slot.answer else answer for answer in card["answers"]]
    return with_card(definition, {**card, "answers": answers})


def move_answer(definition: Definition, slot: Slot, by: int) -> Definition:
    """Further up or down among its question's answers, with its path."""
    card = cards(definition)[slot.card]
    answers = list(card["answers"])
    place = next(number for number, answer in enumerate(answers) if answer["id"] == slot.answer)
    answers.insert(max(0, place + by), answers.pop(place))
    return with_card(definition, {**card, "answers": answers})


def delete_answer(definition: Definition, slot: Slot) -> Definition:
    """Take an answer out, and the cards of its path that nothing else leads to."""
    card = cards(definition)[slot.card]
    under = standing(path(outline(definition), slot))
    rest = with_card(definition, {**card, "answers": [answer for answer in card["answers"] if answer["id"] != slot.answer]})
    return _without(rest, _lost(rest, under))


def _bypassed(definition: Definition, card: str, to: str) -> Definition:
    """Whatever leads to a card leads elsewhere."""
    for slot in pointing(definition, card):
        definition = led(definition, slot, to)
    return definition


def _lost(definition: Definition, those: Iterable[str]) -> list[str]:
    """Which of those cards no visitor reaches."""
    known, reached = cards(definition), {""}
    waiting = [target(definition, START)]
    while waiting:
        if (name := waiting.pop()) not in reached and name in known:
            reached.add(name)
            waiting += [str(part.get("next", "")) for _, part in ways(known[name])]
    return [name for name in those if name not in reached]


def _without(definition: Definition, gone: Iterable[str]) -> Definition:
    """Without these cards; what led to them ends there."""
    for name in gone:
        definition = _bypassed(definition, name, "")
    return {**definition, "cards": [card for card in definition["cards"] if card["id"] not in gone]}


def _open_end(definition: Definition, card: str) -> Slot | None:
    """The first of the ways below a card that ends; None: each leads somewhere."""
    ends = (row for row in below(outline(definition), card) if isinstance(row, End))
    return next((row.slot for row in ends if not row.to), None)
