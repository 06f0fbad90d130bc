"""The list of canned replies above the field "Message": shortcut and text in a row each; the keyboard stays in the field."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListWidget, QListWidgetItem, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from app.protocol.company import CannedReply
from app.ui.offered_row import ground
from app.ui.one_line import write
from app.ui.theme import Theme

_MOST_ROWS = 6
_ROW, _WIDEST = 34, 560
_LESS = 0.55
"""The part of a row that a shortcut, however long, leaves to the text."""
_PLACE = Qt.ItemDataRole.UserRole


class OfferList(QListWidget):
    """Lies over its parent. `field`: what keeps the keyboard, also when a row is clicked."""

    def __init__(self, theme: Theme, field: QWidget, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("offer")
        self._theme = theme
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)  # with none, what lies around it would take the keyboard
        self.setFocusProxy(field)
        self.setMouseTracking(True)
        self.setUniformItemSizes(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setItemDelegate(_Painter(theme, self))
        self.hide()

    @property
    def chosen(self) -> CannedReply | None:
        """The reply of the row that is marked."""
        item = self.currentItem()
        reply = item.data(_PLACE) if item is not None else None
        return reply if isinstance(reply, CannedReply) else None

    def fill(self, replies: Sequence[CannedReply]) -> None:
        """Show these, whose texts have the names in them, with the first one marked."""
        self.clear()
        for reply in replies:
            item = QListWidgetItem(f"/{reply.shortcut}")
            item.setData(_PLACE, reply)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{reply.shortcut}: {reply.text}")
            self.addItem(item)
        self.setCurrentRow(0)

    def show_above(self, widget: QWidget) -> None:
        """Stand above a sibling, as high as there are rows and room."""
        px = self._theme.pixels
        rows = min(self.count(), _MOST_ROWS)
        height = min(rows * px(_ROW) + 12, max(px(_ROW), widget.y() - 8))
        self.setGeometry(widget.x(), widget.y() - height - 4, min(widget.width(), px(_WIDEST)), height)
        self.raise_()
        self.show()
        self.scrollToItem(self.currentItem())

    def move_by(self, rows: int) -> None:
        """Mark the row so many further down; from the last one on to the first, and back."""
        self.setCurrentRow((self.currentRow() + rows) % max(1, self.count()))


class _Painter(QStyledItemDelegate):
    def __init__(self, theme: Theme, view: OfferList) -> None:
        super().__init__(view)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:  # noqa: N802, ARG002
        return QSize(120, self._theme.pixels(_ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        reply = index.data(_PLACE)
        area = QRectF(option.rect)
        px, colors = self._theme.pixels, self._theme.colors
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if isinstance(reply, CannedReply):
            ground(painter, self._theme, area, option)
            inner = area.adjusted(px(10), 0, -px(10), 0)
            shortcut = inner.adjusted(0, 0, -inner.width() * _LESS, 0)
            used = write(painter, shortcut, f"/{reply.shortcut}", self._theme.font(weight=QFont.Weight.Medium), colors.text)
            rest = inner.adjusted(used + px(12), 0, 0, 0)
            write(painter, rest, reply.text, self._theme.font("small"), colors.muted)
        painter.restore()
