"""Where a conversation stands in a playbook, what is known around it, and what can happen to it. Pure."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from msgspec import Struct

from app.protocol.details import FieldName
from app.protocol.ids import MessageId


class State(Struct, frozen=True, kw_only=True, omit_defaults=True):
    """Where a conversation stands: the card that asked and waits, the Live Chat card it came through last, and the question that was
    asked last; empty for none. `noted`: the cards whose free text was given.
    """

    question: str = ""
    live_chat: str = ""
    above: str = ""
    noted: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Answered:
    """The visitor chose an answer of a card. `online`: an agent is there."""

    card: str
    answer: str
    online: bool


@dataclass(frozen=True, slots=True)
class Wrote:
    """The visitor wrote a text, in `message`. `online`: an agent is there."""

    text: str
    online: bool
    message: MessageId | None = None


@dataclass(frozen=True, slots=True)
class WaitExpired:
    """Nobody took the conversation within the wait time. `online`: an agent is there nevertheless."""

    online: bool


Event = Answered | Wrote | WaitExpired


@dataclass(frozen=True, slots=True)
class Around:
    """What there is around the flow: the details with a value, and how what a visitor writes is read (as of entry.read)."""

    known: Mapping[FieldName, str] = field(default_factory=dict)
    language: str = "en"
    region: str = ""
    currency: str = ""


NOWHERE = Around()
"""Where nothing is known yet."""
