"""The question on return as a notification too, for somebody who comes back to another program's window."""

from collections.abc import Callable

from app.core.notice import NoticeAct
from app.core.ports import Notice, Notifier, Pressed
from app.core.quiet import is_quiet
from app.ui import alerts
from app.ui.desk import Desk

TAG = "away"


class AwayNotice:
    """`pressed` is told what was done with it. Where quiet is asked for it does not come: the window asks anyway."""

    def __init__(self, desk: Desk, notifier: Notifier, pressed: Callable[[NoticeAct], None]) -> None:
        self._desk = desk
        self._notifier = notifier
        self._pressed = pressed
        self._wanted = False

    def show(self, title: str, words: str) -> None:
        """Show it, with a button that goes online again."""
        self._wanted = True
        notice = Notice(TAG, title, words, None, (alerts.button(NoticeAct.GO_ONLINE),))
        self._desk.tasks.spawn(self._show(notice), "away_notice")

    def withdraw(self) -> None:
        """The question was answered."""
        if self._wanted:
            self._wanted = False
            self._desk.tasks.spawn(self._notifier.withdraw(TAG), "away_notice")

    async def _show(self, notice: Notice) -> None:
        client = self._desk.client
        if await is_quiet(client.preferences.now, client.live.local_now(), self._notifier):
            return
        if self._wanted:  # and not answered meanwhile
            await self._notifier.show(notice, self._press)
        if not self._wanted:  # answered while the system was slow: what took it back found nothing there yet
            await self._notifier.withdraw(TAG)

    def _press(self, pressed: Pressed) -> None:
        self._pressed(pressed.act)
