"""The screen as assistive technology reads it: AT-SPI over D-Bus, without a library between."""

from collections.abc import AsyncIterator, Container
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Any

from dbus_fast import Message, MessageType
from dbus_fast.aio import MessageBus

from tests.fakes.programs import StoryError

_ACCESSIBLE = "org.a11y.atspi.Accessible"
_SCREEN_COORDINATES = 0
_DEEDS = ("Press", "Toggle")
# Bits of AT-SPI's state set.
ACTIVE = 1
CHECKED = 4
ENABLED = 8
FOCUSED = 12
SHOWING = 25


async def call(bus: MessageBus, message: Message) -> list[Any]:
    """One D-Bus call and its answer; raises StoryError with the answer's words when it is refused."""
    reply = await bus.call(message)
    assert reply is not None
    if reply.message_type is MessageType.ERROR:
        raise StoryError(f"{message.member}: {reply.error_name} {reply.body}")
    return list(reply.body)


@dataclass(frozen=True, slots=True)
class Accessible:
    """One thing on the screen: a window, a button, a row."""

    bus: MessageBus
    owner: str
    path: str

    async def _ask(self, member: str, interface: str = _ACCESSIBLE, signature: str = "", body: list[Any] | None = None) -> Any:
        message = Message(self.owner, self.path, interface, member, signature=signature, body=body or [])
        [answer] = await call(self.bus, message)
        return answer

    async def _property(self, name: str) -> Any:
        answer = await self._ask("Get", "org.freedesktop.DBus.Properties", "ss", [_ACCESSIBLE, name])
        return answer.value

    async def name(self) -> str:
        return str(await self._property("Name"))

    async def role(self) -> str:
        return str(await self._ask("GetRoleName"))

    async def children(self) -> "list[Accessible]":
        return [Accessible(self.bus, owner, path) for owner, path in await self._ask("GetChildren")]

    async def has(self, state: int) -> bool:
        """Whether a bit of the state set is on."""
        words = await self._ask("GetState")
        return bool(words[state // 32] >> state % 32 & 1)

    async def text(self) -> str:
        """What a text field holds."""
        return str(await self._ask("GetText", "org.a11y.atspi.Text", "ii", [0, -1]))

    async def act(self) -> None:
        """Do what it does when it is pressed, chosen or switched."""
        names = [str(name) for name, *_ in await self._ask("GetActions", "org.a11y.atspi.Action")]
        wanted = next((place for place, name in enumerate(names) if name in _DEEDS), None)
        if wanted is None:
            raise StoryError(f"{await self.name()!r} can do nothing but {names}")
        await self._ask("DoAction", "org.a11y.atspi.Action", "i", [wanted])

    async def focus(self) -> None:
        """Give it the keyboard."""
        await self._ask("GrabFocus", "org.a11y.atspi.Component")

    async def set_text(self, text: str) -> None:
        """Have a text field hold this instead."""
        await self._ask("SetTextContents", "org.a11y.atspi.EditableText", "s", [text])

    async def extents(self) -> tuple[int, int, int, int]:
        """Left, top, width and height on the screen, in pixels."""
        left, top, width, height = await self._ask("GetExtents", "org.a11y.atspi.Component", "u", [_SCREEN_COORDINATES])
        return left, top, width, height

    async def all_below(self) -> "AsyncIterator[Accessible]":
        """Everything inside, from the outside in. What vanishes while it is read is left out."""
        waiting = [self]
        while waiting:
            nodes, waiting = waiting, []
            for node in nodes:
                try:
                    children = await node.children()
                except StoryError:
                    continue
                for child in children:
                    yield child
                waiting += children


async def find(within: Accessible, roles: Container[str], name: str) -> Accessible | None:
    """The first thing of such a role and exactly that name that is to be seen."""
    async for node in within.all_below():
        try:
            if await node.name() == name and await node.role() in roles and await node.has(SHOWING):
                return node
        except StoryError:
            continue
    return None


@asynccontextmanager
async def accessibility(session: MessageBus) -> AsyncIterator[Accessible]:
    """The root of everything on the screen."""
    [address] = await call(session, Message("org.a11y.Bus", "/org/a11y/bus", "org.a11y.Bus", "GetAddress"))
    bus = await MessageBus(bus_address=address).connect()
    try:
        yield Accessible(bus, "org.a11y.atspi.Registry", "/org/a11y/atspi/accessible/root")
    finally:
        bus.disconnect()
