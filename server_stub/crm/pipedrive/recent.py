"""Persons and organizations that were found or made a moment ago: search there lags behind, and two chats may be about one company."""

import asyncio
from collections import OrderedDict
from collections.abc import AsyncGenerator, Callable
from contextlib import asynccontextmanager
from weakref import WeakValueDictionary

_FOR_S = 600.0
_MOST = 1_000


class Recent:
    """Ids by key, for some minutes, and a queue at each key. `seconds`: a clock that only goes forward."""

    def __init__(self, seconds: Callable[[], float]) -> None:
        self._seconds = seconds
        self._known: OrderedDict[str, tuple[float, int]] = OrderedDict()
        self._turns: WeakValueDictionary[str, asyncio.Lock] = WeakValueDictionary()

    @asynccontextmanager
    async def turn(self, key: str) -> AsyncGenerator[None]:
        """One at a time looks for this, and makes it where it is not there."""
        lock = self._turns.setdefault(key, asyncio.Lock())
        async with lock:
            yield

    def known(self, key: str) -> int | None:
        """Its id, where it was seen lately."""
        at, number = self._known.get(key, (0.0, 0))
        return number if number and self._seconds() - at < _FOR_S else None

    def remember(self, key: str, number: int) -> None:
        """It is there."""
        self._known[key] = (self._seconds(), number)
        self._known.move_to_end(key)
        if len(self._known) > _MOST:
            self._known.popitem(last=False)
