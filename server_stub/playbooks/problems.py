"""What is wrong with a playbook, in sentences for the person who wrote it. Pure."""

from collections.abc import Iterable, Iterator
from types import UnionType

from app.protocol.details import MAX_TITLE_CHARACTERS, FieldName
from app.protocol.frames import MAX_TEXT_CHARACTERS
from app.protocol.playbooks import PlaybookProblem
from server_stub.playbooks.definition import (
    Capture,
    Card,
    Definition,
    Disqualify,
    Greeting,
    HandBack,
    LiveChat,
    Message,
    Outcome,
    Qualify,
    Question,
    fold,
    targets,
)
from server_stub.playbooks.titles import names

MAX_ANSWER_CHARACTERS = 200
LONGEST_WAIT_S = 3_600


def problems(definition: Definition) -> tuple[PlaybookProblem, ...]:
    """What is wrong with it, one sentence each, and with which card; empty when all is well."""
    names = [card.id for card in definition.cards]
    found = [*_about("", _whole_problems(definition, names))]
    for name in sorted({name for name in names if names.count(name) > 1}):
        found += _about(name, [f"Two cards have the id “{name}”."])
    for card in definition.cards:
        found += _about(card.id, _target_problems(card, names))
    for card in definition.cards:
        found += _about(card.id, _card_problems(card))
    if not found:  # the flow can be followed only when every card has a name of its own and every name a card
        found += _flow_problems(definition)
    return tuple(found)


def _about(card: str, texts: Iterable[str]) -> Iterator[PlaybookProblem]:
    return (PlaybookProblem(text=text, card=card) for text in texts)


def _whole_problems(definition: Definition, names: list[str]) -> Iterator[str]:
    if not definition.bot_name.strip():
        yield "The bot needs a name."
    if not names:
        yield "A playbook needs at least one card."
    if "" in names:
        yield "Every card needs an id."
    if definition.start not in names:
        yield f"The playbook starts with the card “{definition.start}”, which does not exist."


def _target_problems(card: Card, names: list[str]) -> Iterator[str]:
    for target in targets(card):
        if target and target not in names:
            yield f"The card “{card.id}” leads to “{target}”, which does not exist."


def _card_problems(card: Card) -> Iterator[str]:
    match card:
        case Greeting() | Message():
            yield from _text_problems(card.id, "text", card.text)
        case Question():
            yield from _question_problems(card)
        case Capture():
            yield from _capture_problems(card)
        case Outcome():
            yield from _title_problems(card)
        case HandBack():
            if card.text:
                yield from _text_problems(card.id, "text", card.text)
        case LiveChat():
            yield from _text_problems(card.id, "online message", card.online_message)
            yield from _text_problems(card.id, "offline message", card.offline_message)
            if not 1 <= card.wait_seconds <= LONGEST_WAIT_S:
                yield f"The wait time of the card “{card.id}” must be 1 to {LONGEST_WAIT_S} seconds, not {card.wait_seconds}."


def _question_problems(card: Question) -> Iterator[str]:
    yield from _text_problems(card.id, "question", card.text)
    if card.again:
        yield from _text_problems(card.id, "second question", card.again)
    if not card.answers:
        yield f"The question of the card “{card.id}” needs at least one answer."
    for path in card.answers:
        yield from _text_problems(card.id, "answer", path.text, MAX_ANSWER_CHARACTERS)
    if "" in (ids := [path.id for path in card.answers]) or len(set(ids)) < len(ids):
        yield f"The answers of the card “{card.id}” need ids that differ."
    if len({fold(path.text) for path in card.answers}) < len(card.answers):
        yield f"The answers of the card “{card.id}” need texts that differ."


def _capture_problems(card: Capture) -> Iterator[str]:
    yield from _text_problems(card.id, "question", card.text)
    if card.again:
        yield from _text_problems(card.id, "second question", card.again)
    if card.skip:
        yield from _text_problems(card.id, "answer", card.skip, MAX_ANSWER_CHARACTERS)


def _title_problems(card: Outcome) -> Iterator[str]:
    if card.title:
        yield from _text_problems(card.id, "title", card.title, MAX_TITLE_CHARACTERS)
    for name in names(card.title):
        if name not in {field.value for field in FieldName}:
            yield f"The title of the card “{card.id}” names “{{{name}}}”; what can stand there is {', '.join(FieldName)}."


def _text_problems(card: str, what: str, text: str, limit: int = MAX_TEXT_CHARACTERS) -> Iterator[str]:
    if not text.strip():
        yield f"The {what} of the card “{card}” is empty."
    if len(text) > limit:
        yield f"The {what} of the card “{card}” is longer than {limit} characters."


def _flow_problems(definition: Definition) -> Iterator[PlaybookProblem]:
    cards = {card.id: card for card in definition.cards}
    reachable = set(_reachable(cards, definition.start))
    for card in definition.cards:
        yield from _about(card.id, _place_problems(card, definition.start, cards, reachable))
    for name in _passed(cards, definition.start, Question | Capture):
        yield from _about(name, _unasked_problems(cards[name]))
    for name in _reachable(cards, definition.start, Question):
        if isinstance(cards[name], HandBack):
            yield from _about(
                name, [f"The card “{name}” leads back to the question above it, but there is a way to it without a question."]
            )


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
