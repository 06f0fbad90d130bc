"""What stands in the place of a list or a conversation that is not there: an icon, what it means, what to do."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from app.ui import icons
from app.ui.labels import PlainLabel, WrappedLabel
from app.ui.theme import Theme

_BAR = 160
_DISC, _ICON = 56, 26


class Empty(QWidget):
    """An empty place in words."""

    def __init__(self, theme: Theme, icon: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icon = icon
        self._bar: QWidget | None = None
        self._picture = PlainLabel(parent=self)
        self.title = WrappedLabel(self, letter="strong")
        self.advice = WrappedLabel(self, tone="muted")
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(6)
        column.addStretch(2)
        for label in (self._picture, self.title, self.advice):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            column.addWidget(label)
        column.addStretch(3)
        theme.changed.connect(self._restyle)
        self._restyle()

    def place(self, button: QPushButton) -> None:
        """Put a button below the advice."""
        self._column.insertWidget(self._column.count() - 1, button, 0, Qt.AlignmentFlag.AlignHCenter)

    def wait(self, *, busy: bool) -> None:
        """Whether something is under way that will fill the place."""
        if busy and self._bar is None:
            from PySide6.QtWidgets import QProgressBar  # noqa: PLC0415 - the first paint has none

            bar = self._bar = QProgressBar(self)
            bar.setRange(0, 0)
            bar.setTextVisible(False)
            bar.setFixedWidth(self._theme.pixels(_BAR))
            self._column.insertSpacing(self._column.count() - 1, 8)
            self._column.insertWidget(self._column.count() - 1, bar, 0, Qt.AlignmentFlag.AlignHCenter)
        if self._bar is not None:
            self._bar.setVisible(busy)

    def say(self, title: str, advice: str) -> None:
        """What is the matter, and what to do."""
        self.title.setText(title)
        self.advice.setText(advice)

    def _restyle(self) -> None:
        self._picture.setPixmap(_on_disc(self._icon, self._theme, self.devicePixelRatioF()))


def _on_disc(icon: str, theme: Theme, ratio: float) -> QPixmap:
    """The icon on a quiet disc, which gives an empty place a middle."""
    disc, size = theme.pixels(_DISC), theme.pixels(_ICON)
    canvas = QPixmap(round(disc * ratio), round(disc * ratio))
    canvas.fill(Qt.GlobalColor.transparent)
    canvas.setDevicePixelRatio(ratio)
    painter = QPainter(canvas)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(theme.colors.hover))
    painter.drawEllipse(QRectF(0, 0, disc, disc))
    painter.drawPixmap(QPointF(disc - size, disc - size) / 2, icons.pixmap(icon, theme.colors.muted, size, ratio))
    painter.end()
    return canvas
