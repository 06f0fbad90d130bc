"""Notices on Windows and macOS, through desktop-notifier."""

import logging
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from app.core.notice import NoticeAct
from app.core.ports import Notice, Pressed
from app.desktop.notifier.leftovers import Shown
from app.desktop.notifier.windows import windows_asks_for_quiet

if TYPE_CHECKING:
    import desktop_notifier


class LibrarySender:
    """A notice is known to the system by its tag, so that a newer one takes its place.

    What a person does is heard for all notices together: the library forgets a notice's own callbacks when an older one goes.
    """

    def __init__(self, app_name: str, icon: Path | None, noted: Callable[[], None]) -> None:
        self._app_name = app_name
        self._icon = icon
        self._noted = noted
        self._library: desktop_notifier.DesktopNotifier | None = None
        self._on_press: dict[str, Callable[[Pressed], None]] = {}

    async def ask_leave(self) -> None:
        """See Sender."""
        await self.library().request_authorisation()

    async def show(self, notice: Notice, on_press: Callable[[Pressed], None]) -> bool:
        """Show it with its buttons; what the library could not hand over is not shown, nor anything without leave."""
        if not await self.library().request_authorisation():  # asks nobody a second time
            return False
        import desktop_notifier as library  # noqa: PLC0415 - as in library

        dispatched: list[bool] = []
        fields = [library.ReplyField(button.label, button.done) for button in notice.buttons if button.done]
        notification = library.Notification(
            title=notice.title,
            message=notice.body,
            urgency=library.Urgency.Critical if notice.keep else library.Urgency.Normal,
            buttons=_buttons(notice),
            reply_field=fields[0] if fields else None,
            on_dispatched=lambda: dispatched.append(True),
            identifier=notice.tag,
        )
        before = self._on_press.get(notice.tag)
        self._on_press[notice.tag] = on_press  # already: whoever gives up waiting does not know whether it is shown
        await self.library().send_notification(notification)
        if not dispatched:
            self._put_back(notice.tag, before)
        self._noted()
        return bool(dispatched)

    async def withdraw(self, tag: str) -> None:
        """Take it out of the notification centre."""
        if self._on_press.pop(tag, None) is not None:
            await self.library().clear(tag)

    async def take_back(self, left: Shown) -> None:  # noqa: ARG002 - these systems know whose notices they show
        """Take back all that is there of this program."""
        await self.library().clear_all()

    async def quiet(self) -> bool:
        """Windows says it; macOS holds notices back by itself, and tells nobody."""
        return sys.platform == "win32" and windows_asks_for_quiet()

    async def close(self) -> None:
        """There is nothing to hang up on."""
        self._library = None

    def on_screen(self) -> Shown:
        """How many there are: their numbers mean nothing."""
        return Shown("", tuple(range(1, len(self._on_press) + 1)))

    def library(self) -> "desktop_notifier.DesktopNotifier":
        """The one of this run: on a Mac a second one would take its clicks and its buttons."""
        if self._library is None:
            import desktop_notifier  # noqa: PLC0415 - loaded when first needed: the window must be painted before

            logging.getLogger("desktop_notifier").setLevel(logging.CRITICAL)  # it logs what it shows; failures are said elsewhere
            icon = desktop_notifier.Icon(path=self._icon) if self._icon else None
            self._library = library = desktop_notifier.DesktopNotifier(self._app_name, icon)
            library.on_clicked = lambda tag: self._pressed(tag, Pressed(NoticeAct.OPEN))
            library.on_button_pressed = self._button
            library.on_replied = lambda tag, text: self._pressed(tag, Pressed(NoticeAct.REPLY, _whole(text)))
        return self._library

    def _put_back(self, tag: str, before: Callable[[Pressed], None] | None) -> None:
        """Who was told of what is done with it, before a newer one that is not shown."""
        if before is None:
            self._on_press.pop(tag, None)
        else:
            self._on_press[tag] = before

    def _button(self, tag: str, act: str) -> None:
        if act in tuple(NoticeAct):
            self._pressed(tag, Pressed(NoticeAct(act)))

    def _pressed(self, tag: str, pressed: Pressed) -> None:
        on_press = self._on_press.get(tag)
        if on_press is not None:
            on_press(pressed)


def _buttons(notice: Notice) -> "tuple[desktop_notifier.Button, ...]":
    """Those that need one: a click on the notice opens it, and a reply has its field."""
    from desktop_notifier import Button  # noqa: PLC0415 - as in library

    others = (button for button in notice.buttons if button.act is not NoticeAct.OPEN and not button.done)
    return tuple(Button(button.label, identifier=button.act.value) for button in others)


def _whole(text: str) -> str:
    """Without the half characters that Windows lets pass, and no store takes."""
    return text.encode(errors="replace").decode()
