"""An event loop without a clock and without threads: time moves when the schedule says so, and threads finish when it says so."""

import asyncio
from collections import deque
from collections.abc import Callable
from typing import Any

from tests.fakes.clock import START_MS


class Time:
    """The one time of a world: `seconds` only goes forward; `wall` is what the server's machine believes, in ms, and may be set."""

    def __init__(self) -> None:
        self.now = 0.0
        self.skew_ms = 0

    def seconds(self) -> float:
        """A monotonic clock."""
        return self.now

    def wall(self) -> int:
        """Milliseconds UTC, by a clock that somebody may have set."""
        return START_MS + round(self.now * 1000) + self.skew_ms


class _Selector:
    """Stands where a loop waits for the network: it never waits, but stops the loop when nothing is left to do."""

    def __init__(self, loop: "Loop") -> None:
        self._loop = loop

    def select(self, timeout: float | None) -> list[Any]:
        loop = self._loop
        loop.until_timer = timeout
        if timeout != 0 or loop.turns_left == 0:
            loop.stop()
        else:
            loop.turns_left -= 1
        return []

    def close(self) -> None:
        """Nothing is open."""


class Loop(asyncio.BaseEventLoop):
    """Runs until nothing is ready. With `slow_threads`, what is given to a thread is done, or told of, only at `finish_threads`."""

    def __init__(self, time: Time) -> None:
        super().__init__()
        self._time = time
        self._selector = _Selector(self)  # what BaseEventLoop asks its subclasses for
        self.until_timer: float | None = None
        self.turns_left = -1
        self.slow_threads = False
        self.threads_read_late = False
        self._threads: deque[Callable[[], None]] = deque()

    def time(self) -> float:
        """Seconds of the world."""
        return self._time.now

    def _process_events(self, event_list: list[Any]) -> None:
        """There are none."""

    def _write_to_self(self) -> None:
        """Nobody waits who would have to be woken."""

    def run_in_executor(self, _executor: Any, func: Callable[..., Any], *args: Any) -> asyncio.Future[Any]:  # type: ignore[override] # typeshed has it generic
        """Do it now, or, where threads are slow, at `finish_threads`."""
        future: asyncio.Future[Any] = self.create_future()
        if not self.slow_threads:
            _settle(future, _outcome(func, args))
        elif self.threads_read_late:
            self._threads.append(lambda: _settle(future, _outcome(func, args)))
        else:
            outcome = _outcome(func, args)
            self._threads.append(lambda: _settle(future, outcome))
        return future

    def finish_threads(self) -> None:
        """Whatever threads were at is done."""
        while self._threads:
            self._threads.popleft()()

    def settle(self, turns: int = -1) -> float | None:
        """Run until nothing is ready, or for that many turns; seconds until the next timer, None where there is none."""
        self.turns_left = turns
        self.run_forever()
        return self.until_timer

    def end(self) -> None:
        """Cancel whatever still runs, let it end, and close. What threads were at is never done."""
        self._threads.clear()
        while tasks := asyncio.all_tasks(self):
            for task in tasks:
                task.cancel()
            self.settle()
        self.close()


def _outcome(func: Callable[..., Any], args: tuple[Any, ...]) -> Callable[[asyncio.Future[Any]], None]:
    try:
        result = func(*args)
    except BaseException as error:  # noqa: BLE001 - it is handed on to whoever waits
        failed = error
        return lambda future: future.set_exception(failed)
    return lambda future: future.set_result(result)


def _settle(future: asyncio.Future[Any], outcome: Callable[[asyncio.Future[Any]], None]) -> None:
    if not future.done():
        outcome(future)


def advance(time: Time, loops: list[Loop], seconds: float) -> None:
    """Let time pass, from one timer to the next."""
    until = time.now + seconds
    while True:
        waits = [wait for loop in loops if (wait := loop.settle()) is not None]
        left = until - time.now
        wait = min(waits, default=left)
        if left <= 0 or wait >= left:
            time.now = max(until, time.now)
            break
        time.now += max(wait, 1e-6)
    for loop in loops:
        loop.settle()
