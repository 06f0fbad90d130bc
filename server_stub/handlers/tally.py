"""What the writer says about its batches: to whoever counts them, and to the log when it must begin to refuse them."""

import logging
from collections.abc import Callable

log = logging.getLogger("livechat.handlers")

Watch = Callable[[int, float, str], None]


def unwatched(_commands: int, _seconds: float, _why: str) -> None:
    """Nobody counts."""


class Tally:
    """`watch` is told of each batch, on the writer's thread: how many commands, how many seconds, and why it was refused, if it was."""

    def __init__(self, watch: Watch) -> None:
        self._watch = watch
        self._refusing = ""

    def note(self, commands: int, seconds: float, why: str = "") -> None:
        """A batch has been played. That batches are refused is logged once when it begins, and once when it ends: a full disk is full."""
        if why and why != self._refusing:
            log.error("batch refused commands=%d why=%s", commands, why)
        elif self._refusing and not why:
            log.info("batches are carried out again")
        self._refusing = why
        self._watch(commands, seconds, why)
