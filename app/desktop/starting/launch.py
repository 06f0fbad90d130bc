"""Which program this is, as another one would have to start it."""

import os
import sys
from hashlib import sha256
from pathlib import Path

from msgspec import Struct

from app.assets import is_installed


class Launch(Struct, frozen=True):
    """`command`: what starts it, `options`: those that make it this one, a profile or a folder, each with its value in one argument,
    whatever that begins with. `installed`: it is no checkout. `anywhere`: the command does the same in whatever folder it is given.
    """

    command: tuple[str, ...]
    options: tuple[str, ...] = ()
    installed: bool = False
    anywhere: bool = True

    @property
    def key(self) -> str:
        """What tells it from others of the same name: nothing for most, letters and digits otherwise."""
        return "".join(f"-{_plain(option.partition('=')[2])}" for option in self.options)


def this_launch(profile: str = "", folder: Path | None = None, started_as: str = sys.argv[0]) -> Launch:
    """`profile` and `folder`: as the command line had them. `started_as`: how this run was."""
    named = {"profile": profile, "data-dir": str(folder.resolve()) if folder is not None else ""}
    options = tuple(f"--{name}={value}" for name, value in named.items() if value)
    command = _program(started_as)
    if command:
        return Launch(command, options, is_installed())
    return Launch((_python(), "-P", "-m", "app"), options, is_installed(), anywhere=is_installed())


def _program(started_as: str) -> tuple[str, ...]:
    """A file that can be started by itself; nothing where there is none."""
    if getattr(sys, "frozen", False):
        return (sys.executable,)
    for script in (Path(started_as).absolute(), Path(f"{started_as}.exe").absolute()):  # pip's own starter on Windows leaves that out
        if script.suffix != ".py" and script.is_file() and os.access(script, os.X_OK):
            return (str(script),)
    return ()


def _python() -> str:
    """This one, on Windows without a console where there is such."""
    windowed = Path(sys.executable).with_name("pythonw.exe")
    return str(windowed) if windowed.is_file() else sys.executable


def _plain(value: str) -> str:
    return value if value.replace("-", "").replace("_", "").isalnum() and value.isascii() else sha256(value.encode()).hexdigest()[:12]
