"""The doorbells of those who read the log: a ring says only from which number on there is something to read."""

import asyncio
from collections import defaultdict
from collections.abc import Collection

from app.protocol.ids import AccountId, VisitorId


class Bell:
    """One reader's doorbell. It remembers the lowest number it was rung for since it was last cleared. Only one may wait at it."""

    __slots__ = ("_since", "_waiting")

    def __init__(self) -> None:
        self._since: int | None = None
        self._waiting: asyncio.Future[None] | None = None

    def ring(self, number: int) -> None:
        """There is an entry `number`, and perhaps more."""
        if self._since is None or number < self._since:
            self._since = number
        if self._waiting is not None and not self._waiting.done():
            self._waiting.set_result(None)

    def clear(self) -> None:
        """The reader is about to read everything there is."""
        self._since = None

    async def wait(self) -> int:
        """Wait until it is rung, or was since it was cleared; the lowest number it was rung for."""
        while self._since is None:
            self._waiting = asyncio.get_running_loop().create_future()
            try:
                await self._waiting
            finally:
                self._waiting = None
        return self._since


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

    def ring(self, account: AccountId, number: int) -> None:
        """Ring for those who read everything."""
        self._ring(account, None, number)

    def ring_visitor(self, account: AccountId, visitor: VisitorId, number: int) -> None:
        """Ring for one visitor."""
        self._ring(account, visitor, number)

    def ring_visitors(self, account: AccountId, number: int) -> None:
        """Ring for every visitor of the account."""
        for visitor in tuple(self._visitors.get(account, ())):
            self._ring(account, visitor, number)

    def _ring(self, account: AccountId, visitor: VisitorId | None, number: int) -> None:
        bells: Collection[Bell] = self._bells.get((account, visitor), ())
        for bell in bells:
            bell.ring(number)
