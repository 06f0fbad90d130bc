"""A plain text field that is as high as its lines, up to some number of them; what is pasted comes as plain text."""

import re
from math import ceil

from PySide6.QtCore import QMimeData, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QSizePolicy, QWidget

_UNSENDABLE = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f]")


class GrowingField(QPlainTextEdit):
    """`most_lines`: of which more are scrolled. `focused`: the keyboard came or went."""

    focused = Signal(bool)

    def __init__(self, most_lines: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._most_lines = most_lines
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTabChangesFocus(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().setDocumentMargin(2)
        self.document().documentLayout().documentSizeChanged.connect(self._grow)
        self._grow()

    def lines(self) -> int:
        """How many lines are shown."""
        return max(1, min(self._most_lines, round(self.document().size().height())))

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return QSize(200, self._height())

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        super().resizeEvent(event)
        self._grow()  # other lines in another width, of which the document does not always tell

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        super().focusInEvent(event)
        self.focused.emit(True)

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        super().focusOutEvent(event)
        self.focused.emit(False)

    def insertFromMimeData(self, source: QMimeData) -> None:  # noqa: N802 - Qt's name
        """What is pasted comes as plain text, without characters that no message may hold."""
        text = source.text().replace("\r\n", "\n").replace("\r", "\n")
        self.insertPlainText(_UNSENDABLE.sub("", text))

    def _grow(self) -> None:
        scrolls = self.document().size().height() > self._most_lines
        policy = Qt.ScrollBarPolicy.ScrollBarAsNeeded if scrolls else Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        self.setVerticalScrollBarPolicy(policy)
        self.setFixedHeight(self._height())
        if not scrolls:
            self.verticalScrollBar().setValue(0)  # it had scrolled to the cursor while it was still too low

    def _height(self) -> int:
        return self.lines() * self._line_height() + 8

    def _line_height(self) -> int:
        """A line as it is laid out: the font's own spacing is rounded down, and with many lines the last would be out of sight."""
        first = self.document().firstBlock().layout()
        spacing = self.fontMetrics().lineSpacing()
        return max(spacing, ceil(first.lineAt(0).height())) if first.lineCount() else spacing
