"""A conversation list: rows stay where they are while somebody points at them, and waiting times tick."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QEnterEvent, QHideEvent, QKeyEvent, QMouseEvent, QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QWidget

from app.core.views import InboxRow
from app.protocol.ids import ConversationId
from app.ui.inbox.delegate import RowDelegate
from app.ui.models.inbox import ROW, InboxModel
from app.ui.theme import Theme

_TICK_MS = 1_000
_STILL_MS = 4_000


class ConversationList(QListView):
    """`opened`: a row was clicked or reached by keyboard. `end_near`: the last rows come into sight."""

    opened = Signal(str)
    end_near = Signal()

    def __init__(self, theme: Theme, now: Callable[[], int], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = InboxModel(self)
        self._delegate = RowDelegate(theme, now, self)
        self.setModel(self.rows)
        self.setItemDelegate(self._delegate)
        self.setUniformItemSizes(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.clicked.connect(self._open)
        self.activated.connect(self._open)
        self.verticalScrollBar().valueChanged.connect(self._scrolled)
        theme.changed.connect(self._paint_anew)
        self._tick = QTimer(self)
        self._tick.setInterval(_TICK_MS)
        self._tick.timeout.connect(self._paint_anew)
        self._still = QTimer(self)
        self._still.setSingleShot(True)
        self._still.setInterval(_STILL_MS)
        self._still.timeout.connect(self.let_go)

    def show_rows(self, rows: Sequence[InboxRow]) -> None:
        """Show a new reading of the folder."""
        self.rows.show_rows(rows)
        self._keep_ticking()

    def select(self, conversation: ConversationId | None) -> None:
        """Mark the open conversation, without opening it."""
        self._delegate.opened = conversation
        self._paint_anew()
        index = self.rows.row_of(conversation) if conversation else QModelIndex()
        if index.isValid():
            self.setCurrentIndex(index)
        else:
            self.clearSelection()
            self.setCurrentIndex(QModelIndex())

    def let_go(self) -> None:
        """Nobody points at the rows any more: sort them."""
        self._still.stop()
        if self.rows.hold:
            self.rows.set_hold(False)

    def enterEvent(self, event: QEnterEvent) -> None:  # noqa: N802 - Qt's name
        super().enterEvent(event)
        self._pointed()

    def leaveEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        super().leaveEvent(event)
        self._point_at(QModelIndex())
        self.let_go()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        super().mouseMoveEvent(event)
        self._point_at(self.indexAt(event.position().toPoint()))
        self._pointed()

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        self._pointed()
        super().mousePressEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self._open(self.currentIndex())
            return
        super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        super().showEvent(event)
        self._keep_ticking()

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802 - Qt's name
        super().hideEvent(event)
        self._tick.stop()
        self.let_go()

    def _point_at(self, index: QModelIndex) -> None:
        if index != self._delegate.pointed:
            self._delegate.pointed = QPersistentModelIndex(index)
            self._paint_anew()

    def _paint_anew(self) -> None:
        # Signals are not connected to viewport().update itself: its first call makes classes of all Qt's widgets, after the first paint.
        self.viewport().update()

    def _pointed(self) -> None:
        self.rows.set_hold(True) if not self.rows.hold else None
        self._still.start()

    def _keep_ticking(self) -> None:
        waiting = any(isinstance(row, InboxRow) and row.wait_deadline is not None for row in self.rows.rows())
        if waiting and self.isVisible():
            if not self._tick.isActive():
                self._tick.start()
        else:
            self._tick.stop()

    def _open(self, index: QModelIndex) -> None:
        row = index.data(ROW)
        if isinstance(row, InboxRow):
            self.opened.emit(row.id)

    def _scrolled(self, value: int) -> None:
        if value >= self.verticalScrollBar().maximum() - 2 * self.viewport().height():
            self.end_near.emit()
