"""What a file may be called: one pure function makes of any name one that is safe on every system."""

import re
import unicodedata

LONGEST_BYTES = 255
_LONGEST_ENDING = 20
_NAMELESS = "file"
# What Windows takes in no name; the slashes are gone by then.
_FORBIDDEN = re.compile(r'[<>:"|?*]')
_RESERVED = re.compile(r"(con|prn|aux|nul|conin\$|conout\$|(com|lpt)[0-9¹²³])\s*(\..*)?", re.IGNORECASE | re.DOTALL)
# Controls, among them those that turn the direction of writing, and what has no character.
_UNSEEN = frozenset({"Cc", "Cf", "Cs", "Co", "Cn"})
_ENDINGS = {
    "image/jpeg": ("jpg", "jpeg", "jpe", "jfif"),
    "image/png": ("png",),
    "image/webp": ("webp",),
    "image/gif": ("gif",),
}


def clean_name(given: str) -> str:
    """The name as it is kept and shown: one part of a path, in characters that can be seen, for any system, and never empty."""
    last = re.split(r"[/\\]", unicodedata.normalize("NFC", given))[-1]
    seen = "".join(_character(one) for one in last)
    name = _FORBIDDEN.sub("_", " ".join(seen.split())).strip(". ")
    if _RESERVED.fullmatch(name):
        name = f"_{name}"
    return _shortened(name) or _NAMELESS


def ending(name: str) -> str:
    """What stands after the last dot, in lower case; empty where there is none."""
    stem, dot, last = name.rpartition(".")
    return last.strip().lower() if dot and stem else ""


def named_as(name: str, media_type: str) -> str:
    """The name with an ending that says what an image is, where its own says something else."""
    endings = _ENDINGS.get(media_type)
    if endings is None or ending(name) in endings:
        return name
    return _shortened(f"{name}.{endings[0]}")


def _character(one: str) -> str:
    category = unicodedata.category(one)
    if category.startswith("Z") or one in "\t\n\r\x0b\x0c":
        return " "
    return "" if category in _UNSEEN else one


def _shortened(name: str) -> str:
    """Within the bytes that every system has room for, with its ending."""
    if len(name.encode()) <= LONGEST_BYTES:
        return name
    last = ending(name)
    tail = f".{last}" if last and len(last) <= _LONGEST_ENDING else ""
    room = LONGEST_BYTES - len(tail.encode())
    return name.encode()[:room].decode(errors="ignore").rstrip(". ") + tail
