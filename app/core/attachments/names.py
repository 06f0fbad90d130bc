"""What a foreign file may be called on this machine, and which of them the system may be asked to open."""

import re
import unicodedata
from pathlib import PurePath

LONGEST = 120
_FORBIDDEN = re.compile(r'[<>:"/\\|?*]')
_DEVICES = re.compile(r"(con|prn|aux|nul|com[0-9]|lpt[0-9])", re.IGNORECASE)
_OPENABLE = frozenset(
    {
        *("pdf", "txt", "log", "csv", "tsv", "md", "rtf", "doc", "docx", "odt", "xls", "xlsx", "ods", "ppt", "pptx", "odp", "ics", "eml"),
        *("png", "jpg", "jpeg", "gif", "webp", "bmp", "tif", "tiff", "heic", "avif"),
        *("mp3", "m4a", "ogg", "oga", "opus", "wav", "flac", "mp4", "m4v", "mov", "webm", "mkv"),
    }
)


def local_name(name: str) -> str:
    """A name that is one name on every system: no path, no device, nothing that hides or turns around what it is."""
    shown = "".join(sign for sign in unicodedata.normalize("NFC", name) if unicodedata.category(sign) not in ("Cc", "Cf", "Cs", "Zl", "Zp"))
    safe = _FORBIDDEN.sub("_", shown).strip(" .") or "file"
    stem, suffix = PurePath(safe).stem, PurePath(safe).suffix[:16]
    if _DEVICES.fullmatch(stem.split(".")[0].strip()):
        stem = f"_{stem}"
    return stem[: LONGEST - len(suffix)].rstrip(" .") + suffix


def may_be_opened(name: str) -> bool:
    """Whether a program that shows it is all that the system would start: documents, pictures, sound and films, nothing that acts."""
    return PurePath(local_name(name)).suffix[1:].lower() in _OPENABLE
