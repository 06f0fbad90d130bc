"""A playbook's flow, to be looked at and pointed at."""

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtWidgets import QWidget

from app.core.playbooks.definition import Definition
from app.core.playbooks.outline import Standing
from app.ui.playbooks.flow_model import ROW, FlowModel
from app.ui.playbooks.flow_painter import FlowPainter
from app.ui.row_list import RowList
from app.ui.theme import Theme


class FlowList(RowList):
    """`chosen`: a card was clicked, or reached by keyboard; its id."""

    chosen = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.rows = FlowModel(self)
        self._cards_painter = FlowPainter(theme, self.rows, self)
        self.furnish(self.rows, self._cards_painter)
        self.setUniformItemSizes(False)

    def show_flow(self, definition: Definition) -> None:
        """Show this one; where one looks stays where it is."""
        at, current = self.verticalScrollBar().value(), self.currentIndex().row()
        self.rows.fill(definition)
        self.setCurrentIndex(self.rows.index(current))
        self.verticalScrollBar().setValue(at)

    def mark(self, card: str) -> None:
        """Mark the card that is looked at; empty: none is."""
        self._cards_painter.opened = card
        if card and (index := self.rows.place_of(card)).isValid():
            self.setCurrentIndex(index)
        self.paint_anew()

    def choose(self, index: QModelIndex) -> None:
        """A card is to be looked at."""
        row = index.data(ROW)
        if isinstance(row, Standing):
            self.chosen.emit(row.card["id"])
