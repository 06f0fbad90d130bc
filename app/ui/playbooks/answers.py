"""The answers of a question card: each a line that is written in, with its bin, and one more below."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from app.core.playbooks.definition import Card, Slot
from app.ui import icons
from app.ui.labels import set_tip
from app.ui.theme import Theme


class Answers(QWidget):
    """`changed`: an answer's slot and its new text. `gone`: an answer's slot. `more`: one more is wanted."""

    changed = Signal(object, str)
    gone = Signal(object)
    more = Signal()

    def __init__(self, theme: Theme, card: Card, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lines: dict[Slot, QLineEdit] = {}
        self.bins: dict[Slot, QPushButton] = {}
        self._theme = theme
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        for answer in card["answers"]:
            column.addLayout(self._row(Slot(card["id"], answer["id"])))
        self.add = QPushButton(self.tr("Add an answer"), self)
        self.add.setProperty("kind", "link")
        self.add.clicked.connect(lambda _checked: self.more.emit())
        column.addWidget(self.add, 0, Qt.AlignmentFlag.AlignLeft)
        self.show_texts(card)

    def show_texts(self, card: Card) -> None:
        """Hold the texts of the same answers."""
        for answer in card["answers"]:
            line = self.lines[Slot(card["id"], answer["id"])]
            if line.text() != answer["text"]:
                line.setText(answer["text"])

    def _row(self, slot: Slot) -> QHBoxLayout:
        line, bin_ = QLineEdit(self), QPushButton(self)
        line.setAccessibleName(self.tr("Answer"))
        line.setMaxLength(200)
        line.textEdited.connect(lambda text: self.changed.emit(slot, text))
        bin_.setProperty("kind", "icon")
        bin_.setIcon(icons.icon("delete", self._theme.colors.muted))
        bin_.setAccessibleName(self.tr("Delete this answer and its path"))
        set_tip(bin_, self.tr("Delete this answer and its path"))
        bin_.clicked.connect(lambda _checked: self.gone.emit(slot))
        self.lines[slot], self.bins[slot] = line, bin_
        row = QHBoxLayout()
        row.setSpacing(4)
        row.addWidget(line, 1)
        row.addWidget(bin_)
        return row
