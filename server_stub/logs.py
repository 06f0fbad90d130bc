"""Where the server's log goes: to a file in the data folder, a record a line; to stderr what an operator should see."""

import json
import logging
import re
import sqlite3
import sys
import traceback
from collections.abc import Iterator
from contextvars import ContextVar
from datetime import UTC, datetime
from logging.handlers import RotatingFileHandler
from pathlib import Path

LEVELS = ("debug", "info", "warning")
OURS = "livechat"
_FILE_BYTES = 5_000_000
_FILES = 3
_MESSAGE = re.compile(r"(?P<what>.*?)(?P<values>(?: [a-z_]+=.*)?)", re.DOTALL)
# The texts of these are the system's or our own; any other error may quote what somebody wrote.
_HARMLESS = (OSError, sqlite3.Error, RuntimeError)

connection: ContextVar[str] = ContextVar("connection", default="")
"""Names the request or socket that is being served, so that its lines can be found."""


class Lines(logging.Formatter):
    """One record, one line: at, level, logger, connection, what, then the record's own keys and values."""

    def format(self, record: logging.LogRecord) -> str:
        """The line."""
        at = datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds")
        where = f" connection={named}" if (named := connection.get()) else ""
        head = f"at={at} level={record.levelname.lower()} logger={record.name}{where}"
        return " ".join((head, *_message(record), *_error(record)))


class _Screen(logging.Formatter):
    """Leaves keys that only help in a file, and traces, to the file."""

    def format(self, record: logging.LogRecord) -> str:
        text = f"livechat-server: {record.levelname.lower()}: {_first_line(record)}"
        error = record.exc_info[1] if record.exc_info else None
        return text if error is None else f"{text} ({type(error).__name__}; more in livechat-server.log)"


class _File(RotatingFileHandler):
    """Says once, in a line, that nothing can be logged; the handler above it would print a trace for every record."""

    _told = False

    def handleError(self, record: logging.LogRecord) -> None:  # noqa: ARG002, N802 - logging's name
        if not self._told:
            self._told = True
            error = sys.exc_info()[1]
            sys.stderr.write(f"livechat-server: the log cannot be written ({type(error).__name__}); check the space left\n")


class _NoStrangers(logging.Filter):
    """Leaves out what anybody on the network can make the server say, as often as they like."""

    def filter(self, record: logging.LogRecord) -> bool:
        return not record.getMessage().startswith(("Invalid HTTP request", "Invalid UTF-8 sequence", "Unsupported upgrade request"))


def log_to(folder: Path, level: str = "info") -> None:
    """Log to this folder and to stderr: ours from `level` up, of libraries what is wrong. Raises OSError where it cannot be written to."""
    file = _File(folder / "livechat-server.log", maxBytes=_FILE_BYTES, backupCount=_FILES, encoding="utf-8")
    file.setFormatter(Lines())
    screen = logging.StreamHandler()
    screen.setLevel(logging.WARNING)
    screen.setFormatter(_Screen())
    # Libraries write whole frames and requests at their lower levels, with all that people said in them.
    logging.basicConfig(level=logging.WARNING, handlers=[file, screen], force=True)
    logging.getLogger(OURS).setLevel(level.upper())
    logging.getLogger("uvicorn.error").addFilter(_NoStrangers())


def _message(record: logging.LogRecord) -> Iterator[str]:
    text = _first_line(record)
    parts = _MESSAGE.fullmatch(text) if record.name.partition(".")[0] == OURS else None
    yield f"what={_quoted(parts['what'] if parts else text)}"
    if parts and parts["values"]:
        yield parts["values"].strip()


def _first_line(record: logging.LogRecord) -> str:
    """Of libraries' records the first line only: what asyncio adds below it may quote anything."""
    lines = record.getMessage().splitlines() or [""]
    return " ".join(lines) if record.name.partition(".")[0] == OURS else lines[0]


def _error(record: logging.LogRecord) -> Iterator[str]:
    error = record.exc_info[1] if record.exc_info else None
    if error is not None:
        yield f"error={type(error).__name__}"
        yield f"trace={_quoted(' | '.join(_links(error)))}"


def _links(error: BaseException | None) -> Iterator[str]:
    """An error and what brought it about: where, and what it says if that is harmless."""
    seen: set[int] = set()
    while error is not None and id(error) not in seen:
        seen.add(id(error))
        said = f": {error}" if isinstance(error, _HARMLESS) else ""
        frames = (f"{Path(frame.filename).name}:{frame.lineno} {frame.name}" for frame in traceback.extract_tb(error.__traceback__))
        yield f"{type(error).__name__}{said} at {' > '.join(frames)}"
        if isinstance(error, BaseExceptionGroup):
            for part in error.exceptions:
                yield from _links(part)
        error = error.__cause__ or error.__context__


def _quoted(text: str) -> str:
    return json.dumps(text, ensure_ascii=False) if re.search(r"[\s\"=]", text) or not text else text
