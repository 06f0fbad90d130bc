"""When Windows sleeps and wakes up: its power broadcasts, which reach every window."""

import ctypes
import ctypes.wintypes
from collections.abc import Callable

from PySide6.QtCore import QAbstractNativeEventFilter, QByteArray, QCoreApplication

from app.core.ports import Moment

WM_POWERBROADCAST = 0x0218
_MOMENTS = {0x0004: Moment.SLEEPS, 0x0012: Moment.WAKES}  # PBT_APMSUSPEND, PBT_APMRESUMEAUTOMATIC


class PowerBroadcasts(QAbstractNativeEventFilter):
    """Calls `feel` for each; Windows waits two seconds at most and for no answer of ours, so the goodbye must be quick."""

    def __init__(self, feel: Callable[[Moment], None]) -> None:
        super().__init__()
        self._feel = feel
        application = QCoreApplication.instance()
        if application is not None:
            application.installNativeEventFilter(self)

    def close(self) -> None:
        """Hear of nothing any more."""
        application = QCoreApplication.instance()
        if application is not None:
            application.removeNativeEventFilter(self)

    def nativeEventFilter(self, kind: QByteArray | bytes | bytearray | memoryview, message: int) -> object:  # noqa: N802 - Qt's name
        """Look at every message; keep none from its window."""
        if bytes(kind.data() if isinstance(kind, QByteArray) else kind) == b"windows_generic_MSG":
            told = ctypes.wintypes.MSG.from_address(int(message))
            moment = _MOMENTS.get(told.wParam) if told.message == WM_POWERBROADCAST else None
            if moment is not None:
                self._feel(moment)
        return False, 0
