"""One account's items on their way into its CRM: several conversations side by side, the items of one conversation one after another."""

import asyncio
import logging
from collections.abc import Sequence

from sqlalchemy.exc import DatabaseError as DriverError

from app.protocol.ids import AccountId, ConversationId
from server_stub.crm.connections import Connections
from server_stub.crm.patience import Patience
from server_stub.crm.port import Crm
from server_stub.crm.settling import Attempt, Means
from server_stub.db.crm.pending import PendingRow, due_items, next_due
from server_stub.eventlog.entry import EntryKind
from server_stub.eventlog.log import EventLog, Gap
from server_stub.eventlog.subscribe import Subscription
from server_stub.eventlog.wakeup import Wakeup

log = logging.getLogger("livechat.crm")

# How late it may be noticed that a wait is over, or that an account was connected anew; and how often a queue is looked at that is empty.
LOOK_AGAIN_S = 1.0
LOOK_ANYWAY_S = 30.0


class Queue:
    """Works one account's items off. The rows are the truth: the log only says that it is time to look at them."""

    def __init__(self, account: AccountId, means: Means, connections: Connections, log: EventLog, wakeup: Wakeup) -> None:
        self._account = account
        self._means = means
        self._connections = connections
        self._log = log
        self._wakeup = wakeup
        self._woken = asyncio.Event()
        self._busy: set[ConversationId] = set()
        self._crm: Crm | None = None
        self._patience = Patience(means.chance)

    async def run(self) -> None:
        """Work, until cancelled. What was under way then is taken up again by the next start."""
        async with asyncio.TaskGroup() as group:
            group.create_task(self._listen())
            while True:
                self._woken.clear()
                await self._wait(await self._look(group))

    async def _listen(self) -> None:
        while True:
            try:
                with Subscription(self._log, self._wakeup, self._account, self._log.head(self._account)) as subscription:
                    self._woken.set()
                    while True:
                        if any(entry.kind is EntryKind.CRM_ITEM_CHANGED for entry in await subscription.next()):
                            self._woken.set()
            except Gap:
                continue

    async def _wait(self, seconds: float) -> None:
        try:
            async with asyncio.timeout(seconds):
                await self._woken.wait()
        except TimeoutError:
            return

    async def _look(self, group: asyncio.TaskGroup) -> float:
        """Begin with what may be begun; for how many seconds nothing has to be looked at then, unless it is woken."""
        try:
            await self._start_due(group)
            if self._room <= 0 and self._busy:
                return LOOK_ANYWAY_S  # whatever ends then wakes it
            due_at = await asyncio.to_thread(next_due, self._means.database, self._account)
        except DriverError:
            log.warning("items cannot be read account=%s", self._account)
            return LOOK_AGAIN_S
        if due_at is None:
            return LOOK_ANYWAY_S
        left_s = (max(due_at, self._patience.until) - self._means.clock()) / 1000
        return left_s if 0 < left_s < LOOK_AGAIN_S else LOOK_AGAIN_S

    async def _start_due(self, group: asyncio.TaskGroup) -> None:
        crm = await self._connections.of(self._account)
        if crm is not self._crm:
            self._crm, self._patience = crm, Patience(self._means.chance)
        while rows := await self._due():
            for row in rows:
                self._busy.add(row.conversation)
                group.create_task(self._attempt(crm, row))

    @property
    def _room(self) -> int:
        """How many more may be begun now."""
        at_once = 0 if self._crm is None else self._crm.at_once
        return self._patience.allowed(self._means.clock(), at_once) - len(self._busy)

    async def _due(self) -> Sequence[PendingRow]:
        """What is due and may be begun now: of each conversation the first item, where none is under way."""
        if (room := self._room) <= 0:
            return []
        now, busy = self._means.clock(), frozenset(self._busy)
        rows = await asyncio.to_thread(due_items, self._means.database, self._account, now, room, busy)
        return list({row.conversation: row for row in reversed(rows)}.values())[::-1]

    async def _attempt(self, crm: Crm, row: PendingRow) -> None:
        try:
            await Attempt(self._means, self._patience, crm, row).run()
        finally:
            self._busy.discard(row.conversation)
            self._woken.set()
