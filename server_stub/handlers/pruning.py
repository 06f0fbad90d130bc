"""Keeps what was promised for a time only from growing for ever: the event log, results of commands, tokens."""

import asyncio
import logging

from sqlalchemy.exc import DatabaseError as DriverError

from server_stub.db.database import Database
from server_stub.db.pruning import prune_events, prune_results
from server_stub.db.tokens import forget_expired
from server_stub.handlers.execute import Clock

log = logging.getLogger("livechat.handlers")

DAY_MS = 24 * 60 * 60_000
RESULTS_KEPT_MS = 7 * DAY_MS
EVENTS_KEPT_MS = DAY_MS
EVENTS_KEPT = 50_000
EVERY_S = 600.0
PAUSE_S = 0.05


class Pruning:
    """Deletes in small steps, with pauses in which others write."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    async def run(self) -> None:
        """Prune now and then, until cancelled."""
        while True:
            try:
                await self.prune()
            except DriverError as error:
                log.warning("pruning waits why=%s", type(error).__name__)
            await asyncio.sleep(EVERY_S)

    async def prune(self) -> None:
        """Delete everything that has had its time."""
        while True:
            if not await asyncio.to_thread(self._step):
                break
            await asyncio.sleep(PAUSE_S)
        await asyncio.to_thread(forget_expired, self._database, self._clock())

    def _step(self) -> bool:
        now = self._clock()
        more_results = prune_results(self._database, now - RESULTS_KEPT_MS)
        more_events = prune_events(self._database, now - EVENTS_KEPT_MS, EVENTS_KEPT)
        return more_results or more_events
