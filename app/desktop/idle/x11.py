"""For how long an X display was not touched, by its screen saver extension, where its library is installed."""

import ctypes
import ctypes.util
import logging
import os
from collections.abc import Mapping
from typing import Any

log = logging.getLogger("livechat.machine")


class _Info(ctypes.Structure):
    """XScreenSaverInfo."""

    _fields_ = (
        ("window", ctypes.c_ulong),
        ("state", ctypes.c_int),
        ("kind", ctypes.c_int),
        ("til_or_since", ctypes.c_ulong),
        ("idle", ctypes.c_ulong),
        ("event_mask", ctypes.c_ulong),
    )


class Display:
    """A connection of its own, opened at the first question. Not for a Wayland session: what is typed there X does not see."""

    def __init__(self, environment: Mapping[str, str] = os.environ) -> None:
        self._name = "" if environment.get("WAYLAND_DISPLAY") else environment.get("DISPLAY", "")
        self._x: Any = None
        self._saver: Any = None
        self._display: int | None = None

    def idle_s(self) -> float | None:
        """Seconds; None where nobody can say. Not for several threads at once."""
        if not self._opened():
            return None
        info = _Info()
        known = self._saver.XScreenSaverQueryInfo(self._display, self._x.XDefaultRootWindow(self._display), ctypes.byref(info))
        return info.idle / 1000 if known else None

    def close(self) -> None:
        """Leave the display."""
        if self._display:
            self._x.XCloseDisplay(self._display)
        self._display = None

    def _opened(self) -> bool:
        if self._display or not self._name:
            return bool(self._display)
        try:
            self._x, self._saver = ctypes.CDLL("libX11.so.6"), ctypes.CDLL("libXss.so.1")
        except OSError:
            log.info("idle library=no")
            self._name = ""
            return False
        _declare(self._x, self._saver)
        self._display = self._x.XOpenDisplay(self._name.encode())
        events, errors = ctypes.c_int(), ctypes.c_int()
        if not self._display or not self._saver.XScreenSaverQueryExtension(self._display, ctypes.byref(events), ctypes.byref(errors)):
            log.info("idle display=%s", "no_extension" if self._display else "no")
            self.close()
            self._name = ""
        return bool(self._display)


def _declare(x: Any, saver: Any) -> None:
    pointer, number = ctypes.c_void_p, ctypes.POINTER(ctypes.c_int)
    x.XOpenDisplay.argtypes, x.XOpenDisplay.restype = [ctypes.c_char_p], pointer
    x.XDefaultRootWindow.argtypes, x.XDefaultRootWindow.restype = [pointer], ctypes.c_ulong
    x.XCloseDisplay.argtypes = [pointer]
    saver.XScreenSaverQueryExtension.argtypes = [pointer, number, number]
    saver.XScreenSaverQueryInfo.argtypes = [pointer, ctypes.c_ulong, ctypes.POINTER(_Info)]
