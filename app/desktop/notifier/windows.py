"""Whether Windows would hold a notification back now."""

import ctypes
import sys
from collections.abc import Callable

_QUIET = frozenset({3, 4, 6})
"""Of QUERY_USER_NOTIFICATION_STATE: a game in full screen, a presentation, quiet time. A browser in full screen (2) is how many work."""


def windows_asks_for_quiet(state: Callable[[], int] | None = None) -> bool:
    """As SHQueryUserNotificationState tells it. `state`: asks for that number; -1 where it is not known."""
    return (state or _state)() in _QUIET


def _state() -> int:
    if sys.platform == "win32":
        found = ctypes.c_int(-1)
        failed = ctypes.windll.shell32.SHQueryUserNotificationState(ctypes.byref(found))
        return -1 if failed else found.value
    return -1
