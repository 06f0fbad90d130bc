"""What a machine knows of whoever sits at it: the port that each system answers."""

from typing import Protocol

from msgspec import Struct


class Hands(Struct, frozen=True):
    """Whether somebody uses the machine. `idle_s`: seconds since mouse or keyboard were touched; None where that cannot be known.

    `locked`: the screen is, as far as that can be known.
    """

    idle_s: float | None = None
    locked: bool = False


class Activity(Protocol):
    """What the machine knows of whoever sits at it."""

    async def look(self) -> Hands:
        """So it is now. Never raises."""
        ...

    async def close(self) -> None:
        """Hold nothing any more."""
        ...
