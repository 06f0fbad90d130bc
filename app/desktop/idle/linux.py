"""Whether somebody uses a Linux machine: its desktop knows over D-Bus, else the X display; the lock also logind."""

import logging
import os
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from msgspec import Struct

from app.core.hands import Hands
from app.desktop.bus import dial, hang_up
from app.desktop.idle.x11 import Display

if TYPE_CHECKING:
    from dbus_fast import Message
    from dbus_fast.aio import MessageBus

log = logging.getLogger("livechat.machine")

_ANSWERS_WITHIN_S = 3.0


class Question(Struct, frozen=True):
    """A method without arguments, or a property. `per_second`: units of a time."""

    name: str
    path: str
    interface: str
    member: str
    is_property: bool = False
    per_second: int = 1


_SAVER, _KDE = "org.freedesktop.ScreenSaver", "org.kde.screensaver"
_GNOME = "org.gnome.Mutter.IdleMonitor"
# KDE's own name says whose the freedesktop screen saver is: KDE counts milliseconds, and refuses on Wayland.
IDLE = (
    Question(_GNOME, "/org/gnome/Mutter/IdleMonitor/Core", _GNOME, "GetIdletime", per_second=1000),
    Question(_KDE, "/org/freedesktop/ScreenSaver", _SAVER, "GetSessionIdleTime", per_second=1000),
)
LOCKED = (
    Question(_SAVER, "/org/freedesktop/ScreenSaver", _SAVER, "GetActive"),
    *(
        Question(f"org.{desktop}.ScreenSaver", path, f"org.{desktop}.ScreenSaver", "GetActive")
        for desktop, path in (("gnome", "/org/gnome/ScreenSaver"), ("cinnamon", "/org/cinnamon/ScreenSaver"), ("xfce", "/"), ("mate", "/"))
    ),
)
SESSION = Question("org.freedesktop.login1", "/org/freedesktop/login1/session/auto", "org.freedesktop.login1.Session", "LockedHint", True)


class LinuxActivity:
    """`session`, `system`: addresses of the buses, for tests. Nothing is started by asking: only who is there already answers."""

    def __init__(self, session: str | None = None, system: str | None = None, display: Display | None = None) -> None:
        self._session = _Bus(session or os.environ.get("DBUS_SESSION_BUS_ADDRESS", ""))
        self._system = _Bus(system or os.environ.get("DBUS_SYSTEM_BUS_ADDRESS", "unix:path=/run/dbus/system_bus_socket"))
        self._display = display or Display()

    async def look(self) -> Hands:
        """So it is now. A bus on which somebody does not answer is asked no more this time."""
        self._session.begin()
        self._system.begin()
        return Hands(idle_s=await self._idle(), locked=await self._locked())

    async def close(self) -> None:
        """Leave both buses and the display."""
        self._display.close()
        await self._session.leave()
        await self._system.leave()

    async def _idle(self) -> float | None:
        for question in IDLE:
            units = await self._session.ask(question)
            if isinstance(units, int):
                return units / question.per_second
        return self._display.idle_s()

    async def _locked(self) -> bool:
        if await self._system.ask(SESSION) is True:
            return True
        return await self._any_active(LOCKED)

    async def _any_active(self, questions: Sequence[Question]) -> bool:
        for question in questions:
            if await self._session.ask(question) is True:
                return True
        return False


class _Bus:
    """A connection, made at the first question and again after it broke; what breaks it is said once, until it answers again."""

    def __init__(self, address: str) -> None:
        self._address = address
        self._bus: MessageBus | None = None
        self._failed = self._complained = False

    def begin(self) -> None:
        """Be asked again, whatever happened last time."""
        self._failed = False

    async def ask(self, question: Question) -> object:
        """What was answered; None: nobody is there, or does not know, or somebody did not answer before."""
        import asyncio  # noqa: PLC0415 - loaded when first needed: the window must be painted before

        if self._failed:
            return None
        try:
            async with asyncio.timeout(_ANSWERS_WITHIN_S):
                bus = await self._connected()
                answer = await bus.call(_message(question)) if bus else None
        except Exception as error:  # noqa: BLE001 - no socket, a broken one, no answer: each raises its own
            self._complain(question, error)
            await self.leave()
            return None
        self._complained = False
        return _value(answer)

    async def leave(self) -> None:
        """End the connection, if there is one."""
        bus, self._bus = self._bus, None
        if bus is not None:
            await hang_up(bus)

    def _complain(self, question: Question, error: Exception) -> None:
        if not self._complained:
            log.info("idle asked=%s error=%s", question.name, type(error).__name__)
        self._failed = self._complained = True

    async def _connected(self) -> "MessageBus | None":
        if self._bus is not None and not self._bus.connected:
            await self.leave()
        if self._bus is None and self._address:
            address, self._address = self._address, ""  # a bus that cannot be had is not tried again
            self._bus = await dial(address)
            self._address = address
        return self._bus


def _message(question: Question) -> "Message":
    from dbus_fast import Message, MessageFlag  # noqa: PLC0415 - as above

    asked: dict[str, Any] = {"interface": question.interface, "member": question.member}
    if question.is_property:
        properties = "org.freedesktop.DBus.Properties"
        asked = {"interface": properties, "member": "Get", "signature": "ss", "body": [question.interface, question.member]}
    return Message(destination=question.name, path=question.path, flags=MessageFlag.NO_AUTOSTART, **asked)


def _value(answer: "Message | None") -> object:
    from dbus_fast import MessageType, Variant  # noqa: PLC0415 - as above

    if answer is None or answer.message_type is not MessageType.METHOD_RETURN or not answer.body:
        return None
    value = answer.body[0]
    return value.value if isinstance(value, Variant) else value
