"""What a connection stands on: something that frames go through, and what lies under it."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Any, Protocol

from litestar import WebSocket

EXTENSION = "livechat.transport"

AnySocket = WebSocket[Any, Any, Any]


@dataclass(frozen=True, slots=True)
class Transport:
    """`writable`: a send would not wait. `send`: a text frame, at once; raises OSError. `abort`: cut it, with all that is unsent.

    `unsent`: bytes that wait in it for the other side to read.
    """

    writable: Callable[[], bool]
    send: Callable[[bytes], None]
    abort: Callable[[], None]
    unsent: Callable[[], int]


class Socket(Protocol):
    """ASGI's events of a WebSocket: a real one, or requests that stand in for one."""

    def receive(self) -> Awaitable[Any]:
        """The next event from the other side."""

    def send(self, data: Any, /) -> Awaitable[None]:
        """Send an event; waits while there is no room for it. Raises OSError where nobody is there any more."""


def transport_of(socket: AnySocket) -> Transport:
    """What listener.SocketProtocol has put under a real socket."""
    return socket.scope["extensions"][EXTENSION]  # type: ignore[index,return-value] # extensions are a server's own
