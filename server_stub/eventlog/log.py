"""The event log as its readers see it: the newest entries from memory, older ones from the database."""

import asyncio
import logging
from collections.abc import Sequence

from sqlalchemy.exc import DatabaseError as DriverError

from app.protocol.ids import AccountId, ConversationId
from server_stub.db.database import Database
from server_stub.eventlog.entry import FOR_ALL_VISITORS, Entry, Visibility
from server_stub.eventlog.stored import Gap, entries_after, heads, newest_entries, position
from server_stub.eventlog.tail import KEPT, Tail
from server_stub.eventlog.wakeup import Wakeup

log = logging.getLogger("livechat.eventlog")

POLL_S = 1.0
# After a restart everybody comes back at once and asks for what they missed: it is read once for all, not once for each.
REMEMBERED = 2_048


class EventLog:
    """One number line per account. Lives on one event loop; `run` must be running for what other processes write to be noticed."""

    def __init__(self, database: Database, wakeup: Wakeup) -> None:
        self._database = database
        self._wakeup = wakeup
        self._tails: dict[AccountId, Tail] = {}
        self._epochs: dict[AccountId, str] = {}

    def head(self, account: AccountId) -> int:
        """The number of the newest entry that readers can have."""
        return self._tail(account).head

    def epoch(self, account: AccountId) -> str:
        """Which number line this is: another one after a restore from backup."""
        self._tail(account)
        return self._epochs[account]

    def standing(self, account: AccountId, conversation: ConversationId) -> Visibility | None:
        """Who may see a conversation now; None where only the database knows."""
        return self._tail(account).standing(conversation)

    def newest(self, account: AccountId, conversation: ConversationId) -> int | None:
        """The number of the newest entry about a conversation; None where only the database knows."""
        return self._tail(account).newest(conversation)

    async def read(self, account: AccountId, after: int, limit: int) -> list[Entry]:
        """Entries after a number, in order; none where there are none. Raises Gap where they were pruned: take a snapshot."""
        tail = self._tail(account)
        if after >= tail.head:
            return []
        if tail.covers(after):
            return tail.read(after, limit)
        return await asyncio.to_thread(self._read_stored, account, after, limit)

    def publish(self, account: AccountId, entries: Sequence[Entry]) -> None:
        """Give committed entries, in order, to the readers, and ring for them. Entries that were published before are left out."""
        tail = self._tail(account)
        fresh = [entry for entry in entries if entry.number > tail.head]
        if not fresh:
            return
        if fresh[0].number > (missed := tail.head + 1):
            # Another process wrote in between; those entries are read from the database, by whomever they concern.
            self._wakeup.ring_visitors(account, range(missed, fresh[0].number))
        tail.extend(fresh)
        self._ring(account, fresh)

    async def run(self) -> None:
        """Look once a second for entries that another process wrote, until cancelled."""
        while True:
            await asyncio.sleep(POLL_S)
            try:
                await self.poll()
            except DriverError as error:
                log.warning("poll failed why=%s", type(error).__name__)

    async def poll(self) -> None:
        """Publish what the database has and the readers have not been given."""
        for account, head in (await asyncio.to_thread(self._read_heads)).items():
            tail = self._tail(account)
            if head > tail.head:
                self.publish(account, await asyncio.to_thread(self._read_stored, account, max(tail.head, head - KEPT), KEPT))

    def _tail(self, account: AccountId) -> Tail:
        tail = self._tails.get(account)
        if tail is None:
            with self._database.read() as connection:
                self._epochs[account], head = position(connection, account)
                newest = newest_entries(connection, account, head, REMEMBERED)
            tail = self._tails[account] = Tail(head - len(newest))
            if newest:
                tail.extend(newest)
        return tail

    def _read_heads(self) -> dict[AccountId, int]:
        with self._database.read() as connection:
            return heads(connection)

    def _read_stored(self, account: AccountId, after: int, limit: int) -> list[Entry]:
        with self._database.read() as connection:
            return entries_after(connection, account, after, limit)

    def _ring(self, account: AccountId, entries: Sequence[Entry]) -> None:
        self._wakeup.ring(account, range(entries[0].number, entries[-1].number + 1))
        for entry in entries:
            if entry.visitor is not None:
                self._wakeup.ring_visitor(account, entry.visitor, range(entry.number, entry.number + 1))
            elif entry.kind in FOR_ALL_VISITORS:
                self._wakeup.ring_visitors(account, range(entry.number, entry.number + 1))


__all__ = ["EventLog", "Gap"]
