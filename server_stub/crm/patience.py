"""How long to wait after trouble: longer each time, never for ever, and never all at the same moment. Pure."""

from collections.abc import Callable
from dataclasses import dataclass

from server_stub.crm.port import OF_CONNECTION, CrmTrouble

FIRST_MS = 2_000
LONGEST_MS = 15 * 60_000
_DOUBLINGS = 10

# A number from 0 to 1, another one each time.
Chance = Callable[[], float]


def wait_ms(attempts: int, chance: Chance, at_least_ms: int | None = None) -> int:
    """How long to wait after that many failed attempts in a row (from 1): half of it for certain, the rest by chance.

    `at_least_ms`: what the CRM asked for; it is never come before that.
    """
    step = min(LONGEST_MS, FIRST_MS << min(attempts - 1, _DOUBLINGS))
    by_ourselves = step / 2 * (1 + chance())
    if at_least_ms is None:
        return round(by_ourselves)
    return at_least_ms + round(min(by_ourselves, FIRST_MS) * chance())


@dataclass(slots=True)
class Patience:
    """Whether one connection may be used just now. After trouble a single order goes first; once that went well, the others follow."""

    chance: Chance
    troubles: int = 0
    until: int = 0

    def allowed(self, now: int, at_once: int) -> int:
        """How many orders may be under way now."""
        if now < self.until:
            return 0
        return at_once if not self.troubles else 1

    def note_success(self) -> None:
        """The CRM has answered."""
        self.troubles, self.until = 0, 0

    def note_trouble(self, trouble: CrmTrouble, now: int) -> None:
        """An order failed; where that concerns the whole connection, nothing is sent for a while."""
        if trouble.reason in OF_CONNECTION:
            # Of several that were under way together only the first is news, but the longest wait counts.
            self.troubles += now >= self.until
            self.rest_until(now + wait_ms(self.troubles, self.chance, trouble.retry_after_ms))

    def rest_until(self, at: int) -> None:
        """Nothing is sent before that, in ms."""
        self.until = max(self.until, at)
