"""The player that the program is given: one sound at a time, in a thread, and one complaint where nothing can be heard."""

import asyncio
import logging
import sys
import wave
from pathlib import Path
from typing import Protocol

from app.core.ports import Heard
from app.core.sounds import Sound
from app.desktop.player.programs import Programs
from app.desktop.player.volume import at_volume
from app.desktop.player.windows import WindowsPlayer

log = logging.getLogger("livechat.player")


class Output(Protocol):
    """What a system plays with; blocking."""

    def play(self, sound: bytes) -> Heard:
        """Play a WAV file's content to its end. Raises OSError where that cannot be begun."""
        ...


class DesktopPlayer:
    """`folder`: where the sounds are, each in a file named after it. `output`: the system's own where none is given."""

    def __init__(self, folder: Path, output: Output | None = None) -> None:
        self._folder = folder
        self._output: Output = output or (WindowsPlayer() if sys.platform == "win32" else Programs())
        self._playing = asyncio.Lock()
        self._complained = False

    async def play(self, sound: Sound, volume: int) -> Heard:
        """See core.ports.Player."""
        async with self._playing:
            heard = await asyncio.to_thread(self._play, sound, volume)
        if heard is not Heard.PLAYED and not self._complained:
            log.info("sounds heard=%s", heard)
        self._complained = heard is not Heard.PLAYED
        return heard

    def _play(self, sound: Sound, volume: int) -> Heard:
        try:
            return self._output.play(at_volume(self._folder / f"{sound}.wav", volume))
        except (OSError, EOFError, wave.Error) as error:
            log.info("sound=%s error=%s", sound, type(error).__name__)
            return Heard.NO_DEVICE
