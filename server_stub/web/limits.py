"""How much one person may ask for in how short a time."""

from collections.abc import Callable
from dataclasses import dataclass

from app.protocol.errors import ErrorCode
from app.protocol.ids import CommandId
from server_stub.handlers.refused import Refused

Seconds = Callable[[], float]
_SWEEP_ABOVE = 4_096
_HOLD_S = 10.0


@dataclass(slots=True)
class _Bucket:
    tokens: float
    filled_at: float


class Buckets:
    """One token bucket a key: `burst` at once, `per_s` tokens a second in the long run. Full buckets are forgotten."""

    def __init__(self, burst: int, per_s: float, seconds: Seconds) -> None:
        self._burst = burst
        self._per_s = per_s
        self._seconds = seconds
        self._buckets: dict[str, _Bucket] = {}
        self._sweep_at = _SWEEP_ABOVE

    def __len__(self) -> int:
        return len(self._buckets)

    def take(self, key: str, count: int = 1) -> int:
        """Take that many tokens, a burst at most: 0, or the milliseconds until there are so many."""
        bucket = self._filled(key)
        if bucket.tokens >= count:
            bucket.tokens -= count
            return 0
        return max(1, round((count - bucket.tokens) / self._per_s * 1000))

    def spend(self, key: str, count: int = 1) -> None:
        """Take that many tokens, likewise. Raises Refused (rate_limited) where there are not so many."""
        if wait_ms := self.take(key, count):
            raise Refused(ErrorCode.RATE_LIMITED, retry_after_ms=wait_ms)

    def give_back(self, key: str) -> None:
        """The token taken last need not count."""
        bucket = self._filled(key)
        bucket.tokens = min(self._burst, bucket.tokens + 1)

    def _filled(self, key: str) -> _Bucket:
        now = self._seconds()
        bucket = self._buckets.get(key)
        if bucket is None:
            if len(self._buckets) >= self._sweep_at:
                self._sweep(now)
            bucket = self._buckets[key] = _Bucket(self._burst, now)
        bucket.tokens = min(self._burst, bucket.tokens + (now - bucket.filled_at) * self._per_s)
        bucket.filled_at = now
        return bucket

    def _sweep(self, now: float) -> None:
        full = [key for key, bucket in self._buckets.items() if bucket.tokens + (now - bucket.filled_at) * self._per_s >= self._burst]
        for key in full:
            del self._buckets[key]
        self._sweep_at = max(_SWEEP_ABOVE, 2 * len(self._buckets))


class Queue:
    """Keeps one socket's commands in the order sent: after "ask again later", whatever follows waits for the one that was put off."""

    def __init__(self, seconds: Seconds) -> None:
        self._seconds = seconds
        self._first: CommandId | None = None
        self._until = 0.0

    def check(self, command: CommandId) -> None:
        """Raises Refused (rate_limited) while an earlier command has not been asked again; gives up on that one after 10 s."""
        if self._first is None or command == self._first or self._seconds() >= self._until:
            self._first = None
            return
        raise Refused(ErrorCode.RATE_LIMITED, retry_after_ms=250)

    def put_off(self, command: CommandId, retry_after_ms: int) -> None:
        """This command was refused for now."""
        if self._first is None:
            self._first = command
            self._until = self._seconds() + retry_after_ms / 1000 + _HOLD_S
