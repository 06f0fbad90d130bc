"""Erases what is older than its company keeps it: closed conversations, and the files that were sent in them."""

import asyncio
import logging
from collections.abc import Awaitable, Callable, Iterator, Sequence

from msgspec import MsgspecError
from sqlalchemy.exc import DatabaseError as DriverError

from app.protocol.ids import AccountId, ConversationId
from server_stub.db.chat_erasure import erase_chats
from server_stub.db.database import Database
from server_stub.db.errors import Unwritable
from server_stub.db.retention import Keeping, delete_old_files, keepings, old_chats, withdrawn_chats
from server_stub.handlers.refused import Refused
from server_stub.handlers.system import EraseChats, SystemCommand
from server_stub.tasks import to_the_end

log = logging.getLogger("livechat.company")

Tell = Callable[[AccountId, SystemCommand], Awaitable[int]]

EVERY_S = 3_600.0
PAUSE_S = 0.05
WITHDRAWN_AT_ONCE = 10
_TROUBLE = (Unwritable, Refused, DriverError, OSError, MsgspecError)
"""The machine's, or of a row that is damaged."""


class Retention:
    """Goes in small steps, with pauses in which others write. What is cut off is gone on with by the next sweep."""

    def __init__(self, database: Database, clock: Callable[[], int], tell: Tell, tidy: Callable[[], Awaitable[None]]) -> None:
        """`clock` gives ms UTC; `tell` carries out the desk's commands; `tidy` is awaited when files went, and deletes their bytes."""
        self._database = database
        self._clock = clock
        self._tell = tell
        self._tidy = tidy

    async def run(self) -> None:
        """Sweep now and then, until cancelled."""
        while True:
            try:
                await self.sweep()
            except _TROUBLE as error:
                log.warning("retention waits why=%s", _why(error))
            await asyncio.sleep(EVERY_S)

    async def sweep(self) -> None:
        """Erase everything that has had its time; what cannot be now waits for the next sweep.

        Raises DatabaseError of the driver, and OSError.
        """
        found = False
        for keeping in await asyncio.to_thread(keepings, self._database, self._clock()):
            try:
                found |= await self._sweep_company(keeping)
            except _TROUBLE as error:  # none of the other companies'
                log.warning("retention waits account=%s why=%s", keeping.account, _why(error))
        if found:
            await self._tidy()

    async def _sweep_company(self, keeping: Keeping) -> bool:
        chats, files = await self._sweep_chats(keeping), await self._sweep_files(keeping)
        if chats or files:
            log.info("retention swept account=%s chats=%s files=%s", keeping.account, chats, files)
        return bool(chats or files)

    async def _sweep_chats(self, keeping: Keeping) -> int:
        """First nobody sees them any more, then they are erased; how many."""
        count = 0
        while True:
            if keeping.chats_from is not None:
                old = await asyncio.to_thread(old_chats, self._database, keeping.account, keeping.chats_from)
                await self._withdraw(keeping.account, old, keeping.chats_from)
            chats = await asyncio.to_thread(withdrawn_chats, self._database, keeping.account)
            if not chats:
                return count
            await self._erase(keeping.account, chats)
            count += len(chats)

    async def _withdraw(self, account: AccountId, chats: Sequence[ConversationId], before: int) -> None:
        for start in range(0, len(chats), WITHDRAWN_AT_ONCE):
            await self._tell(account, EraseChats(tuple(chats[start : start + WITHDRAWN_AT_ONCE]), before))
            await asyncio.sleep(PAUSE_S)

    async def _erase(self, account: AccountId, chats: Sequence[ConversationId]) -> None:
        steps = erase_chats(self._database, account, chats)
        while True:
            if not await to_the_end(_step, steps):
                return
            await asyncio.sleep(PAUSE_S)

    async def _sweep_files(self, keeping: Keeping) -> int:
        count = 0
        while keeping.files_from is not None:
            deleted = await to_the_end(delete_old_files, self._database, keeping.account, keeping.files_from)
            if not deleted:
                break
            count += deleted
            await asyncio.sleep(PAUSE_S)
        return count


def _step(steps: Iterator[None]) -> bool:
    """Take the next one; whether there was one."""
    return next(steps, steps) is not steps


def _why(error: BaseException) -> str:
    return str(error) if isinstance(error, Unwritable | Refused) else type(error).__name__
