"""The parts that the program is made of: a list, and the licence of the one that is chosen."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QListWidget, QListWidgetItem, QPlainTextEdit, QVBoxLayout, QWidget

from app.core.installation import Shipped
from app.ui.theme import Theme

_LIST, _TEXT = 150, 180


class Licences(QWidget):
    """Empty until it is told what there is."""

    def __init__(self, theme: Theme, said: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._parts: Sequence[Shipped] = ()
        self.list, self.text = QListWidget(self), QPlainTextEdit(self)
        self.list.setObjectName("offer")
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setAccessibleName(said)
        self.list.setFixedHeight(theme.pixels(_LIST))
        self.list.currentRowChanged.connect(self._show)
        self.text.setReadOnly(True)
        self.text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard)
        self.text.setFixedHeight(theme.pixels(_TEXT))
        self.text.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 0)
        column.addWidget(self.list)
        column.addWidget(self.text)

    def show_parts(self, parts: Sequence[Shipped]) -> None:
        """Show these."""
        self._parts = parts
        self.list.clear()
        for part in parts:
            self.list.addItem(QListWidgetItem(f"{part.name} {part.version}, {part.licence}"))

    def _show(self, place: int) -> None:
        part = self._parts[place] if place >= 0 else None
        self.text.setVisible(part is not None and bool(part.text))
        if part is not None:
            self.text.setPlainText(part.text)
            self.text.setAccessibleName(part.name)
