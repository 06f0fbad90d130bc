"""Carries commands out: one writer thread, one transaction for whatever waits, acknowledged after the commit."""

import asyncio
import logging
import threading
from collections.abc import Sequence
from itertools import groupby
from queue import Empty, SimpleQueue
from time import monotonic

from app.protocol.commands import Command
from app.protocol.errors import ErrorCode
from app.protocol.ids import AccountId, CommandId
from server_stub.db.batch import Batch
from server_stub.db.checkpoints import Checkpoints
from server_stub.db.database import Database
from server_stub.db.errors import Unwritable
from server_stub.eventlog.entry import Entry
from server_stub.eventlog.log import EventLog
from server_stub.handlers.actors import Actor
from server_stub.handlers.refused import Refused
from server_stub.handlers.results import Answer
from server_stub.handlers.round import Clock, Round, Wish, play
from server_stub.handlers.system import SystemCommand
from server_stub.handlers.tally import Tally, Watch, unwatched

log = logging.getLogger("livechat.handlers")

__all__ = ["Clock", "Executor"]

BATCH = 64
MAX_WAITING = 10_000
RETRY_AFTER_MS = 1_000

_Waiting = tuple[Wish, asyncio.Future[int]]


class Executor:
    """The only writer of the desk's rows in this process. Lives on one event loop, between `start` and `stop`."""

    def __init__(self, database: Database, log: EventLog, clock: Clock, watch: Watch = unwatched) -> None:
        """`clock` tells the time in ms since 1970 UTC; it is read inside each transaction. `watch` is told of each batch: see Tally."""
        self._batch = Batch(database)
        self._log = log
        self._clock = clock
        self._tally = Tally(watch)
        self._queue: SimpleQueue[list[_Waiting]] = SimpleQueue()
        self._given: list[_Waiting] = []
        self._waiting = 0
        self._open = False
        self._checkpoints = Checkpoints(database)

    @property
    def waiting(self) -> int:
        """How many commands are accepted and not answered."""
        return self._waiting

    @property
    def alive(self) -> bool:
        """Whether commands are taken, and the writer and its checkpoints are at work."""
        return self._open and all(thread.is_alive() for thread in self._threads)

    async def start(self) -> None:
        """Start the writer."""
        self._loop = asyncio.get_running_loop()
        self._threads = [
            threading.Thread(target=work, name=name, daemon=True)
            for work, name in ((self._write, "writer"), (self._checkpoints.run, "checkpoints"))
        ]
        self._open = True
        for thread in self._threads:
            thread.start()

    async def stop(self) -> None:
        """Finish what was accepted, then stop. What comes later is refused as BUSY."""
        if not self._open:
            return
        self._open = False
        self._hand_over()
        self._queue.put([])
        for thread in self._threads:
            await asyncio.to_thread(thread.join)

    async def execute(self, actor: Actor, command_id: CommandId, command: Command | SystemCommand) -> int:
        """Carry a command out; the number up to which its events go, once they are safe on disk.

        Raises Refused; BUSY is not final: nothing was done, and the same command may be sent again. Commands are carried out in the order
        of the calls. A caller who is cancelled does not stop the command.
        """
        return await self.submit(actor, command_id, command)

    def submit(self, actor: Actor, command_id: CommandId, command: Command | SystemCommand) -> asyncio.Future[int]:
        """Like `execute`, for those who do not want to wait for what it comes to."""
        future: asyncio.Future[int] = self._loop.create_future()
        if not self._open or self._waiting >= MAX_WAITING:
            future.set_exception(Refused(ErrorCode.BUSY, retry_after_ms=RETRY_AFTER_MS))
            return future
        self._waiting += 1
        if not self._given:
            # Whatever is given in the same turn of the loop goes to the writer together.
            self._loop.call_soon(self._hand_over)
        self._given.append((Wish(actor, command_id, command), future))
        return future

    def _hand_over(self) -> None:
        given, self._given = self._given, []
        if given:
            self._queue.put(given)

    # On the writer's thread

    def _write(self) -> None:
        while given := self._gather():
            if self._checkpoints.log_is_long.is_set():
                self._shorten_log()
            for start in range(0, len(given), BATCH):
                self._play(given[start : start + BATCH])
        self._batch.close()
        self._checkpoints.stop()

    def _shorten_log(self) -> None:
        self._checkpoints.log_is_long.clear()
        try:
            self._batch.checkpoint()
        except Unwritable as error:
            log.warning("checkpoint waits why=%s", error)

    def _gather(self) -> list[_Waiting]:
        """What waits, about a batch of it; nothing at the end."""
        given = self._queue.get()
        if not given:
            return given
        given = list(given)
        while len(given) < BATCH:
            try:
                more = self._queue.get_nowait()
            except Empty:
                break
            if not more:
                # The end: it is for the next time.
                self._queue.put(more)
                break
            given += more
        return given

    def _play(self, waiting: Sequence[_Waiting]) -> None:
        began = monotonic()
        try:
            played = play(self._batch, [wish for wish, _ in waiting], self._clock)
        except Unwritable as state:
            self._tally.note(len(waiting), monotonic() - began, str(state))
            self._refuse(waiting, Refused(ErrorCode.BUSY, retry_after_ms=RETRY_AFTER_MS))
        except Exception as error:  # noqa: BLE001 - a bug of ours in one command must not take the others down
            self._play_singly(waiting, error)
        else:
            self._tally.note(len(waiting), monotonic() - began)
            self._checkpoints.note(len(waiting))
            self._loop.call_soon_threadsafe(self._settle, waiting, played)

    def _play_singly(self, waiting: Sequence[_Waiting], error: Exception) -> None:
        if len(waiting) > 1:
            for one in waiting:
                self._play([one])
        else:
            log.error("command failed kind=%s", type(waiting[0][0].command).__name__, exc_info=error)
            self._refuse(waiting, Refused(ErrorCode.INTERNAL))

    def _refuse(self, waiting: Sequence[_Waiting], refused: Refused) -> None:
        self._loop.call_soon_threadsafe(self._settle, waiting, Round([Answer(0, refused)] * len(waiting), []))

    # On the loop

    def _settle(self, waiting: Sequence[_Waiting], played: Round) -> None:
        self._waiting -= len(waiting)
        for account, entries in groupby(sorted(played.entries, key=_account), _account):
            self._publish(account, list(entries))
        for (_, future), answer in zip(waiting, played.answers, strict=True):
            if future.done():
                continue
            if answer.refused is None:
                future.set_result(answer.cursor)
            else:
                future.set_exception(answer.refused)

    def _publish(self, account: AccountId, entries: list[Entry]) -> None:
        """Tell the readers. What is committed is acknowledged whether or not that can be done now: the log looks for it again."""
        try:
            self._log.publish(account, entries)
        except Exception:
            log.exception("publishing failed")


def _account(entry: Entry) -> AccountId:
    return entry.account
