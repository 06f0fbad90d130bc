"""The list of what was found in the CRM."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QWidget

from app.protocol.crm import CrmRecord
from app.ui.leads.delegate import RecordDelegate
from app.ui.leads.model import ROW, RecordModel
from app.ui.theme import Theme


class RecordList(QListView):
    """`chosen`: a CrmRecord was clicked or reached by keyboard. `end_near`: the last rows come into sight."""

    chosen = Signal(object)
    end_near = Signal()

    def __init__(self, theme: Theme, now: Callable[[], int], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = RecordModel(self)
        self._delegate = RecordDelegate(theme, now, self)
        self.setModel(self.rows)
        self.setItemDelegate(self._delegate)
        self.setUniformItemSizes(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.clicked.connect(self._choose)
        self.activated.connect(self._choose)
        self.verticalScrollBar().valueChanged.connect(self._scrolled)
        theme.changed.connect(self._paint_anew)

    def mark(self, remote: str) -> None:
        """Mark the thing whose sheet is shown; empty: none is."""
        self._delegate.opened = remote
        self.setCurrentIndex(self.rows.place_of(remote))
        self._paint_anew()

    def leaveEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        super().leaveEvent(event)
        self._point_at(QModelIndex())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        super().mouseMoveEvent(event)
        self._point_at(self.indexAt(event.position().toPoint()))

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self._choose(self.currentIndex())
            return
        super().keyPressEvent(event)

    def _point_at(self, index: QModelIndex) -> None:
        if index != self._delegate.pointed:
            self._delegate.pointed = QPersistentModelIndex(index)
            self._paint_anew()

    def _paint_anew(self) -> None:
        self.viewport().update()

    def _choose(self, index: QModelIndex) -> None:
        record = index.data(ROW)
        if isinstance(record, CrmRecord):
            self.chosen.emit(record)

    def _scrolled(self, value: int) -> None:
        if value >= self.verticalScrollBar().maximum() - 2 * self.viewport().height():
            self.end_near.emit()
