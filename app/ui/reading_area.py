"""An area with something to read, which is scrolled by the keyboard too."""

from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QScrollArea, QWidget

from app.ui import roles


class ReadingArea(QScrollArea):
    """Told by its accessible name."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        roles.give(ReadingArea, QAccessible.Role.Pane)
        self.setWidgetResizable(True)
