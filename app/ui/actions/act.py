"""What an action does, and whether it can be done now."""

from collections.abc import Callable

from msgspec import Struct


def always() -> str:
    """Nothing stands against it."""
    return ""


def nothing() -> None:
    """Nothing is done."""


class Act(Struct, frozen=True):
    """`why_not`: why it cannot be done now; empty: it can; None: it makes no sense now. `said`: better words for it now, if any.

    `instead`: what its keys do where it cannot be done.
    """

    do: Callable[[], object]
    why_not: Callable[[], str | None] = always
    said: Callable[[], str] | None = None
    instead: Callable[[], object] = nothing
