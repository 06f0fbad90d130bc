"""A part of a sheet under its heading: what there is of it, the first few at once and the rest when it is asked for."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from app.ui.labels import WrappedLabel

FIRST_SHOWN = 20


class Section(QWidget):
    """`make`: what makes each of its parts, in order."""

    def __init__(self, heading: str, make: Sequence[Callable[[], QWidget]], gap: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rest = make[FIRST_SHOWN:]
        self._parts = QVBoxLayout()
        self._parts.setSpacing(gap)
        self.all = QPushButton(self.tr("Show all"), self)
        self.all.setProperty("kind", "link")
        self.all.clicked.connect(self._show_all)
        self.all.setVisible(bool(self._rest))
        title = WrappedLabel(self, letter="heading")
        title.setText(heading)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 16, 0, 0)
        column.setSpacing(8)
        column.addWidget(title)
        column.addLayout(self._parts)
        column.addWidget(self.all, 0, Qt.AlignmentFlag.AlignLeft)
        for part in make[:FIRST_SHOWN]:
            self._parts.addWidget(part())

    def _show_all(self) -> None:
        self.all.hide()
        for part in self._rest:
            self._parts.addWidget(part())
