"""A strip above a page: what stands in the way, and what can be done about it."""

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from app.ui.details.trouble import Deed, Trouble
from app.ui.speech import say


class Notice(QFrame):
    """Not there while nothing is in the way."""

    def __init__(self, home: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("notice")
        self.words = Trouble(home, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 8, 20, 8)
        column.addWidget(self.words)
        self.hide()

    @property
    def sentence(self) -> str:
        """What is said, or empty."""
        return self.words.sentence

    def tell(self, sentence: str, *deeds: Deed) -> None:
        """Say this instead of what was said before; read out where it is new."""
        if sentence == self.sentence and len(deeds) == len(self.words.buttons):
            return
        self.words.say(sentence, *deeds, tone="")
        self.setVisible(bool(sentence))
        say(self, sentence)
