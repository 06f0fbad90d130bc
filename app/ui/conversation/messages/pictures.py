"""Where the pictures of messages come from, and how each is painted in its place: its words where it is not there."""

from typing import Protocol

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt, SignalInstance
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPixmap

from app.ui.pictures.pictures import AnyPicture, Missing
from app.ui.theme import Colors

_ROUND = 6.0
_INSIDE = 10.0
_COVERED = 0.45


class PictureSource(Protocol):
    """Where pictures come from: `changed` is emitted when one came, or could not be had."""

    @property
    def changed(self) -> SignalInstance: ...
    def get(self, name: AnyPicture, /) -> QPixmap | Missing: ...


def paint(painter: QPainter, area: QRectF, found: QPixmap | Missing, words: str, colors: Colors) -> None:
    """Paint it, whole and undistorted, within `area`; the words in the painter's font."""
    painter.save()
    painter.setClipPath(_rounded(area), Qt.ClipOperation.IntersectClip)
    if isinstance(found, QPixmap):
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawPixmap(_within(QSizeF(found.size()), area), found, QRectF(found.rect()))
    else:
        painter.fillRect(area, QColor(colors.background))
        painter.setPen(QColor(colors.muted))
        inside = area.adjusted(_INSIDE, _INSIDE, -_INSIDE, -_INSIDE)
        painter.drawText(inside, int(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap), words)
    painter.restore()


def cover(painter: QPainter, area: QRectF, colors: Colors) -> None:
    """Show that it is selected."""
    ground = QColor(colors.accent)
    ground.setAlphaF(_COVERED)
    painter.fillPath(_rounded(area), ground)


def _rounded(area: QRectF) -> QPainterPath:
    path = QPainterPath()
    path.addRoundedRect(area, _ROUND, _ROUND)
    return path


def _within(size: QSizeF, area: QRectF) -> QRectF:
    """As large as there is room for, in the middle."""
    shown = size.scaled(area.size(), Qt.AspectRatioMode.KeepAspectRatio)
    corner = area.center() - QPointF(shown.width() / 2, shown.height() / 2)
    return QRectF(corner, shown)
