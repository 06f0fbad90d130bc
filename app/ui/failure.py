"""The window that says why the program cannot start: what happened, what was kept, what to do."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout

from app.core.errors import StoreError
from app.ui import icons, texts
from app.ui.frames import Frame
from app.ui.labels import PlainLabel, WrappedLabel
from app.ui.theme import Theme


class FailureWindow(Frame):
    """Closing it ends the program."""

    def __init__(self, theme: Theme, error: StoreError, folder: str) -> None:
        super().__init__()
        self.setWindowTitle(self.tr("Live Chat Desk"))
        picture = PlainLabel(parent=self)
        picture.setPixmap(icons.icon("warning", theme.colors.warn, 32).pixmap(32, 32))
        title = WrappedLabel(self, letter="title")
        title.setText(self.tr("Live Chat Desk cannot start"))
        what = WrappedLabel(self)
        what.setText(texts.error(error))
        where = WrappedLabel(self, tone="muted", letter="small")
        where.setText(self.tr("Data folder: {folder}\nNothing in it was changed.").format(folder=folder))
        where.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        leave = QPushButton(self.tr("Quit"), self)
        leave.setProperty("kind", "primary")
        leave.clicked.connect(self.close)
        words = QVBoxLayout()
        words.setSpacing(8)
        for label in (title, what, where):
            words.addWidget(label)
        words.addSpacing(10)
        words.addWidget(leave, 0, Qt.AlignmentFlag.AlignRight)
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 24, 24, 20)
        row.setSpacing(16)
        row.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        self.setFixedWidth(theme.pixels(460))
