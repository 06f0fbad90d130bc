"""The notification server of a Linux desktop, spoken to over D-Bus: asked, told, and heard."""

import asyncio
import logging
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from msgspec import Struct

from app.desktop.bus import dial, hang_up

if TYPE_CHECKING:
    from dbus_fast import Message
    from dbus_fast.aio import MessageBus

log = logging.getLogger("livechat.notifier")

_NAME = "org.freedesktop.Notifications"
_PATH = "/org/freedesktop/Notifications"
_BUS = "org.freedesktop.DBus"
_RULES = (
    f"type='signal',interface='{_NAME}',path='{_PATH}'",
    f"type='signal',sender='{_BUS}',interface='{_BUS}',member='NameOwnerChanged',arg0='{_NAME}'",
)


class Heard(Struct, frozen=True):
    """A signal of the server about one of its notices; `value`: the action, the reply, the token, or why it closed."""

    signal: str
    number: int
    value: str | int


class Server:
    """`hear`: gets its signals; `changed`: another server is there now, or none, and with it the notices went; `came`: one is there now.

    `capabilities`, `name` (on the bus, for now): of the one that is there; None and empty while none is known.
    """

    def __init__(self, hear: Callable[[Heard], None], changed: Callable[[], None], came: Callable[[], None]) -> None:
        self._hear = hear
        self._changed = changed
        self._came = came
        self._bus: MessageBus | None = None
        self._reaching = asyncio.Lock()
        self._then: dict[int, Callable[[Message], None]] = {}
        self.capabilities: frozenset[str] | None = None
        self.name = ""

    async def reach(self) -> bool:
        """Whether one is there. Raises what the bus raises where there is none."""
        async with self._reaching:
            if self._bus is None or not self._bus.connected:
                self._then.clear()
                self._forget()
                self._bus = await self._connected()
            if self.capabilities is None:
                answer = await self.ask("GetCapabilities")
                if answer is not None:
                    self.capabilities, self.name = frozenset(answer.body[0]), answer.sender or ""
        return self.capabilities is not None

    async def ask(
        self,
        member: str,
        signature: str = "",
        *values: Any,
        interface: str = _NAME,
        then: "Callable[[Message], None] | None" = None,
    ) -> "Message | None":
        """Its answer; None where it has none, or refuses. `then`: gets the answer as soon as it is there, though nobody waits any more."""
        from dbus_fast import MessageType  # noqa: PLC0415 - loaded when first needed: the window must be painted before

        if self._bus is None:
            return None
        asked = _message(_NAME, _PATH, interface, member, signature, list(values))
        if then is not None:
            asked.serial = self._bus.next_serial()
            self._then[asked.serial] = then
        answer = await self._bus.call(asked)
        return answer if answer is not None and answer.message_type is MessageType.METHOD_RETURN else None

    def tell(self, member: str, signature: str, *values: Any) -> None:
        """The same without an answer, and without waiting until it is sent."""
        from dbus_fast import MessageFlag  # noqa: PLC0415 - as above

        if self._bus is not None:
            told = _message(_NAME, _PATH, _NAME, member, signature, list(values))
            told.flags = MessageFlag.NO_REPLY_EXPECTED
            self._bus.send(told)

    async def property(self, name: str, of: str = _NAME) -> Any:
        """What it says of itself, in one of its interfaces; None where it does not."""
        answer = await self.ask("Get", "ss", of, name, interface=f"{_BUS}.Properties")
        return None if answer is None else answer.body[0].value

    async def leave(self) -> None:
        """Hang up."""
        bus, self._bus = self._bus, None
        if bus is not None:
            await hang_up(bus)

    async def _connected(self) -> "MessageBus":
        bus = await dial()
        try:
            bus.add_message_handler(self._receive)
            for rule in _RULES:
                await bus.call(_message(_BUS, "/org/freedesktop/DBus", _BUS, "AddMatch", "s", [rule]))
        except BaseException:
            bus.disconnect()
            raise
        return bus

    def _receive(self, message: "Message") -> None:
        from dbus_fast import MessageType  # noqa: PLC0415 - as above

        if message.message_type is not MessageType.SIGNAL:
            self._answered(message)
        elif message.member == "NameOwnerChanged" and message.sender == _BUS:
            self._forget()
            if message.signature == "sss" and message.body[2]:
                self._came()
        elif message.interface == _NAME and message.sender == self.name and message.signature in ("us", "uu"):
            self._hear(Heard(message.member or "", *message.body))

    def _answered(self, message: "Message") -> None:
        from dbus_fast import MessageType  # noqa: PLC0415 - as above

        then = self._then.pop(message.reply_serial or 0, None)
        if then is not None and message.message_type is MessageType.METHOD_RETURN:
            then(message)

    def _forget(self) -> None:
        if self.capabilities is not None:
            self.capabilities, self.name = None, ""
            self._changed()


def _message(destination: str, path: str, interface: str, member: str, signature: str, body: list[Any]) -> "Message":  # noqa: PLR0913, PLR0917 - D-Bus's
    from dbus_fast import Message  # noqa: PLC0415 - as above

    return Message(destination=destination, path=path, interface=interface, member=member, signature=signature, body=body)
