"""A reader of the log: an agent's socket, a visitor's socket, the bot. Live, replay and slow reading are one loop."""

from math import inf
from types import TracebackType

from app.protocol.ids import AccountId, VisitorId
from server_stub.eventlog.entry import FOR_ALL_VISITORS, Entry
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
        self._upto: float = inf
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
            await self._bell.wait()

    async def pending(self) -> list[Entry]:
        """What can be read without waiting for something to happen: empty at the end of the log, or of what concerns the visitor."""
        self._answer(self._bell.take())
        while self.cursor < self._upto and (entries := await self._read()):
            self.cursor = entries[-1].number
            if mine := [entry for entry in entries if self._concerns(entry)]:
                return mine
        if self._visitor is not None:
            # From here on the bell says what concerns the visitor: to look for it among all the others' would take most of the time.
            self._upto = self.cursor
        return []

    def _answer(self, rung: range | None) -> None:
        if rung is None or self._upto == inf:
            return
        if self.cursor >= self._upto:
            # All that it was rung for before is read; what lies between concerns somebody else.
            self.cursor = max(self.cursor, rung.start - 1)
        self._upto = max(self._upto, rung.stop - 1)

    async def _read(self) -> list[Entry]:
        return await self._log.read(self._account, self.cursor, int(min(AT_ONCE, self._upto - self.cursor)))

    def _concerns(self, entry: Entry) -> bool:
        return self._visitor is None or entry.visitor == self._visitor or entry.kind in FOR_ALL_VISITORS
