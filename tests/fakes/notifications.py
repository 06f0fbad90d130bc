"""A notification server on a real bus: shows nothing, remembers everything, and can be clicked."""

import asyncio
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Annotated, Any

from dbus_fast import PropertyAccess
from dbus_fast.aio import MessageBus
from dbus_fast.annotations import DBusBool, DBusDict, DBusInt32, DBusSignature, DBusStr, DBusUInt32
from dbus_fast.service import ServiceInterface, dbus_method, dbus_property, dbus_signal

from tests.fakes.patience import PATIENCE_S

CAPABILITIES = ("actions", "body", "body-markup", "persistence")
_DISMISSED, _CLOSED_BY_CALL = 2, 3

Strings = Annotated[list[str], DBusSignature("as")]
ServerInformation = Annotated[tuple[str, str, str, str], DBusSignature("ssss")]
TwoNumbers = Annotated[tuple[int, int], DBusSignature("uu")]
NumberAndText = Annotated[tuple[int, str], DBusSignature("us")]


@dataclass(frozen=True, slots=True)
class Shown:
    """A notification as it arrived. `actions` are keys and labels in turn; `body` is markup where the server says it understands it.

    `expires`: after so many ms; 0 never, -1 as the server likes.
    """

    id: int
    title: str
    body: str
    actions: tuple[str, ...]
    app: str = ""
    hints: Mapping[str, Any] = field(default_factory=dict)
    expires: int = -1


@dataclass(slots=True)
class _Board:
    shown: list[Shown] = field(default_factory=list)
    on_screen: dict[int, Shown] = field(default_factory=dict)
    news: asyncio.Event = field(default_factory=asyncio.Event)
    inhibited: bool = False


class NotificationServer(ServiceInterface):
    """org.freedesktop.Notifications. `shown` is all that ever came, `on_screen` what nobody has closed yet.

    `hush` says whether it holds notices back, as KDE's does.
    """

    def __init__(self, capabilities: Sequence[str] = CAPABILITIES) -> None:
        super().__init__("org.freedesktop.Notifications")
        self._capabilities = list(capabilities)
        self._board = _Board()

    @classmethod
    async def start(cls, bus: MessageBus, capabilities: Sequence[str] = CAPABILITIES) -> "NotificationServer":
        """Be this bus's notification server until the bus is left."""
        server = cls(capabilities)
        bus.export("/org/freedesktop/Notifications", server)
        await bus.request_name("org.freedesktop.Notifications")
        return server

    @property
    def shown(self) -> tuple[Shown, ...]:
        return tuple(self._board.shown)

    @property
    def on_screen(self) -> tuple[Shown, ...]:
        return tuple(self._board.on_screen.values())

    async def wait_for(self, part: str, within_s: float = PATIENCE_S) -> Shown:
        """The first notification on the screen whose title or body holds `part`; raises TimeoutError when none comes."""
        async with asyncio.timeout(within_s):
            while True:
                for shown in self.on_screen:
                    if part in shown.title or part in shown.body:
                        return shown
                self._board.news.clear()
                await self._board.news.wait()

    def click(self, shown: Shown) -> None:
        """Click the notification itself, which takes it off the screen, as desktops do."""
        self.press(shown, "default")

    def press(self, shown: Shown, action: str, token: str = "") -> None:
        """Press one of its buttons by its key. `token`: the desktop lets the program come to the front by it."""
        if token:
            self.activation(shown.id, token)
        self.invoked(shown.id, action)
        self._handled(shown)

    def reply(self, shown: Shown, text: str) -> None:
        """Write into its field, and send."""
        self.replied(shown.id, text)
        self._handled(shown)

    def hush(self, *, hushed: bool) -> None:
        """Ask for quiet, or not any more."""
        self._board.inhibited = hushed

    def dismiss(self, shown: Shown) -> None:
        """Wave it away."""
        self._take_off(shown.id, _DISMISSED)

    def put_back(self, number: int) -> None:
        """Have one on the screen again, as if nobody had closed it."""
        self._board.on_screen[number] = self._board.shown[number - 1]

    @dbus_method(name="GetCapabilities")
    def capabilities(self) -> Strings:
        """What this server understands."""
        return self._capabilities

    @dbus_method(name="GetServerInformation")
    def information(self) -> ServerInformation:
        """Name, vendor, version, version of the specification."""
        return ("fake", "tests", "1", "1.2")

    @dbus_method(name="Notify")
    def notify(  # noqa: PLR0913, PLR0917 - the specification's arguments
        self,
        app: DBusStr,
        replaces: DBusUInt32,
        icon: DBusStr,  # noqa: ARG002
        title: DBusStr,
        body: DBusStr,
        actions: Strings,
        hints: DBusDict,
        expires: DBusInt32,
    ) -> DBusUInt32:
        """Put a notification on the screen; its number."""
        number = replaces or len(self._board.shown) + 1
        shown = Shown(number, title, body, tuple(actions), app, {name: hint.value for name, hint in hints.items()}, expires)
        self._board.shown.append(shown)
        self._board.on_screen[number] = shown
        self._board.news.set()
        return number

    @dbus_method(name="CloseNotification")
    def close(self, number: DBusUInt32) -> None:
        """Take it off the screen at its sender's wish."""
        self._take_off(number, _CLOSED_BY_CALL)

    @dbus_signal(name="NotificationClosed")
    def closed(self, number: int, reason: int) -> TwoNumbers:
        """It is off the screen."""
        return number, reason

    @dbus_signal(name="ActionInvoked")
    def invoked(self, number: int, action: str) -> NumberAndText:
        """It was clicked."""
        return number, action

    @dbus_signal(name="NotificationReplied")
    def replied(self, number: int, text: str) -> NumberAndText:
        """It was answered."""
        return number, text

    @dbus_signal(name="ActivationToken")
    def activation(self, number: int, token: str) -> NumberAndText:
        """What follows may bring the program to the front."""
        return number, token

    @dbus_property(access=PropertyAccess.READ, name="Inhibited")
    def inhibited(self) -> DBusBool:
        """Whether it holds notices back."""
        return self._board.inhibited

    def _handled(self, shown: Shown) -> None:
        if not shown.hints.get("resident"):
            self._take_off(shown.id, _DISMISSED)

    def _take_off(self, number: int, reason: int) -> None:
        if self._board.on_screen.pop(number, None):
            self.closed(number, reason)
