"""What a playbook is: typed cards, read from JSON and checked as a whole. Pure."""

from collections.abc import Iterator

import msgspec
from msgspec import Struct

from app.protocol.frames import MAX_TEXT_CHARACTERS

MAX_ANSWER_CHARACTERS = 200
LONGEST_WAIT_S = 3_600


class DefinitionError(Exception):
    """A playbook cannot be used. `problems` are sentences for the person who wrote it."""

    def __init__(self, problems: tuple[str, ...]) -> None:
        super().__init__(" ".join(problems))
        self.problems = problems


class Greeting(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, tag_field="type", tag="greeting"):
    """The bot's first words. Only the first card can be one."""

    id: str
    text: str
    next: str = ""


class Message(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, tag_field="type", tag="message"):
    """Something the bot says."""

    id: str
    text: str
    next: str = ""


class Path(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """An answer that a visitor may choose, and the card where it leads; without one the flow ends there."""

    id: str
    text: str
    next: str = ""


class Question(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, tag_field="type", tag="question"):
    """The bot asks and waits for one of the answers. `again` is what it says when it got none of them; the question itself where empty."""

    id: str
    text: str
    answers: tuple[Path, ...]
    again: str = ""


class LiveChat(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, tag_field="type", tag="live_chat"):
    """The bot calls an agent. `next` begins the offline flow: nobody is online, or nobody came within `wait_seconds`."""

    id: str
    online_message: str
    wait_seconds: int
    offline_message: str
    next: str = ""


Card = Greeting | Message | Question | LiveChat


class Definition(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One version of a playbook. The flow begins with the card named `start`; an empty `next` ends it."""

    bot_name: str
    start: str
    cards: tuple[Card, ...]

    def card(self, name: str) -> Card | None:
        """The card of that id, or None."""
        return next((card for card in self.cards if card.id == name), None)


_decoder = msgspec.json.Decoder(Definition)


def load(data: bytes) -> Definition:
    """Read and check a playbook. Raises DefinitionError with everything that is wrong with it."""
    try:
        definition = _decoder.decode(data)
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        raise DefinitionError((f"The playbook cannot be read: {error}.",)) from error
    if found := problems(definition):
        raise DefinitionError(found)
    return definition


def problems(definition: Definition) -> tuple[str, ...]:
    """What is wrong with it, one sentence each; empty when all is well."""
    found = [*_name_problems(definition)]
    for card in definition.cards:
        found += _card_problems(card)
    if not found:  # the flow can be followed only when every card has a name of its own and every name a card
        found += _flow_problems(definition)
    return tuple(found)


def targets(card: Card) -> tuple[str, ...]:
    """The ids of the cards that may follow; an empty one stands for the end."""
    return tuple(path.next for path in card.answers) if isinstance(card, Question) else (card.next,)


def fold(text: str) -> str:
    """A text as it counts when answers are compared: letter case and spacing do not."""
    return " ".join(text.split()).casefold()


def _name_problems(definition: Definition) -> Iterator[str]:
    names = [card.id for card in definition.cards]
    if not definition.bot_name.strip():
        yield "The bot needs a name."
    if not names:
        yield "A playbook needs at least one card."
    if "" in names:
        yield "Every card needs an id."
    for name in sorted({name for name in names if names.count(name) > 1}):
        yield f"Two cards have the id “{name}”."
    if definition.start not in names:
        yield f"The playbook starts with the card “{definition.start}”, which does not exist."
    for card in definition.cards:
        for target in targets(card):
            if target and target not in names:
                yield f"The card “{card.id}” leads to “{target}”, which does not exist."


def _card_problems(card: Card) -> Iterator[str]:
    match card:
        case Greeting() | Message():
            yield from _text_problems(card.id, "text", card.text)
        case Question():
            yield from _question_problems(card)
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


def _text_problems(card: str, what: str, text: str, limit: int = MAX_TEXT_CHARACTERS) -> Iterator[str]:
    if not text.strip():
        yield f"The {what} of the card “{card}” is empty."
    if len(text) > limit:
        yield f"The {what} of the card “{card}” is longer than {limit} characters."


def _flow_problems(definition: Definition) -> Iterator[str]:
    cards = {card.id: card for card in definition.cards}
    reachable = _reachable(cards, definition.start)
    for card in definition.cards:
        if card.id not in reachable:
            yield f"Nothing leads to the card “{card.id}”."
        if isinstance(card, Greeting) and card.id != definition.start:
            yield f"The card “{card.id}” is a greeting, but the playbook does not start with it."
        if not isinstance(card, Question) and card.id in _unasked(cards, card.next):
            yield f"The card “{card.id}” leads back to itself without a question on the way."
    if any(isinstance(cards[name], LiveChat) for name in _unasked(cards, definition.start)):
        yield "The playbook calls an agent before it has asked the visitor anything."


def _reachable(cards: dict[str, Card], start: str) -> set[str]:
    reached: set[str] = set()
    waiting = [start]
    while waiting:
        if (name := waiting.pop()) and name not in reached:
            reached.add(name)
            waiting += targets(cards[name])
    return reached


def _unasked(cards: dict[str, Card], start: str) -> list[str]:
    """The ids of the cards that the flow runs through from `start`, up to the first question or the end."""
    passed: list[str] = []
    while start and start not in passed and not isinstance(card := cards[start], Question):
        passed.append(start)
        start = card.next
    return passed
