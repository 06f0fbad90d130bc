"""The uvicorn server under the desk: how it listens, how it limits a socket, and how it stops without cutting anybody off."""

import socket
from collections.abc import Awaitable, Callable
from typing import Any

import uvicorn

from app.protocol.limits import MAX_FRAME_BYTES
from server_stub.settings import SettingsError
from server_stub.web.naming import named
from server_stub.web.protocols import RequestProtocol, SocketProtocol

STOP_WITHIN_S = 10
_BACKLOG = 2_048
# How much the system holds for a reader that takes nothing: 2.8 MB each if it is let, and that is counted to nobody.
_UNSENT: int | None = getattr(socket, "TCP_NOTSENT_LOWAT", None)
_UNSENT_BYTES = 16 * 1024


class Listener(uvicorn.Server):
    """A server that says where it listens, and says goodbye to its sockets before it closes them."""

    def __init__(self, app: Any, sock: socket.socket, *, listening: Callable[[str], None], goodbye: Callable[[], Awaitable[None]]) -> None:
        super().__init__(
            uvicorn.Config(
                named(app),
                loop="auto",
                lifespan="on",
                http=RequestProtocol,
                ws=SocketProtocol,
                ws_max_size=MAX_FRAME_BYTES,
                ws_per_message_deflate=False,
                timeout_graceful_shutdown=STOP_WITHIN_S,
                log_config=None,
                access_log=False,
                server_header=False,
            )
        )
        self._sock = sock
        self._listening = listening
        self._goodbye = goodbye

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:  # noqa: ARG002 - uvicorn's signature
        """Start on the socket given at the beginning, then tell the address."""
        await super().startup([self._sock])
        if self.started:
            self._listening(address(self._sock))

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        """Take nobody new, let everybody go in peace, then stop."""
        for server in self.servers:
            server.close()
        await self._goodbye()
        await super().shutdown(sockets)
        self._captured_signals.clear()  # or uvicorn would raise them again, and the process would not end with 0


def bind(host: str, port: int) -> socket.socket:
    """A socket bound to the address; port 0 takes a free one. Raises SettingsError where that is not possible."""
    try:
        family, kind, protocol, _, target = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM, flags=socket.AI_PASSIVE)[0]
        listener = socket.socket(family, kind, protocol)
        try:
            listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            if _UNSENT is not None:
                listener.setsockopt(socket.IPPROTO_TCP, _UNSENT, _UNSENT_BYTES)  # its connections inherit it
            listener.bind(target)
            listener.listen(_BACKLOG)
        except OSError:
            listener.close()
            raise
    except OSError as problem:
        raise SettingsError(f"Cannot listen on {host}, port {port} ({problem.strerror}). Choose another with --host or --port.") from None
    return listener


def address(listener: socket.socket) -> str:
    """Where a listening socket is reached, as a URL."""
    host, port = listener.getsockname()[:2]
    return f"http://[{host}]:{port}" if ":" in host else f"http://{host}:{port}"
