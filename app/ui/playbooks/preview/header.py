"""The head of the visitor's chat: the bot's face and name on its accent, and whether somebody is there."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui.one_line import write
from app.ui.playbooks.preview import face
from app.ui.playbooks.preview.looks import Looks
from app.ui.theme import Theme

_HEIGHT, _FACE, _MARGIN = 56, 36, 12


class ChatHeader(QWidget):
    """Empty until there is a bot to show."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._looks: Looks | None = None
        self._standing = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_bot(self, looks: Looks, standing: str) -> None:
        """Show this one, and how it stands."""
        self._looks, self._standing = looks, standing
        self.setAccessibleName(f"{looks.name}, {standing}")
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return QSize(self._theme.pixels(200), self._theme.pixels(_HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802, ARG002 - Qt's name and argument
        if self._looks is None:
            return
        px, tones = self._theme.pixels, self._looks.palette
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), QColor(tones.accent))
        disc = QRectF(px(_MARGIN), (self.height() - px(_FACE)) / 2, px(_FACE), px(_FACE))
        face.paint(painter, disc, self._looks, tones.on_accent, tones.accent)
        left = disc.right() + px(10)
        room = QRectF(left, disc.y(), self.width() - left - px(_MARGIN), disc.height() / 2)
        self._write(painter, room, self._looks.name, self._theme.font(weight=QFont.Weight.DemiBold))
        self._write(painter, room.translated(0, room.height()), self._standing, self._theme.font("small"))
        painter.end()

    def _write(self, painter: QPainter, area: QRectF, text: str, font: QFont) -> None:
        if self._looks is not None:
            write(painter, area, text, font, self._looks.palette.on_accent)
