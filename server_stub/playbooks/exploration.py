"""Everywhere a playbook can lead: all answers and presences are tried, and what none of them reaches is named. Pure."""

from collections.abc import Iterator
from dataclasses import dataclass

from app.protocol.details import FieldName
from server_stub.handlers.effects import EndFlow, RequestAgent
from server_stub.playbooks.acts import answers
from server_stub.playbooks.definition.cards import Asking, Capture, Card, FreeText, Question
from server_stub.playbooks.definition.whole import Definition
from server_stub.playbooks.engine import Walk, asked, enter, follow, go_past
from server_stub.playbooks.situation import Answered, Around, State, WaitExpired, Wrote

MOST_MOVES = 20_000
"""An exploration is cut off after that many steps of the engine."""

ONWARD = ""
"""The way out of a card that is no answer of it: past a message, with a captured value, into the offline flow."""

Way = tuple[str, str]
"""A way out of a card: the card's id, and the answer's or ONWARD."""


@dataclass(frozen=True, slots=True)
class Exploration:
    """What no run reaches, in the playbook's order: cards, and ways out of cards that are reached. `whole`: it was not cut off."""

    cards: tuple[str, ...]
    ways: tuple[Way, ...]
    whole: bool


@dataclass(frozen=True, slots=True)
class _Place:
    """Where a run can be: the flow's state, whether an agent is called and waited for, and the details that are known."""

    state: State
    called: bool
    known: frozenset[FieldName]


def explore(definition: Definition) -> Exploration:
    """Try everything that visitors and agents can do. Ends with any definition, checked or not."""
    walk = enter(definition)
    cards, ways, moves = set(walk.cards), set(_passed(walk)), 0
    waiting = [_Place(walk.state, False, frozenset())]
    found = set(waiting)
    while waiting and moves < MOST_MOVES:
        for way, walk, place in _moves(definition, waiting.pop()):
            moves += 1
            cards |= {*walk.cards}
            ways |= {way, *_passed(walk)}
            if place not in found and not _over(walk):
                found.add(place)
                waiting.append(place)
    return _unreached(definition, cards, ways, whole=not waiting)


def _unreached(definition: Definition, cards: set[str], ways: set[Way], whole: bool) -> Exploration:
    missed = tuple(card.id for card in definition.cards if card.id not in cards)
    reached = [card for card in definition.cards if card.id in cards]
    return Exploration(missed, tuple(way for card in reached for way in _ways(card) if way not in ways), whole)


def _moves(definition: Definition, place: _Place) -> Iterator[tuple[Way, Walk, _Place]]:
    """Everything that can happen in a place, with somebody online and with nobody: the way out of its card, and what comes of it."""
    card, around = asked(definition, place.state), _around(place.known)
    for online in (True, False):
        for event in _events(card, place, online):
            walk = follow(definition, place.state, event, around)
            yield _way(place, event), walk, _place(walk, place.known)
        if isinstance(card, FreeText):
            walk = follow(definition, place.state, Wrote("…", online), around)
            yield (card.id, ONWARD), walk, _place(walk, place.known)
        if isinstance(card, Capture):
            known = place.known | {card.field}
            walk = go_past(definition, place.state, card, online, _around(known))
            yield (card.id, ONWARD), walk, _place(walk, known)


def _events(card: Asking | None, place: _Place, online: bool) -> Iterator[Answered | WaitExpired]:
    if card is not None:
        yield from (Answered(card.id, path.id, online) for path in answers(card))
    elif place.called:
        yield WaitExpired(online)


def _way(place: _Place, event: Answered | WaitExpired) -> Way:
    return (event.card, event.answer) if isinstance(event, Answered) else (place.state.live_chat, ONWARD)


def _place(walk: Walk, known: frozenset[FieldName]) -> _Place:
    return _Place(walk.state, any(isinstance(effect, RequestAgent) for effect in walk.effects), known)


def _around(known: frozenset[FieldName]) -> Around:
    return Around(dict.fromkeys(known, "known"))


def _over(walk: Walk) -> bool:
    return any(isinstance(effect, EndFlow) for effect in walk.effects)


def _passed(walk: Walk) -> Iterator[Way]:
    """The ways onward that the flow took by itself; where it waits it has not gone on from the last card."""
    return ((card, ONWARD) for card in (walk.cards if _over(walk) else walk.cards[:-1]))


def _ways(card: Card) -> tuple[Way, ...]:
    """The ways out of a card, as a person who reads the playbook sees them."""
    match card:
        case Question():
            return tuple((card.id, path.id) for path in card.answers)
        case Capture() | FreeText():
            return ((card.id, ONWARD), *((card.id, path.id) for path in answers(card)))
        case _:
            return ((card.id, ONWARD),)
