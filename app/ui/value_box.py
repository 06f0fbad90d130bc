"""A box of values to choose from, each said in words."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QWidget

from app.ui.choice_box import ChoiceBox


class ValueBox(ChoiceBox):
    """`picked`: somebody chose this value. `offered`: the words for each value."""

    picked = Signal(object)

    def __init__(self, offered: Mapping[Any, str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
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
