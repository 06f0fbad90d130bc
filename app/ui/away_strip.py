"""The question to somebody who is back: they were set to offline, and may go online again. It stays until it is answered."""

from typing import assert_never

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from app.core.absence import Away
from app.ui.labels import WrappedLabel
from app.ui.speech import say


class AwayStrip(QFrame):
    """Stands above everything, and covers nothing. `back`: go online again; `stay`: offline.

    `minutes` without activity, where that is why; `chats`: how many of one's own are open.
    """

    def __init__(self, why: Away, minutes: int, chats: int, parent: QWidget) -> None:
        super().__init__(parent)
        self._why, self._minutes, self._chats = why, minutes, chats
        self.setObjectName("notice")
        self.words = WrappedLabel(self)
        self.back, self.stay = QPushButton(self), QPushButton(self)
        self.back.setProperty("kind", "primary")
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 8, 14, 8)
        row.setSpacing(10)
        row.addWidget(self.words, 1)
        row.addWidget(self.back)
        row.addWidget(self.stay)
        self._retranslate()

    def speak(self) -> None:
        """Let it be heard too."""
        say(self, self.words.text())

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        chats = self.tr("Your %n open chat(s) stayed with you.", "", self._chats) if self._chats else ""
        self.words.setText(" ".join(filter(None, (self._happened(), chats, self.tr("Go online again?")))))
        self.back.setText(self.tr("Go online"))
        self.stay.setText(self.tr("Stay offline"))

    def _happened(self) -> str:
        match self._why:
            case Away.IDLE:
                return self.tr("You were set to offline after %n minute(s) without activity.", "", self._minutes)
            case Away.LOCKED:
                return self.tr("You were set to offline because the screen was locked.")
            case Away.ASLEEP:
                return self.tr("You were set to offline because the computer went to sleep.")
            case _:
                assert_never(self._why)
