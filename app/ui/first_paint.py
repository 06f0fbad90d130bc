"""Waits for the window's first paint, so that everything slow is loaded after it."""

from PySide6.QtCore import QEvent, QEventLoop, QObject, QTimer
from PySide6.QtWidgets import QWidget

_AT_MOST_MS = 2_000


class FirstPaint(QObject):
    """Looks for the paint of one widget."""

    def __init__(self, of: QWidget) -> None:
        super().__init__(of)
        self._of = of
        self._loop = QEventLoop(self)
        of.installEventFilter(self)

    def wait(self) -> None:
        """Return once it is painted, or after two seconds where no screen shows it. Clicks and keys wait their turn."""
        giving_up = QTimer(self)
        giving_up.setSingleShot(True)
        giving_up.timeout.connect(self._loop.quit)
        giving_up.start(_AT_MOST_MS)
        self._loop.exec(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)
        giving_up.stop()
        self._of.removeEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        if event.type() == QEvent.Type.Paint:
            QTimer.singleShot(0, self._loop.quit)
        return super().eventFilter(watched, event)
