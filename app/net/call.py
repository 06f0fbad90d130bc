"""One connection: the session's frames out and in, and what they do, until one side hangs up."""

import asyncio
import logging
from collections.abc import Callable

from websockets.exceptions import ConnectionClosed

from app.core.client import Client
from app.core.errors import StoreError
from app.core.redial import after_close
from app.core.session import Phase, Session
from app.core.steps import HangUp, Then
from app.net.line import Line
from app.protocol.frames import Why

log = logging.getLogger("livechat.link")

PROBE_S = 3.0
LEAVE_WITHIN_S = 2.0
ASLEEP_MS = 30_000


class Call:
    """Talks over one open socket. `seconds`: a monotonic clock."""

    def __init__(self, socket: Line, client: Client, app: str, seconds: Callable[[], float]) -> None:
        self._socket = socket
        self._client = client
        self._seconds = seconds
        self._session = Session(client.store.settings.device(), app, client.store.position(), seconds())
        socket.on_bytes = lambda: self._session.alive(self._seconds())
        self._work = asyncio.Event()
        self._probe = asyncio.Event()
        self._over = asyncio.Event()
        self._leaving: Why | None = None
        self._caught_up_at: float | None = None

    @property
    def healthy_s(self) -> float:
        """For how long it has been caught up."""
        return 0.0 if self._caught_up_at is None else self._seconds() - self._caught_up_at

    async def run(self) -> HangUp:
        """Talk until it ends: why, and what then."""
        try:
            async with asyncio.TaskGroup() as group:
                tasks = [group.create_task(part) for part in (self._receive(), self._send(), self._probing())]
                ended, _ = await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
                for task in tasks:
                    task.cancel()
            return next(iter(ended)).result()
        finally:
            self._over.set()

    def tick(self) -> None:
        """Cut a connection that is dead, though something may still wait to be written to it, and one whose cache began anew meanwhile."""
        if self._session.dead(self._seconds()) or self._is_emptied():
            self.cut()

    def cut(self) -> None:
        """End at once, without a word."""
        self._socket.transport.abort()

    def more_to_send(self) -> None:
        """The outbox has grown."""
        self._work.set()

    def probe(self) -> None:
        """See whether the other side still answers; if not within three seconds, the call ends."""
        self._probe.set()

    def hang_up(self, why: Why) -> None:
        """Say goodbye and end."""
        self._leaving = why
        self._work.set()

    async def leave(self, why: Why) -> None:
        """Hang up and wait until that is done."""
        self.hang_up(why)
        try:
            async with asyncio.timeout(LEAVE_WITHIN_S):
                await self._over.wait()
        except TimeoutError:
            log.info("leave timed_out")

    def _is_emptied(self) -> bool:
        """Whether the store was damaged and has nothing of what was told over this connection."""
        try:
            return self._session.phase is Phase.NEWS and self._client.store.position() is None
        except StoreError:
            return False  # whoever writes next says so

    async def _receive(self) -> HangUp:
        try:
            while True:
                frame = await self._socket.recv()
                self._socket.heard = True
                for step in self._session.received(frame, self._seconds()):
                    if isinstance(step, HangUp):
                        return step
                    for _ in self._client.intake.perform(step):
                        await asyncio.sleep(0)
                if self._session.phase is Phase.NEWS and self._caught_up_at is None:
                    self._caught_up_at = self._seconds()
                self._work.set()
                await asyncio.sleep(0)  # frames that wait in the buffer must not starve the window
        except ConnectionClosed as closed:
            return _closed(closed)
        except StoreError as error:
            return HangUp(Then.BACK_OFF, error.code)

    async def _send(self) -> HangUp:
        try:
            while True:
                self._work.clear()
                leaving = self._leaving
                if leaving is None and self._session.dead(self._seconds()):
                    self._socket.transport.abort()
                    return HangUp(Then.AT_ONCE, "silence")
                if leaving is not Why.LOGOUT:  # what was queued for a sleep is to hold while it lasts
                    await self._send_what_waits()
                if leaving is not None:
                    await self._socket.send(self._session.bye(leaving), text=True)
                    return _left(leaving)
                await self._idle(self._session.due())
        except ConnectionClosed as closed:
            return _closed(closed)
        except StoreError as error:
            return HangUp(Then.BACK_OFF, error.code)

    async def _send_what_waits(self) -> None:
        frames = self._session.to_send(self._client.outbox.waiting(), self._seconds())
        for conversation, typing in self._client.live.typing_to_say():
            frames += self._session.typing(conversation, typing=typing)
        if self._session.phase is Phase.NEWS and self._session.takes_reports:
            frames += self._client.attention.reports.frames()
        for frame in frames:
            await self._socket.send(frame, text=True)

    async def _idle(self, until: float) -> None:
        try:
            async with asyncio.timeout(max(until - self._seconds(), 0.0)):
                await self._work.wait()
        except TimeoutError:
            return

    async def _probing(self) -> HangUp:
        try:
            while True:
                await self._probe.wait()
                self._probe.clear()
                async with asyncio.timeout(PROBE_S):
                    await (await self._socket.ping())
                self._session.alive(self._seconds())
        except TimeoutError:
            self._socket.transport.abort()
            return HangUp(Then.AT_ONCE, "no answer")
        except ConnectionClosed as closed:
            return _closed(closed)


def _left(why: Why) -> HangUp:
    """What follows a goodbye; a machine that meant to sleep may stay awake after all."""
    return HangUp(Then.BACK_OFF, why, ASLEEP_MS) if why is Why.SUSPEND else HangUp(Then.STOP, why)


def _closed(closed: ConnectionClosed) -> HangUp:
    code = closed.rcvd.code if closed.rcvd else None
    return HangUp(after_close(code), f"closed {code}")
