"""Our line icons, coloured as the scheme asks."""

from functools import lru_cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QPainter, QPixmap

from app.assets import resource

if TYPE_CHECKING:
    from PySide6.QtGui import QIcon
    from PySide6.QtWidgets import QAbstractButton

_BESIDE_WORDS, _AFTER_IT = 16, 4


@lru_cache(maxsize=128)
def pixmap(name: str, color: str, size: int, ratio: float = 1.0) -> QPixmap:
    """The icon `name` in one colour, `size` logical pixels wide and high."""
    from PySide6.QtSvg import QSvgRenderer  # noqa: PLC0415 - no icon is in the first paint

    drawing = resource(f"icons/{name}.svg").read_text("utf-8").replace("currentColor", color)
    canvas = QPixmap(round(size * ratio), round(size * ratio))
    canvas.fill(Qt.GlobalColor.transparent)
    canvas.setDevicePixelRatio(ratio)
    painter = QPainter(canvas)
    QSvgRenderer(QByteArray(drawing.encode())).render(painter, QRectF(0, 0, size, size))
    painter.end()
    return canvas


def lead(button: "QAbstractButton", name: str, color: str) -> None:
    """Put an icon before a button's words, with some more room between them than Qt leaves."""
    from PySide6.QtCore import QSize  # noqa: PLC0415 - no icon is in the first paint
    from PySide6.QtGui import QIcon  # noqa: PLC0415 - as well

    made = QIcon(_with_room(name, color, 1.0))
    made.addPixmap(_with_room(name, color, 2.0))
    button.setIcon(made)
    button.setIconSize(QSize(_BESIDE_WORDS + _AFTER_IT, _BESIDE_WORDS))


def _with_room(name: str, color: str, ratio: float) -> QPixmap:
    canvas = QPixmap(round((_BESIDE_WORDS + _AFTER_IT) * ratio), round(_BESIDE_WORDS * ratio))
    canvas.fill(Qt.GlobalColor.transparent)
    canvas.setDevicePixelRatio(ratio)
    painter = QPainter(canvas)
    painter.drawPixmap(0, 0, pixmap(name, color, _BESIDE_WORDS, ratio))
    painter.end()
    return canvas


def icon(name: str, color: str, size: int = 20) -> "QIcon":
    """The same for a button, sharp on dense screens too, and with letters of twice the size."""
    from PySide6.QtGui import QIcon  # noqa: PLC0415 - no icon is in the first paint

    made = QIcon(pixmap(name, color, size))
    made.addPixmap(pixmap(name, color, size, 2.0))
    made.addPixmap(pixmap(name, color, 2 * size))
    return made
