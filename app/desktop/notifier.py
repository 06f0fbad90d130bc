"""The operating system's notifications: foreign text made safe, shown, taken back, clicked."""

import asyncio
import html
import logging
import re
import sys
import unicodedata
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from app.core.ports import Notice
from app.desktop import freedesktop
from app.desktop.leftovers import Leftovers

if TYPE_CHECKING:
    import desktop_notifier

log = logging.getLogger("livechat.notifier")

LONGEST = 200
WITHIN_S = 5.0
_BIDI = "\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069"
_UNWANTED = re.compile(f"[\x00-\x09\x0b-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff{_BIDI}]")


class DesktopNotifier:
    """Shows notices while its event loop runs. Never raises: a desktop without notifications is said once in the log.

    `leftovers`: a file for the numbers of what is shown; with it, a run takes back what one before it, which was killed, has left.
    """

    def __init__(self, app_name: str, icon: Path | None = None, leftovers: Path | None = None) -> None:
        self._leftovers = Leftovers(leftovers)
        self._server = ""
        self._app_name = app_name
        self._icon = icon
        self._library: desktop_notifier.DesktopNotifier | None = None
        self._shown: dict[str, str] = {}
        self._markup: bool | None = None
        self._said = False

    async def begin(self) -> None:
        """Take back what an earlier run has left: it is nobody's any more, and may be of a conversation that left."""
        left = self._leftovers.read()
        if left is None:
            return
        try:
            async with asyncio.timeout(WITHIN_S):
                if sys.platform.startswith("linux"):
                    await freedesktop.take_back(left.server, left.numbers)
                else:
                    await self._loaded().clear_all()
        except Exception as error:  # noqa: BLE001 - each backend raises errors of its own
            log.info("notices not_taken_back=%s", type(error).__name__)
        self._leftovers.note("", ())

    async def show(self, notice: Notice, on_click: Callable[[], None]) -> None:
        """Show it, in place of an earlier one with the same tag; `on_click` when a person clicks it."""
        try:
            async with asyncio.timeout(WITHIN_S):
                await self._show(notice, on_click)
        except TimeoutError:
            self._lost()

    async def _show(self, notice: Notice, on_click: Callable[[], None]) -> None:
        if not await self._reachable():
            return
        from desktop_notifier import Notification  # noqa: PLC0415 - as in _loaded

        await self.withdraw(notice.tag)
        body = plain(notice.body)
        dispatched: list[bool] = []
        notification = Notification(
            title=plain(notice.title).replace("\n", " "),
            message=html.escape(body, quote=False) if self._markup else body,
            on_clicked=on_click,
            on_dispatched=lambda: dispatched.append(True),
        )
        await self._loaded().send_notification(notification)
        if dispatched:
            self._shown[notice.tag] = notification.identifier
            self._note()
        else:
            self._lost()

    async def withdraw(self, tag: str) -> None:
        """Take a notice back; one that a person has closed already is gone anyway."""
        identifier = self._shown.pop(tag, None)
        if identifier is None or self._library is None:
            return
        try:
            async with asyncio.timeout(WITHIN_S):
                await self._library.clear(identifier)
        except KeyError:
            return
        except Exception as error:  # noqa: BLE001 - each backend raises errors of its own
            log.info("notice not_withdrawn=%s", type(error).__name__)
        self._note()

    async def close(self) -> None:
        """Take back what is shown, since a click on it would lead nowhere, and hang up on the notification server."""
        for tag in tuple(self._shown):
            await self.withdraw(tag)
        bus = getattr(getattr(self._library, "_backend", None), "bus", None)  # the library offers no way to do this
        if bus is not None:
            bus.disconnect()
        self._library = None

    async def _reachable(self) -> bool:
        """Whether somebody is there to show it; on Linux also learns whether bodies are markup there."""
        if not sys.platform.startswith("linux"):
            self._markup = False
        elif self._markup is None:
            found = await freedesktop.capabilities()
            self._markup, self._server = (None, "") if found is None else ("body-markup" in found[0], found[1])
        if self._markup is None:
            self._lost()
        return self._markup is not None

    def _note(self) -> None:
        backend = getattr(self._library, "_backend", None)  # the library does not tell the server's numbers; elsewhere there are none
        numbers = getattr(backend, "_platform_to_interface_notification_identifier", None) or dict(enumerate(self._shown.values(), 1))
        self._leftovers.note(self._server, [number for number, own in numbers.items() if own in self._shown.values()])

    def _lost(self) -> None:
        self._markup = None  # another server may be there next time, and it may differ
        if not self._said:
            self._said = True
            log.warning("notifications unavailable")

    def _loaded(self) -> "desktop_notifier.DesktopNotifier":
        if self._library is None:
            import desktop_notifier  # noqa: PLC0415 - loaded when first needed: the window must be painted before

            logging.getLogger("desktop_notifier").setLevel(logging.CRITICAL)  # it logs what it shows; failures are said above
            icon = desktop_notifier.Icon(path=self._icon) if self._icon else None
            self._library = desktop_notifier.DesktopNotifier(self._app_name, icon)
        return self._library


def plain(text: str) -> str:
    """Foreign text as any desktop can show it: composed (NFC), no control or bidi characters but line feeds, 200 characters at most."""
    kept = unicodedata.normalize("NFC", _UNWANTED.sub("", text[: LONGEST * 10]))
    return kept if len(kept) <= LONGEST else kept[: LONGEST - 1] + "…"
