"""Taking one item to its CRM, and telling the desk what came of it, whatever that is."""

import asyncio
import logging
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass

from sqlalchemy.exc import DatabaseError as DriverError

from app.protocol.details import CrmItemState, CrmReason
from app.protocol.ids import AccountId, CommandId, new_id
from server_stub.crm.orders import order_of
from server_stub.crm.patience import Chance, Patience, wait_ms
from server_stub.crm.port import OF_CONNECTION, Crm, CrmTrouble
from server_stub.crm.progress import StoredProgress
from server_stub.db.crm.pending import PendingRow, failed_items, put_off
from server_stub.db.database import Database
from server_stub.db.trouble import unwritable
from server_stub.handlers.actors import SystemActor
from server_stub.handlers.execute import Executor
from server_stub.handlers.refused import Refused
from server_stub.handlers.system import SettleCrmItem
from server_stub.tasks import to_the_end

log = logging.getLogger("livechat.crm")

TRY_AGAIN_MS = 1_000

# Told of every attempt: what state it leaves the item in, and why.
Watch = Callable[[CrmItemState, CrmReason | None], None]


@dataclass(frozen=True, slots=True)
class Means:
    """What is needed to settle items: the database, the executor that tells the agents, the clock (ms), chance, and who counts."""

    database: Database
    executor: Executor
    clock: Callable[[], int]
    chance: Chance
    watch: Watch


async def try_failed(means: Means, account: AccountId) -> None:
    """Everything of an account that has failed waits for its CRM again."""
    for item in await asyncio.to_thread(failed_items, means.database, account):
        with suppress(Refused):  # settled in the meantime, or the desk is busy: whoever made it can try again
            await means.executor.execute(SystemActor(account), CommandId(new_id()), SettleCrmItem(item, CrmItemState.PENDING))


class Attempt:
    """One attempt to take an item to a CRM."""

    def __init__(self, means: Means, patience: Patience, crm: Crm, row: PendingRow) -> None:
        self._means = means
        self._patience = patience
        self._crm = crm
        self._row = row

    async def run(self) -> None:
        """Make it there and settle it, or put it off. Never raises, but for being cancelled: then the next start takes it up again."""
        try:
            await self._carry()
        except DriverError as error:
            log.warning("item waits item=%s why=%s", self._row.id, unwritable(error) or "unknown")
            self._patience.rest_until(self._means.clock() + TRY_AGAIN_MS)
        except Exception:
            log.exception("item failed item=%s", self._row.id)
            await self._put_off(wait_ms(self._row.attempts + 1, self._means.chance))

    async def _carry(self) -> None:
        order = order_of(self._row)
        progress = StoredProgress(self._means.database, order, self._crm.name, self._means.clock)
        try:
            await progress.load()
            saved = await self._crm.create(order, progress)
        except CrmTrouble as trouble:
            await self.trouble(trouble)
            return
        self._patience.note_success()
        await self._settle(CrmItemState.SAVED, saved.reason, saved.detail, saved.link, saved.remote)

    async def trouble(self, trouble: CrmTrouble) -> None:
        """It did not work: for now, or until a person helps."""
        log.info("item not saved item=%s reason=%s", self._row.id, trouble.reason)
        self._patience.note_trouble(trouble, self._means.clock())
        if not trouble.waits:
            await self._settle(CrmItemState.FAILED, trouble.reason, trouble.detail)
            return
        await self._put_off_for(trouble)
        await self._settle(CrmItemState.PENDING, trouble.reason, trouble.detail)

    async def _put_off_for(self, trouble: CrmTrouble) -> None:
        if trouble.reason in OF_CONNECTION:  # not this item's fault: it keeps its place among the others
            await self._put_off(self._patience.until - self._means.clock(), counted=False)
        else:
            await self._put_off(wait_ms(self._row.attempts + 1, self._means.chance, trouble.retry_after_ms))

    async def _put_off(self, for_ms: int, *, counted: bool = True) -> None:
        attempts, next_at = self._row.attempts + counted, self._means.clock() + for_ms
        try:
            await to_the_end(put_off, self._means.database, self._row.id, attempts, next_at)
        except DriverError as error:
            log.warning("item not put off item=%s why=%s", self._row.id, unwritable(error) or "unknown")
            self._patience.rest_until(self._means.clock() + TRY_AGAIN_MS)

    async def _settle(
        self, state: CrmItemState, reason: CrmReason | None = None, detail: str = "", link: str = "", remote: str = ""
    ) -> None:
        """Have it written down and told, however long the database takes."""
        wish = SettleCrmItem(self._row.id, state, reason, detail, link, remote)
        while True:
            try:
                await self._means.executor.execute(SystemActor(self._row.account), CommandId(new_id()), wish)
            except Refused as refused:
                if refused.retry_after_ms is None:
                    raise
                await asyncio.sleep(refused.retry_after_ms / 1000)
            else:
                self._means.watch(state, reason)
                return
