"""What is wrong with the way through a playbook. Pure."""

from collections.abc import Iterator
from types import UnionType

from app.protocol.playbooks import PlaybookProblem
from server_stub.playbooks.definition.cards import (
    Capture,
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
from server_stub.playbooks.problems.about import about


def flow_problems(definition: Definition) -> Iterator[PlaybookProblem]:
    """What is wrong with where cards stand. To be asked where every card has a name of its own and every name a card."""
    cards = {card.id: card for card in definition.cards}
    reachable = set(_reachable(cards, definition.start))
    for card in definition.cards:
        yield from about(card.id, _place_problems(card, definition.start, cards, reachable))
    for name in _passed(cards, definition.start, Question | Capture):
        yield from about(name, _unasked_problems(cards[name]))
    for name in _reachable(cards, definition.start, Question):
        if isinstance(cards[name], HandBack):
            yield from about(name, [f"The card “{name}” leads back to the question above it, but there is a way to it without a question."])


def _place_problems(card: Card, start: str, cards: dict[str, Card], reachable: set[str]) -> Iterator[str]:
    """Where the card stands in the flow."""
    if card.id not in reachable:
        yield f"Nothing leads to the card “{card.id}”."
    if isinstance(card, Greeting) and card.id != start:
        yield f"The card “{card.id}” is a greeting, but the playbook does not start with it."
    if not isinstance(card, Question | HandBack) and card.id in _passed(cards, card.next, Question):
        yield f"The card “{card.id}” leads back to itself without a question on the way."


def _unasked_problems(card: Card) -> Iterator[str]:
    """A card that comes before the visitor was asked what it needs."""
    if isinstance(card, LiveChat):
        yield "The playbook calls an agent before it has asked the visitor anything."
    if isinstance(card, Outcome):
        yield f"The outcome of the card “{card.id}” comes before the playbook has asked the visitor anything."
    if isinstance(card, Qualify | Disqualify):
        yield f"The card “{card.id}” judges the visitor before the playbook has asked anything."


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

    A capture card stops the flow only while what it asks for is not known.
    """
    passed: list[str] = []
    while start and start not in passed and not isinstance(card := cards[start], stops):
        passed.append(start)
        start = next(iter(targets(card)), "")
    return passed
