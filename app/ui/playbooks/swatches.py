"""What is picked by its look: rows of buttons with pictures, one of which is chosen."""

from collections.abc import Mapping

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QGridLayout, QPushButton, QWidget

from app.ui.labels import set_tip

_SIDE = 18
_ABREAST = 5


class Swatches(QWidget):
    """`picked`: a value was chosen."""

    picked = Signal(str)

    def __init__(self, choices: Mapping[str, tuple[QIcon, str]], parent: QWidget | None = None) -> None:
        """`choices`: picture and name by value."""
        super().__init__(parent)
        self.buttons: dict[str, QPushButton] = {}
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(2)
        for place, (value, (picture, _)) in enumerate(choices.items()):
            grid.addWidget(self._button(value, picture), place // _ABREAST, place % _ABREAST)
        grid.setColumnStretch(_ABREAST, 1)
        self.call({value: name for value, (_, name) in choices.items()})

    def show_value(self, value: str) -> None:
        """Mark this one; where it is none of them, none is marked."""
        for one, button in self.buttons.items():
            button.setChecked(one == value)

    def call(self, names: Mapping[str, str]) -> None:
        """The values are called so now."""
        for value, name in names.items():
            self.buttons[value].setAccessibleName(name)
            set_tip(self.buttons[value], name)

    def _button(self, value: str, picture: QIcon) -> QPushButton:
        button = self.buttons[value] = QPushButton(self)
        button.setProperty("kind", "pick")
        button.setCheckable(True)
        button.setIcon(picture)
        button.setIconSize(QSize(_SIDE, _SIDE))
        button.clicked.connect(lambda _checked: self._pick(value))
        return button

    def _pick(self, value: str) -> None:
        self.show_value(value)
        self.picked.emit(value)
