"""A setting with what it is called at the left, what to know of it below that, and its field at the right; below where it is narrow."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from app.ui.explaining.fields import explain
from app.ui.explaining.mark import Mark
from app.ui.labels import WrappedLabel
from app.ui.theme import Theme

_FIELD = 214
_WORDS = 150
"""Less room than this makes a column of single words of them."""
_MARK = 60
"""The mark of an explanation, and the gaps."""
_BESIDE, _BELOW = 16, 6


class NamedRow(QWidget):
    """It stands where the field was, which is named for those who listen, too. `explained`: the setting's name."""

    def __init__(self, theme: Theme, said: str, field: QWidget, advice: str = "", *, explained: str) -> None:
        super().__init__(field.parentWidget())
        field.setParent(self)
        field.setAccessibleName(said)
        explain(field, explained, said, advice)
        field.setFixedWidth(theme.pixels(_FIELD))
        words = QVBoxLayout()
        words.setSpacing(1)
        for text, tone, letter in ((said, "", ""), (advice, "muted", "small")):
            if text:
                label = WrappedLabel(self, tone=tone, letter=letter)
                label.setText(text)
                words.addWidget(label)
        place = QHBoxLayout()
        place.setSpacing(_BESIDE)
        place.addWidget(field)
        place.addWidget(Mark(theme, explained, said, self))
        self._least = theme.pixels(_FIELD + _WORDS + _MARK)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 4, 0, 4)
        self._row.setSpacing(_BESIDE)
        self._row.addLayout(words, 1)
        self._row.addLayout(place)
        self._row.setAlignment(place, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        super().resizeEvent(event)
        narrow = self.width() < self._least
        self._row.setDirection(QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight)
        self._row.setSpacing(_BELOW if narrow else _BESIDE)
