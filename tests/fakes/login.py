"""logind on a real bus, with a machine that a test puts to sleep."""

import asyncio
import os
from typing import Annotated

from dbus_fast.aio import MessageBus
from dbus_fast.annotations import DBusSignature, DBusStr
from dbus_fast.service import ServiceInterface, dbus_method, dbus_signal

from tests.fakes.patience import PATIENCE_S

Handle = Annotated[int, DBusSignature("h")]
Truth = Annotated[bool, DBusSignature("b")]


class Login(ServiceInterface):
    """org.freedesktop.login1.Manager. `brakes`: who asked that a sleep waits, and for what."""

    def __init__(self) -> None:
        super().__init__("org.freedesktop.login1.Manager")
        self.brakes: list[tuple[str, str, str, str]] = []
        self._news = asyncio.Event()

    @classmethod
    async def start(cls, bus: MessageBus) -> "Login":
        """Be this bus's logind until the bus is left."""
        login = cls()
        bus.export("/org/freedesktop/login1", login)
        await bus.request_name("org.freedesktop.login1")
        return login

    async def braked(self, times: int = 1) -> None:
        """Until somebody has asked that often."""
        async with asyncio.timeout(PATIENCE_S):
            while len(self.brakes) < times:
                self._news.clear()
                await self._news.wait()

    @dbus_method(name="Inhibit")
    def inhibit(self, what: DBusStr, who: DBusStr, why: DBusStr, mode: DBusStr) -> Handle:
        """Hand out a brake, which is off when it is closed."""
        far = os.open(os.devnull, os.O_RDONLY)
        self.brakes.append((what, who, why, mode))
        self._news.set()
        asyncio.get_running_loop().call_later(0.2, os.close, far)  # the bus has its own copy by then
        return far

    @dbus_signal(name="PrepareForSleep")
    def sleeps(self, begins: bool) -> Truth:
        """The machine is about to sleep, or has woken up."""
        return begins
