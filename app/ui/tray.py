"""The tray icon, where the system has a tray."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QMenu, QSystemTrayIcon

from app.core.changes import Changes
from app.core.views import ConnectionState
from app.ui import icons, texts
from app.ui.window import MainWindow

_MINUTE_MS = 60_000


class Tray(QObject):
    """Opens the window, and quits. It exists only where `available()` says so: Qt's other answers about trays are not to be trusted."""

    def __init__(self, window: MainWindow, leave: Callable[[], None]) -> None:
        super().__init__(window)
        self._window = window
        self._leave = leave
        self._menu = QMenu(window)
        self._icon = QSystemTrayIcon(icons.icon("livechat-desk", "", 64), self)
        self._icon.setContextMenu(self._menu)
        self._icon.activated.connect(self._activated)
        self._client = window.desk.client
        self._unsubscribe = self._client.changes.subscribe(self._changed)
        self._minute = QTimer(self)
        self._minute.setInterval(_MINUTE_MS)
        self._minute.timeout.connect(self._show_standing)
        window.installEventFilter(self)
        self.retranslate()
        self._icon.show()

    @staticmethod
    def available() -> bool:
        """Whether there is a tray to be in."""
        return QSystemTrayIcon.isSystemTrayAvailable()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        if event.type() == QEvent.Type.LanguageChange and watched is self._window:
            self.retranslate()
        return super().eventFilter(watched, event)

    def retranslate(self) -> None:
        """Words in the language of the window."""
        self._menu.clear()
        self._standing = self._menu.addAction("")  # not every desktop shows a tray's tooltip
        self._standing.setEnabled(False)
        self._show_standing()
        self._menu.addAction(self.tr("Open Live Chat Desk"), self._window.come_to_front)
        self._menu.addAction(self.tr("Quit"), self._leave)

    def hide(self) -> None:
        """Leave the tray."""
        self._unsubscribe()
        self._minute.stop()
        self._icon.hide()

    def _changed(self, changes: Changes) -> None:
        if changes.connection or changes.everything:
            self._show_standing()

    def _show_standing(self) -> None:
        """How the connection stands: in words, and by an icon that fades while there is none."""
        state = self._client.live.connection
        words = texts.connection(state, self._client.live.local_now())
        self._standing.setText(words)
        self._icon.setToolTip(QCoreApplication.applicationName() + ": " + words)
        picture = icons.icon("livechat-desk", "", 64)
        faded = QIcon(picture.pixmap(64, 64, QIcon.Mode.Disabled))
        self._icon.setIcon(picture if state.state is ConnectionState.ONLINE else faded)
        if state.state is ConnectionState.OFFLINE:
            self._minute.start()  # after midnight the date belongs to it
        else:
            self._minute.stop()

    def _activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason == QSystemTrayIcon.ActivationReason.Trigger:
            self._window.come_to_front()
