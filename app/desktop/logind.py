"""When a Linux machine sleeps and wakes up, heard from logind over D-Bus; its sleep waits a moment for us."""

import logging
import os
from collections.abc import Awaitable, Callable
from contextlib import suppress
from typing import TYPE_CHECKING

from app.core.ports import Moment
from app.desktop.bus import dial, hang_up

if TYPE_CHECKING:
    import asyncio

    from dbus_fast import Message
    from dbus_fast.aio import MessageBus

log = logging.getLogger("livechat.machine")

_NAME = "org.freedesktop.login1"
_PATH = "/org/freedesktop/login1"
_MANAGER = "org.freedesktop.login1.Manager"
_RULE = f"type='signal',sender='{_NAME}',interface='{_MANAGER}',member='PrepareForSleep',path='{_PATH}'"


class Logind:
    """`address`: of the bus, for tests; the system's own otherwise. Where there is no logind, nothing is ever told."""

    def __init__(self, app_name: str, address: str | None = None) -> None:
        self._app_name = app_name
        self._address = address
        self._brake: int | None = None

    async def watch(self, feel: Callable[[Moment], Awaitable[None]]) -> None:
        """Tell of each sleep and each waking, until cancelled or until the bus is gone. Never raises."""
        import asyncio  # noqa: PLC0415 - loaded when first needed: the window must be painted before

        try:
            bus = await dial(self._address, system=True, with_files=True)
        except Exception as error:  # noqa: BLE001 - no address, no socket, no permission: each raises its own
            log.info("logind bus_failed=%s", type(error).__name__)
            return
        heard: asyncio.Queue[bool | None] = asyncio.Queue()
        try:
            await self._listen(bus, heard)
            await self._tell(bus, heard, feel)
        finally:
            self._release()
            await hang_up(bus)

    async def _listen(self, bus: "MessageBus", heard: "asyncio.Queue[bool | None]") -> None:
        from dbus_fast import Message, MessageType  # noqa: PLC0415 - as above

        def note(message: "Message") -> None:
            if message.message_type is MessageType.SIGNAL and message.member == "PrepareForSleep" and message.signature == "b":
                heard.put_nowait(message.body[0])

        bus.add_message_handler(note)
        bus_itself = "org.freedesktop.DBus"
        await bus.call(
            Message(
                destination=bus_itself,
                path="/org/freedesktop/DBus",
                interface=bus_itself,
                member="AddMatch",
                signature="s",
                body=[_RULE],
            )
        )

    async def _tell(self, bus: "MessageBus", heard: "asyncio.Queue[bool | None]", feel: Callable[[Moment], Awaitable[None]]) -> None:
        await self._hold(bus)
        while True:
            if await heard.get():
                await feel(Moment.SLEEPS)
                self._release()
            else:
                await feel(Moment.WAKES)
                await self._hold(bus)

    async def _hold(self, bus: "MessageBus") -> None:
        """Ask that a sleep waits until we have said goodbye; logind bounds the wait itself, to five seconds as a rule."""
        from dbus_fast import Message, MessageType  # noqa: PLC0415 - as above

        self._release()
        body = ["sleep", self._app_name, "Tell the server that this agent goes", "delay"]
        answer = await bus.call(Message(destination=_NAME, path=_PATH, interface=_MANAGER, member="Inhibit", signature="ssss", body=body))
        if answer is not None and answer.message_type is MessageType.METHOD_RETURN and answer.unix_fds:
            self._brake = answer.unix_fds[0]
        else:
            log.info("logind inhibited=no")

    def _release(self) -> None:
        if self._brake is not None:
            with suppress(OSError):
                os.close(self._brake)
            self._brake = None
