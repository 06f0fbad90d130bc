"""What desktops tell over D-Bus of whoever sits there, on a real bus and as a test says."""

from typing import Annotated

from dbus_fast import DBusError, PropertyAccess
from dbus_fast.aio import MessageBus
from dbus_fast.annotations import DBusBool, DBusSignature, DBusUInt32
from dbus_fast.service import ServiceInterface, dbus_method, dbus_property

UInt64 = Annotated[int, DBusSignature("t")]


class ScreenSaver(ServiceInterface):
    """org.freedesktop.ScreenSaver as KDE has it. `idle_ms` None: it refuses, as on Wayland."""

    def __init__(self, interface: str = "org.freedesktop.ScreenSaver") -> None:
        super().__init__(interface)
        self.idle_ms: int | None = 0
        self.active = False

    @classmethod
    async def start(cls, bus: MessageBus, *names: str, path: str = "/org/freedesktop/ScreenSaver", interface: str = "") -> "ScreenSaver":
        """Be there by these names until the bus is left."""
        saver = cls(interface or "org.freedesktop.ScreenSaver")
        bus.export(path, saver)
        for name in names:
            await bus.request_name(name)
        return saver

    @dbus_method(name="GetSessionIdleTime")
    def idle(self) -> DBusUInt32:
        """For how long nobody touched anything."""
        if self.idle_ms is None:
            raise DBusError("org.freedesktop.DBus.Error.NotSupported", "not on this platform")
        return self.idle_ms

    @dbus_method(name="GetActive")
    def is_active(self) -> DBusBool:
        """Whether the screen is locked."""
        return self.active


class IdleMonitor(ServiceInterface):
    """GNOME's."""

    def __init__(self, idle_ms: int) -> None:
        super().__init__("org.gnome.Mutter.IdleMonitor")
        self.idle_ms = idle_ms

    @classmethod
    async def start(cls, bus: MessageBus, idle_ms: int) -> "IdleMonitor":
        """Be there until the bus is left."""
        monitor = cls(idle_ms)
        bus.export("/org/gnome/Mutter/IdleMonitor/Core", monitor)
        await bus.request_name("org.gnome.Mutter.IdleMonitor")
        return monitor

    @dbus_method(name="GetIdletime")
    def idle(self) -> UInt64:
        """For how long nobody touched anything."""
        return self.idle_ms


class LoginSession(ServiceInterface):
    """logind's word on the session one is in."""

    def __init__(self) -> None:
        super().__init__("org.freedesktop.login1.Session")
        self.locked = False

    @classmethod
    async def start(cls, bus: MessageBus) -> "LoginSession":
        """Be there until the bus is left."""
        session = cls()
        bus.export("/org/freedesktop/login1/session/auto", session)
        await bus.request_name("org.freedesktop.login1")
        return session

    @dbus_property(access=PropertyAccess.READ, name="LockedHint")
    def is_locked(self) -> DBusBool:
        """Whether the screen is locked."""
        return self.locked
