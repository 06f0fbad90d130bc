"""How many requests Pipedrive allows: so many in two seconds, fewer searches, and so many tokens a day. Given times, it needs no clock."""

import math
from collections import deque
from collections.abc import Mapping

WINDOW_S = 2.2  # the real one is two seconds, and the way there is not always equally long
SEARCHES = 10
_BURST_S, _DAILY_S, _PAGE_S = 2.0, 900.0, 600.0
_LONGEST_BURST_S, _LONGEST_S = 300.0, 3_600.0
_MOST_REQUESTS = 1_000
_DEAREST = 40  # tokens of a request; with fewer left today, too much means too much today


class Budget:
    """What one connection may ask for. `requests`: in two seconds, until Pipedrive says otherwise."""

    def __init__(self, requests: int) -> None:
        self._requests = requests
        self._recent: deque[tuple[float, bool]] = deque()
        self._closed_until = 0.0
        self._warnings = 0

    def closed_s(self, now: float) -> float:
        """For how many seconds nothing at all may be asked for."""
        return max(0.0, self._closed_until - now)

    def take(self, now: float, *, search: bool) -> float:
        """0.0: go now, it is counted. Otherwise: in so many seconds, ask again."""
        while self._recent and self._recent[0][0] <= now - WINDOW_S:
            self._recent.popleft()
        wait = max(self.closed_s(now), self._until_room([at for at, _ in self._recent], self._requests, now))
        if search:
            wait = max(wait, self._until_room([at for at, searched in self._recent if searched], SEARCHES, now))
        if not wait:
            self._recent.append((now, search))
        return wait

    @staticmethod
    def _until_room(taken: list[float], room: int, now: float) -> float:
        return 0.0 if len(taken) < room else taken[-room] + WINDOW_S - now

    def heard(self, headers: Mapping[str, str], now: float) -> None:
        """An answer came that was no warning; what it says of the limits counts."""
        if now >= self._closed_until:  # else it was asked before the warning, and says nothing of now
            self._warnings = 0
        limit = _number(headers, "x-ratelimit-limit")
        if limit is not None and 0 < limit <= _MOST_REQUESTS:
            self._requests = int(limit)
        if _number(headers, "x-ratelimit-remaining") == 0:
            self._close(now, _number(headers, "x-ratelimit-reset") or _BURST_S, _LONGEST_BURST_S)
        if _left_today(headers) == 0:
            self._close(now, _DAILY_S, _LONGEST_S)

    def warned(self, headers: Mapping[str, str], now: float) -> None:
        """It was too much (429): wait, longer each time. When the day's tokens come back is not said, so it is asked now and then."""
        self._count(now)
        longer, told = 2 ** (self._warnings - 1), _number(headers, "x-ratelimit-reset") or 0.0
        if _left_today(headers) < _DEAREST or told > _LONGEST_BURST_S:
            self._close(now, max(told, _DAILY_S * longer), _LONGEST_S)
        else:
            self._close(now, max(told, _BURST_S) * longer, _LONGEST_BURST_S)

    def shut_out(self, now: float) -> None:
        """What stands before Pipedrive lets nothing through any more."""
        self._count(now)
        self._close(now, _PAGE_S * 2 ** (self._warnings - 1), _LONGEST_S)

    def _count(self, now: float) -> None:
        """Of several warnings for what was under way together only the first is news."""
        if not self._warnings or now >= self._closed_until:
            self._warnings = min(self._warnings + 1, 10)

    def _close(self, now: float, for_s: float, longest_s: float) -> None:
        self._closed_until = max(self._closed_until, now + min(for_s, longest_s))


def _left_today(headers: Mapping[str, str]) -> float:
    told = (_number(headers, name) for name in ("x-daily-ratelimit-token-remaining", "x-daily-requests-left"))
    return min((number for number in told if number is not None), default=math.inf)


def _number(headers: Mapping[str, str], name: str) -> float | None:
    text = headers.get(name, "")
    return float(text) if text.isascii() and text.isdecimal() and len(text) < 10 else None  # noqa: PLR2004 - more digits are no number of seconds
