"""Orders become rows here: those that wait at the same time together, in one transaction."""

import asyncio
from collections.abc import Callable, Sequence

from app.protocol.details import CrmReason
from server_stub.crm.local.making import make
from server_stub.crm.port import CrmTrouble, Order, Saved
from server_stub.db.database import Database
from server_stub.db.errors import Unwritable
from server_stub.db.trouble import told_apart
from server_stub.tasks import to_the_end

_Waiting = tuple[Order, asyncio.Future[Saved]]


class Writing:
    """One transaction at a time: SQLite would make others wait, and what agents say with them."""

    def __init__(self, database: Database, clock: Callable[[], int]) -> None:
        self._database = database
        self._clock = clock
        self._turn = asyncio.Lock()
        self._waiting: list[_Waiting] = []

    async def make(self, order: Order) -> Saved:
        """Make what is ordered, or find it made already. Raises CrmTrouble (busy) where nothing can be written just now."""
        made: asyncio.Future[Saved] = asyncio.get_running_loop().create_future()
        self._waiting.append((order, made))
        async with self._turn:
            if not made.done():  # else somebody else has taken it along
                waiting, self._waiting = self._waiting, []
                await self._make_all(waiting)
        return await made

    async def _make_all(self, waiting: Sequence[_Waiting]) -> None:
        try:
            all_made = await to_the_end(self._write, [order for order, _ in waiting])
        except Unwritable as state:
            for _, made in waiting:
                made.set_exception(CrmTrouble(CrmReason.BUSY, str(state)))
        except asyncio.CancelledError:
            for _, made in waiting:
                made.cancel()
            raise
        except Exception as error:  # noqa: BLE001 - a bug of ours in one order must not take the others down
            await self._make_singly(waiting, error)
        else:
            for (_, made), saved in zip(waiting, all_made, strict=True):
                made.set_result(saved)

    async def _make_singly(self, waiting: Sequence[_Waiting], error: Exception) -> None:
        if len(waiting) == 1:
            waiting[0][1].set_exception(error)
            return
        for one in waiting:
            await self._make_all([one])

    def _write(self, orders: Sequence[Order]) -> list[Saved]:
        with told_apart(), self._database.write() as connection:
            return [make(connection, order, self._clock()) for order in orders]
