"""Whether somebody uses a Windows machine: its last input, and whether the session is locked."""

import ctypes
from typing import Any

from app.core.hands import Hands

_CURRENT_SESSION = 0xFFFFFFFF
_SESSION_INFO_EX = 25  # WTSSessionInfoEx
_LOCKED = 0  # WTS_SESSIONSTATE_LOCK


class LastInput(ctypes.Structure):
    """LASTINPUTINFO. `at`: ms since the machine began, as a number of 32 bits that begins anew after seven weeks."""

    _fields_ = (("size", ctypes.c_uint32), ("at", ctypes.c_uint32))


class SessionInfo(ctypes.Structure):
    """The beginning of WTSINFOEX of level 1; what follows holds times, so that it stands on a multiple of eight."""

    _fields_ = (
        ("level", ctypes.c_uint32),
        ("padding", ctypes.c_uint32),
        ("session", ctypes.c_uint32),
        ("state", ctypes.c_int32),
        ("flags", ctypes.c_int32),
    )


class WindowsActivity:
    """`user`, `kernel`, `terminal`: user32, kernel32 and wtsapi32; stand-ins in tests."""

    def __init__(self, user: Any = None, kernel: Any = None, terminal: Any = None) -> None:
        self._user = user or _library("user32")
        self._kernel = kernel or _library("kernel32")
        self._terminal = terminal or _library("wtsapi32")

    async def look(self) -> Hands:
        """So it is now."""
        return Hands(idle_s=self._idle_s(), locked=self._locked())

    async def close(self) -> None:
        """Nothing is held."""

    def _idle_s(self) -> float | None:
        last = LastInput(ctypes.sizeof(LastInput))
        if not self._user.GetLastInputInfo(ctypes.byref(last)):
            return None
        now = int(self._kernel.GetTickCount())
        return ((now - int(last.at)) & 0xFFFFFFFF) / 1000

    def _locked(self) -> bool:
        found, size = ctypes.POINTER(SessionInfo)(), ctypes.c_uint32()
        asked = (None, _CURRENT_SESSION, _SESSION_INFO_EX, ctypes.byref(found), ctypes.byref(size))
        if not self._terminal.WTSQuerySessionInformationW(*asked):
            return False
        try:
            told = found.contents
            return (int(told.level), int(told.flags)) == (1, _LOCKED)
        finally:
            self._terminal.WTSFreeMemory(found)


def _library(name: str) -> Any:
    found: Any = getattr(ctypes, "windll")[name]  # noqa: B009 - only Windows has it, which type checkers know
    if name == "wtsapi32":
        found.WTSQuerySessionInformationW.argtypes = [ctypes.c_void_p, ctypes.c_uint32, ctypes.c_int, ctypes.c_void_p, ctypes.c_void_p]
        found.WTSFreeMemory.argtypes = [ctypes.c_void_p]
    return found
