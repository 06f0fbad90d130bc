"""The way from leads to the chat that brings them: "Live Chat", and in its menu "Configure Live Chat"."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from app.ui.menu_button import MenuButton


class LiveChatButton(MenuButton):
    """`configure`: that is wanted."""

    configure = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.entry = QAction(self.entries)
        self.entry.triggered.connect(lambda _checked=False: self.configure.emit())
        self.entries.addAction(self.entry)
        self._retranslate()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.setText(self.tr("Live Chat"))
        self.setAccessibleName(self.tr("Live Chat"))
        self.entry.setText(self.tr("Configure Live Chat"))
