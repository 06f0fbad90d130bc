"""The list of the company's playbooks by site, and how its rows are painted: name, how each stands, and its chats today."""

from PySide6.QtCore import QCoreApplication, QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter
from PySide6.QtWidgets import QListView, QStyleOptionViewItem, QWidget

from app.protocol.playbooks import Playbook
from app.ui.counts import Counts
from app.ui.one_line import write
from app.ui.playbooks import words
from app.ui.playbooks.model import ROW, Heading, PlaybookModel
from app.ui.row_list import RowList, RowPainter
from app.ui.theme import Theme

_HEADING = 34


class PlaybookPainter(RowPainter):
    """`opened`: the id of the playbook, or the key of the site, that is shown."""

    def __init__(self, theme: Theme, view: QListView) -> None:
        super().__init__(theme, view)
        self.opened = ""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        row, area = index.data(ROW), QRectF(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.ground(painter, area, index, opened=row.id == self.opened)
        if isinstance(row, Heading):
            self._heading(painter, area, row)
        else:
            self._dot(painter, area, row)
            self._lines(painter, area, row)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:  # noqa: N802 - Qt's name
        whole = super().sizeHint(option, index)
        return QSize(whole.width(), self._theme.pixels(_HEADING)) if isinstance(index.data(ROW), Heading) else whole

    def _heading(self, painter: QPainter, area: QRectF, row: Heading) -> None:
        px, theme, colors = self._theme.pixels, self._theme, self._theme.colors
        inner = area.adjusted(px(16), px(6), -px(14), 0)
        small = theme.font("small")
        none = QCoreApplication.translate("Playbooks", "no playbook yet") if row.empty else ""
        painter.setFont(small)
        painter.setPen(QColor(colors.muted))
        painter.drawText(inner, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, none)
        rest = inner.adjusted(0, 0, -QFontMetricsF(small).horizontalAdvance(none) - px(10), 0)
        write(painter, rest, row.site.name, theme.font("small", QFont.Weight.DemiBold), colors.muted)

    def _dot(self, painter: QPainter, area: QRectF, playbook: Playbook) -> None:
        """Full where it is at work, else a ring; the words beside it say the same."""
        px, colors = self._theme.pixels, self._theme.colors
        at_work = playbook.active and playbook.installed
        painter.setPen(QColor(colors.ok if at_work else colors.muted))
        painter.setBrush(QColor(colors.ok) if at_work else Qt.BrushStyle.NoBrush)
        painter.drawEllipse(QRectF(area.x() + px(16), area.y() + px(16), px(8), px(8)))

    def _lines(self, painter: QPainter, area: QRectF, playbook: Playbook) -> None:
        px, theme, colors = self._theme.pixels, self._theme, self._theme.colors
        inner = area.adjusted(px(34), px(9), -px(14), -px(9))
        above = QRectF(inner.x(), inner.y(), inner.width(), inner.height() / 2)
        below = above.translated(0, inner.height() / 2)
        small = theme.font("small")
        chats = Counts().chats_today(playbook.chats_today)
        painter.setFont(small)
        painter.setPen(QColor(colors.muted))
        painter.drawText(above, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, chats)
        rest = above.adjusted(0, 0, -QFontMetricsF(small).horizontalAdvance(chats) - px(10), 0)
        write(painter, rest, playbook.name, theme.font(weight=QFont.Weight.Medium), colors.text)
        write(painter, below, words.standing(playbook), small, colors.muted)  # all of it: the name is read at the right, too


class PlaybookList(RowList):
    """`chosen`: a Playbook was clicked or reached by keyboard. `site`: a site was, by its key."""

    chosen = Signal(object)
    site = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.rows = PlaybookModel(self)
        self._rows_painter = PlaybookPainter(theme, self)
        self.furnish(self.rows, self._rows_painter)
        self.setUniformItemSizes(False)
        self.picked.connect(self._choose)

    def mark(self, id_: str) -> None:
        """Mark the one that is shown; empty: none is."""
        self._rows_painter.opened = id_
        self.setCurrentIndex(self.rows.place_of(id_))
        self.paint_anew()

    def _choose(self, index: QModelIndex) -> None:
        row = index.data(ROW)
        if isinstance(row, Playbook):
            self.chosen.emit(row)
        elif isinstance(row, Heading):
            self.site.emit(row.id)
