"""Tickets: a visitor's admission to one socket, for thirty seconds."""

import secrets
from collections.abc import Callable
from dataclasses import dataclass

from app.protocol.errors import ErrorCode
from app.protocol.ids import AccountId, VisitorId
from server_stub.handlers.refused import Refused

TICKET_MS = 30_000


@dataclass(frozen=True, slots=True)
class Admission:
    """Whom a ticket admits, and from which page's origin. `fresh`: the browser has just become this visitor."""

    account: AccountId
    visitor: VisitorId
    site: str
    origin: str
    fresh: bool = False


class Tickets:
    """The tickets that were given out and not used yet."""

    def __init__(self, clock: Callable[[], int]) -> None:
        self._clock = clock
        self._open: dict[str, tuple[int, Admission]] = {}
        self._withdrawn: dict[VisitorId, int] = {}

    def __len__(self) -> int:
        return len(self._open)

    def give(self, admission: Admission) -> str:
        """A new ticket, good for one use within 30 s."""
        now = self._clock()
        self._forget(now)
        ticket = secrets.token_urlsafe(24)
        self._open[ticket] = (now + TICKET_MS, admission)
        return ticket

    def take(self, ticket: str, origin: str) -> Admission:
        """Use the ticket up. Raises Refused: unauthenticated where it is unknown, used, too old, or from another origin."""
        until, admission = self._open.pop(ticket, (0, None))
        if admission is None or until <= self._clock() or admission.origin != origin:
            raise Refused(ErrorCode.UNAUTHENTICATED)
        return admission

    def withdraw(self, visitor: VisitorId) -> None:
        """Nobody comes in as this visitor any more."""
        self._withdrawn[visitor] = self._clock() + TICKET_MS
        self._open = {ticket: (until, one) for ticket, (until, one) in self._open.items() if one.visitor != visitor}

    def is_withdrawn(self, visitor: VisitorId) -> bool:
        """Whether that was so within the last 30 s: for whoever used a ticket up just before, and is not inside yet."""
        self._withdrawn = {one: until for one, until in self._withdrawn.items() if until > self._clock()}
        return visitor in self._withdrawn

    def _forget(self, now: int) -> None:
        while self._open:  # oldest first: tickets live equally long
            ticket, (until, _) = next(iter(self._open.items()))
            if until > now:
                return
            del self._open[ticket]
