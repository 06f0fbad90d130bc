"""The cards that a playbook is made of. Pure."""

from typing import assert_never

from msgspec import Struct

from app.protocol.details import CrmItemKind, FieldName
from app.protocol.ids import AgentId
from server_stub.playbooks.definition.wording import Wording


class Greeting(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, tag_field="type", tag="greeting"):
    """The bot's first words. Only the first card can be one."""

    id: str
    text: Wording
    next: str = ""


class Message(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, tag_field="type", tag="message"):
    """Something the bot says."""

    id: str
    text: Wording
    next: str = ""


class Path(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """An answer that a visitor may choose, and the card where it leads; without one the flow ends there."""

    id: str
    text: str
    next: str = ""


class Question(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, tag_field="type", tag="question"):
    """The bot asks and waits for one of the answers. `again` is what it says when it got none of them; the question itself where empty."""

    id: str
    text: Wording
    answers: tuple[Path, ...]
    again: Wording = ""


class Capture(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, tag_field="type", tag="capture"):
    """The bot asks for one of the details, and the visitor writes it. One that is known already is not asked for.

    `again`: what it says when it could not read the answer; the question itself where empty. `skip`: the answer of who would rather
    not say; where it is empty, the flow goes on only with a value.
    """

    id: str
    field: FieldName
    text: Wording
    again: Wording = ""
    skip: str = ""
    next: str = ""


class FreeText(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, tag_field="type", tag="free_text"):
    """The bot asks for something in the visitor's own words, which become a note among the details. It asks once in a conversation.

    `skip`: as in Capture.
    """

    id: str
    text: Wording
    skip: str = ""
    next: str = ""


class LiveChat(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, tag_field="type", tag="live_chat"):
    """The bot calls an agent. `next` begins the offline flow: nobody is online, or nobody came within `wait_seconds`."""

    id: str
    online_message: Wording
    wait_seconds: int
    offline_message: Wording
    next: str = ""


class Outcome(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, tag_field="type", tag="outcome"):
    """Something comes of the conversation without an agent: a lead, a deal or an activity.

    `title` may name details, such as "{person_name}"; it is made up where it is empty, or where one of these is not known.
    `owner`: the agent it will belong to; nobody where empty.
    """

    id: str
    kind: CrmItemKind
    title: str = ""
    owner: AgentId = AgentId("")
    next: str = ""


class Qualify(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, tag_field="type", tag="qualify"):
    """Who comes here is a qualified lead."""

    id: str
    next: str = ""


class Disqualify(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, tag_field="type", tag="disqualify"):
    """Who comes here is none."""

    id: str
    next: str = ""


class HandBack(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, tag_field="type", tag="hand_back"):
    """Back to the question above, that is, the one that was asked last on the way here. `text`: in these words; its own where empty."""

    id: str
    text: Wording = ""


Asking = Question | Capture | FreeText
Deed = Greeting | Message | Asking | LiveChat | Outcome | Qualify | Disqualify
Card = Deed | HandBack


def targets(card: Card) -> tuple[str, ...]:
    """The ids of the cards that may follow; an empty one stands for the end. Where a card hands back to depends on the way."""
    match card:
        case Question():
            return tuple(path.next for path in card.answers)
        case HandBack():
            return ()
        case _:
            return (card.next,)


def wordings(card: Card) -> dict[str, Wording]:
    """What the bot may say at a card, by which of its texts it is; the empty ones too."""
    match card:
        case Greeting() | Message() | HandBack():
            return {"text": card.text}
        case Question() | Capture():
            return {"question": card.text, "second_question": card.again}
        case FreeText():
            return {"question": card.text}
        case LiveChat():
            return {"online_message": card.online_message, "offline_message": card.offline_message}
        case Outcome() | Qualify() | Disqualify():
            return {}
        case _:
            assert_never(card)


def fold(text: str) -> str:
    """A text as it counts when answers are compared: letter case and spacing do not."""
    return " ".join(text.split()).casefold()
