"""Opening the socket to the server, and noticing every byte that comes in by it."""

from collections.abc import AsyncGenerator, Callable
from contextlib import asynccontextmanager
from typing import Any, cast

from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import InvalidStatus, WebSocketException
from websockets.typing import Subprotocol

from app.net.obstacle import obstacle
from app.net.way import Way
from app.protocol.frames import SUBPROTOCOL

OPEN_WITHIN_S = 10.0
CLOSE_WITHIN_S = 1.0
LARGEST_FRAME_BYTES = 16 * 1024 * 1024  # the newest messages of one conversation come in one frame


class Socket(ClientConnection):
    """Calls `on_bytes` for all that comes in: pings and halves of frames are signs of life too. See Line."""

    on_bytes: Callable[[], None] | None = None
    heard = False

    def data_received(self, data: bytes) -> None:
        """Something came in."""
        if self.on_bytes is not None:
            self.on_bytes()
        super().data_received(data)


class _Dial(connect):
    """Goes where it is told to, as requests do: whoever stands in the way must not choose whom we talk to."""

    def process_redirect(self, exc: Exception) -> Exception:
        """An answer that leads elsewhere is a refusal like others."""
        return exc


@asynccontextmanager
async def opened(server: str, access: str, way: Way) -> AsyncGenerator[Socket]:
    """The socket to this server, closed with the block. Raises InvalidStatus where the server refuses it, else Unreachable."""
    try:
        socket = await _dialled(server, access, way)
    except InvalidStatus:
        raise
    except (OSError, WebSocketException) as error:
        raise obstacle(error, proxied=way.proxy is not None) from error
    async with socket:
        yield socket


async def _dialled(server: str, access: str, way: Way) -> Socket:
    proxy = way.proxy
    secure: dict[str, Any] = {"proxy_ssl": way.trust} if proxy is not None and proxy.address.startswith("https:") else {}
    socket = await _Dial(
        "ws" + server.removeprefix("http") + "/api/v1/agent/socket",
        additional_headers={"Authorization": f"Bearer {access}"},
        subprotocols=[Subprotocol(SUBPROTOCOL)],
        compression=None,
        max_size=LARGEST_FRAME_BYTES,
        ping_interval=None,
        open_timeout=OPEN_WITHIN_S,
        close_timeout=CLOSE_WITHIN_S,
        create_connection=Socket,
        ssl=way.trust if server.startswith("https:") else None,
        proxy=proxy.with_credentials if proxy is not None else None,
        **secure,
    )
    return cast("Socket", socket)  # `create_connection` says so
