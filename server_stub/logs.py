"""Where the server's log goes: everything to a file in the data folder, what an operator should see to stderr, a line each."""

import logging
from logging.handlers import RotatingFileHandler
from pathlib import Path

_FILE_BYTES = 5_000_000
_FILES = 3


class _OneLine(logging.Formatter):
    """Leaves traces to the file."""

    def format(self, record: logging.LogRecord) -> str:
        text = f"livechat-server: {record.levelname.lower()}: {record.getMessage()}".replace("\n", " ")
        error = record.exc_info[1] if record.exc_info else None
        return text if error is None else f"{text} ({type(error).__name__}; more in livechat-server.log)"


class _NoStrangers(logging.Filter):
    """Leaves out what anybody on the network can make the server say, as often as they like."""

    def filter(self, record: logging.LogRecord) -> bool:
        return not record.getMessage().startswith(("Invalid HTTP request", "Invalid UTF-8 sequence", "Unsupported upgrade request"))


def log_to(folder: Path) -> None:
    """Log to this folder and to stderr. Raises OSError where the folder cannot be written to."""
    file = RotatingFileHandler(folder / "livechat-server.log", maxBytes=_FILE_BYTES, backupCount=_FILES, encoding="utf-8")
    file.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s %(message)s"))
    screen = logging.StreamHandler()
    screen.setLevel(logging.WARNING)
    screen.setFormatter(_OneLine())
    logging.basicConfig(level=logging.INFO, handlers=[file, screen], force=True)
    for chatty in ("uvicorn", "uvicorn.error", "alembic"):
        logging.getLogger(chatty).setLevel(logging.WARNING)
    logging.getLogger("uvicorn.error").addFilter(_NoStrangers())
