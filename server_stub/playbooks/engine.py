"""How a conversation moves through a playbook: step(definition, state, event) gives the new state and what to do. Pure."""

from dataclasses import dataclass
from typing import TypeGuard, assert_never

import msgspec
from msgspec.structs import replace as replaced

from app.protocol import entry
from app.protocol.limits import MAX_TEXT_CHARACTERS
from server_stub.handlers.effects import Effect, EndFlow, Say, SetDetail, WriteNote
from server_stub.playbooks.acts import act, answers, ask, ask_again, say
from server_stub.playbooks.definition.cards import Asking, Capture, Card, FreeText, HandBack, LiveChat, Question, fold
from server_stub.playbooks.definition.whole import Definition
from server_stub.playbooks.definition.wording import words
from server_stub.playbooks.situation import NOWHERE, Answered, Around, Event, State, WaitExpired, Wrote


@dataclass(frozen=True, slots=True)
class Walk:
    """How far the flow went on by itself: where it stands then, what the bot does, and the ids of the cards that do it, in order."""

    state: State
    effects: tuple[Effect, ...] = ()
    cards: tuple[str, ...] = ()

    def after(self, effect: Effect) -> "Walk":
        """The same, with something that the bot does before."""
        return Walk(self.state, (effect, *self.effects), self.cards)


_states = msgspec.json.Decoder(State)


def encode(state: State) -> bytes:
    """The state as it is stored beside the conversation."""
    return msgspec.json.encode(state)


def decode(definition: Definition, stored: bytes) -> State:
    """The stored state; nothing stored means right after the opening."""
    return _states.decode(stored) if stored else begin(definition)


def opening(definition: Definition) -> tuple[Say, ...]:
    """What the bot says before the visitor has said anything; shown, but stored only with the visitor's first words."""
    return tuple(effect for effect in enter(definition).effects if isinstance(effect, Say))


def begin(definition: Definition) -> State:
    """The state right after the opening."""
    return enter(definition).state


def enter(definition: Definition) -> Walk:
    """The way through the opening."""
    return _go(definition, definition.start, State(), False, NOWHERE)


def step(definition: Definition, state: State, event: Event, around: Around = NOWHERE) -> tuple[State, tuple[Effect, ...]]:
    """What the bot does upon an event, and where the conversation stands then. What does not concern the bot changes nothing."""
    walk = follow(definition, state, event, around)
    return walk.state, walk.effects


def follow(definition: Definition, state: State, event: Event, around: Around = NOWHERE) -> Walk:
    """The same, with the cards on the way; what is done without coming to a card has none."""
    match event:
        case WaitExpired(online=online):
            return _give_up(definition, state, online, around)
        case Answered():
            return _choose(definition, state, event, around)
        case Wrote():
            return _read(definition, state, event, around)
        case _:
            assert_never(event)


def _choose(definition: Definition, state: State, event: Answered, around: Around) -> Walk:
    card = asked(definition, state)
    if card is None or card.id != event.card:
        return Walk(state)
    chosen = next((path for path in answers(card) if path.id == event.answer), None)
    return Walk(state) if chosen is None else _go(definition, chosen.next, state, event.online, around)


def _read(definition: Definition, state: State, event: Wrote, around: Around) -> Walk:
    if (card := asked(definition, state)) is None:
        # A flow that asks nothing is over with its opening; one that called an agent leaves the word to people.
        return Walk(state, () if state.live_chat else (EndFlow(),))
    if (meant := next((path for path in answers(card) if fold(path.text) == fold(event.text)), None)) is not None:
        return _go(definition, meant.next, state, event.online, around)
    if isinstance(card, Capture):
        return _capture(definition, state, card, event, around)
    if isinstance(card, FreeText) and event.text.strip():
        return _note(definition, state, card, event, around)
    return Walk(state, (ask_again(card),))


def _note(definition: Definition, state: State, card: FreeText, event: Wrote, around: Around) -> Walk:
    """The visitor's own words, below what they were asked; alone where both together are too long for a note."""
    both = f"{words(card.text)}\n{event.text}"
    walk = _go(definition, card.next, replaced(state, noted=(*state.noted, card.id)), event.online, around)
    return walk.after(WriteNote(both if len(both) <= MAX_TEXT_CHARACTERS else event.text))


def _capture(definition: Definition, state: State, card: Capture, event: Wrote, around: Around) -> Walk:
    reading = entry.read(card.field, event.text, language=around.language, region=around.region, currency=around.currency)
    if not reading.value:
        # Without words, as with files alone, there is nothing to put right.
        return Walk(state, (ask_again(card) if event.text else ask(card, card.text),))
    around = Around({**around.known, card.field: reading.value}, around.language, around.region, around.currency)
    walk = go_past(definition, state, card, event.online, around)
    return walk.after(SetDetail(card.field, reading.value, event.message))


def go_past(definition: Definition, state: State, card: Capture, online: bool, around: Around) -> Walk:
    """The way on from a capture card whose value is known by now."""
    return _go(definition, card.next, state, online, around)


def _give_up(definition: Definition, state: State, online: bool, around: Around) -> Walk:
    card = definition.card(state.live_chat)
    if not isinstance(card, LiveChat):
        return Walk(state)
    walk = _go(definition, card.next, state, online, around)
    return walk.after(say(card.offline_message))


def _go(definition: Definition, name: str, state: State, online: bool, around: Around) -> Walk:
    """From the card `name` on until somebody else has to act: the visitor, an agent, or nobody any more."""
    effects: list[Effect] = []
    cards: list[str] = []
    at = replaced(state, question="")
    for _ in definition.cards:  # a checked playbook passes no card twice without waiting
        card = definition.card(name)
        if card is None:
            break
        if _told(card, at, around):
            name = card.next
            continue
        cards.append(name)
        if isinstance(card, HandBack):
            if (card := _above(definition, card, at)) is None:
                break
            name = card.id
            cards.append(name)
        effects.append(act(card, online, around.known))
        if isinstance(card, LiveChat):
            at = replaced(at, live_chat=name)
        if isinstance(card, Asking):
            above = name if isinstance(card, Question) else at.above
            return Walk(replaced(at, question=name, above=above), tuple(effects), tuple(cards))
        if isinstance(card, LiveChat) and online:
            return Walk(at, tuple(effects), tuple(cards))
        name = card.next
    return Walk(at, (*effects, EndFlow()), tuple(cards))


def _told(card: Card, state: State, around: Around) -> TypeGuard[Capture | FreeText]:
    """Whether what the card asks for was said before."""
    return (isinstance(card, Capture) and card.field in around.known) or (isinstance(card, FreeText) and card.id in state.noted)


def _above(definition: Definition, card: HandBack, state: State) -> Question | None:
    """The question above, in the words in which it is asked again."""
    above = definition.card(state.above)
    return replaced(above, text=card.text or above.text) if isinstance(above, Question) else None


def asked(definition: Definition, state: State) -> Asking | None:
    """The card that waits for the visitor's answer, if one does."""
    card = definition.card(state.question)
    return card if isinstance(card, Asking) else None
