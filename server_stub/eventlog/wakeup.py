"""The doorbells of those who read the log: a ring says only between which numbers there is something to read."""

import asyncio
from collections import defaultdict
from collections.abc import Collection

from app.protocol.ids import AccountId, VisitorId


class Bell:
    """One reader's doorbell. It remembers what it was rung for since that was last taken. Only one may wait at it."""

    __slots__ = ("_rung", "_waiting")

    def __init__(self) -> None:
        self._rung: range | None = None
        self._waiting: asyncio.Future[None] | None = None

    def ring(self, numbers: range) -> None:
        """There are entries among these numbers."""
        rung = self._rung
        self._rung = numbers if rung is None else range(min(rung.start, numbers.start), max(rung.stop, numbers.stop))
        if self._waiting is not None and not self._waiting.done():
            self._waiting.set_result(None)

    def take(self) -> range | None:
        """All numbers that it was rung for, and what lies between them; None where it was not. The reader is about to read them."""
        rung, self._rung = self._rung, None
        return rung

    async def wait(self) -> None:
        """Wait until it is rung, or was since that was taken."""
        while self._rung is None:
            self._waiting = asyncio.get_running_loop().create_future()
            try:
                await self._waiting
            finally:
                self._waiting = None


class Wakeup:
    """All doorbells of this process. Visitors have bells of their own, rung only for what concerns them."""

    def __init__(self) -> None:
        self._bells: defaultdict[tuple[AccountId, VisitorId | None], set[Bell]] = defaultdict(set)
        self._visitors: defaultdict[AccountId, set[VisitorId]] = defaultdict(set)

    @property
    def readers(self) -> int:
        """How many bells hang."""
        return sum(map(len, self._bells.values()))

    def hang(self, account: AccountId, visitor: VisitorId | None = None) -> Bell:
        """A new bell: for everything in the account, or only for what concerns a visitor."""
        bell = Bell()
        self._bells[account, visitor].add(bell)
        if visitor is not None:
            self._visitors[account].add(visitor)
        return bell

    def take_down(self, bell: Bell, account: AccountId, visitor: VisitorId | None = None) -> None:
        """The reader has gone."""
        bells = self._bells[account, visitor]
        bells.discard(bell)
        if not bells:
            del self._bells[account, visitor]
            if visitor is not None:
                self._visitors[account].discard(visitor)

    def ring(self, account: AccountId, numbers: range) -> None:
        """Ring for those who read everything."""
        self._ring(account, None, numbers)

    def ring_visitor(self, account: AccountId, visitor: VisitorId, numbers: range) -> None:
        """Ring for one visitor."""
        self._ring(account, visitor, numbers)

    def ring_visitors(self, account: AccountId, numbers: range) -> None:
        """Ring for every visitor of the account."""
        for visitor in tuple(self._visitors.get(account, ())):
            self._ring(account, visitor, numbers)

    def _ring(self, account: AccountId, visitor: VisitorId | None, numbers: range) -> None:
        bells: Collection[Bell] = self._bells.get((account, visitor), ())
        for bell in bells:
            bell.ring(numbers)
