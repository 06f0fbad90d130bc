"""What the bot does at each card, and the answers that it offers there. Pure."""

from collections.abc import Mapping
from typing import assert_never

from app.protocol.details import FieldName
from app.protocol.records import Answer, Qualification
from server_stub.handlers.effects import CreateItem, Effect, RequestAgent, Say, SetQualification
from server_stub.playbooks.definition.cards import (
    Asking,
    Capture,
    Deed,
    Disqualify,
    FreeText,
    Greeting,
    LiveChat,
    Message,
    Outcome,
    Path,
    Qualify,
    Question,
)
from server_stub.playbooks.definition.wording import Wording, marks, words
from server_stub.playbooks.titles import filled

SKIP = "skip"
"""The id of the only answer of a card that asks for a value or a text."""


def act(card: Deed, online: bool, known: Mapping[FieldName, str]) -> Effect:
    """What is done when the flow comes to a card. `online`: an agent is there; `known`: the details that have a value."""
    match card:
        case Greeting() | Message():
            return say(card.text)
        case Question() | Capture() | FreeText():
            return ask(card, card.text)
        case LiveChat():
            if not online:
                return say(card.offline_message)
            return RequestAgent(card.wait_seconds * 1000, words(card.online_message), marks(card.online_message))
        case Outcome():
            return CreateItem(card.kind, filled(card.title, known), card.owner or None)
        case Qualify() | Disqualify():
            return SetQualification(Qualification.QUALIFIED if isinstance(card, Qualify) else Qualification.DISQUALIFIED)
        case _:
            assert_never(card)


def ask_again(card: Asking) -> Say:
    """The question once more, where what the visitor wrote was no answer."""
    return ask(card, card.text if isinstance(card, FreeText) else card.again or card.text)


def say(wording: Wording) -> Say:
    """These words, with the marks they have."""
    return Say(text=words(wording), marked=marks(wording))


def ask(card: Asking, wording: Wording) -> Say:
    """The question in these words. One that offers no answers names no card: it can only be answered in writing."""
    offered = tuple(Answer(id=path.id, text=path.text) for path in answers(card))
    return Say(text=words(wording), card=card.id if offered else "", answers=offered, marked=marks(wording))


def answers(card: Asking) -> tuple[Path, ...]:
    """What the visitor may choose."""
    if isinstance(card, Question):
        return card.answers
    return (Path(id=SKIP, text=card.skip, next=card.next),) if card.skip else ()
