"""How a conversation moves through a playbook: step(definition, state, event) gives the new state and what to do. Pure."""

from dataclasses import dataclass
from typing import assert_never

import msgspec
from msgspec import Struct

from app.protocol.records import Answer
from server_stub.handlers.system import Effect, EndFlow, RequestAgent, Say
from server_stub.playbooks.definition import Card, Definition, Greeting, LiveChat, Message, Path, Question, fold


class State(Struct, frozen=True, kw_only=True, omit_defaults=True):
    """Where a conversation stands: the question that is open, and the Live Chat card it came through last; empty where there is none."""

    question: str = ""
    live_chat: str = ""


@dataclass(frozen=True, slots=True)
class Answered:
    """The visitor chose an answer of a card. `online`: an agent is there."""

    card: str
    answer: str
    online: bool


@dataclass(frozen=True, slots=True)
class Wrote:
    """The visitor wrote a text. `online`: an agent is there."""

    text: str
    online: bool


@dataclass(frozen=True, slots=True)
class WaitExpired:
    """Nobody took the conversation within the wait time. `online`: an agent is there nevertheless."""

    online: bool


Event = Answered | Wrote | WaitExpired

_states = msgspec.json.Decoder(State)


def encode(state: State) -> bytes:
    """The state as it is stored beside the conversation."""
    return msgspec.json.encode(state)


def decode(definition: Definition, stored: bytes) -> State:
    """The stored state; nothing stored means right after the opening."""
    return _states.decode(stored) if stored else begin(definition)


def opening(definition: Definition) -> tuple[Say, ...]:
    """What the bot says before the visitor has said anything; shown, but stored only with the visitor's first words."""
    effects, _ = _run(definition, definition.start, State(), online=False)
    return tuple(effect for effect in effects if isinstance(effect, Say))


def begin(definition: Definition) -> State:
    """The state right after the opening."""
    return _run(definition, definition.start, State(), online=False)[1]


def step(definition: Definition, state: State, event: Event) -> tuple[State, tuple[Effect, ...]]:
    """What the bot does upon an event, and where the conversation stands then. What does not concern the bot changes nothing."""
    match event:
        case WaitExpired(online=online):
            return _give_up(definition, state, online)
        case Answered(card=card, answer=answer, online=online):
            question = _open_question(definition, state)
            chosen = _chosen(question, answer) if question is not None and question.id == card else None
            return (state, ()) if chosen is None else _go(definition, chosen.next, state, online)
        case Wrote(text=text, online=online):
            return _read(definition, state, text, online)
        case _:
            assert_never(event)


def _read(definition: Definition, state: State, text: str, online: bool) -> tuple[State, tuple[Effect, ...]]:
    if (question := _open_question(definition, state)) is None:
        # A flow that asks nothing is over with its opening; one that called an agent leaves the word to people.
        return state, () if state.live_chat else (EndFlow(),)
    if (meant := next((path for path in question.answers if fold(path.text) == fold(text)), None)) is not None:
        return _go(definition, meant.next, state, online)
    return state, (_ask(question, question.again or question.text),)


def _give_up(definition: Definition, state: State, online: bool) -> tuple[State, tuple[Effect, ...]]:
    card = definition.card(state.live_chat)
    if not isinstance(card, LiveChat):
        return state, ()
    state, effects = _go(definition, card.next, state, online)
    return state, (Say(text=card.offline_message), *effects)


def _go(definition: Definition, name: str, state: State, online: bool) -> tuple[State, tuple[Effect, ...]]:
    effects, state = _run(definition, name, state, online=online)
    return state, effects


def _run(definition: Definition, name: str, state: State, *, online: bool) -> tuple[tuple[Effect, ...], State]:
    """From the card `name` on until somebody else has to act: the visitor, an agent, or nobody any more."""
    effects: list[Effect] = []
    state = State(live_chat=state.live_chat)
    for _ in definition.cards:  # a checked playbook passes no card twice without waiting
        card = definition.card(name)
        if card is None:
            break
        if isinstance(card, LiveChat):
            state = State(live_chat=card.id)
        effects.append(_effect(card, online))
        if isinstance(card, Question):
            return tuple(effects), State(question=card.id, live_chat=state.live_chat)
        if isinstance(card, LiveChat) and online:
            return tuple(effects), state
        name = card.next
    return (*effects, EndFlow()), state


def _effect(card: Card, online: bool) -> Effect:
    match card:
        case Greeting() | Message():
            return Say(text=card.text)
        case Question():
            return _ask(card, card.text)
        case LiveChat():
            if not online:
                return Say(text=card.offline_message)
            return RequestAgent(wait_ms=card.wait_seconds * 1000, online_message=card.online_message)
        case _:
            assert_never(card)


def _ask(question: Question, text: str) -> Say:
    answers = tuple(Answer(id=path.id, text=path.text) for path in question.answers)
    return Say(text=text, card=question.id, answers=answers)


def _open_question(definition: Definition, state: State) -> Question | None:
    card = definition.card(state.question)
    return card if isinstance(card, Question) else None


def _chosen(question: Question, answer: str) -> Path | None:
    return next((path for path in question.answers if path.id == answer), None)
