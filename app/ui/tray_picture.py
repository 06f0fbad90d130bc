"""The icon in the tray: the program's own, with a mark that says how one stands, by its shape as well as by its colour."""

from functools import cache

from PySide6.QtCore import QByteArray, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPen, QPixmap
from PySide6.QtSvg import QSvgRenderer

from app.assets import resource
from app.core.overview import Standing

SIZES = (16, 20, 22, 24, 32, 40, 48, 64)
_OWN, _FADED = "#175dce", "#7a828e"
_ONLINE, _OFFLINE, _ALERT = "#1a9c5b", "#8b93a0", "#e5372c"
_MARK = 0.44
"""The mark's width, of the icon's."""


@cache
def picture(standing: Standing) -> QIcon:
    """Drawn anew for each size, so that none is blurred; it needs no ground of its own and fits dark and light trays."""
    made = QIcon()
    for size in SIZES:
        made.addPixmap(_drawn(standing, size))
    return made


def _drawn(standing: Standing, size: int) -> QPixmap:
    canvas = QPixmap(size, size)
    canvas.fill(Qt.GlobalColor.transparent)
    painter = QPainter(canvas)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    _draw_base(painter, size, _FADED if standing is Standing.NOT_CONNECTED else _OWN)
    if standing is Standing.NOT_CONNECTED:
        _strike(painter, size)
    else:
        _mark(painter, size, standing)
    painter.end()
    return canvas


def _draw_base(painter: QPainter, size: int, color: str) -> None:
    drawing = resource("icons/livechat-desk.svg").read_text("utf-8").replace(_OWN, color)
    QSvgRenderer(QByteArray(drawing.encode())).render(painter, QRectF(0, 0, size, size))


def _mark(painter: QPainter, size: int, standing: Standing) -> None:
    """A disc at the lower right: full while online, a ring while offline, with a stroke in it for an alert. A gap parts it off."""
    width = round(size * _MARK) + (1 if standing is Standing.ALERT else 0)
    gap = max(1.0, size / 24)
    disc = QRectF(size - width, size - width, width, width)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Clear)
    painter.setBrush(Qt.GlobalColor.black)
    painter.drawEllipse(disc.adjusted(-gap, -gap, gap, gap))
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)
    match standing:
        case Standing.OFFLINE:
            pen = max(1.5, size / 12)
            painter.setPen(QPen(QColor(_OFFLINE), pen))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(disc.adjusted(pen / 2, pen / 2, -pen / 2, -pen / 2))
        case Standing.ALERT:
            painter.setBrush(QColor(_ALERT))
            painter.drawEllipse(disc)
            _exclaim(painter, disc)
        case _:
            painter.setBrush(QColor(_ONLINE))
            painter.drawEllipse(disc)


def _exclaim(painter: QPainter, disc: QRectF) -> None:
    """On whole pixels, so that it can be told at 16 of them."""
    width = round(disc.width())
    stroke = max(1, round(width / 6))
    stroke += (width - stroke) % 2  # as even as the disc is, to stand in its middle
    left, long = disc.x() + (width - stroke) / 2, round(width * 0.4)
    top = disc.y() + round(width * 0.18)
    painter.fillRect(QRectF(left, top, stroke, long), QColor("#ffffff"))
    painter.fillRect(QRectF(left, top + long + max(1, stroke // 2), stroke, stroke), QColor("#ffffff"))


def _strike(painter: QPainter, size: int) -> None:
    """A line across, with a gap on both sides."""
    ends = QPointF(size * 0.08, size * 0.92), QPointF(size * 0.92, size * 0.08)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Clear)
    painter.setPen(QPen(Qt.GlobalColor.black, size / 5))
    painter.drawLine(*ends)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)
    painter.setPen(QPen(QColor(_ALERT), max(1.5, size / 12), Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    painter.drawLine(*ends)
