"""What is wrong with the way through a playbook. Pure."""

from collections.abc import Iterator
from types import UnionType

from server_stub.playbooks.definition.cards import (
    Asking,
    Card,
    Disqualify,
    Greeting,
    HandBack,
    LiveChat,
    Outcome,
    Qualify,
    Question,
    targets,
)
from server_stub.playbooks.definition.whole import Definition
from server_stub.playbooks.problems.found import Found

MOST_IN_A_ROW = 20
"""How many cards may follow each other before the visitor is asked something."""


def flow_problems(definition: Definition) -> Iterator[Found]:
    """What is wrong with where cards stand. To be asked where every card has a name of its own and every name a card."""
    cards = {card.id: card for card in definition.cards}
    reachable = set(_reachable(cards, definition.start))
    circles = _circles(cards)
    for card in definition.cards:
        if card.id not in reachable:
            yield Found("unreached", card.id)
        if isinstance(card, Greeting) and card.id != definition.start:
            yield Found("greeting_not_first", card.id)
        if card.id in circles:
            yield Found("circle", card.id)
    for name in _passed(cards, definition.start, Asking):
        yield from _unasked_problems(cards[name])
    for name in _reachable(cards, definition.start, Question):
        if isinstance(cards[name], HandBack):
            yield Found("hand_back_without_question", name)
    if not circles:
        yield from _torrents(cards, definition.start)


def _unasked_problems(card: Card) -> Iterator[Found]:
    """A card that comes before the visitor was asked what it needs."""
    if isinstance(card, LiveChat):
        yield Found("live_chat_unasked", card.id)
    if isinstance(card, Outcome):
        yield Found("outcome_unasked", card.id)
    if isinstance(card, Qualify | Disqualify):
        yield Found("judged_unasked", card.id)


def _reachable(cards: dict[str, Card], start: str, stop: type[Question] | None = None) -> list[str]:
    """The ids of the cards that can come after `start`, and of itself; where `stop` is given, no further than to such a card."""
    reached: dict[str, None] = {}
    waiting = [start]
    while waiting:
        if (name := waiting.pop()) and name not in reached:
            reached[name] = None
            if stop is None or not isinstance(cards[name], stop):
                waiting += targets(cards[name])
    return list(reached)


def _passed(cards: dict[str, Card], start: str, stops: type[Question] | UnionType) -> list[str]:
    """The ids of the cards that the flow can run through from `start`, up to a card that stops it or the end.

    One that asks for a value or a text stops the flow only while that is not known.
    """
    passed: dict[str, None] = {}
    while start and start not in passed and not isinstance(card := cards[start], stops):
        passed[start] = None
        start = next(iter(targets(card)), "")
    return list(passed)


def _circles(cards: dict[str, Card]) -> set[str]:
    """The ids of the cards that lead back to themselves without a question on the way. Of one such card, only one can follow."""
    found: set[str] = set()
    seen: set[str] = set()
    for start in cards:
        name = start
        way: list[str] = []
        while name and name not in seen and not isinstance(card := cards[name], Question | HandBack):
            seen.add(name)
            way.append(name)
            name = card.next
        if name in way:
            found.update(way[way.index(name) :])
    return found


def _torrents(cards: dict[str, Card], start: str) -> Iterator[Found]:
    """Where the bot would go on and on without waiting for the visitor."""
    begins = {start, *(target for card in cards.values() if isinstance(card, Asking) for target in targets(card))}
    ends = (_passed_within(cards, begin, MOST_IN_A_ROW + 1)[MOST_IN_A_ROW:] for begin in begins)
    for name in sorted({name for beyond in ends for name in beyond}):
        yield Found("too_many_in_a_row", name, {"limit": str(MOST_IN_A_ROW)})


def _passed_within(cards: dict[str, Card], start: str, most: int) -> list[str]:
    """The first of those that are passed from a card on, where nothing is known of the visitor."""
    passed: list[str] = []
    while start and len(passed) < most and not isinstance(card := cards[start], Asking | HandBack):
        passed.append(start)
        start = card.next
    return passed
