"""Round avatars with initials, for visitors have no pictures."""

import zlib

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from app.ui.theme import Colors, Theme


def initials(name: str) -> str:
    """At most two letters of a name, "?" while it is unknown."""
    words = [word for word in name.split() if word[0].isalnum()]
    if not words:
        return "?"
    return (words[0][0] + (words[-1][0] if len(words) > 1 else "")).upper()


def color(name: str, of: Colors) -> str:
    """The same colour for the same name, grey while it is unknown."""
    return of.avatars[zlib.crc32(name.encode()) % len(of.avatars)] if name.strip() else of.avatar_unknown


def draw(painter: QPainter, circle: QRectF, name: str, of: Colors, font: QFont) -> None:
    """Paint the avatar of a person into a circle."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(color(name, of)))
    painter.drawEllipse(circle)
    painter.setPen(QColor(of.on_avatar))
    painter.setFont(font)
    painter.drawText(circle, Qt.AlignmentFlag.AlignCenter, initials(name))


class Avatar(QWidget):
    """An avatar as a widget; decoration only, the name stands beside it."""

    def __init__(self, theme: Theme, size: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._name = ""
        self.setFixedSize(size, size)

    def set_name(self, name: str) -> None:
        self._name = name
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802, ARG002 - Qt's name and argument
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        draw(painter, QRectF(self.rect()), self._name, self._theme.colors, self._theme.font("small", QFont.Weight.DemiBold))


class Logo(QWidget):
    """The account's initial on a square of the accent; decoration only."""

    def __init__(self, theme: Theme, size: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._name = ""
        self.setFixedSize(size, size)

    def set_name(self, name: str) -> None:
        self._name = name
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802, ARG002 - Qt's name and argument
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._theme.colors.accent))
        painter.drawRoundedRect(self.rect(), self._theme.radius(), self._theme.radius())
        painter.setPen(QColor(self._theme.colors.on_accent))
        painter.setFont(self._theme.font(weight=QFont.Weight.DemiBold))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, initials(self._name)[:1])
