"""The progress of one order, as the database keeps it for the next attempt."""

import asyncio
from collections.abc import Callable

from app.protocol.ids import CrmItemId
from server_stub.crm.port import Order
from server_stub.db.crm.progress import RESTORED, is_noted_elsewhere, note_step, steps_of
from server_stub.db.database import Database
from server_stub.tasks import to_the_end


class StoredProgress:
    """Progress of an order with the CRM of that name; what was noted with another one is not seen."""

    def __init__(self, database: Database, order: Order, crm: str, clock: Callable[[], int]) -> None:
        self._database = database
        self._order = order
        self._prefix = f"{crm}/"
        self._clock = clock
        self._own: dict[str, str] = {}
        self._before: dict[str, str] = {}
        self.incomplete = False

    async def load(self) -> None:
        """Read what there is; to be done first."""
        for item, step, noted in await asyncio.to_thread(steps_of, self._database, self._order.conversation):
            self._remember(item, step, noted)

    def _remember(self, item: CrmItemId, step: str, noted: str) -> None:
        if step == RESTORED and item == self._order.item:
            self.incomplete = True
        if not step.startswith(self._prefix):
            return
        step = step.removeprefix(self._prefix)
        if item == self._order.item:
            self._own[step] = noted
        elif noted:
            self._before[step] = noted

    def kept(self, step: str) -> str | None:
        """What was noted of a step of this order."""
        return self._own.get(step)

    def kept_before(self, step: str) -> str | None:
        """The newest that another order of the conversation has noted of a step."""
        return self._before.get(step)

    async def taken(self, step: str, noted: str) -> bool:
        """Whether another order of the account has noted just this."""
        return await asyncio.to_thread(
            is_noted_elsewhere, self._database, self._order.account, self._order.item, self._prefix + step, noted
        )

    async def keep(self, step: str, noted: str) -> None:
        """Note something, down to the disk."""
        await to_the_end(note_step, self._database, self._order.item, self._prefix + step, noted, self._clock())
        self._own[step] = noted
