"""Notices on a Linux desktop: as much of each as its notification server can show, updated in place, and what a person does with it."""

import asyncio
import html
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from msgspec import Struct

from app.core.notice import NoticeAct
from app.core.ports import Notice, NoticeButton, Pressed
from app.desktop.notifier.desktops import gnome_asks_for_quiet
from app.desktop.notifier.leftovers import Shown
from app.desktop.notifier.server import Heard, Server

if TYPE_CHECKING:
    from dbus_fast import Message

STARTS_WITHIN_S = 60.0
_CLICK = "default"
_FIELD = "inline-reply"
_SENDS = "x-kde-reply-submit-button-text"
_QUIET = (("Inhibited", "org.freedesktop.Notifications"), ("paused", "org.dunstproject.cmd0"))
_NORMAL, _CRITICAL = 1, 2
_SERVERS_CHOICE, _NEVER = -1, 0


class _Asked(Struct, frozen=True, eq=False):
    """A notice that was handed over, and who hears what is done with it; each is one of its own."""

    tag: str
    on_press: Callable[[Pressed], None]


class FreedesktopSender:
    """`entry`: the name of the program's desktop entry, by which a desktop knows whose notices these are.

    `noted`: is told when others are on the screen; `lost`: which went with a server that ended, once there is another. A server may
    take its time, as one does that the first notice starts: what it answers is heard whenever it comes.
    """

    def __init__(
        self, app_name: str, icon: Path | None, entry: str, noted: Callable[[], None], lost: Callable[[frozenset[str]], None]
    ) -> None:
        self._app_name = app_name
        self._icon = icon.as_uri() if icon is not None else ""
        self._entry = entry
        self._noted = noted
        self._lost = lost
        self._server = Server(self._heard, self._gone, self._came)
        self._asked: dict[str, _Asked] = {}
        self._numbers: dict[str, int] = {}
        self._on_press: dict[int, Callable[[Pressed], None]] = {}
        self._tokens: dict[int, str] = {}
        self._went: frozenset[str] = frozenset()

    async def ask_leave(self) -> None:
        """Nobody needs it here, but the server may have to be started, which takes a while where the session has just begun."""
        async with asyncio.timeout(STARTS_WITHIN_S):
            await self._server.reach()

    async def show(self, notice: Notice, on_press: Callable[[Pressed], None]) -> bool:
        """Show it as its server can."""
        asked = self._asked[notice.tag] = _Asked(notice.tag, on_press)
        if not await self._server.reach():
            return False
        if self._asked.get(notice.tag) is not asked:
            return True  # nobody wants it any more
        can = self._server.capabilities or frozenset()
        arguments = (self._numbers.get(notice.tag, 0), self._icon, *_text(notice, can), _actions(notice, can), _hints(notice, self._entry))
        if not await self._notify(asked, *arguments, _NEVER if notice.keep else _SERVERS_CHOICE):
            self._server.capabilities = None  # another server may be there next time, and it may differ
            return False
        return True

    async def withdraw(self, tag: str) -> None:
        """Close it, now or as soon as its number is known; that it is closed already is no matter."""
        self._asked.pop(tag, None)
        self._went -= {tag}
        number = self._numbers.pop(tag, 0)
        if number:
            self._forget(number)
            await self._server.ask("CloseNotification", "u", number)

    async def take_back(self, left: Shown) -> None:
        """Close these, where the server is still the one that gave them their numbers."""
        if await self._server.reach() and self._server.name == left.server:
            for number in left.numbers:
                await self._server.ask("CloseNotification", "u", number)

    async def quiet(self) -> bool:
        """Whether the server holds notices back, as those of KDE and dunst say, or GNOME does, which says so elsewhere."""
        if await self._server.reach():
            for name, of in _QUIET:
                if await self._server.property(name, of) is True:
                    return True
        return await gnome_asks_for_quiet()

    async def close(self) -> None:
        """Hang up."""
        await self._server.leave()

    def on_screen(self) -> Shown:
        """The numbers of what nobody has closed yet."""
        return Shown(self._server.name, tuple(sorted(self._numbers.values())))

    async def _notify(self, asked: _Asked, *arguments: Any) -> bool:
        """Whether it was taken. Whoever does not wait for the answer leaves it to `_is_shown`."""

        def then(answer: "Message") -> None:
            self._is_shown(asked, int(answer.body[0]))

        return await self._server.ask("Notify", "susssasa{sv}i", self._app_name, *arguments, then=then) is not None

    def _is_shown(self, asked: _Asked, number: int) -> None:
        """It has this number; nobody may want it any more."""
        if self._asked.get(asked.tag) is asked:
            del self._asked[asked.tag]
            self._numbers[asked.tag], self._on_press[number] = number, asked.on_press
            self._noted()
        elif number not in self._on_press:
            self._server.tell("CloseNotification", "u", number)

    def _heard(self, heard: Heard) -> None:
        on_press = self._on_press.get(heard.number)
        match heard:
            case Heard("ActivationToken", number, str(token)) if on_press is not None:
                self._tokens[number] = token
            case Heard("ActionInvoked", number, str(key)) if on_press is not None and key in (_CLICK, *NoticeAct):
                act = NoticeAct.OPEN if key == _CLICK else NoticeAct(key)
                on_press(Pressed(act, token=self._tokens.pop(number, "")))
            case Heard("NotificationReplied", number, str(text)) if on_press is not None:
                on_press(Pressed(NoticeAct.REPLY, text, self._tokens.pop(number, "")))
            case Heard("NotificationClosed", number, _):
                self._forget(number)

    def _forget(self, number: int) -> None:
        self._numbers = {tag: kept for tag, kept in self._numbers.items() if kept != number}
        self._on_press.pop(number, None)
        self._tokens.pop(number, None)

    def _gone(self) -> None:
        self._went |= self._numbers.keys()
        self._numbers.clear()
        self._on_press.clear()
        self._tokens.clear()

    def _came(self) -> None:
        went, self._went = self._went, frozenset()
        if went:
            self._lost(went)


def _text(notice: Notice, can: frozenset[str]) -> tuple[str, str]:
    """Title and body; a title is never markup, and says all where there is no body."""
    if "body" not in can:
        return f"{notice.title}: {notice.body}".replace("\n", " "), ""
    return notice.title, html.escape(notice.body, quote=False) if "body-markup" in can else notice.body


def _actions(notice: Notice, can: frozenset[str]) -> list[str]:
    """Keys and labels in turn. A server without actions gets none: some would show a window instead."""
    if "actions" not in can:
        return []
    return [word for button in notice.buttons for word in (_key(button, can), button.label)]


def _key(button: NoticeButton, can: frozenset[str]) -> str:
    if button.act is NoticeAct.OPEN:
        return _CLICK
    return _FIELD if button.done and _FIELD in can else button.act.value


def _hints(notice: Notice, entry: str) -> dict[str, Any]:
    from dbus_fast import Variant  # noqa: PLC0415 - loaded when first needed: the window must be painted before

    hints = {
        "desktop-entry": Variant("s", entry),
        "category": Variant("s", "im.received"),
        # A desktop keeps in sight what is critical, and nothing else, whatever it is told of how long something stays.
        "urgency": Variant("y", _CRITICAL if notice.keep else _NORMAL),
        "resident": Variant("b", notice.keep),
        "suppress-sound": Variant("b", True),  # what is heard is our own
    }
    done = next((button.done for button in notice.buttons if button.done), "")
    return hints | ({_SENDS: Variant("s", done)} if done else {})
