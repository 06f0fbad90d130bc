"""What the desktop prefers, dark or light and how much contrast, as its settings portal tells it on D-Bus; a story switches it."""

from typing import Annotated

from dbus_fast import PropertyAccess, Variant
from dbus_fast.aio import MessageBus
from dbus_fast.annotations import DBusSignature, DBusStr, DBusUInt32
from dbus_fast.service import ServiceInterface, dbus_method, dbus_property, dbus_signal

_NAMESPACE, _SCHEME, _CONTRAST = "org.freedesktop.appearance", "color-scheme", "contrast"
_SCHEMES = {"dark": 1, "light": 2}

Namespaces = Annotated[list[str], DBusSignature("as")]
Settings = Annotated[dict[str, dict[str, Variant]], DBusSignature("a{sa{sv}}")]
Value = Annotated[Variant, DBusSignature("v")]


class Appearance(ServiceInterface):
    """org.freedesktop.portal.Settings with the settings that a window's colours follow."""

    def __init__(self) -> None:
        super().__init__("org.freedesktop.portal.Settings")
        self._values = {_SCHEME: Variant("u", _SCHEMES["light"]), _CONTRAST: Variant("u", 0)}

    def choose(self, scheme: str) -> None:
        """Let the desktop be "light" or "dark" from now on, and tell everybody."""
        self._set(_SCHEME, _SCHEMES[scheme])

    def want_contrast(self, *, high: bool) -> None:
        """Let the desktop ask for high contrast from now on, or for none, and tell everybody."""
        self._set(_CONTRAST, int(high))

    def _set(self, key: str, value: int) -> None:
        self._values[key] = Variant("u", value)
        self.changed(_NAMESPACE, key)

    @dbus_method(name="ReadAll")
    def read_all(self, _namespaces: Namespaces) -> Settings:
        """All settings there are."""
        return {_NAMESPACE: dict(self._values)}

    @dbus_method(name="ReadOne")
    def read_one(self, _namespace: DBusStr, key: DBusStr) -> Value:
        """A setting's value."""
        return self._values[key]

    @dbus_method(name="Read")
    def read(self, _namespace: DBusStr, key: DBusStr) -> Value:
        """The same in the portal's first version, which wraps it twice."""
        return Variant("v", self._values[key])

    @dbus_signal(name="SettingChanged")
    def changed(self, namespace: DBusStr, key: DBusStr) -> Annotated[tuple[str, str, Variant], DBusSignature("ssv")]:
        """A setting's new value."""
        return namespace, key, self._values[key]

    @dbus_property(name="version", access=PropertyAccess.READ)
    def version(self) -> DBusUInt32:
        """The portal's version."""
        return 2


async def offer_appearance(bus: MessageBus) -> Appearance:
    """The desktop's appearance, to be asked for on this bus from now on."""
    appearance = Appearance()
    bus.export("/org/freedesktop/portal/desktop", appearance)
    await bus.request_name("org.freedesktop.portal.Desktop")
    return appearance
