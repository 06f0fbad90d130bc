"""A desktop's portal on a real bus that says which proxy leads to an address."""

from typing import Annotated

from dbus_fast import DBusError
from dbus_fast.aio import MessageBus
from dbus_fast.annotations import DBusSignature, DBusStr
from dbus_fast.service import ServiceInterface, dbus_method

Strings = Annotated[list[str], DBusSignature("as")]


class ProxyResolver(ServiceInterface):
    """org.freedesktop.portal.ProxyResolver. `answer` None: it fails. `asked`: for which addresses."""

    def __init__(self, answer: list[str] | None) -> None:
        super().__init__("org.freedesktop.portal.ProxyResolver")
        self.answer = answer
        self.asked: list[str] = []

    @classmethod
    async def start(cls, bus: MessageBus, answer: list[str] | None) -> "ProxyResolver":
        """Be this bus's portal until the bus is left."""
        portal = cls(answer)
        bus.export("/org/freedesktop/portal/desktop", portal)
        await bus.request_name("org.freedesktop.portal.Desktop")
        return portal

    @dbus_method(name="Lookup")
    def lookup(self, uri: DBusStr) -> Strings:
        """The proxies for an address, the first one first."""
        self.asked.append(uri)
        if self.answer is None:
            raise DBusError("org.freedesktop.portal.Error.Failed", "no desktop")
        return self.answer
