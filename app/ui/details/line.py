"""The line that a value is typed into: Enter is told, and Escape where there is something to take back."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget


class Line(QLineEdit):
    """`entered`: Enter was pressed; `taken`: Alt+Enter, which takes what is offered.

    `escaped` says whether there was something to take back; else Escape goes on to who is around it.
    """

    entered = Signal()
    taken = Signal()

    def __init__(self, escaped: Callable[[], bool], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._escaped = escaped
        self._invitation = self._offer = ""

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            (self.taken if event.modifiers() & Qt.KeyboardModifier.AltModifier else self.entered).emit()
        elif event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif not self._escaped():
            event.ignore()

    def invite(self, words: str) -> None:
        """What stands in it while it is empty and nothing is offered."""
        self._invitation = words
        self.setPlaceholderText(self._offer or words)

    def offer(self, words: str) -> None:
        """What could stand in it, at one key; empty: nothing."""
        self._offer = words
        self.setPlaceholderText(words or self._invitation)
        self._mark("offered", on=bool(words))

    def mark(self, *, wrong: bool) -> bool:
        """Look as what cannot be kept. False: so it does already."""
        return self._mark("wrong", on=wrong)

    def _mark(self, name: str, *, on: bool) -> bool:
        changed = bool(self.property(name)) != on
        if changed:
            self.setProperty(name, on)
            self.style().polish(self)
        return changed
