"""The field that a note is written in: Ctrl+Enter gives it, Escape takes back what was typed."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from app.ui.growing import GrowingField

_MOST_LINES = 10


class NoteField(GrowingField):
    """`given`: Ctrl+Enter was pressed; `escaped`: Escape."""

    given = Signal()
    escaped = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(_MOST_LINES, parent)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and control:
            self.given.emit()
        elif event.key() == Qt.Key.Key_Escape and not self.isReadOnly():
            self.escaped.emit()
        else:
            super().keyPressEvent(event)
