"""The tray icon, where the system has a tray."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QMenu, QSystemTrayIcon

from app.ui import icons
from app.ui.window import MainWindow


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
        self.retranslate()
        self._icon.show()

    @staticmethod
    def available() -> bool:
        """Whether there is a tray to be in."""
        return QSystemTrayIcon.isSystemTrayAvailable()

    def retranslate(self) -> None:
        """Words in the language of the window."""
        self._icon.setToolTip(QCoreApplication.applicationName())
        self._menu.clear()
        self._menu.addAction(self.tr("Open Live Chat Desk"), self._window.come_to_front)
        self._menu.addAction(self.tr("Quit"), self._leave)

    def hide(self) -> None:
        """Leave the tray."""
        self._icon.hide()

    def _activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason == QSystemTrayIcon.ActivationReason.Trigger:
            self._window.come_to_front()
