"""What comes in on a socket after hello: commands, typing, signs of life."""

import asyncio
import logging
from functools import partial
from typing import Protocol, assert_never

from app.protocol.commands import Command
from app.protocol.errors import CloseCode, ErrorCode
from app.protocol.frames import Ack, Alerts, ClientBye, ClientHeartbeat, CommandFrame, Hello, Typing, Why
from app.protocol.ids import CommandId
from server_stub.handlers.refused import Refused
from server_stub.web.connection import Connection, Gone, Unframed
from server_stub.web.doors import Doors
from server_stub.web.incoming import Unreadable, read_command, read_frame
from server_stub.web.limits import Queue

log = logging.getLogger("livechat.web")

UNDER_WAY = 64
BAD_FRAMES = 20


class Side(Protocol):
    """What differs between agents and visitors: their commands, and what becomes of them and of typing."""

    commands: dict[str, type[Command]]

    def admit(self) -> None:
        """One more command. Raises Refused where that is one too many for now."""

    def submit(self, command_id: CommandId, command: Command) -> asyncio.Future[int]:
        """Give a command to be carried out; what it comes to, or Refused. Commands take effect in the order of these calls."""

    async def pass_on(self, typing: Typing) -> None:
        """Tell the other side."""

    async def note(self, alerts: Alerts) -> None:
        """What became of alerts."""


class Dialogue:
    """Reads one socket to its end. Commands may be under way together, up to 64 of them."""

    def __init__(self, connection: Connection, side: Side, doors: Doors) -> None:
        self._connection = connection
        self._side = side
        self._metrics = doors.metrics
        self._work = doors.sockets.work
        self._queue = Queue(doors.seconds)
        self._room = asyncio.Semaphore(UNDER_WAY)
        self._bad_frames = 0
        self._over = False
        self.why: Why | None = None

    async def run(self, group: asyncio.TaskGroup) -> None:
        """Until the other side has gone; `why` is then what it said about it, if anything."""
        try:
            while True:
                await self._hear(group)
        except Gone:
            return
        finally:
            self._over = True

    async def _hear(self, group: asyncio.TaskGroup) -> None:
        try:
            await self._take(await self._connection.receive(), group)
        except Unframed:
            await self._connection.end(CloseCode.BAD_FRAME, ErrorCode.BAD_FRAME)

    async def _take(self, text: str, group: asyncio.TaskGroup) -> None:
        try:
            frame = read_frame(text)
        except Unreadable as unreadable:
            await self._complain(unreadable)
            return
        match frame:
            case CommandFrame():
                await self._begin(frame, group)
            case Typing():
                await self._side.pass_on(frame)
            case Alerts():
                await self._side.note(frame)
            case ClientHeartbeat():
                return
            case ClientBye():
                self.why = frame.why
            case Hello():
                await self._connection.end(CloseCode.BAD_FRAME, ErrorCode.BAD_FRAME)
            case _:
                assert_never(frame)

    async def _complain(self, unreadable: Unreadable) -> None:
        self._bad_frames += 1
        if unreadable.broken or self._bad_frames > BAD_FRAMES:
            await self._connection.end(CloseCode.BAD_FRAME, ErrorCode.BAD_FRAME)
        else:
            await self._connection.refuse(unreadable.command, Refused(unreadable.code))

    async def _begin(self, frame: CommandFrame, group: asyncio.TaskGroup) -> None:
        if not self._connection.taking:
            return  # unanswered, it is sent again on the next socket
        try:
            self._queue.check(frame.id)
            command = read_command(frame, self._side.commands)
            self._side.admit()
        except Refused as refused:
            await self._refuse(frame, refused)
            return
        await self._room.acquire()
        self._work.begin()
        self._side.submit(frame.id, command).add_done_callback(partial(self._settle, frame, group))

    def _settle(self, frame: CommandFrame, group: asyncio.TaskGroup, outcome: asyncio.Future[int]) -> None:
        """Answer a command: at once where that is possible, which is nearly always, since a task for each would cost more than the rest."""
        try:
            if outcome.exception() is None and self._connection.writable:
                self._acknowledge(frame, outcome.result())
            elif not self._over:
                # One that is cancelled before it begins does not come to a `finally` of its own.
                group.create_task(self._answer(frame, outcome)).add_done_callback(self._finish)
                return
        except Gone:
            pass
        self._finish()

    def _acknowledge(self, frame: CommandFrame, cursor: int) -> None:
        self._metrics.answered(frame.kind, "ack")
        self._connection.send_at_once(Ack(command=frame.id, cursor=cursor))
        if (batch := self._connection.silent(cursor)) is not None:
            self._connection.send_at_once(batch)

    async def _answer(self, frame: CommandFrame, outcome: asyncio.Future[int]) -> None:
        try:
            cursor = outcome.result()
            self._metrics.answered(frame.kind, "ack")
            await self._connection.send(Ack(command=frame.id, cursor=cursor))
            await self._connection.say_silent(cursor)
        except Refused as refused:
            self._metrics.answered(frame.kind, "refusal")
            await self._refuse(frame, refused)
        except Gone:
            return
        except Exception:
            log.exception("command failed kind=%s", frame.kind)
            await self._refuse(frame, Refused(ErrorCode.INTERNAL))

    def _finish(self, _done: asyncio.Task[None] | None = None) -> None:
        self._work.end()
        self._room.release()

    async def _refuse(self, frame: CommandFrame, refused: Refused) -> None:
        if refused.retry_after_ms is not None:
            self._queue.put_off(frame.id, refused.retry_after_ms)
        try:
            await self._connection.refuse(frame.id, refused)
        except Gone:
            return
