"""The rows of the palette: picture, name and more of it, and at the right the keys that do the same, or what sort of thing it is."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListWidget, QListWidgetItem, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from app.ui import avatars, icons
from app.ui.labels import plain_tip
from app.ui.offered_row import ground
from app.ui.one_line import write
from app.ui.palette.entry import Entry
from app.ui.theme import Theme

ROW = 40
"""A row's height, in pixels as designed."""
_PLACE = Qt.ItemDataRole.UserRole
_FACE, _PICTURE, _GAP = 24, 18, 10
_LEAST_NAME = 0.6
"""The part of a row that a name may have before what stands beside it has any."""


class EntryList(QListWidget):
    """`field`: what keeps the keyboard, also when a row is clicked."""

    def __init__(self, theme: Theme, field: QWidget, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("entries")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setFocusProxy(field)
        self.setMouseTracking(True)
        self.setUniformItemSizes(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setItemDelegate(EntryPainter(theme, self))
        self._theme = theme
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)  # or the window below would be painted at each key

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        QPainter(self.viewport()).fillRect(event.rect(), QColor(self._theme.colors.surface))
        super().paintEvent(event)

    @property
    def chosen(self) -> Entry | None:
        """The entry of the row that is marked."""
        return entry_of(self.currentItem())

    def fill(self, entries: Sequence[Entry], marked: str = "") -> None:
        """Show these; the one with the key `marked` is marked, else the first."""
        self.clear()
        for entry in entries:
            place(QListWidgetItem(self), entry)
        self.setCurrentRow(next((row for row, entry in enumerate(entries) if entry.key == marked), 0))

    def move_by(self, rows: int, *, around: bool) -> None:
        """Mark the row so many further down; `around`: from the last one on to the first, and back."""
        wanted = self.currentRow() + rows
        last = self.count() - 1
        self.setCurrentRow(wanted % max(1, self.count()) if around else min(max(wanted, 0), last))


def place(item: QListWidgetItem, entry: Entry) -> None:
    """Let a row stand for this."""
    item.setData(_PLACE, entry)
    item.setData(Qt.ItemDataRole.AccessibleTextRole, entry.spoken())
    item.setData(Qt.ItemDataRole.ToolTipRole, plain_tip(entry.spoken()))  # a row may have to cut it off


def entry_of(item: QListWidgetItem | None) -> Entry | None:
    """What a row stands for."""
    entry = item.data(_PLACE) if item is not None else None
    return entry if isinstance(entry, Entry) else None


class EntryPainter(QStyledItemDelegate):
    """Paints entries, and what is no entry as the heading of those below it."""

    def __init__(self, theme: Theme, view: QListWidget) -> None:
        super().__init__(view)
        self._theme = theme
        theme.changed.connect(self._take_fonts)
        self._take_fonts()

    def _take_fonts(self) -> None:
        """Made once, and not for each row that is painted."""
        self._font, self._small = self._theme.font(), self._theme.font("small")
        self._bold = self._theme.font("small", QFont.Weight.DemiBold)

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:  # noqa: N802, ARG002
        return QSize(120, self._theme.pixels(ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        entry = index.data(_PLACE)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if isinstance(entry, Entry):
            area = QRectF(option.rect)
            ground(painter, self._theme, area, option)
            self._row(painter, area.adjusted(self._theme.pixels(10), 0, -self._theme.pixels(12), 0), entry)
        else:
            self._heading(painter, QRectF(option.rect), str(index.data()))
        painter.restore()

    def _heading(self, painter: QPainter, area: QRectF, words: str) -> None:
        below = area.adjusted(self._theme.pixels(10), area.height() / 4, 0, 0)
        write(painter, below, words, self._bold, self._theme.colors.muted)

    def _row(self, painter: QPainter, area: QRectF, entry: Entry) -> None:
        px, colors = self._theme.pixels, self._theme.colors
        right = self._end(painter, area, entry)
        words = area
        if entry.icon or entry.face:
            self._picture(painter, area, entry)
            words = area.adjusted(px(_FACE + _GAP), 0, 0, 0)
        words = QRectF(words.x(), words.y(), right - px(_GAP) - words.x(), words.height())
        name = words.adjusted(0, 0, -words.width() * (1 - _LEAST_NAME), 0) if entry.beside or entry.why_not else words
        used = write(painter, name, entry.said, self._font, colors.muted if entry.why_not else colors.text)
        rest = words.adjusted(used + px(_GAP), 0, 0, 0)
        write(painter, rest, entry.why_not or entry.beside, self._small, colors.muted)

    def _picture(self, painter: QPainter, area: QRectF, entry: Entry) -> None:
        px, colors = self._theme.pixels, self._theme.colors
        size = px(_PICTURE if entry.icon else _FACE)
        left = area.x() + (px(_FACE) - size) / 2
        if entry.icon:
            picture = icons.pixmap(entry.icon, colors.muted, size, painter.device().devicePixelRatioF())
            painter.drawPixmap(round(left), round(area.center().y() - size / 2), picture)
        else:
            circle = QRectF(left, area.center().y() - size / 2, size, size)
            avatars.draw(painter, circle, entry.face, colors, self._bold)

    def _end(self, painter: QPainter, area: QRectF, entry: Entry) -> float:
        """The keys in a frame, or the sort of thing. Its left edge."""
        px, colors, font = self._theme.pixels, self._theme.colors, self._small
        words = entry.keys or entry.kind
        metrics = QFontMetricsF(font)
        width = min(metrics.horizontalAdvance(words) + (px(12) if entry.keys else 0), area.width() / 3)
        place = QRectF(area.right() - width, area.center().y() - px(11), width, px(22))
        if entry.keys:
            painter.setPen(QColor(colors.edge))
            painter.setBrush(QColor(colors.background))
            painter.drawRoundedRect(place, self._theme.radius("small"), self._theme.radius("small"))
        painter.setPen(QColor(colors.muted))
        painter.setFont(font)
        flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextSingleLine
        painter.drawText(place, flags, metrics.elidedText(words, Qt.TextElideMode.ElideRight, width))
        return place.left()
