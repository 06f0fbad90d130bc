"""When to dial again: what a close code means, and how long to wait."""

from collections.abc import Callable

from app.core.steps import Then
from app.protocol.errors import CloseCode

FIRST_S = 0.5
LONGEST_S = 30.0
HEALTHY_AFTER_S = 30.0
BACKED_OFF_FROM = 3

_MEANINGS: dict[int, Then] = {
    CloseCode.UNAUTHENTICATED: Then.RENEW,
    CloseCode.TOKEN_EXPIRED: Then.RENEW,
    CloseCode.NOT_ENTITLED: Then.RENEW,  # the answer to that says it, and ends the sign-in
    CloseCode.REVOKED: Then.SIGN_OUT,
    CloseCode.UPGRADE_REQUIRED: Then.UPGRADE,
}
_HUNDREDS = {40: Then.STOP, 41: Then.BACK_OFF, 42: Then.AT_ONCE}


def after_close(code: int | None) -> Then:
    """What a socket's close code asks for. Codes that are not ours, and none at all (a cut), are a network's doing."""
    if code is None:
        return Then.AT_ONCE
    return _MEANINGS.get(code) or _HUNDREDS.get(code // 100, Then.AT_ONCE)


class Redial:
    """Full jitter over a bound that doubles from half a second to thirty, and begins anew after thirty seconds of health."""

    def __init__(self, random: Callable[[], float]) -> None:
        self._random = random
        self._attempts = 0

    def delay(self, then: Then, *, healthy_s: float, after_ms: int = 0) -> float:
        """Seconds to wait before the next attempt. `healthy_s`: how long the last connection was caught up."""
        if healthy_s >= HEALTHY_AFTER_S:
            self._attempts = 0
        if then is Then.BACK_OFF:
            self._attempts = max(self._attempts, BACKED_OFF_FROM)
        bound = min(LONGEST_S, FIRST_S * (1 << self._attempts))
        self._attempts = min(self._attempts + 1, 10)
        return after_ms / 1000 + self._random() * bound

    def forget(self) -> None:
        """A person wants it now, or the machine woke up: begin anew."""
        self._attempts = 0
