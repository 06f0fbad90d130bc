"""A setting that is on or off: its words, what to know of it, a button where there is one, and a switch."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.ui.explaining.fields import explain
from app.ui.explaining.mark import Mark
from app.ui.labels import WrappedLabel
from app.ui.switch import Switch
from app.ui.theme import Theme


class SwitchRow(QWidget):
    """`switched`: somebody turned it on or off. A click on the words does, too. `explained`: the setting's name, where it is one."""

    switched = Signal(bool)

    def __init__(self, theme: Theme, said: str, advice: str = "", parent: QWidget | None = None, *, explained: str = "") -> None:
        super().__init__(parent)
        self.switch = Switch(theme, self)
        self.switch.setAccessibleName(said)
        self.switch.setAccessibleDescription(advice)
        self.switch.clicked.connect(self.switched)
        self.setFocusProxy(self.switch)
        words = QVBoxLayout()
        words.setSpacing(1)
        for text, tone, letter in ((said, "", ""), (advice, "muted", "small")):
            if text:
                label = WrappedLabel(self, tone=tone, letter=letter)
                label.setText(text)
                words.addWidget(label)
        row = self._row = QHBoxLayout(self)
        row.setContentsMargins(0, 4, 0, 4)
        row.setSpacing(16)
        row.addLayout(words, 1)
        row.addWidget(self.switch, 0, Qt.AlignmentFlag.AlignTop)
        if explained:
            explain(self.switch, explained, said, advice)
            row.addWidget(Mark(theme, explained, said, self), 0, Qt.AlignmentFlag.AlignTop)

    def place(self, button: QPushButton) -> None:
        """Put a button before the switch: the switches of all rows stay below each other."""
        self._row.insertWidget(1, button, 0, Qt.AlignmentFlag.AlignVCenter)
        for part in self.findChildren(QPushButton):
            self._row.setAlignment(part, Qt.AlignmentFlag.AlignVCenter)
        self._row.setAlignment(self.switch, Qt.AlignmentFlag.AlignVCenter)

    def show_value(self, *, on: bool) -> None:
        """Stand so, without telling anybody."""
        self.switch.setChecked(on)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.switch.click()
