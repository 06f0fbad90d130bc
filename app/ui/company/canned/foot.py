"""Below the canned replies: how it stands with them, bringing back what was deleted, give up, save."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.ui.company.canned.standing import RepliesStanding
from app.ui.labels import WrappedLabel
from app.ui.speech import say
from app.ui.whole_in_tip import watch


class RepliesFoot(QWidget):
    """`undo`, `give_up`, `save`: buttons whose clicks somebody else obeys."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.state = WrappedLabel(self, letter="small")
        self.undo, self.give_up = QPushButton(self), QPushButton(self.tr("Discard changes"), self)
        self.save = QPushButton(self.tr("Save"), self)
        watch(self.give_up, self.save)
        self.undo.setProperty("kind", "link")
        self.give_up.setProperty("kind", "quiet")
        self.save.setProperty("kind", "primary")
        row = QHBoxLayout()
        row.setSpacing(6)
        row.addStretch(1)
        row.addWidget(self.give_up)
        row.addWidget(self.save)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 0)
        column.addWidget(self.state)
        column.addWidget(self.undo, 0, Qt.AlignmentFlag.AlignLeft)
        column.addLayout(row)

    def show_standing(self, standing: RepliesStanding, *, able: bool, changed: bool) -> None:
        """How it stands; `able`: who looks may change something, `changed`: something is not saved."""
        said = self.tr("Saving…") if standing.busy else standing.said or (self.tr("Not saved yet") if changed else "")
        if said != self.state.text():
            self.state.setText(said)
            say(self, said)
        self.state.set_tone("bad" if standing.wrong else "muted")
        self.state.setVisible(bool(said))
        gone = standing.erased
        self.undo.setVisible(gone is not None and able)
        self.undo.setText(self.tr("Undo: bring back /{shortcut}").format(shortcut=gone.shortcut) if gone is not None else "")
        for button in (self.give_up, self.save):
            button.setVisible(able)
            button.setEnabled(changed and not standing.busy)
