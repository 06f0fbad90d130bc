"""The bot's face: its icon or image in a disc, or the first letter of its name."""

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPainterPath, QPixmap

from app.protocol.playbooks import ICONS
from app.ui import icons
from app.ui.pictures.pictures import PlaybookPicture
from app.ui.playbooks.preview.looks import Looks

_SHARE = 0.6


def paint(painter: QPainter, area: QRectF, looks: Looks, ground: str, ink: str) -> None:
    """Paint it within a square: a disc of `ground`, and what is on it in `ink`."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(ground))
    painter.drawEllipse(area)
    found = looks.pictures.get(PlaybookPicture(looks.sign)) if looks.sign and looks.sign not in ICONS else None
    if isinstance(found, QPixmap):
        _image(painter, area, found)
    elif looks.sign in ICONS:
        size = round(area.width() * _SHARE)
        corner = area.center() - QPointF(size / 2, size / 2)
        painter.drawPixmap(corner, icons.pixmap(f"bot/{looks.sign}", ink, size, painter.device().devicePixelRatioF()))
    else:
        _letter(painter, area, looks, ink)


def _image(painter: QPainter, area: QRectF, found: QPixmap) -> None:
    """The middle of it, as much as fills the disc."""
    painter.save()
    disc = QPainterPath()
    disc.addEllipse(area)
    painter.setClipPath(disc)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    shown = QSizeF(found.size()).scaled(area.size(), Qt.AspectRatioMode.KeepAspectRatioByExpanding)
    corner = area.center() - QPointF(shown.width() / 2, shown.height() / 2)
    painter.drawPixmap(QRectF(corner, shown), found, QRectF(found.rect()))
    painter.restore()


def _letter(painter: QPainter, area: QRectF, looks: Looks, ink: str) -> None:
    font = looks.theme.font(weight=QFont.Weight.DemiBold)
    font.setPixelSize(max(8, round(area.height() * 0.42)))
    painter.setFont(font)
    painter.setPen(QColor(ink))
    painter.drawText(area, Qt.AlignmentFlag.AlignCenter, looks.name[:1].upper())
