"""Who is there: a lease is held by open sockets, and outlasts the last one by a grace. Pure; times are ms."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Generic, TypeVar

Holder = TypeVar("Holder")


@dataclass(slots=True)
class _Lease:
    sockets: int = 0
    until: int = 0
    told: bool = False  # what the desk believes


class Leases(Generic[Holder]):
    """The leases of one kind of holder, and what the desk has to be told about them."""

    def __init__(self) -> None:
        self._leases: dict[Holder, _Lease] = {}

    def remember(self, holders: Iterable[Holder], until: int) -> None:
        """The desk believes these to be there from before; they keep that until then."""
        for holder in holders:
            self._leases[holder] = _Lease(until=until, told=True)

    def opened(self, holder: Holder) -> None:
        """The holder has one more socket."""
        self._leases.setdefault(holder, _Lease()).sockets += 1

    def closed(self, holder: Holder, until: int) -> None:
        """The holder has one socket less; after the last one the lease goes on until then."""
        lease = self._leases[holder]
        lease.sockets -= 1
        lease.until = until

    def knows(self, holder: Holder) -> bool:
        """Whether the desk believes that the holder is there."""
        return self._leases[holder].told

    def due(self, now: int) -> list[tuple[Holder, bool]]:
        """Whose being there is not what the desk believes, and what is true."""
        return [(holder, here) for holder, lease in self._leases.items() if (here := _here(lease, now)) != lease.told]

    def told(self, holder: Holder, here: bool, now: int) -> None:
        """The desk knows it now; who is gone is forgotten."""
        lease = self._leases.setdefault(holder, _Lease())
        lease.told = here
        if not here and not _here(lease, now):
            del self._leases[holder]


def _here(lease: _Lease, now: int) -> bool:
    return lease.sockets > 0 or now < lease.until
