"""Whether this server takes work, found out by doing some: what an operator's monitor or balancer asks every few seconds."""

import asyncio
import logging
from collections.abc import Callable

from app.protocol.errors import ErrorCode
from server_stub.db.database import Database
from server_stub.db.errors import Unwritable
from server_stub.handlers.refused import Refused

log = logging.getLogger("livechat.web")

RETRY_AFTER_MS = 1_000
FRESH_S = 1.0


class Readiness:
    """`takes_work` says whether the writer is at work and nobody has asked the server to stop; `seconds` only goes forward.

    The database is written to at most once a second, however often strangers ask.
    """

    def __init__(self, database: Database, takes_work: Callable[[], bool], seconds: Callable[[], float]) -> None:
        self._database = database
        self._takes_work = takes_work
        self._seconds = seconds
        self._asking = asyncio.Lock()
        self._asked_at: float | None = None
        self._trouble = ""

    async def check(self) -> None:
        """Returns where commands would be carried out now. Raises Refused (busy)."""
        if not self._takes_work():
            raise Refused(ErrorCode.BUSY, retry_after_ms=RETRY_AFTER_MS)
        async with self._asking:
            if self._asked_at is None or self._seconds() - self._asked_at >= FRESH_S:
                await self._ask()
        if self._trouble:
            raise Refused(ErrorCode.BUSY, retry_after_ms=RETRY_AFTER_MS)

    async def _ask(self) -> None:
        before, self._trouble = self._trouble, ""
        try:
            await asyncio.to_thread(self._database.touch)
        except Unwritable as state:
            self._trouble = str(state)
        if self._trouble != before:
            log.info("readiness changed why=%s", self._trouble or "writable")
        self._asked_at = self._seconds()
