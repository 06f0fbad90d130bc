"""A WAV file played by a program of the system: on macOS its own, on Linux the sound server's or ALSA's."""

import shutil
import subprocess
import sys
import tempfile
from collections.abc import Mapping
from pathlib import Path

from app.core.ports import Heard

# Told that it is a notification, a sound server uses the volume that is set for these.
_LINUX: Mapping[str, tuple[str, ...]] = {
    "pw-play": ("--media-role=Notification",),
    "paplay": ("--property=media.role=event", "--latency-msec=100"),
    "aplay": ("--quiet",),
}
_MACOS: Mapping[str, tuple[str, ...]] = {"afplay": ()}
_WITHIN_S = 4.0
"""A sound is over in a second, and what comes much later is of no use."""


class Programs:
    """The programs that this system may have, the likeliest first; what plays is asked first from then on, and what hangs last.

    `within_s`: what takes longer hangs, and is ended.
    """

    def __init__(self, known: Mapping[str, tuple[str, ...]] | None = None, within_s: float = _WITHIN_S) -> None:
        self._known = dict(known if known is not None else _MACOS if sys.platform == "darwin" else _LINUX)
        self._within_s = within_s

    def play(self, sound: bytes) -> Heard:
        """Play a WAV file's content to its end. Raises OSError where it cannot be handed over."""
        there = {name: program for name in self._known if (program := shutil.which(name)) is not None}
        if not there:
            return Heard.NO_PLAYER
        with tempfile.TemporaryDirectory(prefix="livechat-desk-") as folder:
            file = Path(folder, "sound.wav")
            file.write_bytes(sound)
            return self._try(there, file)

    def _try(self, there: Mapping[str, str], file: Path) -> Heard:
        for name, program in there.items():
            options = self._known[name]
            command = (program, *options, str(file))
            try:
                played = _plays(command, self._within_s)
            except subprocess.TimeoutExpired:
                del self._known[name]
                self._known[name] = options
                return Heard.NO_DEVICE  # too late for another
            if played:
                self._known = {name: options, **self._known}
                return Heard.PLAYED
        return Heard.NO_DEVICE


def _plays(command: tuple[str, ...], within_s: float) -> bool:
    """Raises TimeoutExpired where it hangs."""
    nothing = subprocess.DEVNULL
    try:
        ended = subprocess.run(command, stdin=nothing, stdout=nothing, stderr=nothing, timeout=within_s, check=False)  # noqa: S603 - the system's own
    except OSError:
        return False
    return ended.returncode == 0
