"""What stands in the place of a list or a conversation that is not there: an icon, what it means, what to do."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from app.ui import icons
from app.ui.labels import PlainLabel, WrappedLabel
from app.ui.theme import Theme

_BAR = 160


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
        self._picture.setPixmap(icons.pixmap(self._icon, self._theme.colors.muted, 28, self.devicePixelRatioF()))
