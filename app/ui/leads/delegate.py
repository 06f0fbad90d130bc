"""Paints a row of what was found in the CRM: its kind, its name and whose it is, what it is worth, its owner and since when it is there."""

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter
from PySide6.QtWidgets import QListView, QStyleOptionViewItem

from app.protocol.crm import CrmRecord
from app.ui import icons, times
from app.ui.leads import words
from app.ui.leads.model import ROW
from app.ui.row_list import RowPainter
from app.ui.theme import Theme

_MOST_ASIDE = 0.55


class RecordDelegate(RowPainter):
    """`now`: ms. `opened`: the thing whose sheet is shown."""

    def __init__(self, theme: Theme, now: Callable[[], int], view: QListView) -> None:
        super().__init__(theme, view)
        self._now = now
        self.opened = ""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        record = index.data(ROW)
        if not isinstance(record, CrmRecord):
            return
        area = QRectF(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.ground(painter, area, index, opened=record.remote == self.opened)
        self._tile(painter, area, record)
        self._lines(painter, area, record)
        painter.restore()

    def _tile(self, painter: QPainter, area: QRectF, record: CrmRecord) -> None:
        px, colors = self._theme.pixels, self._theme.colors
        tile = QRectF(area.x() + px(14), area.center().y() - px(18), px(36), px(36))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colors.surface if record.remote == self.opened else colors.hover))
        painter.drawRoundedRect(tile, self._theme.radius("card"), self._theme.radius("card"))
        size = px(20)
        picture = icons.pixmap(record.kind.value, colors.muted, size, self._view.devicePixelRatioF())
        painter.drawPixmap(QRectF(tile.center().x() - size / 2, tile.center().y() - size / 2, size, size).topLeft(), picture)

    def _lines(self, painter: QPainter, area: QRectF, record: CrmRecord) -> None:
        px, theme, colors = self._theme.pixels, self._theme, self._theme.colors
        inner = area.adjusted(px(62), px(9), -px(14), -px(9))
        above = QRectF(inner.x(), inner.y(), inner.width(), inner.height() / 2)
        below = above.translated(0, inner.height() / 2)
        when = " · ".join(filter(None, (record.owner_name, times.row(record.at, self._now()))))
        loud, quiet = _Ink(theme.font(), colors.text), _Ink(theme.font("small"), colors.muted)
        name = _Ink(theme.font(weight=QFont.Weight.Medium), colors.text)
        _left(painter, self._right(painter, above, words.value(record.value), loud), record.name, name)
        _left(painter, self._right(painter, below, when, quiet), words.whose(record), quiet)

    def _right(self, painter: QPainter, area: QRectF, text: str, ink: "_Ink") -> QRectF:
        """Words at the right end of a line, no longer than their share. What is left of the line."""
        if not text:
            return area
        shown = _write(painter, area, Qt.AlignmentFlag.AlignRight, (text, area.width() * _MOST_ASIDE), ink)
        return area.adjusted(0, 0, -QFontMetricsF(ink.font).horizontalAdvance(shown) - self._theme.pixels(10), 0)


class _Ink(NamedTuple):
    font: QFont
    color: str


def _left(painter: QPainter, area: QRectF, text: str, ink: _Ink) -> None:
    _write(painter, area, Qt.AlignmentFlag.AlignLeft, (text, area.width()), ink)


def _write(painter: QPainter, area: QRectF, side: Qt.AlignmentFlag, text: tuple[str, float], ink: _Ink) -> str:
    """Write a text in one line, as much of it as fits into a width. What was written."""
    words, width = text
    shown = QFontMetricsF(ink.font).elidedText(" ".join(words.split()), Qt.TextElideMode.ElideRight, width)
    painter.setFont(ink.font)
    painter.setPen(QColor(ink.color))
    painter.drawText(area, Qt.AlignmentFlag.AlignVCenter | side, shown)
    return shown
