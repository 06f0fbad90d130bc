"""A conversation list: rows stay where they are while somebody points at them, and waiting times tick."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QModelIndex, QTimer, Signal
from PySide6.QtGui import QEnterEvent, QHideEvent, QMouseEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from app.core.views import InboxRow
from app.protocol.ids import ConversationId
from app.ui.inbox.delegate import RowDelegate
from app.ui.models.inbox import ROW, InboxModel
from app.ui.row_list import RowList
from app.ui.theme import Theme

_TICK_MS = 1_000
_STILL_MS = 4_000


class ConversationList(RowList):
    """`opened`: a row was clicked or reached by keyboard."""

    opened = Signal(str)

    def __init__(self, theme: Theme, now: Callable[[], int], parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.rows = InboxModel(self)
        self._delegate = RowDelegate(theme, now, self)
        self.furnish(self.rows, self._delegate)
        self.picked.connect(self._choose)
        self._tick = QTimer(self)
        self._tick.setInterval(_TICK_MS)
        self._tick.timeout.connect(self.paint_anew)
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
        self.paint_anew()
        index = self.rows.row_of(conversation) if conversation else QModelIndex()
        if index.isValid():
            self.setCurrentIndex(index)
        else:
            self.clearSelection()
            self.setCurrentIndex(QModelIndex())

    def _choose(self, index: QModelIndex) -> None:
        row = index.data(ROW)
        if isinstance(row, InboxRow):
            self.opened.emit(row.id)

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
        self.let_go()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        super().mouseMoveEvent(event)
        self._pointed()

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        self._pointed()
        super().mousePressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        super().showEvent(event)
        self._keep_ticking()

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802 - Qt's name
        super().hideEvent(event)
        self._tick.stop()
        self.let_go()

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
