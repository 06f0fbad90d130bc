"""The desktop session's bus, for the moments of a probe: asked, told, and heard."""

import asyncio
from typing import TYPE_CHECKING, Any

from msgspec import Struct

from app.desktop.bus import dial, hang_up

if TYPE_CHECKING:
    from dbus_fast import Message
    from dbus_fast.aio import MessageBus

NAME = "org.freedesktop.Notifications"
_PATH = "/org/freedesktop/Notifications"
_BUS, _BUS_PATH = "org.freedesktop.DBus", "/org/freedesktop/DBus"


class Answer(Struct, frozen=True):
    """`error`: the name of the D-Bus error; empty: there is none, and `values` is what was answered."""

    values: tuple[Any, ...] = ()
    error: str = ""


class Session:
    """`closed`: the numbers of notifications that the server has taken off the screen."""

    def __init__(self, bus: "MessageBus") -> None:
        self._bus = bus
        self.closed: asyncio.Queue[int] = asyncio.Queue()
        bus.add_message_handler(self._hear)

    @classmethod
    async def open(cls) -> "Session":
        """Come in. Raises what the bus raises where there is none."""
        return cls(await dial())

    async def listen(self) -> None:
        """Hear of what closes from now on."""
        rule = f"type='signal',interface='{NAME}',path='{_PATH}',member='NotificationClosed'"
        await self._asked(_BUS, _BUS_PATH, _BUS, "AddMatch", "s", rule)

    async def ask(self, member: str, signature: str = "", *values: Any) -> Answer:
        """The notification server."""
        return await self._asked(NAME, _PATH, NAME, member, signature, *values)

    async def property(self, name: str) -> Any:
        """What it says of itself; None where it does not."""
        answer = await self._asked(NAME, _PATH, f"{_BUS}.Properties", "Get", "ss", NAME, name)
        return answer.values[0].value if answer.values else None

    async def leave(self) -> None:
        """Hang up."""
        await hang_up(self._bus)

    async def _asked(self, destination: str, path: str, interface: str, member: str, signature: str, *values: Any) -> Answer:
        from dbus_fast import Message, MessageType  # noqa: PLC0415 - as above

        body = list(values)
        message = Message(destination=destination, path=path, interface=interface, member=member, signature=signature, body=body)
        answer = await self._bus.call(message)
        if answer is None or answer.message_type is not MessageType.METHOD_RETURN:
            return Answer(error=answer.error_name or "unnamed" if answer is not None else "none")
        return Answer(tuple(answer.body))

    def _hear(self, message: "Message") -> None:
        if message.member == "NotificationClosed" and message.signature == "uu":
            self.closed.put_nowait(message.body[0])
