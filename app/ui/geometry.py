"""Where the window was and how its columns were parted, kept in the data folder; losing that costs nothing else."""

import logging
from pathlib import Path

import msgspec
from PySide6.QtCore import QByteArray, QSize

from app.ui.window import MainWindow

log = logging.getLogger("livechat.ui")

_FILE = "settings.json"
_FIRST_SIZE = QSize(1_360, 820)  # four columns in every language
_WIDEST = 32_767  # Qt takes no larger column, and would raise in its own code for some


def restore(window: MainWindow, folder: Path) -> None:
    """Put the window where it was, as far as it still fits on a screen."""
    window.resize(_FIRST_SIZE.boundedTo(window.screen().availableSize()))
    try:
        kept = msgspec.json.decode((folder / _FILE).read_bytes())
        window.restoreGeometry(QByteArray.fromBase64(str(kept["window"]).encode("ascii")))
        _fit(window)
        window.columns.setSizes([max(0, min(int(width), _WIDEST)) for width in kept["columns"]])
        window.columns.wanted = bool(kept["details"])
        window.columns.aside.width = max(0, min(int(kept["details_width"]), _WIDEST))
    except FileNotFoundError:
        return
    except (OSError, ValueError, KeyError, TypeError, OverflowError, RecursionError) as error:
        log.info("geometry_unread error=%s", type(error).__name__)


def _fit(window: MainWindow) -> None:
    """Have its frame on the screen too, which Qt leaves out where screens have become smaller or their scale another."""
    if window.isMaximized() or window.isFullScreen():
        return
    room, frame, inside = window.screen().availableGeometry(), window.frameGeometry(), window.geometry()
    window.resize(inside.size().boundedTo(room.size() - (frame.size() - inside.size())))
    frame = window.frameGeometry()
    left = min(max(frame.left(), room.left()), room.right() - frame.width() + 1)
    top = min(max(frame.top(), room.top()), room.bottom() - frame.height() + 1)
    window.move(max(left, room.left()), max(top, room.top()))


def keep(window: MainWindow, folder: Path) -> None:
    """Remember where the window is."""
    place = bytes(window.saveGeometry().toBase64().data()).decode("ascii")
    try:
        (folder / _FILE).write_bytes(msgspec.json.encode(_kept(window, place)))
    except OSError as error:
        log.info("geometry_unkept error=%s", type(error).__name__)


def _kept(window: MainWindow, place: str) -> dict[str, object]:
    columns = window.columns
    return {"window": place, "columns": columns.aside.widths_without(), "details": columns.wanted, "details_width": columns.aside.width}
