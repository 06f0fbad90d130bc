"""The program's log: a few small files in the data folder, never with a message's text or a token in them."""

import logging
import logging.handlers
import sqlite3
import traceback
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType

from app.core.errors import AppError

BYTES = 1_000_000
FILES = 3


# The texts of these are the system's or our own.
_HARMLESS = (OSError, sqlite3.Error, RuntimeError, AppError)
ExceptionInfo = tuple[type[BaseException], BaseException, TracebackType | None] | tuple[None, None, None]


class _Lines(logging.Formatter):
    def __init__(self) -> None:
        super().__init__("%(asctime)s %(levelname)s %(name)s %(message)s")

    def format(self, record: logging.LogRecord) -> str:
        """The record, with a trace of this formatter's own, whoever formatted it before."""
        kept, record.exc_text = record.exc_text, None
        try:
            return super().format(record)
        finally:
            record.exc_text = kept

    def formatTime(self, record: logging.LogRecord, datefmt: str | None = None) -> str:  # noqa: ARG002, N802 - logging's name
        """UTC, to the millisecond."""
        return datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds")

    def formatException(self, ei: ExceptionInfo) -> str:  # noqa: N802 - logging's name
        """Where it happened, and what brought it about; what it says is left out unless it cannot quote what somebody wrote."""
        return "\n".join(_links(ei[1]))


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


def _links(error: BaseException | None) -> Iterator[str]:
    seen: set[int] = set()
    while error is not None and id(error) not in seen:
        seen.add(id(error))
        said = f": {error}" if isinstance(error, _HARMLESS) else ""
        yield f"  {type(error).__name__}{said}"
        for frame in traceback.extract_tb(error.__traceback__):
            yield f"    {frame.filename}:{frame.lineno} in {frame.name}"
        if isinstance(error, BaseExceptionGroup):
            for part in error.exceptions:
                yield from _links(part)
        error = error.__cause__ or error.__context__
