"""A WAV file played by Windows, which has a call for just that."""

import sys
from collections.abc import Callable

from app.core.ports import Heard

_MEMORY, _NO_DEFAULT = 0x0004, 0x0002
"""winsound's SND_MEMORY, and SND_NODEFAULT: the system's own beep in its place would say nothing."""


class WindowsPlayer:
    """`call`: winsound.PlaySound, or what takes its place in a test; None: the system's."""

    def __init__(self, call: Callable[[bytes, int], None] | None = None) -> None:
        self._call = call or _system_call()

    def play(self, sound: bytes) -> Heard:
        """Play a WAV file's content to its end."""
        if self._call is None:
            return Heard.NO_PLAYER
        try:
            self._call(sound, _MEMORY | _NO_DEFAULT)
        except RuntimeError:
            return Heard.NO_DEVICE
        return Heard.PLAYED


def _system_call() -> Callable[[bytes, int], None] | None:
    if sys.platform == "win32":
        import winsound  # noqa: PLC0415 - Windows has it

        return winsound.PlaySound
    return None
