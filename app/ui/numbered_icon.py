"""The window's icon with a number painted on it, for taskbars that show the icon and no number of their own."""

from collections.abc import Mapping
from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QGuiApplication, QIcon, QPainter, QPainterPath, QPixmap, QTransform
from PySide6.QtWidgets import QWidget

from app.ui import icons

_SIZES = (16, 22, 24, 32, 48, 64)
_DISC, _TEXT = "#c62f26", "#ffffff"
_WIDE, _HIGH = 0.66, 0.62
"""The disc, and of it the number, of what is around each."""
_MOST = 9
_COUNTING = frozenset({"KDE", "GNOME", "Unity", "Pantheon"})
"""Desktops whose docks are told of the number."""


class IconPlate:
    """See badge.Plate."""

    def __init__(self, window: QWidget) -> None:
        self._window = window

    async def show(self, count: int) -> bool:
        """See badge.Plate."""
        self._window.setWindowIcon(numbered(min(count, _MOST + 1)))
        return True

    async def close(self) -> None:
        """The window goes, and its icon with it."""


def is_needed(environment: Mapping[str, str]) -> bool:
    """Whether nothing else shows the number; on Wayland a window's icon is the desktop entry's."""
    desktops = environment.get("XDG_CURRENT_DESKTOP", "").split(":")
    return QGuiApplication.platformName() == "xcb" and _COUNTING.isdisjoint(desktops)


@lru_cache(maxsize=_MOST + 2)
def numbered(count: int) -> QIcon:
    """The program's icon; with a number from 1 on, and no larger one than 9."""
    made = icons.icon("livechat-desk", "", 64)
    if count:
        made = QIcon()
        for size in _SIZES:
            made.addPixmap(_painted(size, str(count) if count <= _MOST else f"{_MOST}+"))
    return made


def _painted(size: int, number: str) -> QPixmap:
    canvas = icons.pixmap("livechat-desk", "", size).copy()
    painter = QPainter(canvas)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    width = round(size * _WIDE)
    disc = QRectF(size - width, 0, width, width)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(_DISC))
    painter.drawEllipse(disc)
    painter.fillPath(_fitted(number, disc), QColor(_TEXT))
    painter.end()
    return canvas


def _fitted(number: str, disc: QRectF) -> QPainterPath:
    """The number as large as the disc lets it be, in its middle."""
    font, path = QFont(), QPainterPath()
    font.setWeight(QFont.Weight.Bold)
    path.addText(QPointF(0, 0), font, number)
    around = path.boundingRect()
    scale = min(_HIGH * disc.width() / around.height(), 0.8 * disc.width() / around.width())
    middle = around.center()
    return QTransform.fromTranslate(disc.center().x(), disc.center().y()).scale(scale, scale).translate(-middle.x(), -middle.y()).map(path)
