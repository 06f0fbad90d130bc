"""The list of canned replies: what was searched for, by shortcut, with what is wrong with one marked at it."""

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, QRectF, Qt, Signal
from PySide6.QtGui import QFont, QPainter
from PySide6.QtWidgets import QListView, QStyleOptionViewItem, QWidget

from app.core.replies.editing import EditedReplies
from app.protocol.company import CannedReply
from app.ui.one_line import write
from app.ui.row_list import RowList, RowPainter
from app.ui.theme import Theme

_REPLY, _FAULTY = Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 1
_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class _Rows(QAbstractListModel):
    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.replies: tuple[CannedReply, ...] = ()
        self._faulty: frozenset[str] = frozenset()

    def fill(self, replies: tuple[CannedReply, ...], faulty: frozenset[str]) -> None:
        """Show these."""
        self.beginResetModel()
        self.replies, self._faulty = replies, faulty
        self.endResetModel()

    def rowCount(self, parent: _Index = _NOWHERE) -> int:  # noqa: N802 - Qt's name
        return 0 if parent.isValid() else len(self.replies)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or index.row() >= len(self.replies):
            return None
        reply = self.replies[index.row()]
        faulty = reply.id in self._faulty
        if role == _REPLY:
            return reply
        if role == _FAULTY:
            return faulty
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            said = f"{reply.shortcut}: {' '.join(reply.text.split())}"
            return ", ".join((said, self.tr("to be put right"))) if faulty else said
        return None


class _Painter(RowPainter):
    def __init__(self, theme: Theme, view: QListView) -> None:
        super().__init__(theme, view)
        self.opened = ""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        reply = index.data(_REPLY)
        if not isinstance(reply, CannedReply):
            return
        px, colors, theme = self._theme.pixels, self._theme.colors, self._theme
        area = QRectF(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.ground(painter, area, index, opened=reply.id == self.opened)
        inner = area.adjusted(px(14), px(9), -px(10), -px(9))
        above = QRectF(inner.x(), inner.y(), inner.width(), inner.height() / 2)
        color = colors.bad if index.data(_FAULTY) else colors.text
        write(painter, above, f"/{reply.shortcut}", theme.font(weight=QFont.Weight.Medium), color)
        write(painter, above.translated(0, inner.height() / 2), reply.text, theme.font("small"), colors.muted)
        painter.restore()


class RepliesList(RowList):
    """`chosen`: a reply (its id) was clicked or reached by keyboard."""

    chosen = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.rows, self._rows_painter = _Rows(self), _Painter(theme, self)
        self.furnish(self.rows, self._rows_painter)
        self.picked.connect(self._choose)

    def show_replies(self, edited: EditedReplies, sought: str, opened: str) -> None:
        """Show those that have what is sought, and always the one that is open; nothing moves where nothing changed."""
        words = sought.casefold().split()
        shown = tuple(reply for reply in edited.now if reply.id == opened or _has(reply, words))
        faulty = frozenset(reply.id for reply in edited.faults())
        self._rows_painter.opened = opened
        at = self.verticalScrollBar().value()
        self.rows.fill(shown, faulty)
        place = next((place for place, reply in enumerate(shown) if reply.id == opened), -1)
        self.setCurrentIndex(self.rows.index(place) if place >= 0 else QModelIndex())
        self.verticalScrollBar().setValue(at)
        if place >= 0:
            self.scrollTo(self.rows.index(place))

    def currentChanged(self, current: _Index, previous: _Index) -> None:  # noqa: N802 - Qt's name
        super().currentChanged(current, previous)
        if self.hasFocus():
            self._choose(current)

    def _choose(self, index: _Index) -> None:
        reply = index.data(_REPLY)
        if isinstance(reply, CannedReply) and reply.id != self._rows_painter.opened:
            self.chosen.emit(reply.id)


def _has(reply: CannedReply, words: list[str]) -> bool:
    if not words:
        return True
    said = f"/{reply.shortcut} {reply.text}".casefold()
    return all(word in said for word in words)
