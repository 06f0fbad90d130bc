"""What a call needs of the connection under it: a WebSocket, or requests that stand in for one."""

from collections.abc import Awaitable, Callable
from typing import Protocol


class Cuttable(Protocol):
    """What lies below."""

    def abort(self) -> None:
        """End it at once, whatever waits."""
        ...


class Line(Protocol):
    """A connection with the methods of websockets' own; all raise its ConnectionClosed.

    `heard`: a frame has come. `on_bytes` is called for all that comes in.
    """

    heard: bool
    on_bytes: Callable[[], None] | None

    @property
    def transport(self) -> Cuttable: ...

    async def recv(self) -> str | bytes:
        """The next frame."""
        ...

    async def send(self, message: bytes, *, text: bool | None = None) -> None:
        """Send a frame."""
        ...

    async def ping(self) -> Awaitable[float]:
        """Ask for a sign of life; what is returned waits for it."""
        ...
