"""Who the visitor is, at the head of a conversation: the name, and the mark where their website vouches for them."""

from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.core.views import ConversationView
from app.ui import notices
from app.ui.labels import ElidedLabel
from app.ui.theme import Theme
from app.ui.verified import VerifiedMark

_GAP = 6
_SLACK = 2
_ALL = 1_000


class Name(ElidedLabel):
    """No wider than its text, so that something can stand right behind it."""

    def set_whole(self, text: str, more: str = "") -> None:
        """Show this text, as much of it as fits; `more`: as in what it is made of."""
        self.ensurePolished()
        self.setMaximumWidth(self.fontMetrics().horizontalAdvance(text) + _SLACK)
        super().set_whole(text, more)


class Who(QWidget):
    """`name`: the label."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name = Name(self, letter="title")
        self.verified = VerifiedMark(theme, self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(_GAP)
        row.addWidget(self.name, _ALL)
        row.addWidget(self.verified)
        row.addStretch(1)

    def show_for(self, view: ConversationView) -> None:
        """Show a conversation's visitor."""
        visitor = view.header.visitor
        self.name.set_whole(notices.visitor(visitor.name, visitor.page))
        self.verified.setVisible(visitor.verified)

    def forget(self) -> None:
        """Hold nothing of the visitor shown last."""
        self.name.set_whole("")
        self.verified.hide()
