"""Waits for the earliest deadline and says that it has come; the rules decide whether it has."""

import asyncio
import logging
from typing import assert_never

from sqlalchemy.exc import DatabaseError as DriverError

from app.protocol.ids import CommandId, new_id
from server_stub.db.database import Database
from server_stub.db.deadlines import Deadline, Due, earliest_deadline, overdue, put_off
from server_stub.handlers.actors import SystemActor
from server_stub.handlers.execute import Clock, Executor
from server_stub.handlers.refused import Refused
from server_stub.handlers.system import CloseMissed, ExpireWait, RaiseAlert, ReturnChat, SystemCommand
from server_stub.handlers.told import Told
from server_stub.handlers.waits import CLOSE_AFTER_LEAVING_MS

log = logging.getLogger("livechat.handlers")

# How late a deadline may be noticed that was set while this waited for another.
LOOK_AGAIN_S = 0.5


class Deadlines:
    """Makes alerts more pressing and waits run out, abandoned conversations close, and the chats of absent owners return."""

    def __init__(self, executor: Executor, database: Database, clock: Clock, told: Told) -> None:
        self._executor = executor
        self._told = told
        self._database = database
        self._clock = clock
        self._stuck: set[Due] = set()

    async def run_overdue(self) -> None:
        """Carry out everything that is due by now, each once, and bring near what is too far. Raises Refused where nothing can be written.

        What is due all the same afterwards is left to the next look, so that nothing else waits for it.
        """
        tried: set[Due] = set()
        due = await asyncio.to_thread(self._due)
        while new := [one for one in due if one not in tried]:
            tried.update(new)
            await asyncio.gather(*(self._carry_out(one) for one in new))
            due = await asyncio.to_thread(self._due)
        self._note(set(due))

    async def begin(self) -> None:
        """At the start, before anybody is let in: carry out what is overdue. Where nothing can be written just now, `run` does it later."""
        try:
            await self.run_overdue()
        except Refused as refused:
            log.warning("overdue deadlines wait why=%s", refused.code)

    def _due(self) -> list[Due]:
        now = self._clock()
        return overdue(self._database, now) + put_off(self._database, now, CLOSE_AFTER_LEAVING_MS)

    def _note(self, stuck: set[Due]) -> None:
        if stuck - self._stuck:
            log.warning("deadlines make no progress count=%d", len(stuck))
        self._stuck = stuck

    async def run(self) -> None:
        """Carry out each deadline as it comes, until cancelled."""
        while True:
            try:
                await self.run_overdue()
                wait_s = pause_s(await asyncio.to_thread(earliest_deadline, self._database), self._clock())
            except (Refused, DriverError) as error:
                log.warning("deadlines wait why=%s", type(error).__name__)
                wait_s = LOOK_AGAIN_S
            await asyncio.sleep(wait_s)

    async def _carry_out(self, due: Due) -> None:
        try:
            await self._executor.execute(SystemActor(due.account), CommandId(new_id()), self._command(due))
        except Refused as refused:
            if refused.retry_after_ms is not None:
                raise
            log.warning("deadline refused kind=%s code=%s", due.deadline.value, refused.code)

    def _command(self, due: Due) -> SystemCommand:
        match due.deadline:
            case Deadline.WAIT:
                return ExpireWait(due.conversation)
            case Deadline.ALERT:
                return RaiseAlert(due.conversation, *self._told.of(due.conversation))
            case Deadline.STAY:
                return CloseMissed(due.conversation)
            case Deadline.LEASE:
                return ReturnChat(due.conversation)
            case _:
                assert_never(due.deadline)


def pause_s(earliest: int | None, now: int) -> float:
    """How long to wait for the earliest deadline: never so long that one set meanwhile is late. What was due before gets no haste."""
    left_s = LOOK_AGAIN_S if earliest is None else (earliest - now) / 1000
    return left_s if 0 < left_s < LOOK_AGAIN_S else LOOK_AGAIN_S
