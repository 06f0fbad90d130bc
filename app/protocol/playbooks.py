"""What whoever may configure is told of playbooks over HTTP. A definition is JSON that only the server reads: cards may be added to it."""

from enum import StrEnum
from typing import Annotated, Any

from msgspec import Meta, field

from app.protocol.api import Body
from app.protocol.details import FieldName
from app.protocol.marks import Marked
from app.protocol.people import Presence
from app.protocol.records import Answer, AuthorKind, MessageKind, Qualification, Record

DAY_MS = 86_400_000

ICONS = ("bot", "chat", "person", "smile", "star", "heart", "question", "bell")
"""The bot's icons that every widget knows by name."""


class Playbook(Record, frozen=True, kw_only=True):
    """A playbook of a site, as its newest version has it.

    `active`: new conversations of the site begin with it. `installed`: the site's widget was loaded from one of its pages lately.
    `presence`: whether visitors can reach somebody through it; OFFLINE while it is not both, whoever is at their desk.
    `chats_today`: conversations that began with it. `changed_by_name`: who saved this version; empty where that was not an agent.
    """

    id: str
    site: str
    name: str
    active: bool = False
    installed: bool = False
    presence: Presence = Presence.OFFLINE
    chats_today: int = 0
    version: int
    changed_at: int
    changed_by_name: str = ""


class PlaybookList(Body, frozen=True, kw_only=True):
    """The playbooks of an account, by site and name."""

    playbooks: tuple[Playbook, ...] = ()


class PlaybookDraft(Body, frozen=True, kw_only=True):
    """A definition that somebody is still at work on."""

    definition: dict[str, Any]


class PlaybookProblem(Record, frozen=True, kw_only=True):
    """What must be put right before the playbook can be used: a sentence, and the id of the card it is about, or an empty text.

    `code` says the same to programs; more of them may come.
    """

    text: str
    card: str = ""
    code: str = ""


class PlaybookProblems(Body, frozen=True, kw_only=True):
    """All that is wrong with a definition; nothing where it can be used."""

    problems: tuple[PlaybookProblem, ...] = ()


class TrialReply(Record, frozen=True, kw_only=True):
    """What the visitor of a trial says: the id of one of the answers that the bot offers then, or, where that is empty, a text.

    `card`: said when this card asks, however long that takes; where it never asks, or does not offer the answer, the visitor says no
    more. Empty: said at its time, whatever asks then.
    """

    answer: str = ""
    text: str = ""
    card: str = ""


class PlaybookTrial(Body, frozen=True, kw_only=True):
    """A definition, and a visitor who goes through it in virtual time: a reply each `pace_ms`.

    `online`: somebody is there; `taken_after_ms`: for how long a called agent lets the visitor wait, None: nobody ever comes.
    `language`: in which dates and amounts are read.
    """

    definition: dict[str, Any]
    replies: tuple[TrialReply, ...] = ()
    online: bool = True
    taken_after_ms: Annotated[int, Meta(ge=0, le=DAY_MS)] | None = None
    pace_ms: Annotated[int, Meta(ge=1, le=DAY_MS)] = 5_000
    language: Annotated[str, Meta(max_length=35)] = "en"


class TrialLine(Record, frozen=True, kw_only=True):
    """A line of a trial's conversation, `at` ms after its beginning; as in a Message otherwise. `card`: the one that says it, if any."""

    at: int
    author: AuthorKind
    kind: MessageKind = MessageKind.TEXT
    text: str = ""
    marked: Marked = ()
    answers: tuple[Answer, ...] = ()
    card: str = ""


class TrialEnd(StrEnum):
    """How a trial ended."""

    OPEN = "open"  # the visitor said no more
    TAKEN = "taken"  # an agent has it
    BOT_ONLY = "bot_only"  # the flow came to its end, and nobody's wait ran out
    MISSED = "missed"  # the flow came to its end after a wait that ran out
    CUT_OFF = "cut_off"  # it went on and on


class PlaybookWay(Record, frozen=True, kw_only=True):
    """A way out of a card: one of its answers, or, where that is empty, the way onward."""

    card: str
    answer: str = ""


class PlaybookRun(Body, frozen=True, kw_only=True):
    """What became of a trial, and what no visitor at all reaches: cards, and ways out of cards that are reached.

    `lasted_ms` in virtual time. `whole`: all that visitors can do was tried. `said`: so many of the replies were; `asks`: the card that
    waits for another one, empty: none does.
    """

    end: TrialEnd
    lasted_ms: int
    lines: tuple[TrialLine, ...] = ()
    fields: dict[FieldName, str] = field(default_factory=dict)
    notes: tuple[str, ...] = ()
    qualification: Qualification | None = None
    unreached_cards: tuple[str, ...] = ()
    unreached_ways: tuple[PlaybookWay, ...] = ()
    whole: bool = True
    said: int = 0
    asks: str = ""


class PlaybookTemplate(Record, frozen=True, kw_only=True):
    """A playbook to begin with, in the language asked for."""

    id: str
    name: str
    text: str
    definition: dict[str, Any]


class PlaybookTemplates(Body, frozen=True, kw_only=True):
    """What a new playbook can be made from."""

    templates: tuple[PlaybookTemplate, ...] = ()


class NewPlaybook(Body, frozen=True, kw_only=True):
    """A playbook that is to be; it is not active. Its id is the maker's, so that asking twice makes one."""

    id: str
    site: str
    name: str
    definition: dict[str, Any]


class PlaybookChange(Body, frozen=True, kw_only=True):
    """A playbook as it is to be from now on. `version`: the one that was edited; another one meanwhile is EDITED_MEANWHILE."""

    version: int
    name: str
    definition: dict[str, Any]


class PlaybookImage(Body, frozen=True, kw_only=True):
    """An image that messages and icons may show from now on, with its size in pixels; it is at `/images/{image}`."""

    image: str
    width: int
    height: int


class PlaybookContent(Body, frozen=True, kw_only=True):
    """A playbook with the definition of its newest version."""

    playbook: Playbook
    definition: dict[str, Any]
