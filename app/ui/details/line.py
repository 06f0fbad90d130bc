"""The line that a value is typed into: Enter is told, and Escape where there is something to take back."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget


class Line(QLineEdit):
    """`entered`: Enter was pressed. `escaped` says whether there was something to take back; else Escape goes on to who is around it."""

    entered = Signal()

    def __init__(self, escaped: Callable[[], bool], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._escaped = escaped

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit()
        elif event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif not self._escaped():
            event.ignore()

    def mark(self, *, wrong: bool) -> None:
        """Look as what cannot be kept."""
        if bool(self.property("wrong")) != wrong:
            self.setProperty("wrong", wrong)
            self.style().polish(self)
