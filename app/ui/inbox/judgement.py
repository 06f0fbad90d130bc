"""Paints what the playbook made of a visitor: a small sign at the corner of the avatar; the row's tooltip and spoken text say it."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from app.protocol.records import Qualification
from app.ui.theme import Theme

_SIZE = 15
_RING = 1.5
_CHECK = ((0.29, 0.52), (0.44, 0.67), (0.71, 0.36))
_DASH = ((0.3, 0.5), (0.7, 0.5))


def draw(painter: QPainter, avatar: QRectF, found: Qualification, theme: Theme) -> None:
    """Paint it over the avatar in this circle."""
    size, good = theme.pixels(_SIZE), found is Qualification.QUALIFIED
    sign = QRectF(avatar.right() - size + theme.pixels(3), avatar.bottom() - size + theme.pixels(2), size, size)
    colors = theme.colors
    painter.setPen(QPen(QColor(colors.surface), _RING))
    painter.setBrush(QColor(colors.ok if good else colors.muted))
    painter.drawEllipse(sign)
    stroke = QPen(QColor(colors.surface), theme.pixels(1.8), Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)
    painter.setPen(stroke)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    places = _CHECK if good else _DASH
    painter.drawPolyline(QPolygonF([QPointF(sign.x() + x * size, sign.y() + y * size) for x, y in places]))
