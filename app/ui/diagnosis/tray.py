"""Whether there is a tray, asked without a window: a screen that Qt cannot use would end the whole program."""

import os
import signal
import sys
import time
from collections.abc import Mapping

from app.core.diagnosis.findings import TraySeen

_WITHIN_S = 8.0
_LOOK_S = 0.02
_SCREENS = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
_TRAY, _NO_TRAY = 0, 3


def look_for_tray(environment: Mapping[str, str] = os.environ, system: str = sys.platform) -> TraySeen:
    """What is there. On Linux a child of this program tries, before there are threads or a loop; bounded to some seconds."""
    if not system.startswith("linux"):
        return TraySeen(screen=True, tray=_available())
    if not any(environment.get(name) for name in _SCREENS):
        return TraySeen(screen=False, tray=False)
    ended = _ended(_tried())
    return TraySeen(screen=ended in (_TRAY, _NO_TRAY), tray=ended == _TRAY)


def _available() -> bool:
    from PySide6.QtWidgets import QApplication  # noqa: PLC0415 - not in this process, where it could end it

    from app.ui.tray import Tray  # noqa: PLC0415 - as above

    app = QApplication.instance() or QApplication(["livechat-desk"])
    return app is not None and Tray.available()  # named, so that it lives until then


def _tried() -> int:
    """The number of the child that tries."""
    child = os.fork()
    if child == 0:
        _try()
    return child


def _try() -> None:
    """In the child: end with what was found, quietly."""
    try:
        _hush()
        os._exit(_TRAY if _available() else _NO_TRAY)
    finally:
        os._exit(1)


def _hush() -> None:
    """Without Qt's complaints, and without a file of the memory where Qt gives up."""
    import resource  # noqa: PLC0415 - Windows has none

    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, 1)
    os.dup2(nowhere, 2)


def _ended(child: int) -> int:
    """What it ended with; -1: it had to be ended, or ended itself."""
    deadline = time.monotonic() + _WITHIN_S
    while time.monotonic() < deadline:
        ended, status = os.waitpid(child, os.WNOHANG)
        if ended:
            return os.waitstatus_to_exitcode(status)
        time.sleep(_LOOK_S)
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    return -1
