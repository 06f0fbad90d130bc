"""Whether to go by WebSocket or around: some proxies let requests through and no sockets."""

import logging
from collections.abc import AsyncGenerator, Callable
from contextlib import AsyncExitStack, asynccontextmanager

from websockets.exceptions import InvalidStatus

from app.core.errors import Unreachable
from app.net.line import Line
from app.net.polling import Access, answers, polled
from app.net.socket import Socket, opened
from app.net.way import Way

log = logging.getLogger("livechat.link")

REFUSED_TWICE = 2
TRY_AGAIN_S = 600.0
ANSWERS_WITHIN_S = 10.0


class Detour:
    """Remembers how sockets fared. `seconds`: a monotonic clock."""

    def __init__(self, seconds: Callable[[], float]) -> None:
        self._seconds = seconds
        self._refused = 0
        self._until = 0.0
        self._polling = False

    @asynccontextmanager
    async def opened(self, server: str, access: str, renew: Access, way: Way) -> AsyncGenerator[Line]:
        """The line to this server, closed with the block. Raises InvalidStatus or Unreachable."""
        async with AsyncExitStack() as stack:
            socket = await self._socket(stack, server, access, way)
            self._polling = socket is None
            line: Line = socket if socket is not None else await stack.enter_async_context(polled(server, renew, way))
            try:
                yield line
            finally:
                around, self._polling = self._polling, False
                if line.heard and not around:
                    self._refused = 0
                elif not line.heard and around:
                    self.again()
        if not line.heard and not around:
            await self._judge(server, way)

    def again(self) -> None:
        """The socket is worth another attempt; one more refusal, and requests are used again."""
        self._until = self._seconds()

    def due(self) -> bool:
        """Requests are in use, and the time has come to try the socket."""
        return self._polling and self._seconds() >= self._until

    @property
    def _around(self) -> bool:
        return self._refused >= REFUSED_TWICE and self._seconds() < self._until

    async def _socket(self, stack: AsyncExitStack, server: str, access: str, way: Way) -> Socket | None:
        """The socket, or None where it is better to go around."""
        if not self._around:
            try:
                return await stack.enter_async_context(opened(server, access, way))
            except (InvalidStatus, Unreachable) as error:
                if isinstance(error, Unreachable) and error.code == "proxy_sign_in":
                    raise  # to ask it anything would only be another wrong password
                await self._judge(server, way)
                if not self._around:
                    raise
        return None

    async def _judge(self, server: str, way: Way) -> None:
        """There was no socket, or nothing came by it: was it the network, or something that refuses sockets only?"""
        if not await answers(server, way, ANSWERS_WITHIN_S):
            return
        self._refused += 1
        log.info("socket refused times=%d", self._refused)
        if self._refused >= REFUSED_TWICE:
            self._until = self._seconds() + TRY_AGAIN_S
