"""The text field "Message": Enter sends, Shift+Enter breaks the line, it grows to six lines."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from app.ui.growing import GrowingField

_MOST_LINES = 6


class MessageField(GrowingField):
    """`sent`: Enter was pressed."""

    sent = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(_MOST_LINES, parent)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
                self.textCursor().insertText("\n")
                self.ensureCursorVisible()
            else:
                self.sent.emit()
            return
        super().keyPressEvent(event)
