"""One open socket: frames in, frames out, and how it ends."""

import asyncio
import logging
from collections.abc import Callable
from itertools import count
from typing import Any

import msgspec
from litestar.exceptions import WebSocketException

from app.protocol.errors import CloseCode, ErrorCode
from app.protocol.frames import HEARTBEAT_MS, Batch, Refusal, ServerBye, ServerFrame
from app.protocol.ids import CommandId
from server_stub.handlers.actors import AgentActor, VisitorActor
from server_stub.handlers.refused import Refused
from server_stub.web.metrics import Metrics
from server_stub.web.transport import Socket, Transport

log = logging.getLogger("livechat.web")

_CLOSE_WITHIN_S = 2.0
_places = count()


class Gone(Exception):  # noqa: N818 - not an error
    """The other side, or the socket, is not there any more."""


class Unframed(Exception):  # noqa: N818 - not an error of ours
    """Something came that is no text."""


class Connection:
    """A socket after its handshake. Sends may come from several coroutines; nothing is sent after a close."""

    def __init__(self, socket: Socket, transport: Transport, metrics: Metrics, seconds: Callable[[], float]) -> None:
        self.place = next(_places)  # among all connections, by when they were opened
        self._socket = socket
        self._transport = transport
        self._metrics = metrics
        self._seconds = seconds
        self._blocked_since = 0.0
        self._blocked = 0  # so many sends wait
        self.actor: AgentActor | VisitorActor | None = None
        self.family = ""
        self.silent: Callable[[int | None], Batch | None] = _nothing
        self.closing = False
        self.heard_at = seconds()
        self.beat_at = self.heard_at + HEARTBEAT_MS / 1000  # welcome comes first
        self.taking = True

    @property
    def writable(self) -> bool:
        """Whether a send would go out at once."""
        return not self.closing and self._transport.writable()

    @property
    def unsent(self) -> int:
        """Bytes given to it that are not on the way to the other side yet."""
        return self._transport.unsent()

    def blocked_for(self) -> float:
        """Seconds that sends have been waiting for the other side to read, or to read on; 0 where none is."""
        return self._seconds() - self._blocked_since if self._blocked else 0.0

    def belongs_to(self, actor: AgentActor | VisitorActor, family: str = "") -> None:
        """It is known now who is on it; `family` names an agent's sign-in."""
        self.actor = actor
        self.family = family

    async def receive(self) -> str:
        """The next text. Raises Gone, and Unframed for a binary message."""
        event: Any = await self._socket.receive()
        if event["type"] == "websocket.disconnect":
            raise Gone
        self.heard_at = self._seconds()
        if (text := event.get("text")) is None:
            raise Unframed
        return str(text)

    async def send(self, frame: ServerFrame) -> None:
        """Send one frame; waits while the other side does not read. Raises Gone."""
        await self.send_text(msgspec.json.encode(frame))

    async def send_text(self, text: bytes) -> None:
        """Send one frame that is encoded already. Raises Gone."""
        if self.closing:
            raise Gone
        if self._transport.writable():
            self._send_now(text)
        else:
            event = {"type": "websocket.send", "text": text.decode()}
            del text  # this may take long, and there are many who wait
            await self._wait_and_put(event)

    def send_at_once(self, frame: ServerFrame) -> None:
        """Send one frame without waiting, while it is `writable`. Raises Gone."""
        self._send_now(msgspec.json.encode(frame))

    def _send_now(self, text: bytes) -> None:
        try:
            self._transport.send(text)
        except OSError:
            raise Gone from None

    async def say_silent(self, cursor: int | None = None) -> None:
        """Let the client know how far it has been told everything, if it does not and it matters. Raises Gone."""
        if (batch := self.silent(cursor)) is not None:
            await self.send(batch)

    async def refuse(self, command: CommandId | None, refused: Refused) -> None:
        """Send a refusal. Raises Gone."""
        self._metrics.refusals.labels(refused.code).inc()
        await self.send(Refusal(command=command, code=refused.code, retry_after_ms=refused.retry_after_ms, detail=refused.detail))

    async def end(self, close: CloseCode, code: ErrorCode | None = None) -> None:
        """Refuse what came, if `code` says why, and close."""
        if code is not None and not self.closing:
            try:
                await self.refuse(None, Refused(code))
            except Gone:
                return
        await self.close(close)

    async def close(self, close: CloseCode, after_ms: int = 0) -> None:
        """Say goodbye and close; whoever does not read it within 2 s is cut off. Never raises."""
        if self.closing:
            return
        self.closing = True
        self._metrics.closes.labels(close.name.lower()).inc()
        bye = msgspec.json.encode(ServerBye(code=close, after_ms=after_ms)).decode()
        try:
            async with asyncio.timeout(_CLOSE_WITHIN_S):
                await self._put({"type": "websocket.send", "text": bye})
                await self._put({"type": "websocket.close", "code": close.value, "reason": ""})
        except TimeoutError:
            self._transport.abort()
        except Gone:
            return

    async def _wait_and_put(self, event: Any) -> None:
        if not self._blocked:
            self._blocked_since = self._seconds()
        self._blocked += 1
        try:
            await self._put(event)
        finally:
            self._blocked -= 1
            self._blocked_since = self._seconds()  # who reads one of several may still stop before the next

    async def _put(self, event: Any) -> None:
        try:
            await self._socket.send(event)
        except (OSError, WebSocketException):
            raise Gone from None
        except RuntimeError:
            if not self.closing:
                raise
            raise Gone from None  # it was closed while this waited


def _nothing(_cursor: int | None) -> Batch | None:
    return None
