"""The number at the program's icon in a Linux dock or taskbar, told over D-Bus as Unity began it and most docks understand it."""

import asyncio
import logging
from typing import TYPE_CHECKING

from app.desktop.bus import dial, hang_up

if TYPE_CHECKING:
    from dbus_fast.aio import MessageBus

log = logging.getLogger("livechat.launcher")

_WITHIN_S = 5.0
_INTERFACE = "com.canonical.Unity.LauncherEntry"


class LauncherEntry:
    """`entry`: the name of the program's desktop entry. `address`: of the bus, for tests; the session's otherwise.

    Qt's own badge has the program's name in an object path, where no space may be. Docks forget the number of who leaves the bus.
    """

    def __init__(self, entry: str, address: str | None = None) -> None:
        self._entry = entry
        self._address = address
        self._bus: MessageBus | None = None
        self._complained = False

    async def show(self, count: int) -> bool:
        """This number; none for 0. Whether the bus was told. Never raises."""
        from dbus_fast import Message, Variant  # noqa: PLC0415 - loaded when first needed: the window must be painted before

        try:
            bus = await self._connected()
            known = {"count": Variant("x", count), "count-visible": Variant("b", count > 0)}
            path = "/" + self._entry.replace(".", "/")
            body = [f"application://{self._entry}.desktop", known]
            await bus.send(Message.new_signal(path, _INTERFACE, "Update", "sa{sv}", body))
        except Exception as error:  # noqa: BLE001 - no address, no socket, no permission: each raises its own
            if not self._complained:
                log.info("launcher bus_failed=%s", type(error).__name__)
            self._complained = True
            return False
        self._complained = False
        return True

    async def close(self) -> None:
        """Hang up."""
        bus, self._bus = self._bus, None
        if bus is not None:
            await hang_up(bus)

    async def _connected(self) -> "MessageBus":
        if self._bus is None or not self._bus.connected:
            async with asyncio.timeout(_WITHIN_S):
                self._bus = await dial(self._address)
        return self._bus
