"""Snapshots on their way to readers: what those hold who do not read on is bounded, and who goes first where it is too much."""

import asyncio
from collections import deque
from collections.abc import Callable, Collection

import msgspec

from app.protocol.frames import Snapshot
from server_stub.handlers.snapshot import Taken
from server_stub.web.connection import Connection

BUDGET_BYTES = 1_000 * 64 * 1024  # what 1,000 stalled readers may hold together
STILL_S = 5.0  # a slow line takes shorter breaks than this


class Picture:
    """One reader's snapshot, less what has been sent. `moved_at` is when its connection was last seen to take something."""

    def __init__(self, connection: Connection, taken: Taken, now: float) -> None:
        self.connection = connection
        self.epoch = taken.epoch
        self.cursor = taken.cursor
        self.moved_at = now
        self._parts = deque(taken.parts)
        self._of = len(taken.parts)
        self._left = sum(map(len, taken.parts))
        self._seen = self.held

    @property
    def held(self) -> int:
        """Bytes that wait for the reader, those that its connection holds included."""
        return self._left + self.connection.unsent

    async def send(self) -> None:
        """All parts; each is let go as soon as it is sent. Raises Gone."""
        while self._parts:
            size = len(self._parts[0])
            await self.connection.send_text(self._next())
            self._left -= size

    def _next(self) -> bytes:
        part = self._of - len(self._parts) + 1
        data = msgspec.Raw(self._parts.popleft())
        return msgspec.json.encode(Snapshot(part=part, of=self._of, cursor=self.cursor, data=data))

    def look(self, now: float) -> None:
        """See whether the reader has read on."""
        held = self.held
        if held < self._seen:
            self.moved_at = now
        self._seen = held


class Pictures:
    """All that are on their way. `seconds` is a clock that only goes forward."""

    def __init__(self, seconds: Callable[[], float]) -> None:
        self._seconds = seconds
        self._pictures: dict[Picture, None] = {}  # in the order in which they were taken
        self._crowded = asyncio.Event()

    def begin(self, connection: Connection, taken: Taken) -> Picture:
        """A snapshot was taken for this connection. The caller keeps no part of it."""
        picture = Picture(connection, taken, self._seconds())
        self._pictures[picture] = None
        if self.excess():
            self._crowded.set()
        return picture

    def end(self, picture: Picture) -> None:
        """Its reader has it, or has gone."""
        self._pictures.pop(picture, None)

    async def crowded(self, within_s: float) -> None:
        """Wait until somebody has to go, but not longer than that."""
        try:
            async with asyncio.timeout(within_s):
                await self._crowded.wait()
        except TimeoutError:
            return
        finally:
            self._crowded.clear()

    def excess(self, leaving: Collection[Connection] = ()) -> list[Connection]:
        """Whom to close so that those who do not read on hold no more than the budget: those who have not for longest.

        Who is `leaving` anyhow is not counted.
        """
        still = [picture for picture in self._still() if picture.connection not in leaving]
        held = sum(picture.held for picture in still)
        closed: list[Connection] = []
        for picture in sorted(still, key=lambda picture: picture.moved_at):
            if held <= BUDGET_BYTES:
                break
            held -= picture.held
            closed.append(picture.connection)
        return closed

    def _still(self) -> list[Picture]:
        now = self._seconds()
        for picture in self._pictures:
            picture.look(now)
        return [picture for picture in self._pictures if now - picture.moved_at >= STILL_S and not picture.connection.closing]
