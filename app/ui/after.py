"""What is done a while after it was asked for last."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, SignalInstance


def after(ms: int, act: Callable[[], object] | SignalInstance | None, parent: QObject) -> QTimer:
    """A timer that does this once, so many ms after it was started last; None: it is only asked whether it still runs."""
    timer = QTimer(parent)
    timer.setSingleShot(True)
    timer.setInterval(ms)
    if act is not None:
        timer.timeout.connect(act)
    return timer
