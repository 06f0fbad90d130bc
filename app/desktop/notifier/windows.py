"""Whether Windows would hold a notification back now."""

import ctypes
import importlib
import sys
from collections.abc import Callable

_QUIET = frozenset({3, 4, 6})
"""Of QUERY_USER_NOTIFICATION_STATE: a game in full screen, a presentation, the first hour of a new user. A browser in full screen (2) is
how many work."""
_UNRESTRICTED = 0
_TOASTS = "winrt.windows.ui.notifications"


def windows_asks_for_quiet(state: Callable[[], int] | None = None, mode: Callable[[], int] | None = None) -> bool:
    """As Windows 11 tells it of "Do not disturb", and each Windows of games and presentations.

    `state`: asks for the number of SHQueryUserNotificationState, -1 where it is not known; `mode`: for that of ToastNotificationMode.
    """
    return (mode or _mode)() != _UNRESTRICTED or (state or _state)() in _QUIET


def _mode() -> int:
    """What `ToastNotificationManagerForUser` says; only Windows 11 knows it, and only in its later editions."""
    try:
        return int(importlib.import_module(_TOASTS).ToastNotificationManager.get_default().notification_mode)
    except (ImportError, AttributeError, TypeError, OSError, RuntimeError):
        return _UNRESTRICTED


def _state() -> int:
    if sys.platform == "win32":
        found = ctypes.c_int(-1)
        failed = ctypes.windll.shell32.SHQueryUserNotificationState(ctypes.byref(found))
        return -1 if failed else found.value
    return -1
