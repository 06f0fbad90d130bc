"""What a simulated run of a playbook is made of, and what comes out of it. Pure."""

from dataclasses import dataclass

from app.protocol.details import FieldName
from app.protocol.playbooks import TrialEnd, TrialLine
from app.protocol.records import Qualification
from server_stub.playbooks.engine import Walk
from server_stub.playbooks.situation import Event


@dataclass(frozen=True, slots=True)
class Choice:
    """The visitor chooses an answer, by its id, of `card`; where that is empty, of whatever the bot asks then."""

    answer: str
    card: str = ""


@dataclass(frozen=True, slots=True)
class Words:
    """The visitor writes, when `card` asks; where that is empty, whatever the bot asks then."""

    text: str
    card: str = ""


@dataclass(frozen=True, slots=True)
class Staff:
    """Who is there during the run: somebody or nobody, and after how many ms they take a chat they are called to; None: never."""

    online: bool
    takes_after: int | None = None


@dataclass(frozen=True, slots=True)
class Moment:
    """What the engine was asked, and how it went on."""

    event: Event
    walk: Walk


@dataclass(frozen=True, slots=True)
class Run:
    """What became of it: the transcript, how it ended and when, what was captured and noted, what the visitor was found to be, and each
    step of the engine. `said`: so many of the replies were; `asks`: the card that waits for another one.
    """

    end: TrialEnd
    lasted: int
    lines: tuple[TrialLine, ...]
    captured: dict[FieldName, str]
    notes: tuple[str, ...]
    qualification: Qualification | None
    moments: tuple[Moment, ...]
    said: int
    asks: str
