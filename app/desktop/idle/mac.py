"""Whether somebody uses a Mac: when it was touched last, and whether its screen is locked."""

import ctypes
from typing import Any

from app.core.hands import Hands

_COMBINED_SESSION = 0  # kCGEventSourceStateCombinedSessionState
_ANY_INPUT = 0xFFFFFFFF  # kCGAnyInputEventType
_UTF_8 = 0x08000100  # kCFStringEncodingUTF8
_LOCKED = b"CGSSessionScreenIsLocked"
_FRAMEWORKS = "/System/Library/Frameworks/{0}.framework/{0}"


class MacActivity:
    """`graphics`, `foundation`: CoreGraphics and CoreFoundation; stand-ins in tests."""

    def __init__(self, graphics: Any = None, foundation: Any = None) -> None:
        self._graphics = graphics or _graphics()
        self._foundation = foundation or _foundation()

    async def look(self) -> Hands:
        """So it is now."""
        idle_s = self._graphics.CGEventSourceSecondsSinceLastEventType(_COMBINED_SESSION, _ANY_INPUT)
        return Hands(idle_s=float(idle_s) if idle_s >= 0 else None, locked=self._locked())

    async def close(self) -> None:
        """Nothing is held."""

    def _locked(self) -> bool:
        session = self._graphics.CGSessionCopyCurrentDictionary()
        if not session:
            return False  # no session with a screen
        name = self._foundation.CFStringCreateWithCString(None, _LOCKED, _UTF_8)
        try:
            found = self._foundation.CFDictionaryGetValue(session, name)
            return bool(found) and bool(self._foundation.CFBooleanGetValue(found))
        finally:
            self._foundation.CFRelease(name)
            self._foundation.CFRelease(session)


def _graphics() -> Any:
    library = ctypes.CDLL(_FRAMEWORKS.format("CoreGraphics"))
    library.CGEventSourceSecondsSinceLastEventType.argtypes = [ctypes.c_int32, ctypes.c_uint32]
    library.CGEventSourceSecondsSinceLastEventType.restype = ctypes.c_double
    library.CGSessionCopyCurrentDictionary.restype = ctypes.c_void_p
    return library


def _foundation() -> Any:
    library, pointer = ctypes.CDLL(_FRAMEWORKS.format("CoreFoundation")), ctypes.c_void_p
    library.CFStringCreateWithCString.argtypes = [pointer, ctypes.c_char_p, ctypes.c_uint32]
    library.CFStringCreateWithCString.restype = pointer
    library.CFDictionaryGetValue.argtypes, library.CFDictionaryGetValue.restype = [pointer, pointer], pointer
    library.CFBooleanGetValue.argtypes, library.CFBooleanGetValue.restype = [pointer], ctypes.c_ubyte
    library.CFRelease.argtypes = [pointer]
    return library
