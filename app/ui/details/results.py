"""The section "Final results created": the leads, deals and activities made of the conversation, newest first."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from app.core.details.views import ItemRow
from app.ui import roles
from app.ui.desk import Desk
from app.ui.details.result import ResultCard
from app.ui.labels import WrappedLabel


class ResultList(QFrame):
    """The list "Final results created"."""


class Results(QWidget):
    """`again`: an item is to be tried again."""

    again = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        roles.give(ResultList, QAccessible.Role.List)
        self._desk = desk
        self.cards: dict[str, ResultCard] = {}
        self.nothing = WrappedLabel(self, tone="muted", letter="small")
        self.list = ResultList(self)
        self._cards = QVBoxLayout(self.list)
        self._cards.setContentsMargins(0, 0, 0, 0)
        self._cards.setSpacing(8)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.nothing)
        column.addWidget(self.list)
        self._retranslate()

    def show_rows(self, rows: tuple[ItemRow, ...]) -> None:
        """Take over what is known now. `rows`: oldest first."""
        for gone in set(self.cards) - {row.id for row in rows}:
            card = self.cards.pop(gone)
            card.setParent(None)  # the window holds nothing of it from now on
            card.deleteLater()
        for place, row in enumerate(reversed(rows)):
            card = self.cards.get(row.id) or self._made(row)
            card.show_row(row)
            if self._cards.indexOf(card) != place:
                self._cards.insertWidget(place, card)
        self.nothing.setVisible(not rows)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _made(self, row: ItemRow) -> ResultCard:
        card = self.cards[row.id] = ResultCard(self._desk, row, self.list)
        card.again.connect(self.again)
        return card

    def _retranslate(self) -> None:
        self.list.setAccessibleName(self.tr("Final results created"))
        self.nothing.setText(self.tr("Leads and deals that you create appear here."))
