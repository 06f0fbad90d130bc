"""The program's log: a few small files in the data folder, never with a message's text or a token in them."""

import logging
import logging.handlers
from datetime import UTC, datetime
from pathlib import Path

BYTES = 1_000_000
FILES = 3


class _Lines(logging.Formatter):
    def __init__(self) -> None:
        super().__init__("%(asctime)s %(levelname)s %(name)s %(message)s")

    def formatTime(self, record: logging.LogRecord, datefmt: str | None = None) -> str:  # noqa: ARG002, N802 - logging's name
        """UTC, to the millisecond."""
        return datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds")


def log_to(file: Path, level: int = logging.INFO) -> logging.Handler:
    """Write what the rooms log, and warnings of libraries, into this file and its predecessors; remove the handler to end it.

    Where the file cannot be written, only what is wrong is printed, on standard error.
    """
    handler: logging.Handler
    try:
        file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        handler = logging.handlers.RotatingFileHandler(file, maxBytes=BYTES, backupCount=FILES - 1, encoding="utf-8")
    except OSError:
        handler = logging.StreamHandler()
        handler.setLevel(logging.WARNING)
    handler.setFormatter(_Lines())
    logging.getLogger("livechat").setLevel(level)
    logging.getLogger().addHandler(handler)
    return handler
