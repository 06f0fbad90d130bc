"""A sound of the page "Sounds": what it is heard for, a button that plays it, and its switch."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from app.ui.switch_row import SwitchRow
from app.ui.theme import Theme


class SoundRow(QWidget):
    """`wanted`: somebody wants to hear it. `explained`: the setting's name."""

    wanted = Signal()

    def __init__(self, theme: Theme, said: str, explained: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.choice = SwitchRow(theme, said, parent=self, explained=explained)
        self.button = QPushButton(self.tr("Play"), self)
        self.button.setAccessibleName(self.tr("Play: {sound}").format(sound=said))
        self.button.clicked.connect(lambda _checked: self.wanted.emit())
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.choice)
        self.choice.place(self.button)
