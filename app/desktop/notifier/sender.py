"""What the room's two senders have in common: what shows a notice here, whose text is safe already."""

from collections.abc import Callable
from typing import Protocol

from app.core.ports import Notice, Pressed
from app.desktop.notifier.leftovers import Shown


class Sender(Protocol):
    """One way of showing notices. Any method may raise whatever lies below it raises."""

    async def ask_leave(self) -> None:
        """Have the system ready to notify, and the person asked for leave where it asks; over when they have answered, maybe never."""
        ...

    async def show(self, notice: Notice, on_press: Callable[[Pressed], None]) -> bool:
        """Show it, in place of an earlier one with its tag. False: it is not shown."""
        ...

    async def withdraw(self, tag: str) -> None:
        """Take it back, if it is still there."""
        ...

    async def take_back(self, left: Shown) -> None:
        """Take back what an earlier run has left."""
        ...

    async def quiet(self) -> bool:
        """Whether the desktop asks for quiet; False where that cannot be known."""
        ...

    async def close(self) -> None:
        """Hang up."""
        ...

    def on_screen(self) -> Shown:
        """What may be on the screen now."""
        ...
