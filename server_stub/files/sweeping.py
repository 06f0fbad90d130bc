"""Clears away what nobody sent, what went with its message, and the bytes that nothing names any more."""

import asyncio
import logging
from collections.abc import Callable

from sqlalchemy.exc import DatabaseError as DriverError

from server_stub.db.database import Database
from server_stub.db.files import delete_unwanted, named_digests
from server_stub.files.blobs import Blobs

log = logging.getLogger("livechat.files")

UNSENT_KEPT_MS = 24 * 60 * 60_000
EVERY_S = 3_600.0
PAUSE_S = 0.05


class Sweeping:
    """Deletes in small steps, with pauses in which others write; `clock` gives ms UTC."""

    def __init__(self, database: Database, blobs: Blobs, clock: Callable[[], int]) -> None:
        self._database = database
        self._blobs = blobs
        self._clock = clock

    async def run(self) -> None:
        """Sweep now and then, until cancelled."""
        while True:
            try:
                await self.sweep()
            except (DriverError, OSError) as error:
                log.warning("sweeping waits why=%s", type(error).__name__)
            await asyncio.sleep(EVERY_S)

    async def sweep(self) -> None:
        """Delete everything that has had its time. Raises DatabaseError of the driver, and OSError."""
        while True:
            if not await asyncio.to_thread(self._delete_rows):
                break
            await asyncio.sleep(PAUSE_S)
        for group in await asyncio.to_thread(lambda: list(self._blobs.groups())):
            await asyncio.to_thread(self._delete_unnamed, group)
            await asyncio.sleep(0)

    def _delete_rows(self) -> int:
        with self._database.write() as connection:
            return delete_unwanted(connection, self._clock() - UNSENT_KEPT_MS)

    def _delete_unnamed(self, digests: list[str]) -> None:
        """Nobody can name one of them meanwhile."""
        with self._blobs.changing:
            with self._database.read() as connection:
                named = named_digests(connection, digests)
            for digest in digests:
                if digest not in named:
                    self._blobs.delete(digest)
