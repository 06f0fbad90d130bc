"""Waits for the earliest deadline and says that it has come; the rules decide whether it has."""

import asyncio
import logging
from typing import assert_never

from sqlalchemy.exc import DatabaseError as DriverError

from app.protocol.ids import CommandId, new_id
from server_stub.db.database import Database
from server_stub.db.deadlines import Deadline, Due, earliest_deadline, overdue
from server_stub.handlers.actors import SystemActor
from server_stub.handlers.execute import Clock, Executor
from server_stub.handlers.refused import Refused
from server_stub.handlers.system import CloseMissed, ExpireWait, ReturnChat, SystemCommand

log = logging.getLogger("livechat.handlers")

# How late a deadline may be noticed that was set while this waited for another.
LOOK_AGAIN_S = 0.5


class Deadlines:
    """Makes waits run out, abandoned conversations close, and the chats of absent owners return."""

    def __init__(self, executor: Executor, database: Database, clock: Clock) -> None:
        self._executor = executor
        self._database = database
        self._clock = clock

    async def run_overdue(self) -> None:
        """Carry out everything that is due by now. Raises Refused where nothing can be written."""
        while due := await asyncio.to_thread(overdue, self._database, self._clock()):
            await asyncio.gather(*(self._carry_out(one) for one in due))

    async def run(self) -> None:
        """Carry out each deadline as it comes, until cancelled."""
        while True:
            try:
                await self.run_overdue()
                wait_s = await self._until_next()
            except (Refused, DriverError) as error:
                log.warning("deadlines wait why=%s", type(error).__name__)
                wait_s = LOOK_AGAIN_S
            await asyncio.sleep(wait_s)

    async def _until_next(self) -> float:
        earliest = await asyncio.to_thread(earliest_deadline, self._database)
        return LOOK_AGAIN_S if earliest is None else min(LOOK_AGAIN_S, max(0, earliest - self._clock()) / 1000)

    async def _carry_out(self, due: Due) -> None:
        await self._executor.execute(SystemActor(due.account), CommandId(new_id()), _command(due))


def _command(due: Due) -> SystemCommand:
    match due.deadline:
        case Deadline.WAIT:
            return ExpireWait(due.conversation)
        case Deadline.STAY:
            return CloseMissed(due.conversation)
        case Deadline.LEASE:
            return ReturnChat(due.conversation)
        case _:
            assert_never(due.deadline)
