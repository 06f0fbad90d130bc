"""The text field "Message": Enter sends, Shift+Enter breaks the line, it grows to six lines."""

import re

from PySide6.QtCore import QMimeData, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QSizePolicy, QWidget

_MOST_LINES = 6
_UNSENDABLE = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f]")


class MessageField(QPlainTextEdit):
    """`sent`: Enter was pressed. `focused`: the keyboard came or went."""

    sent = Signal()
    focused = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTabChangesFocus(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().setDocumentMargin(2)
        self.document().documentLayout().documentSizeChanged.connect(self._grow)
        self._grow()

    def lines(self) -> int:
        """How many lines are shown at most six."""
        return max(1, min(_MOST_LINES, round(self.document().size().height())))

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return QSize(200, self._height())

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
                self.textCursor().insertText("\n")
                self.ensureCursorVisible()
            else:
                self.sent.emit()
            return
        super().keyPressEvent(event)

    def focusInEvent(self, event: object) -> None:  # noqa: N802 - Qt's name
        super().focusInEvent(event)  # type: ignore[arg-type]  # Qt hands it over
        self.focused.emit(True)

    def focusOutEvent(self, event: object) -> None:  # noqa: N802 - Qt's name
        super().focusOutEvent(event)  # type: ignore[arg-type]  # Qt hands it over
        self.focused.emit(False)

    def insertFromMimeData(self, source: QMimeData) -> None:  # noqa: N802 - Qt's name
        """What is pasted comes as plain text, without characters that no message may hold."""
        text = source.text().replace("\r\n", "\n").replace("\r", "\n")
        self.insertPlainText(_UNSENDABLE.sub("", text))

    def _grow(self) -> None:
        scrolls = self.document().size().height() > _MOST_LINES
        policy = Qt.ScrollBarPolicy.ScrollBarAsNeeded if scrolls else Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        self.setVerticalScrollBarPolicy(policy)
        self.setFixedHeight(self._height())

    def _height(self) -> int:
        return self.lines() * self.fontMetrics().lineSpacing() + 8
