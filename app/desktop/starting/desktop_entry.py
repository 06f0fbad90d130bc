"""The files by which Linux desktops start programs: what a line holds, and how it is written."""

import os
from collections.abc import Mapping, Sequence
from contextlib import suppress
from pathlib import Path

from app.assets import resource

NAME = "Live Chat Desk"
ENTRY = "io.livechatdesk.Desk"
_QUOTED = frozenset(" \t\n\"'\\><~|&;$*?#()`")
_ESCAPED = frozenset('"`$\\')


def user_folder(variable: str, otherwise: str, environment: Mapping[str, str] = os.environ) -> Path:
    """A folder of this person's by the XDG variable, or below their home; a relative one does not count."""
    named = Path(environment.get(variable, ""))
    return named if named.is_absolute() else Path(environment.get("HOME") or Path.home()) / otherwise


def entry(command: Sequence[str], *, more: Mapping[str, str], field: str = "") -> str:
    """`field`: a code such as %u, which stands for what is opened. `more`: further lines."""
    line = " ".join([*map(_argument, command), *([field] if field else [])])
    lines: dict[str, str] = {
        "Type": "Application",
        "Name": NAME,
        "Exec": _value(line),
        "TryExec": _value(command[0]),
        "Icon": _value(str(resource("icons/livechat-desk.svg"))),
        "Terminal": "false",
    }
    return "[Desktop Entry]\n" + "".join(f"{name}={value}\n" for name, value in {**lines, **more}.items())


def says(text: str, name: str) -> str:
    """What an entry's own section says under this name, or empty."""
    inside = False
    for line in text.splitlines():
        if line.startswith("["):
            inside = line.strip() == "[Desktop Entry]"
        elif inside and line.partition("=")[0].strip() == name:
            return line.partition("=")[2].strip()
    return ""


def read(file: Path) -> str:
    """Its text; empty where there is none that can be read."""
    with suppress(OSError):
        return file.read_text(encoding="utf-8", errors="replace")
    return ""


def write(file: Path, text: str) -> None:
    """All of it or nothing. Raises OSError."""
    file.parent.mkdir(parents=True, exist_ok=True)
    begun = file.with_name(f".{file.name}.new")
    try:
        begun.write_text(text, encoding="utf-8")
        begun.replace(file)
    finally:
        begun.unlink(missing_ok=True)


def _value(text: str) -> str:
    """In one line, whatever it holds."""
    return text.replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r")


def _argument(text: str) -> str:
    """As the specification wants it: a percent sign twice, and quotes around what a shell would take for something else."""
    text = text.replace("%", "%%")
    if text and not _QUOTED & set(text):
        return text
    return '"' + "".join(f"\\{letter}" if letter in _ESCAPED else letter for letter in text) + '"'
