"""The list of what was found in the CRM."""

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtWidgets import QWidget

from app.protocol.crm import CrmRecord
from app.ui.leads.delegate import RecordDelegate
from app.ui.leads.model import ROW, RecordModel
from app.ui.row_list import RowList
from app.ui.theme import Theme


class RecordList(RowList):
    """`chosen`: a CrmRecord was clicked or reached by keyboard."""

    chosen = Signal(object)

    def __init__(self, theme: Theme, now: Callable[[], int], parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.rows = RecordModel(self)
        self._delegate = RecordDelegate(theme, now, self)
        self.furnish(self.rows, self._delegate)
        self.picked.connect(self._choose)

    def mark(self, remote: str) -> None:
        """Mark the thing whose sheet is shown; empty: none is."""
        self._delegate.opened = remote
        self.setCurrentIndex(self.rows.place_of(remote))
        self.paint_anew()

    def _choose(self, index: QModelIndex) -> None:
        record = index.data(ROW)
        if isinstance(record, CrmRecord):
            self.chosen.emit(record)
