"""A CRM under test: its way in through the port, a look at what it holds, and its troubles."""

from dataclasses import dataclass
from typing import Protocol

from app.protocol.details import CrmItemKind
from server_stub.crm.port import Crm


@dataclass(frozen=True, slots=True)
class Person:
    """A person as the CRM holds them."""

    remote: str
    name: str
    email: str
    phone: str
    organization: str | None


@dataclass(frozen=True, slots=True)
class Organization:
    """An organization, likewise."""

    remote: str
    name: str
    address: str


@dataclass(frozen=True, slots=True)
class Thing:
    """A lead, deal or activity. `person`, `organization`: remote ids; `notes`: as people read them, oldest first."""

    kind: CrmItemKind
    remote: str
    title: str
    value: str
    close_date: str
    person: str | None
    organization: str | None
    notes: tuple[str, ...]


class Subject(Protocol):
    """What the suite needs of each CRM. To join: add yours to SUBJECTS in subjects.py."""

    def open(self) -> Crm:
        """A way in, as a process that has just started has it."""
        ...

    def things(self) -> list[Thing]:
        """Everything that was made of chats, the oldest first."""
        ...

    def persons(self) -> list[Person]:
        """All persons, the oldest first."""
        ...

    def organizations(self) -> list[Organization]:
        """All organizations, the oldest first."""
        ...

    def add_person(self, name: str, email: str = "", phone: str = "") -> str:
        """Somebody who is known before; the remote id."""
        ...

    def add_organization(self, name: str) -> str:
        """An organization that is known before; the remote id."""
        ...

    def remove_person(self, remote: str) -> None:
        """Somebody deletes a person in the CRM."""
        ...

    def cut(self, at: int) -> None:
        """The `at`th step (from 1) of what is done next gets no answer. Where the CRM can tell the two apart, it was carried out."""
        ...

    def mend(self) -> bool:
        """No more cuts; whether there was one."""
        ...
