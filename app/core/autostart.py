"""Starting by itself, as it was chosen: set up, put right where the program has moved, and taken away again."""

import logging
from collections.abc import Callable
from typing import Protocol

from app.core.changes import ChangeFeed, Changes
from app.core.preferences.chosen import ChosenPreferences

log = logging.getLogger("livechat.autostart")


class Autostart(Protocol):
    """What the operating system knows. Each may raise OSError."""

    def is_set(self) -> bool:
        """Whether it would start this very program."""
        ...

    def is_declined(self) -> bool:
        """Whether a person has switched it off in the system's own settings."""
        ...

    def set_up(self) -> None: ...
    def remove(self) -> None: ...


class ChosenAutostart:
    """`failed`: it could not be done."""

    def __init__(self, preferences: ChosenPreferences, changes: ChangeFeed, system: Autostart, failed: Callable[[], None]) -> None:
        self._preferences = preferences
        self._system = system
        self._failed = failed
        self._wanted: bool | None = None
        self._settle()
        self._unsubscribe = changes.subscribe(self._changed)

    def release(self) -> None:
        """Follow nothing any more; what is set up stays."""
        self._unsubscribe()

    def _changed(self, changes: Changes) -> None:
        if changes.preferences:
            self._settle()

    def _settle(self) -> None:
        before, self._wanted = self._wanted, self._preferences.now.autostart
        if before == self._wanted:
            return
        try:
            self._carry_out(anew=before is not None)
        except OSError as error:
            log.info("autostart wanted=%s failed=%s", self._wanted, type(error).__name__)
            self._failed()

    def _carry_out(self, *, anew: bool) -> None:
        """`anew`: just chosen. Else somebody may have declined since, in the system's settings, or set it up there, which counts."""
        if not self._wanted:
            if anew:
                self._system.remove()
        elif anew or not (self._system.is_set() or self._system.is_declined()):
            self._system.set_up()
            log.info("autostart set_up anew=%s", anew)
