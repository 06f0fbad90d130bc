"""The window that says why the program cannot start: what happened, what was kept, what to do."""

from pathlib import Path

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication, QHBoxLayout, QPushButton, QVBoxLayout

from app.core.errors import StoreError
from app.ui import icons, texts
from app.ui.frames import Frame
from app.ui.labels import PlainLabel, WrappedLabel
from app.ui.theme import Theme


class FailureWindow(Frame):
    """Closing it ends the program."""

    def __init__(self, theme: Theme, error: StoreError, folder: str) -> None:
        super().__init__()
        self._error, self._folder = error, folder
        picture = PlainLabel(parent=self)
        picture.setPixmap(icons.icon("warning", theme.colors.warn, 32).pixmap(32, 32))
        self._title, self._what = WrappedLabel(self, letter="title"), WrappedLabel(self)
        self._where = WrappedLabel(self, tone="muted", letter="small")
        self._where.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._leave = QPushButton(self)
        self._leave.setProperty("kind", "primary")
        self._leave.clicked.connect(self.close)
        words = QVBoxLayout()
        words.setSpacing(8)
        for label in (self._title, self._what, self._where):
            words.addWidget(label)
        words.addSpacing(10)
        words.addWidget(self._leave, 0, Qt.AlignmentFlag.AlignRight)
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 24, 24, 20)
        row.setSpacing(16)
        row.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        self.setFixedWidth(theme.pixels(460))
        self._retranslate()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.setWindowTitle(self.tr("Live Chat Desk"))
        self._title.setText(self.tr("Live Chat Desk cannot start"))
        self._what.setText(texts.error(self._error))
        self._where.setText(self.tr("Data folder: {folder}\nNothing in it was changed.").format(folder=self._folder))
        self._leave.setText(self.tr("Quit"))


def say_why(app: QApplication, error: StoreError, folder: Path) -> None:
    """Show it until it is closed."""
    window = FailureWindow(Theme(app), error, str(folder))
    app.setQuitOnLastWindowClosed(True)
    window.show()
    app.exec()
