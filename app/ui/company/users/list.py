"""The list of users, and how its rows are painted: who it is and whether they are there, what they may do, how they stand."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QKeyEvent, QPainter
from PySide6.QtWidgets import QStyleOptionViewItem, QWidget

from app.protocol.company import CompanyUser
from app.ui import avatars
from app.ui.company.users import words
from app.ui.company.users.model import ROW, UserModel
from app.ui.one_line import write
from app.ui.row_list import RowList, RowPainter
from app.ui.theme import Theme

_MOST_ASIDE = 0.5


class UserPainter(RowPainter):
    """The row that is chosen looks open: it is the one that the buttons are for."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        user, rows = index.data(ROW), self._view.model()
        if not isinstance(user, CompanyUser) or not isinstance(rows, UserModel):
            return
        area = QRectF(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.ground(painter, area, index, opened=index == self._view.currentIndex())
        painter.setOpacity(0.55 if user.deactivated else 1.0)
        self._face(painter, area, user, online=user.id in rows.online)
        painter.setOpacity(1.0)
        self._lines(painter, area, user, online=user.id in rows.online)
        painter.restore()

    def _face(self, painter: QPainter, area: QRectF, user: CompanyUser, *, online: bool) -> None:
        """An avatar, with a dot that is full where somebody is there; the words beside it say the same."""
        px, colors = self._theme.pixels, self._theme.colors
        circle = QRectF(area.x() + px(16), area.center().y() - px(17), px(34), px(34))
        avatars.draw(painter, circle, user.name, colors, self._theme.font("small", QFont.Weight.DemiBold))
        if not user.deactivated and not user.invited:
            dot = QRectF(circle.right() - px(9), circle.bottom() - px(9), px(10), px(10))
            painter.setPen(QColor(colors.surface))
            painter.setBrush(QColor(colors.ok if online else colors.control))
            painter.drawEllipse(dot)

    def _lines(self, painter: QPainter, area: QRectF, user: CompanyUser, *, online: bool) -> None:
        px, theme, colors = self._theme.pixels, self._theme, self._theme.colors
        inner = area.adjusted(px(62), px(9), -px(16), -px(9))
        above = QRectF(inner.x(), inner.y(), inner.width(), inner.height() / 2)
        below = above.translated(0, inner.height() / 2)
        stands = " · ".join(filter(None, (words.standing(user, online=online), words.UserCounts().chats(user.open_chats))))
        name = theme.font(weight=QFont.Weight.Medium)
        _pair(painter, above, (user.name, name, colors.muted if user.deactivated else colors.text), (words.rights(user), colors.muted))
        _pair(painter, below, (user.email, theme.font("small"), colors.muted), (stands, colors.muted))


class UserList(RowList):
    """`current`: somebody else is chosen. `wanted`: more is wanted of them, by a double click or Enter."""

    current = Signal()
    wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.rows = UserModel(self)
        self.furnish(self.rows, UserPainter(theme, self))
        self.setMinimumHeight(2 * theme.row_height)
        self.doubleClicked.connect(lambda _index: self.wanted.emit())

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.wanted.emit()
        else:
            super().keyPressEvent(event)

    def currentChanged(self, current: QModelIndex | QPersistentModelIndex, previous: QModelIndex | QPersistentModelIndex) -> None:  # noqa: N802
        super().currentChanged(current, previous)
        self.paint_anew()
        self.current.emit()

    @property
    def chosen(self) -> CompanyUser | None:
        """Who is chosen."""
        user = self.currentIndex().data(ROW)
        return user if isinstance(user, CompanyUser) else None


def _pair(painter: QPainter, area: QRectF, left: tuple[str, QFont, str], right: tuple[str, str]) -> None:
    """Words at both ends of a line; those at the right end have no more than their share."""
    (words_, font, ink), (aside, pale) = left, right
    small = QFont(font)
    small.setWeight(QFont.Weight.Normal)
    measure = QFontMetricsF(small)
    shown = measure.elidedText(aside, Qt.TextElideMode.ElideRight, area.width() * _MOST_ASIDE)
    painter.setFont(small)
    painter.setPen(QColor(pale))
    painter.drawText(area, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, shown)
    rest = area.adjusted(0, 0, -measure.horizontalAdvance(shown) - 12, 0)
    write(painter, rest, words_, font, ink)
