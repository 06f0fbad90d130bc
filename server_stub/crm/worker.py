"""The CRM's worker: a queue for every account, and how much waits in all of them."""

import asyncio
import logging

from sqlalchemy.exc import DatabaseError as DriverError

from app.protocol.ids import AccountId
from server_stub.crm.connections import Connections
from server_stub.crm.queue import Queue
from server_stub.crm.settling import Means
from server_stub.db.crm.pending import Backlog, backlog
from server_stub.db.database import Database
from server_stub.eventlog.log import EventLog
from server_stub.eventlog.stored import heads
from server_stub.eventlog.wakeup import Wakeup

log = logging.getLogger("livechat.crm")

LOOK_FOR_ACCOUNTS_S = 2.0


class Worker:
    """Takes the pending items of all accounts to their CRMs."""

    def __init__(self, means: Means, connections: Connections, log: EventLog, wakeup: Wakeup) -> None:
        self._means = means
        self._connections = connections
        self._log = log
        self._wakeup = wakeup
        self._backlog = Backlog(0, None)

    async def run(self) -> None:
        """Work, until cancelled; accounts that are added meanwhile are found within seconds."""
        served: set[AccountId] = set()
        try:
            async with asyncio.TaskGroup() as group:
                while True:
                    for account in await asyncio.to_thread(self._look) - served:
                        served.add(account)
                        queue = Queue(account, self._means, self._connections, self._log, self._wakeup)
                        group.create_task(queue.run(), name=f"crm {account}")
                    await asyncio.sleep(LOOK_FOR_ACCOUNTS_S)
        finally:
            await self._connections.close()

    def _look(self) -> frozenset[AccountId]:
        """All accounts; what waits is counted in passing."""
        try:
            self._backlog = backlog(self._means.database)
            return _accounts(self._means.database)
        except DriverError:
            log.warning("accounts cannot be read")
            return frozenset()

    @property
    def pending(self) -> int:
        """How many items waited, a moment ago."""
        return self._backlog.count

    @property
    def oldest_s(self) -> float:
        """For how long the oldest of them has."""
        oldest = self._backlog.oldest_at
        return 0.0 if oldest is None else max(0, self._means.clock() - oldest) / 1000


def _accounts(database: Database) -> frozenset[AccountId]:
    with database.read() as connection:
        return frozenset(heads(connection))
