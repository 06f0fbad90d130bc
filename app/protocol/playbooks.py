"""What whoever may configure is told of playbooks over HTTP. A definition is JSON that only the server reads: cards may be added to it."""

from typing import Any

from app.protocol.api import Body
from app.protocol.records import Presence, Record


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
    """What must be put right before the playbook can be used: a sentence, and the id of the card it is about, or an empty text."""

    text: str
    card: str = ""


class PlaybookProblems(Body, frozen=True, kw_only=True):
    """All that is wrong with a definition; nothing where it can be used."""

    problems: tuple[PlaybookProblem, ...] = ()


class PlaybookContent(Body, frozen=True, kw_only=True):
    """A playbook with the definition of its newest version."""

    playbook: Playbook
    definition: dict[str, Any]
