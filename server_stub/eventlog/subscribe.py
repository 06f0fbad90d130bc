"""A reader of the log: an agent's socket, a visitor's socket, the bot. Live, replay and slow reading are one loop."""

from types import TracebackType

from app.protocol.ids import AccountId, VisitorId
from server_stub.eventlog.entry import Entry, EntryKind
from server_stub.eventlog.log import EventLog
from server_stub.eventlog.wakeup import Wakeup

AT_ONCE = 64


class Subscription:
    """Reads an account's log from a cursor on. Use it in a `with` block, so that its bell is taken down.

    With `visitor`, only what may concern that visitor is read.
    """

    def __init__(self, log: EventLog, wakeup: Wakeup, account: AccountId, cursor: int, visitor: VisitorId | None = None) -> None:
        self._log = log
        self._wakeup = wakeup
        self._account = account
        self._visitor = visitor
        self._bell = wakeup.hang(account, visitor)
        self.cursor = cursor

    def __enter__(self) -> "Subscription":
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self.close()

    def close(self) -> None:
        """No more reading."""
        self._wakeup.take_down(self._bell, self._account, self._visitor)

    async def next(self) -> list[Entry]:
        """The next entries, at most AT_ONCE; waits until there are some. `cursor` is then the number that was read up to.

        Raises Gap where what comes next was pruned: take a snapshot and subscribe anew.
        """
        while True:
            if entries := await self.pending():
                return entries
            rung = await self._bell.wait()
            if self._visitor is not None:
                # The bell is only rung for this visitor: what lies before concerns somebody else.
                self.cursor = max(self.cursor, rung - 1)

    async def pending(self) -> list[Entry]:
        """What can be read without waiting for something to happen: empty at the end of the log."""
        self._bell.clear()
        while entries := await self._log.read(self._account, self.cursor, AT_ONCE):
            self.cursor = entries[-1].number
            if mine := [entry for entry in entries if self._concerns(entry)]:
                return mine
        return []

    def _concerns(self, entry: Entry) -> bool:
        return self._visitor is None or entry.visitor == self._visitor or entry.kind is EntryKind.SITES_SWITCHED
