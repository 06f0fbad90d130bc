"""Who is there: a lease is held by open sockets, device by device, and outlasts each device's last one by a grace. Pure; times are ms."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import Generic, TypeVar

Holder = TypeVar("Holder")


@dataclass(slots=True)
class _Device:
    sockets: int = 0
    until: int = 0
    lost_at: int | None = None  # when its last socket went without a word

    def here(self, now: int) -> bool:
        return self.sockets > 0 or now < self.until


@dataclass(slots=True)
class _Lease:
    devices: dict[str, _Device] = field(default_factory=dict)
    until: int = 0  # the amnesty, until a device has come
    told: bool = False  # what the desk believes


class Leases(Generic[Holder]):
    """The leases of one kind of holder, and what the desk has to be told about them."""

    def __init__(self) -> None:
        self._leases: dict[Holder, _Lease] = {}

    def remember(self, holders: Iterable[Holder], until: int) -> None:
        """The desk believes these to be there from before; they keep that until then, or until they come."""
        for holder in holders:
            self._leases[holder] = _Lease(until=until, told=True)

    def opened(self, holder: Holder, device: str) -> None:
        """The holder has one more socket at this device."""
        lease = self._leases.setdefault(holder, _Lease())
        lease.until = 0
        opened = lease.devices.setdefault(device, _Device())
        opened.sockets += 1
        opened.lost_at = None

    def closed(self, holder: Holder, device: str, until: int) -> None:
        """The holder has one socket less at this device; after its last one the device's lease goes on until then."""
        held = self._leases[holder].devices[device]
        held.sockets -= 1
        held.until, held.lost_at = until, None

    def lost(self, holder: Holder, device: str, now: int, grace: int) -> None:
        """A socket is gone without a word: likewise, by a grace that `regrace` may still change."""
        self.closed(holder, device, now + grace)
        self._leases[holder].devices[device].lost_at = now

    def in_grace(self) -> bool:
        """Whether anybody is there only by such a grace."""
        return any(_lost(lease) for lease in self._leases.values())

    def regrace(self, grace: Callable[[Holder], int]) -> None:
        """From now on such a grace is as long as this says, counted from when the socket went."""
        for holder, lease in self._leases.items():
            for device, lost_at in _lost(lease):
                device.until = lost_at + grace(holder)

    def knows(self, holder: Holder) -> bool:
        """Whether the desk believes that the holder is there."""
        return self._leases[holder].told

    def due(self, now: int) -> list[tuple[Holder, bool]]:
        """Whose being there is not what the desk believes, and what is true."""
        for lease in self._leases.values():
            if len(lease.devices) > 1:  # a browser may make itself a new device for every tab
                lease.devices = {name: device for name, device in lease.devices.items() if device.here(now)}
        return [(holder, here) for holder, lease in self._leases.items() if (here := _here(lease, now)) != lease.told]

    def told(self, holder: Holder, here: bool, now: int) -> None:
        """The desk knows it now; who is gone is forgotten."""
        lease = self._leases.setdefault(holder, _Lease())
        lease.told = here
        if not here and not _here(lease, now):
            del self._leases[holder]


def _lost(lease: _Lease) -> list[tuple[_Device, int]]:
    return [(device, device.lost_at) for device in lease.devices.values() if not device.sockets and device.lost_at is not None]


def _here(lease: _Lease, now: int) -> bool:
    return now < lease.until or any(device.here(now) for device in lease.devices.values())
