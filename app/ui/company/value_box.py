"""A box of values to choose from, each said in words."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox, QWidget

from app.ui import choice, own_keys


class ValueBox(QComboBox):
    """`picked`: somebody chose this value. `offered`: the words for each value."""

    picked = Signal(object)

    def __init__(self, offered: Mapping[Any, str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        choice.name(ValueBox)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMaxVisibleItems(12)
        self._values = list(offered)
        self.addItems(list(offered.values()))
        self.activated.connect(lambda place: self.picked.emit(self._values[place]))

    def show_value(self, value: Any, words: str) -> None:
        """Show this one, without telling anybody; `words`: for it, where it was not offered."""
        if value not in self._values:
            self._values.append(value)
            self.addItem(words)
        self.setCurrentIndex(self._values.index(value))

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802 - Qt's name
        event.ignore()  # it scrolls the page, and nothing is chosen in passing

    def event(self, event: QEvent) -> bool:
        return own_keys.opens(event) or super().event(event)
