"""A check box that looks like a switch, green when on."""

from PySide6.QtCore import QRectF, QSize, Qt, QVariantAnimation
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QCheckBox, QWidget

from app.ui.theme import Theme

_PALE = 0.45


class Switch(QCheckBox):
    """Keyboard and listeners meet an ordinary check box."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._knob = 0.0
        self._motion = QVariantAnimation(self)
        self._motion.valueChanged.connect(self._moved)
        self.toggled.connect(self._toggled)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return QSize(self._theme.pixels(38), self._theme.pixels(24))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return self.sizeHint()

    def hitButton(self, pos: object) -> bool:  # noqa: N802, ARG002 - the whole of it can be clicked
        return True

    def _toggled(self, on: bool) -> None:
        self._motion.stop()
        self._motion.setDuration(self._theme.motion_ms if self.isVisible() else 0)
        self._motion.setStartValue(self._knob)
        self._motion.setEndValue(1.0 if on else 0.0)
        self._motion.start()

    def _moved(self, value: float) -> None:
        self._knob = value
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802, ARG002 - Qt's name and argument
        colors = self._theme.colors
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setOpacity(1.0 if self.isEnabled() else _PALE)
        height = self._theme.pixels(20)
        track = QRectF(2, (self.height() - height) / 2, self._theme.pixels(34), height)
        painter.setPen(QPen(QColor(colors.accent), 2) if self.hasFocus() else Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colors.ok if self.isChecked() else colors.control))
        painter.drawRoundedRect(track, height / 2, height / 2)
        knob = height - 6
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colors.surface))
        painter.drawEllipse(QRectF(track.x() + 3 + self._knob * (track.width() - knob - 6), track.y() + 3, knob, knob))
