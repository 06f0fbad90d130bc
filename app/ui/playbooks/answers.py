"""The answers of a question card: each a line that is written in, moved up and down, with its bin, and one more below."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from app.core.playbooks.definition import Card, Slot
from app.ui import icons
from app.ui.labels import set_tip
from app.ui.theme import Theme


class Answers(QWidget):
    """`changed`: an answer's slot and its new text. `gone`: an answer's slot. `more`: one more is wanted.

    `moved`: an answer's slot, and how far down it is to go.
    """

    changed = Signal(object, str)
    gone = Signal(object)
    moved = Signal(object, int)
    more = Signal()

    def __init__(self, theme: Theme, card: Card, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lines: dict[Slot, QLineEdit] = {}
        self.bins: dict[Slot, QPushButton] = {}
        self.moves: dict[tuple[Slot, int], QPushButton] = {}
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
        ids = [answer["id"] for answer in card["answers"]]
        for id_, by in ((ids[0], -1), (ids[-1], 1)) if ids else ():
            self.moves[Slot(card["id"], id_), by].setEnabled(False)
        self.show_texts(card)

    def show_texts(self, card: Card) -> None:
        """Hold the texts of the same answers."""
        for answer in card["answers"]:
            slot = Slot(card["id"], answer["id"])
            line = self.lines[slot]
            if line.text() != answer["text"]:
                line.setText(answer["text"])
                line.setCursorPosition(0)
            for button in (self.bins[slot], self.moves[slot, -1], self.moves[slot, 1]):
                button.setAccessibleDescription(answer["text"])

    def focus_move(self, slot: Slot, by: int) -> None:
        """Give the keyboard to what moves an answer on, or back where it goes no further."""
        further = self.moves[slot, by]
        (further if further.isEnabled() else self.moves[slot, -by]).setFocus()

    def _row(self, slot: Slot) -> QHBoxLayout:
        line = self.lines[slot] = QLineEdit(self)
        line.setAccessibleName(self.tr("Answer"))
        line.setMaxLength(200)
        line.textEdited.connect(lambda text: self.changed.emit(slot, text))
        up = self.moves[slot, -1] = self._button("up", self.tr("Move this answer up"))
        down = self.moves[slot, 1] = self._button("down", self.tr("Move this answer down"))
        bin_ = self.bins[slot] = self._button("delete", self.tr("Delete this answer and its path"))
        up.clicked.connect(lambda _checked: self.moved.emit(slot, -1))
        down.clicked.connect(lambda _checked: self.moved.emit(slot, 1))
        bin_.clicked.connect(lambda _checked: self.gone.emit(slot))
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(line, 1)
        for button in (up, down, bin_):
            row.addWidget(button)
        return row

    def _button(self, icon: str, said: str) -> QPushButton:
        button = QPushButton(self)
        button.setProperty("kind", "icon")
        button.setIcon(icons.icon(icon, self._theme.colors.muted))
        button.setAccessibleName(said)
        set_tip(button, said)
        return button
