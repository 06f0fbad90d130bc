"""The text of a note, to read and to copy: plain, broken anywhere, as high as it is."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QWidget

from app.ui.growing import GrowingField

_MOST_LINES = 400


class NoteText(GrowingField):
    """Scrolled with what is around it; the keyboard passes it over."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(_MOST_LINES, parent)
        self.setObjectName("note")
        self.setReadOnly(True)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.document().setDocumentMargin(0)

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802 - Qt's name
        event.ignore()
