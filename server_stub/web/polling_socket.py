"""A socket made of requests: frames wait here until they are asked for, and again until it is certain that they came."""

import asyncio
from collections import deque
from collections.abc import Sequence
from typing import Any

from app.protocol.api import Polled
from app.protocol.errors import ErrorCode
from app.protocol.limits import MAX_FRAME_BYTES
from server_stub.handlers.refused import Refused
from server_stub.web.transport import Transport

UNSENT_FRAMES = 64
UNSENT_BYTES = 48 * 1024  # a thousand who ask no more must not hold more than 64 KiB each, frames in between included
UNREAD_FRAMES = 64
UNREAD_BYTES = 2 * MAX_FRAME_BYTES
ASK_AGAIN_MS = 250


class PollingSocket:
    """See Socket in transport.py. Frames are numbered from 1, each way; a request that was lost is made again, and nothing is doubled."""

    def __init__(self, poll: str) -> None:
        self._poll = poll
        self._out: deque[bytes] = deque()
        self._out_bytes = 0
        self._confirmed = 0  # the client has received up to here
        self._room = asyncio.Event()
        self._room.set()
        self._in: deque[str] = deque()
        self._in_bytes = 0
        self._taken = 0
        self._arrived = asyncio.Event()
        self._asking: asyncio.Event | None = None
        self._code: int | None = None
        self._over = False  # the client has hung up, or was cut off
        self.transport = Transport(self._room.is_set, self._put, self.end, lambda: self._out_bytes)

    @property
    def dead(self) -> bool:
        """Nothing comes out of it any more, not even a close code."""
        return self._over and self._code is None

    # The server's end

    async def receive(self) -> Any:
        """The next frame, or that there will be none."""
        while not self._in and not self._ended:
            self._arrived.clear()
            await self._arrived.wait()
        if self._code is not None or not self._in:
            return {"type": "websocket.disconnect"}
        text = self._in.popleft()
        self._in_bytes -= len(text)
        return {"type": "websocket.receive", "text": text}

    async def send(self, event: Any, /) -> None:
        """Keep a frame for the next poll; waits while too much is kept already. Or close. Raises ConnectionError."""
        if event["type"] == "websocket.close":
            self._code = event["code"]
            self._wake()
            return
        while not self._room.is_set() and not self._ended:
            await self._room.wait()
        self._put(event["text"].encode())

    def _put(self, text: bytes) -> None:
        if self._ended:
            raise ConnectionError("hung up")
        self._out.append(text)
        self._out_bytes += len(text)
        self._count()
        if self._asking is not None:
            self._asking.set()

    def _count(self) -> None:
        if len(self._out) < UNSENT_FRAMES and self._out_bytes < UNSENT_BYTES:
            self._room.set()
        else:
            self._room.clear()

    def end(self) -> None:
        """Nobody is there any more."""
        self._over = True
        self._wake()

    @property
    def _ended(self) -> bool:
        return self._over or self._code is not None

    def _wake(self) -> None:
        self._arrived.set()
        self._room.set()
        if self._asking is not None:
            self._asking.set()

    # The client's end

    def take(self, first: int, frames: Sequence[str], *, over: bool) -> None:
        """Frames that were posted, numbered from `first`. Raises Refused: bad_frame, frame_too_large, busy where too much is unread."""
        if not 1 <= first <= self._taken + 1 or len(frames) > UNREAD_FRAMES:
            raise Refused(ErrorCode.BAD_FRAME)
        new = frames[self._taken + 1 - first :]
        size = sum(map(len, new))
        if any(len(text.encode()) > MAX_FRAME_BYTES for text in new):
            raise Refused(ErrorCode.FRAME_TOO_LARGE)
        if self._in and (len(self._in) + len(new) > UNREAD_FRAMES or self._in_bytes + size > UNREAD_BYTES):
            raise Refused(ErrorCode.BUSY, retry_after_ms=ASK_AGAIN_MS)
        self._in.extend(new)
        self._in_bytes += size
        self._taken += len(new)
        self._over = self._over or over
        self._arrived.set()
        if over:
            self._wake()

    async def told(self, received: int, within_s: float) -> Polled:
        """What comes after the frames received: at once, or as soon as there is something. Raises Refused: bad_frame, not_found.

        Only the last one to ask is told; whoever asked before has given up.
        """
        self._confirm(received)
        self._wake_earlier()
        self._asking = asking = asyncio.Event()
        if not self._out and not self._ended:
            await _either(asking, within_s)
        if self._asking is not asking:
            return Polled(poll=self._poll, upto=received)
        self._asking = None
        if self.dead:
            raise Refused(ErrorCode.NOT_FOUND)
        frames = tuple(text.decode() for text in self._out)
        return Polled(poll=self._poll, frames=frames, upto=self._confirmed + len(frames), close=self._code)

    def _wake_earlier(self) -> None:
        if self._asking is not None:
            self._asking.set()

    def _confirm(self, received: int) -> None:
        if not self._confirmed <= received <= self._confirmed + len(self._out):
            raise Refused(ErrorCode.BAD_FRAME)
        while self._confirmed < received:
            self._out_bytes -= len(self._out.popleft())
            self._confirmed += 1
        self._count()


async def _either(event: asyncio.Event, within_s: float) -> None:
    """Until it is set, or for that long."""
    try:
        async with asyncio.timeout(within_s):
            await event.wait()
    except TimeoutError:
        return
