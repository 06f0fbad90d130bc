"""Which of the persons that a CRM knows is meant: by e-mail, then by phone, then by name, never against what is known. Pure."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Generic, Protocol, TypeVar


class Person(Protocol):
    """What there is to tell a person by; empty where it is not known."""

    @property
    def name(self) -> str: ...
    @property
    def email(self) -> str: ...
    @property
    def phone(self) -> str: ...


Found = TypeVar("Found", bound=Person)


@dataclass(frozen=True, slots=True)
class Chosen(Generic[Found]):
    """The person meant, or nobody; `ambiguous`: others fit as well, and the first of them was taken."""

    person: Found | None = None
    ambiguous: bool = False


def same_person(known: Person, meant: Person) -> bool:
    """Whether nothing that is known of the one speaks against their being the other. Names are written in many ways and do not."""
    return not _differ(known.email.casefold(), meant.email.casefold()) and not _differ(known.phone, meant.phone)


def choose(meant: Person, by_email: Sequence[Found], by_phone: Sequence[Found], by_name: Sequence[Found]) -> Chosen[Found]:
    """Whom to take of those found, each the oldest first. A phone may be shared, so an e-mail address must not differ.

    By a name alone only somebody is found of whom nothing else is asked: there are many people of one name.
    """
    if by_email:
        return _first(by_email)
    if fitting := [one for one in by_phone if same_person(one, meant)]:
        return _first(fitting)
    return Chosen() if meant.email or meant.phone else _first(by_name)


def _first(found: Sequence[Found]) -> Chosen[Found]:
    return Chosen(found[0], len(found) > 1) if found else Chosen()


def _differ(one: str, other: str) -> bool:
    return bool(one and other and one != other)
