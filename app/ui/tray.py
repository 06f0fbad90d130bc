"""The tray icon, where the system has a tray."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer
from PySide6.QtWidgets import QSystemTrayIcon

from app.core.changes import Changes
from app.core.overview import overview
from app.core.views import ConnectionState, Folder
from app.protocol.ids import ConversationId
from app.ui.after import after
from app.ui.counts import Counts
from app.ui.tray_menu import TrayMenu
from app.ui.tray_picture import picture
from app.ui.window import MainWindow

_MINUTE_MS = 60_000
_SOON_MS = 250
"""Many things may happen at once; the tray is told of them together."""


class Tray(QObject):
    """It exists only where `available()` says so: Qt's other answers about trays are not to be trusted."""

    def __init__(self, window: MainWindow, leave: Callable[[], None], preferences: Callable[[], object] = lambda: None) -> None:
        super().__init__(window)
        self._window = window
        self._desk = window.desk
        self._menu = TrayMenu(window)
        self._icon = QSystemTrayIcon(self)
        self._icon.setContextMenu(self._menu)
        self._icon.activated.connect(self._activated)
        self._connect(leave, preferences)
        self._minute = QTimer(self)
        self._minute.setInterval(_MINUTE_MS)
        self._minute.timeout.connect(self.show_standing)
        self._soon = after(_SOON_MS, self.show_standing, self)
        self._unsubscribe = self._desk.client.changes.subscribe(self._changed)
        window.installEventFilter(self)
        self.show_standing()
        self._icon.show()

    @staticmethod
    def available() -> bool:
        """Whether there is a tray to be in."""
        return QSystemTrayIcon.isSystemTrayAvailable()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        if event.type() == QEvent.Type.LanguageChange and watched is self._window:
            self._menu.retranslate()
            self.show_standing()
        return super().eventFilter(watched, event)

    def hide(self) -> None:
        """Leave the tray."""
        self._unsubscribe()
        self._window.removeEventFilter(self)
        self._minute.stop()
        self._soon.stop()
        self._icon.hide()

    def show_standing(self) -> None:
        """Read everything anew: the icon's mark, its tooltip, the menu's words."""
        client = self._desk.client
        self._soon.stop()
        seen = overview(client.queries, client.live)
        self._menu.show_overview(seen, client.live.now(), client.live.local_now())
        counts = (Counts().waiting(seen.waiting) if seen.waiting else "", Counts().with_news(seen.unread) if seen.unread else "")
        words = "\n".join(filter(None, (*counts, self._menu.standing.text())))
        self._icon.setToolTip(QCoreApplication.applicationName() + ": " + words)
        self._icon.setIcon(picture(seen.standing))
        if seen.connection.state is ConnectionState.OFFLINE or seen.waiting:
            self._minute.start()  # after midnight the date belongs to it; and who waits, waits longer
        else:
            self._minute.stop()

    def _connect(self, leave: Callable[[], None], preferences: Callable[[], object]) -> None:
        self._menu.switched.connect(self._switched)
        self._menu.folder.connect(self._open_folder)
        self._menu.conversation.connect(lambda conversation: self._window.navigate(ConversationId(conversation)))
        self._menu.front.connect(self._window.come_to_front)
        self._menu.preferences.connect(preferences)
        self._menu.leave.connect(leave)

    def _changed(self, changes: Changes) -> None:
        if changes.connection or changes.me or changes.everything:
            self.show_standing()
        elif (changes.conversations or changes.folders or changes.left) and not self._soon.isActive():
            self._soon.start()

    def _switched(self, on: bool) -> None:
        if not self._desk.attempt(lambda: self._desk.client.actions.set_online(on)):
            self.show_standing()

    def _open_folder(self, folder: Folder) -> None:
        if self._window.come_to_front():
            self._window.show_folder(folder)

    def _activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason == QSystemTrayIcon.ActivationReason.Trigger:
            self._window.come_to_front()
