"""How a playbook's flow is painted: cards as cards, each path further in below its card, and lines that lead down."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen
from PySide6.QtWidgets import QListView, QStyleOptionViewItem

from app.core.playbooks.outline import Branch, End, Row, Standing
from app.ui import icons
from app.ui.one_line import write
from app.ui.playbooks.flow_model import ROW, TITLE, FlowModel
from app.ui.row_list import RowPainter
from app.ui.theme import Theme

_ICONS = {
    "greeting": "message",
    "message": "message",
    "question": "question",
    "capture": "edit",
    "free_text": "edit",
    "live_chat": "person",
    "qualify": "lead",
    "disqualify": "end",
    "hand_back": "back",
}
_STEP, _DEEPEST, _SIGNPOST = 22, 12, 34


class FlowPainter(RowPainter):
    """`opened`: the id of the card that is looked at."""

    def __init__(self, theme: Theme, rows: FlowModel, view: QListView) -> None:
        super().__init__(theme, view)
        self._rows = rows
        self.opened = ""
        self._heights: tuple[QSize, QSize] | None = None
        theme.changed.connect(self._forget_heights)

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:  # noqa: N802 - Qt's name
        """Asked of every row when they are laid out: nothing is looked up that can be held."""
        if self._heights is None:
            whole = super().sizeHint(option, index)
            self._heights = whole, QSize(whole.width(), self._theme.pixels(_SIGNPOST))
        card, signpost = self._heights
        return card if isinstance(self._rows.rows[index.row()], Standing) else signpost

    def _forget_heights(self) -> None:
        self._heights = None

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        row, (title, words) = index.data(ROW), index.data(TITLE)
        px = self._theme.pixels
        indent = px(14 + _STEP * min(row.depth, _DEEPEST))
        area = QRectF(option.rect).adjusted(indent, px(3), -px(12), -px(3))
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if isinstance(row, Standing):
            self._card(painter, area, row, index)
            inside = area.adjusted(px(44), px(6), -px(10), -px(6))
            self._two_lines(painter, self._missed(painter, inside, row), title, words)
        else:
            self._signpost(painter, area, row, f"{title}: {words}" if words else title)
        painter.restore()

    def _card(self, painter: QPainter, area: QRectF, row: Standing, index: QModelIndex | QPersistentModelIndex) -> None:
        colors, px = self._theme.colors, self._theme.pixels
        wrong, opened = row.card["id"] in self._rows.wrong, row.card["id"] == self.opened
        focused = self._view.hasFocus() and index == self._view.currentIndex()
        missed = self._rows.is_unreached(row)
        edge = colors.bad if wrong else colors.accent if opened or focused else colors.warn if missed else colors.line
        painter.setPen(QPen(QColor(edge), 1, Qt.PenStyle.DashLine if missed else Qt.PenStyle.SolidLine))
        painter.setBrush(QColor(colors.accent_weak if opened else colors.hover if index == self.pointed else colors.surface))
        painter.drawRoundedRect(area.adjusted(0.5, 0.5, -0.5, -0.5), self._theme.radius("card"), self._theme.radius("card"))
        size = px(20)
        name = "warning" if wrong else _icon(row)
        picture = icons.pixmap(name, colors.bad if wrong else colors.muted, size, self._view.devicePixelRatioF())
        painter.drawPixmap(QRectF(area.x() + px(12), area.center().y() - size / 2, size, size).topLeft(), picture)

    def _missed(self, painter: QPainter, area: QRectF, row: Row) -> QRectF:
        """Paint at the right that no visitor gets there, where that is so; the room that is left."""
        if not self._rows.is_unreached(row):
            return area
        size = self._theme.pixels(18)
        corner = QPointF(area.right() - size, area.center().y() - size / 2)
        painter.drawPixmap(corner, icons.pixmap("unreached", self._theme.colors.warn, size, self._view.devicePixelRatioF()))
        return area.adjusted(0, 0, -size - self._theme.pixels(8), 0)

    def _two_lines(self, painter: QPainter, area: QRectF, title: str, words: str) -> None:
        theme, colors = self._theme, self._theme.colors
        if not words:
            write(painter, area, title, theme.font(weight=QFont.Weight.Medium), colors.text)
            return
        above = QRectF(area.x(), area.y(), area.width(), area.height() / 2)
        write(painter, above, title, theme.font("small"), colors.muted)
        write(painter, above.translated(0, area.height() / 2), words, theme.font(), colors.text)

    def _signpost(self, painter: QPainter, area: QRectF, row: Row, words: str) -> None:
        """The beginning or the end of a path."""
        theme, colors, px = self._theme, self._theme.colors, self._theme.pixels
        loose = isinstance(row, Branch) and (row.slot is None or self._rows.is_unreached(row))
        size = px(16)
        name = "warning" if loose else "down" if isinstance(row, Branch) else "jump" if isinstance(row, End) and row.to else "end"
        color = colors.warn if loose else colors.accent if isinstance(row, Branch) else colors.muted
        picture = icons.pixmap(name, color, size, self._view.devicePixelRatioF())
        painter.drawPixmap(QRectF(area.x(), area.center().y() - size / 2, size, size).topLeft(), picture)
        weight = QFont.Weight.Medium if isinstance(row, Branch) else QFont.Weight.Normal
        ink = colors.warn if loose else colors.text if isinstance(row, Branch) else colors.muted
        write(
            painter,
            self._missed(painter, area.adjusted(px(24), 0, 0, 0), row),
            words,
            theme.font("body" if isinstance(row, Branch) else "small", weight),
            ink,
        )


def _icon(row: Standing) -> str:
    kind = row.card["type"]
    return str(row.card["kind"]) if kind == "outcome" else _ICONS.get(kind, "info")
