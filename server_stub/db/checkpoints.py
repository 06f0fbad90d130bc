"""Folds the write-ahead log into the database's file beside the writer, at moments that disturb it least."""

import logging
import threading

from server_stub.db.database import Database
from server_stub.db.errors import Unwritable

log = logging.getLogger("livechat.db")

LOOK_EVERY_S = 1.0
# A checkpoint and the writer's commits wait for the same disk, so there is one when nobody writes, and else after this many commands.
ENOUGH = 2_000
# 64 MB: without a pause in the writing the log would go on growing.
LONG_LOG_PAGES = 16_384


class Checkpoints:
    """The writer tells what it has written with `note`; `run` is the work of a thread, `look` one round of it."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._stopped = threading.Event()
        self._written = 0
        self._seen = 0
        self._folded = 0
        self.log_is_long = threading.Event()

    def note(self, commands: int) -> None:
        """So many commands were committed. Only the writer calls this."""
        self._written += commands

    def run(self) -> None:
        """Look once a second, until stopped."""
        while not self._stopped.wait(LOOK_EVERY_S):
            self.look()

    def stop(self) -> None:
        """Let `run` end."""
        self._stopped.set()

    def look(self) -> None:
        """Fold the log if nothing was written since the last look, or a lot since the last fold."""
        written, seen = self._written, self._seen
        self._seen = written
        if written == self._folded or (written != seen and written - self._folded < ENOUGH):
            return
        try:
            if self._database.checkpoint() > LONG_LOG_PAGES:
                self.log_is_long.set()
            self._folded = written
        except Unwritable as state:
            log.warning("checkpoint waits why=%s", state)
