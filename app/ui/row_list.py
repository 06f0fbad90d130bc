"""A list of rows that one points at and chooses from: scrolled smoothly, read on before its end, the same by mouse and keyboard."""

from PySide6.QtCore import QAbstractItemModel, QEvent, QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from app.ui.theme import Theme


class RowPainter(QStyledItemDelegate):
    """Paints rows of one height. `pointed`: the row under the mouse."""

    def __init__(self, theme: Theme, view: QListView) -> None:
        super().__init__(view)
        self._view = view
        self._theme = theme
        self.pointed = QPersistentModelIndex()

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:  # noqa: N802, ARG002
        return QSize(120, self._theme.row_height)

    def ground(self, painter: QPainter, area: QRectF, index: QModelIndex | QPersistentModelIndex, *, opened: bool) -> str:
        """Paint what lies under a row: whether it is open, pointed at, or where the keyboard is. Its colour."""
        colors = self._theme.colors
        color = colors.accent_weak if opened else colors.hover if index == self.pointed else colors.surface
        if color != colors.surface:
            painter.fillRect(area, QColor(color))
        if opened:
            painter.fillRect(QRectF(area.x(), area.y(), 3, area.height()), QColor(colors.accent))
        if self._view.hasFocus() and index == self._view.currentIndex():
            painter.setPen(QColor(colors.accent))
            painter.drawRoundedRect(area.adjusted(4.5, 1.5, -4.5, -1.5), self._theme.radius(), self._theme.radius())
        return color


class RowList(QListView):
    """`picked`: a row (QModelIndex) was clicked, or Enter pressed on it. `end_near`: the last rows come into sight."""

    picked = Signal(QModelIndex)
    end_near = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setUniformItemSizes(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.clicked.connect(self.picked)
        self.activated.connect(self.picked)
        self.verticalScrollBar().valueChanged.connect(self._scrolled)
        theme.changed.connect(self.paint_anew)

    def furnish(self, rows: QAbstractItemModel, painter: RowPainter) -> None:
        """Show these rows, painted so."""
        self._painter = painter
        self.setModel(rows)
        self.setItemDelegate(painter)

    def paint_anew(self) -> None:
        """Something about the rows looks different now."""
        # Signals are not connected to viewport().update itself: its first call makes classes of all Qt's widgets, after the first paint.
        self.viewport().update()

    def leaveEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        super().leaveEvent(event)
        self._point_at(QModelIndex())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        super().mouseMoveEvent(event)
        self._point_at(self.indexAt(event.position().toPoint()))

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.picked.emit(self.currentIndex())
            return
        super().keyPressEvent(event)

    def _point_at(self, index: QModelIndex) -> None:
        if index != self._painter.pointed:
            self._painter.pointed = QPersistentModelIndex(index)
            self.paint_anew()

    def _scrolled(self, value: int) -> None:
        if value >= self.verticalScrollBar().maximum() - 2 * self.viewport().height():
            self.end_near.emit()
