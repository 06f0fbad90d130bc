"""What became of the visitor of a preview, below all that was said."""

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from app.ui.labels import PlainLabel, WrappedLabel
from app.ui.playbooks.preview.scene import Summary


class Ending(QFrame):
    """How it ended, and what is kept of it."""

    def __init__(self, summary: Summary, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self.title = PlainLabel(self.tr("What became of it"), self, letter="heading")
        self.words = WrappedLabel(self)
        self.words.setText("\n".join(summary.lines))
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 12, 10)
        column.setSpacing(4)
        column.addWidget(self.title)
        column.addWidget(self.words)
