"""Which notices are on the screen, as numbers in a file: what a run that was killed had shown is taken back by the next one."""

import logging
from collections.abc import Iterable
from pathlib import Path

import msgspec

from app.core.reading import BROKEN

log = logging.getLogger("livechat.notifier")


class Shown(msgspec.Struct, frozen=True):
    """`server`: the notification server's name on the bus as it then was; `numbers`: its numbers of the notices. No words."""

    server: str
    numbers: tuple[int, ...]


class Leftovers:
    """The file. A folder that cannot be written to costs no more than the memory."""

    def __init__(self, file: Path | None) -> None:
        self._file = file

    def read(self) -> Shown | None:
        """What was on the screen when the last run ended; None where it ended well."""
        try:
            return msgspec.json.decode(self._file.read_bytes(), type=Shown) if self._file is not None else None
        except (OSError, *BROKEN):
            return None

    def note(self, server: str, numbers: Iterable[int]) -> None:
        """These are on the screen now."""
        shown = Shown(server, tuple(sorted(numbers)))
        try:
            if self._file is not None and shown.numbers:
                self._file.write_bytes(msgspec.json.encode(shown))
            elif self._file is not None:
                self._file.unlink(missing_ok=True)
        except OSError:
            log.info("notices not_noted")
