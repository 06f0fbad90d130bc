"""What differs between a playbook as one has it and as somebody else saved it, card by card. Pure."""

from collections.abc import Mapping
from typing import Any

from msgspec import Struct

from app.core.playbooks.definition import Card, cards
from app.core.playbooks.history import Work

_BESIDE = ("bot_name", "look", "consent", "hours", "start")


class Value(Struct, frozen=True):
    """A value that differs, as JSON has it; None: there is none."""

    name: str
    mine: Any
    theirs: Any


class Difference(Struct, frozen=True):
    """A card that differs in these values, or that only one of both has; without any card: what the playbook is as a whole."""

    mine: Card | None
    theirs: Card | None
    values: tuple[Value, ...] = ()

    @property
    def card(self) -> Card | None:
        """The card; one's own where both have it."""
        return self.mine if self.mine is not None else self.theirs


def differences(mine: Work, theirs: Work) -> tuple[Difference, ...]:
    """All there are: the whole, then the cards in one's own order, then those that only they have."""
    own, other = cards(mine.definition), cards(theirs.definition)
    names = [*own, *(name for name in other if name not in own)]
    whole = Difference(None, None, _values(_whole(mine), _whole(theirs)))
    found = [whole, *(_difference(own.get(name), other.get(name)) for name in names)]
    return tuple(one for one in found if one.values or (one.mine is None) != (one.theirs is None))


def _difference(mine: Card | None, theirs: Card | None) -> Difference:
    return Difference(mine, theirs, _values(mine, theirs) if mine is not None and theirs is not None else ())


def _whole(work: Work) -> Mapping[str, Any]:
    known = {name: work.definition[name] for name in _BESIDE if work.definition.get(name)}
    others = {name: value for name, value in work.definition.items() if name not in (*_BESIDE, "cards")}
    return {"name": work.name, **known, **others}


def _values(mine: Mapping[str, Any], theirs: Mapping[str, Any]) -> tuple[Value, ...]:
    """What is empty is as good as what is not there."""
    names = [*mine, *(name for name in theirs if name not in mine)]
    pairs = ((name, mine.get(name) or None, theirs.get(name) or None) for name in names)
    return tuple(Value(name, own, other) for name, own, other in pairs if own != other)
