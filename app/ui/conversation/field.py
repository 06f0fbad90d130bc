"""The text field "Message": Enter sends, Shift+Enter breaks the line, it grows to six lines."""

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from app.ui.conversation.attaching.carried import carried, carries
from app.ui.growing import GrowingField

_MOST_LINES = 6


class MessageField(GrowingField):
    """`sent`: Enter was pressed. `brought`: files or a picture were pasted or dropped here."""

    sent = Signal()
    brought = Signal(tuple)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(_MOST_LINES, parent)

    def canInsertFromMimeData(self, source: QMimeData) -> bool:  # noqa: N802 - Qt's name
        return carries(source) or super().canInsertFromMimeData(source)

    def insertFromMimeData(self, source: QMimeData) -> None:  # noqa: N802 - Qt's name
        """Files go into the message, everything else into its text."""
        found = carried(source)
        if found:
            self.brought.emit(found)
        else:
            super().insertFromMimeData(source)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
                self.textCursor().insertText("\n")
                self.ensureCursorVisible()
            else:
                self.sent.emit()
            return
        super().keyPressEvent(event)
