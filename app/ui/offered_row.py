"""What lies under a row that is offered while one types."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QStyleOptionViewItem

from app.ui.theme import Theme


def ground(painter: QPainter, theme: Theme, area: QRectF, option: QStyleOptionViewItem) -> None:
    """Whether Enter would take it, or the mouse points at it."""
    colors, state = theme.colors, option.state
    marked = bool(state & option.state.State_Selected)
    if marked or state & option.state.State_MouseOver:
        painter.setPen(QColor(colors.accent) if marked else Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colors.accent_weak if marked else colors.hover))
        painter.drawRoundedRect(area.adjusted(1.5, 1.5, -1.5, -1.5), theme.radius(), theme.radius())
