"""Reads the policy of this machine again from time to time: administrators change it while people work."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, QTimer

from app.core.preferences.policy import Policy
from app.ui.tasks import Tasks

_EVERY_MS = 600_000


class PolicyReader(QObject):
    """`read`: in a thread; `obey`: is told what was read."""

    def __init__(self, tasks: Tasks, read: Callable[[], Policy], obey: Callable[[Policy], None], parent: QObject) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._read = read
        self._obey = obey
        self.timer = QTimer(self)
        self.timer.setTimerType(Qt.TimerType.VeryCoarseTimer)
        self.timer.timeout.connect(self.look)
        self.timer.start(_EVERY_MS)

    def look(self) -> None:
        """Read it now."""
        self._tasks.aside(self._read, self._done, "policy")

    def release(self) -> None:
        """Read it no more."""
        self.timer.stop()

    def _done(self, policy: Policy) -> None:
        if self.timer.isActive():
            self._obey(policy)
