"""Tells the operating system that a file came from elsewhere, so that it asks before anything in it may act."""

import ctypes
import logging
import os
import sys
import time
import uuid
from pathlib import Path

log = logging.getLogger("livechat.downloads")

AGENT = "Live Chat Desk"
ZONE = b"[ZoneTransfer]\r\nZoneId=3\r\n"  # the internet
_QUARANTINE = b"com.apple.quarantine"
_OTHER_DOWNLOAD = "0001"


def mark_downloaded(file: Path) -> None:
    """Where the system keeps such a note. A file system that takes none, such as that of many memory sticks, costs no more than that."""
    try:
        if sys.platform == "win32":
            note_zone(file)
        elif sys.platform == "darwin":
            _set_attribute(file, _QUARANTINE, quarantine(time.time()).encode())
    except OSError as error:
        log.info("not_marked error=%s", type(error).__name__)


def note_zone(file: Path) -> None:
    """Windows reads it in a stream beside the file's content."""
    Path(f"{file}:Zone.Identifier").write_bytes(ZONE)


def quarantine(now: float) -> str:
    """What macOS reads in an attribute of the file: kind, time in seconds since 1970, who fetched it, and a name of the event."""
    return f"{_OTHER_DOWNLOAD};{int(now):x};{AGENT};{str(uuid.uuid4()).upper()}"


def _set_attribute(file: Path, name: bytes, value: bytes) -> None:
    """What os.setxattr does on Linux; Python has it nowhere else."""
    system = ctypes.CDLL(None, use_errno=True)
    system.setxattr.argtypes = [ctypes.c_char_p, ctypes.c_char_p, ctypes.c_char_p, ctypes.c_size_t, ctypes.c_uint32, ctypes.c_int]
    if system.setxattr(os.fsencode(file), name, value, len(value), 0, 0) != 0:
        raise OSError(ctypes.get_errno(), "setxattr")
