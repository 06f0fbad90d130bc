"""Text of a sheet, to read, to select and to copy: plain, broken anywhere, as high as it is."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QWheelEvent
from PySide6.QtWidgets import QWidget

from app.ui.growing import GrowingField

_MOST_LINES = 400


class Copyable(GrowingField):
    """`name`: what it is, for those who listen. It is scrolled with what is around it."""

    def __init__(self, name: str, text: str, parent: QWidget | None = None, *, font: QFont | None = None) -> None:
        super().__init__(_MOST_LINES, parent)
        self.setObjectName("note")
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard)
        self.document().setDocumentMargin(0)
        self.setViewportMargins(0, 4, 0, 0)  # its height has room for it; beside a label both stand on one line
        if font is not None:
            self.setFont(font)
        self.setPlainText(text)
        self.setAccessibleName(name)

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802 - Qt's name
        if self.lines() < _MOST_LINES:
            event.ignore()
        else:
            super().wheelEvent(event)
