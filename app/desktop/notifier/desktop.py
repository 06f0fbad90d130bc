"""The notifier that the program is given: safe texts, one complaint where a desktop has no notifications, and nothing left behind."""

import asyncio
import logging
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from app.core.ports import Later, Notice, Pressed
from app.desktop.notifier.freedesktop import FreedesktopSender
from app.desktop.notifier.leftovers import Leftovers
from app.desktop.notifier.library import LibrarySender
from app.desktop.notifier.plain import plain_notice
from app.desktop.notifier.sender import Sender
from app.protocol.reports import AlertSuppressed

if TYPE_CHECKING:
    import desktop_notifier

log = logging.getLogger("livechat.notifier")

WITHIN_S = 5.0
QUIET_HOLDS_S = 5.0
ENTRY = "io.livechatdesk.Desk"


class DesktopNotifier:
    """Shows notices while its event loop runs. Never raises: a desktop without notifications is said once in the log.

    `icon`: an SVG, with a PNG of the same name beside it for systems that show none. `leftovers`: a file for the numbers of what is
    shown; with it, a run takes back what one before it, which was killed, has left. `system`: as sys.platform names it; `now`: seconds
    from any beginning. `on_lost`: is told the tags of what went with a notification server that ended, once there is another. `on_late`:
    what came of the one with this tag that was to be shown later; not where it was taken back meanwhile.
    """

    def __init__(
        self,
        app_name: str,
        icon: Path | None = None,
        leftovers: Path | None = None,
        system: str = sys.platform,
        now: Callable[[], float] = time.monotonic,
    ) -> None:
        if system.startswith("linux"):
            self._sender: Sender = FreedesktopSender(app_name, icon, ENTRY, self._note, self._lost)
        else:
            self._sender = LibrarySender(app_name, icon.with_suffix(".png") if icon else None, self._note)
        self.on_lost: Callable[[frozenset[str]], None] = lambda _: None
        self.on_late: Callable[[str, AlertSuppressed | None], None] = lambda *_: None
        self._leftovers = Leftovers(leftovers)
        self._shown: set[str] = set()
        self._said = self._asking = False
        self._later: dict[str, tuple[Notice, Callable[[Pressed], None]]] = {}
        self._now = now
        self._quiet, self._quiet_until = False, 0.0

    async def begin(self) -> None:
        """Take back what an earlier run has left: it is nobody's any more, and may be of a conversation that left."""
        left = self._leftovers.read()
        if left is None:
            return
        try:
            async with asyncio.timeout(WITHIN_S):
                await self._sender.take_back(left)
        except Exception as error:  # noqa: BLE001 - each system raises errors of its own
            log.info("notices not_taken_back=%s", type(error).__name__)
        self._leftovers.note("", ())

    async def ask_leave(self) -> None:
        """Have the system ready, and the person asked whether it may notify, before there is anything to notify of. Waits for both.

        What is to be shown meanwhile is shown then.
        """
        self._asking = True
        try:
            await self._sender.ask_leave()
        except Exception as error:  # noqa: BLE001 - as above
            log.info("leave not_asked=%s", type(error).__name__)
        finally:
            self._asking = False
        while self._later:  # one by one: meanwhile others may be taken back, or told anew
            tag = next(iter(self._later))
            self.on_late(tag, await self._show(*self._later.pop(tag)))

    async def show(self, notice: Notice, on_press: Callable[[Pressed], None]) -> AlertSuppressed | Later | None:
        """Show it, in place of an earlier one with the same tag; `on_press` when a person does something with it. Why not, if it was not.

        What is shown late, after this gave up waiting, is taken back by the same tag.
        """
        if self._asking:
            self._later[notice.tag] = notice, on_press
            return Later.LATER
        self._later.pop(notice.tag, None)
        return await self._show(notice, on_press)

    async def _show(self, notice: Notice, on_press: Callable[[Pressed], None]) -> AlertSuppressed | None:
        before = notice.tag in self._shown
        self._shown.add(notice.tag)
        why_not = AlertSuppressed.FAILED
        try:
            async with asyncio.timeout(WITHIN_S):
                if await self._sender.show(plain_notice(notice), on_press):
                    return None
                why_not = AlertSuppressed.NO_SERVER
        except TimeoutError:
            before = True  # it may come yet
        except Exception as error:  # noqa: BLE001 - as above
            log.info("notice not_shown=%s", type(error).__name__)
        if not before:
            self._shown.discard(notice.tag)
        if not self._said:
            self._said = True
            log.warning("notifications unavailable")
        return why_not

    async def withdraw(self, tag: str) -> None:
        """Take a notice back; one that a person has closed already is gone anyway."""
        self._later.pop(tag, None)
        if tag not in self._shown:
            return
        self._shown.discard(tag)
        try:
            async with asyncio.timeout(WITHIN_S):
                await self._sender.withdraw(tag)
        except Exception as error:  # noqa: BLE001 - as above
            log.info("notice not_withdrawn=%s", type(error).__name__)
        self._note()

    async def quiet(self) -> bool:
        """Whether the desktop asks for quiet, a few seconds ago at most; False where that cannot be known.

        A notice and its sound ask at once, and some desktops answer by a program that is started for it.
        """
        if self._now() >= self._quiet_until:
            self._quiet = await self._asked_for_quiet()
            self._quiet_until = self._now() + QUIET_HOLDS_S
        return self._quiet

    async def close(self) -> None:
        """Take back what is shown, since a click on it would lead nowhere, and hang up on the notification server.

        Nobody who quits waits long for one that does not answer; what it still shows is noted for the next run.
        """
        try:
            async with asyncio.timeout(WITHIN_S):
                for tag in tuple(self._shown):
                    await self.withdraw(tag)
        except TimeoutError:
            log.info("notices left=%d", len(self._sender.on_screen().numbers))
        try:
            await self._sender.close()
        except Exception as error:  # noqa: BLE001 - as above
            log.info("notifier not_closed=%s", type(error).__name__)

    def library(self) -> "desktop_notifier.DesktopNotifier | None":
        """What speaks to the notification centres of Windows and macOS, for the check of alerts; None on Linux."""
        return self._sender.library() if isinstance(self._sender, LibrarySender) else None

    async def _asked_for_quiet(self) -> bool:
        try:
            async with asyncio.timeout(WITHIN_S):
                return await self._sender.quiet()
        except Exception as error:  # noqa: BLE001 - as above
            log.info("quiet unknown=%s", type(error).__name__)
            return False

    def _lost(self, tags: frozenset[str]) -> None:
        self.on_lost(tags)

    def _note(self) -> None:
        shown = self._sender.on_screen()
        self._leftovers.note(shown.server, shown.numbers)
