"""Notifications in the window too, while somebody sits before it: one line with a way to what it is about, beside the system's."""

from collections.abc import Callable
from functools import partial

from app.core.errors import StoreError
from app.core.notice import Alert, NoticeAct
from app.core.ports import Later, Notice, Notifier, Pressed
from app.protocol.reports import AlertSuppressed
from app.ui import alerts
from app.ui.desk import Desk
from app.ui.sentence import Sentence
from app.ui.window import MainWindow

_LONGEST = 160


class InWindow:
    """A Notifier around the system's. What the window says of one's own doing is not covered by it, but takes its place."""

    def __init__(self, desk: Desk, window: MainWindow, system: Notifier) -> None:
        self._desk = desk
        self._window = window
        self._system = system
        self._worded: Alert | None = None

    def worded(self, alert: Alert) -> Notice:
        """The notification of an alert, which is shown next; while it is in the window it follows the window's language."""
        self._worded = alert
        return alerts.notice(alert)

    async def show(self, notice: Notice, on_press: Callable[[Pressed], None]) -> AlertSuppressed | Later | None:
        """Show it in the window, where that is wanted, and let the system show it."""
        banner = self._window.banner
        here = self._wanted() and self._window.isActiveWindow() and bool(banner.tag or not banner.isVisible())
        if here:
            banner.announce(
                notice.tag, self._lines(notice), _way(notice, NoticeAct.OPEN, on_press), _way(notice, NoticeAct.ASSIGN, on_press)
            )
        why_not = await self._system.show(notice, on_press)
        return None if here else why_not

    async def withdraw(self, tag: str) -> None:
        """Take it back, here and there."""
        if self._window.banner.tag == tag:
            self._window.banner.hide()
        await self._system.withdraw(tag)

    async def quiet(self) -> bool:
        """As the system says."""
        return await self._system.quiet()

    def _lines(self, notice: Notice) -> str:
        alert, self._worded = self._worded, None
        if alert is None or alert.tag != notice.tag:
            return _in_lines(notice)
        return Sentence(lambda: _in_lines(alerts.notice(alert)))

    def _wanted(self) -> bool:
        client = self._desk.client
        try:
            me = client.store.settings.me()
        except StoreError:  # the system shows it all the same
            return False
        return me is not None and client.preferences.now.alerts(me.account.notifications).in_app


def _way(notice: Notice, act: NoticeAct, on_press: Callable[[Pressed], None]) -> Callable[[], None] | None:
    """What a button of the line does; None where it makes no sense: the window is there already, and one writes in the chat itself."""
    has_it = notice.conversation is not None and any(button.act is act for button in notice.buttons)
    return partial(on_press, Pressed(act)) if has_it else None


def _in_lines(notice: Notice) -> str:
    return "\n".join((_in_a_line(notice.title), _in_a_line(notice.body)))


def _in_a_line(text: str) -> str:
    """However many lines somebody wrote, they take no room from others."""
    line = " ".join(text.split())
    return line if len(line) <= _LONGEST else f"{line[:_LONGEST]}…"
