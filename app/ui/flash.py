"""The window's button in the taskbar, or its icon in the dock, asks to be looked at when something waits and nobody is before it."""

from collections.abc import Callable

from PySide6.QtCore import QMetaObject
from PySide6.QtWidgets import QApplication

from app.core.ports import Later, Notice, Notifier, Pressed
from app.protocol.reports import AlertSuppressed
from app.ui.desk import Desk
from app.ui.window import MainWindow

_STOP = "_q_clearAlert"
"""Qt ends by it what it began for some time; nothing that is public ends it early."""


class Flash:
    """A Notifier around another. It ends when the window is looked at, and when all that it was about is handled."""

    def __init__(self, desk: Desk, window: MainWindow, notifier: Notifier) -> None:
        self._desk = desk
        self._window = window
        self._notifier = notifier
        self._tags: set[str] = set()

    async def show(self, notice: Notice, on_press: Callable[[Pressed], None]) -> AlertSuppressed | Later | None:
        """Show it, and ask to be looked at. The window stays where it is."""
        if self._desk.client.preferences.now.flash and self._window.isVisible() and not self._window.isActiveWindow():
            self._tags.add(notice.tag)
            QApplication.alert(self._window)
        return await self._notifier.show(notice, on_press)

    async def withdraw(self, tag: str) -> None:
        """Take it back; with the last one nothing is left to be looked at."""
        if tag in self._tags:
            self._tags.discard(tag)
            if not self._tags:
                self._stop()
        await self._notifier.withdraw(tag)

    async def quiet(self) -> bool:
        """As the system says."""
        return await self._notifier.quiet()

    def _stop(self) -> None:
        handle = self._window.windowHandle()
        if handle is not None and handle.metaObject().indexOfMethod(f"{_STOP}()") >= 0:
            QMetaObject.invokeMethod(handle, _STOP)
