"""A playbook's flow, to be looked at, pointed at, and rearranged."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QAbstractItemView, QWidget

from app.core.playbooks.definition import Definition, Slot
from app.core.playbooks.outline import Standing
from app.ui.playbooks.flow_model import CARD, ROW, FlowModel
from app.ui.playbooks.flow_painter import FlowPainter
from app.ui.row_list import RowList
from app.ui.theme import Theme

Index = QModelIndex | QPersistentModelIndex


class FlowList(RowList):
    """`chosen`: somebody went to a card, by its id; empty: to a row that is none.

    `moved`: a card was dropped at a row, before or behind it.
    """

    chosen = Signal(str)
    moved = Signal(str, int, bool)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.rows = FlowModel(self)
        self._quiet = False
        self._cards_painter = FlowPainter(theme, self.rows, self)
        self.furnish(self.rows, self._cards_painter)
        self.picked.connect(self._choose)
        self.setUniformItemSizes(False)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)

    def show_flow(self, definition: Definition) -> None:
        """Show this one; where one looks stays where it is, and what is pressed where it is the same."""
        if definition is self.rows.definition:
            return
        at, current = self.verticalScrollBar().value(), self.currentIndex().row()
        self._quiet = True
        self.rows.fill(definition)
        self.setCurrentIndex(self.rows.index(min(current, len(self.rows.rows) - 1)))
        self._quiet = False
        self.verticalScrollBar().setValue(at)

    def mark(self, card: str) -> None:
        """Mark the card that is looked at; empty: none is."""
        self._cards_painter.opened = card
        if card and (index := self.rows.place_of(card)).isValid() and index != self.currentIndex():
            self._quiet = True
            self.setCurrentIndex(index)
            self._quiet = False
        self.paint_anew()

    def say_presence(self, presence: str) -> None:
        """Say at the Live Chat cards whether visitors reach somebody there."""
        self.rows.presence = presence
        self.paint_anew()

    def mark_unreached(self, cards: frozenset[str], ways: frozenset[Slot]) -> None:
        """Mark these, which no visitor reaches."""
        self.rows.unreached_cards, self.rows.unreached_ways = cards, ways
        self.paint_anew()

    def _choose(self, index: QModelIndex) -> None:
        row = index.data(ROW)
        self.chosen.emit(row.card["id"] if isinstance(row, Standing) else "")

    def currentChanged(self, current: Index, previous: Index) -> None:  # noqa: N802 - Qt's name
        super().currentChanged(current, previous)
        if not self._quiet:
            self._choose(self.rows.index(current.row()))

    def dataChanged(self, first: Index, last: Index, roles: Sequence[int] = ()) -> None:  # noqa: N802 - Qt's name
        """What rows say is another, but not how high they are: QListView would lay them all out anew."""
        QAbstractItemView.dataChanged(self, first, last, roles)

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802 - Qt's name
        """What the drop means is said by whoever has the definition; Qt moves no rows here."""
        index = self.indexAt(event.position().toPoint())
        before = self.dropIndicatorPosition() == QAbstractItemView.DropIndicatorPosition.AboveItem
        card = bytes(event.mimeData().data(CARD).data()).decode()
        place = index.row() if index.isValid() else len(self.rows.rows) - 1
        event.setDropAction(Qt.DropAction.IgnoreAction)
        event.accept()
        self.setState(QAbstractItemView.State.NoState)
        if card:
            QTimer.singleShot(0, self, lambda: self.moved.emit(card, place, before))  # the view is still at its drop
