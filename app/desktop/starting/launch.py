"""Which program this is, as another one would have to start it."""

import os
import sys
from hashlib import sha256
from pathlib import Path

from msgspec import Struct

from app.assets import is_installed


class Launch(Struct, frozen=True):
    """`command`: what starts it, `options`: those that make it this one, a profile or a folder. `installed`: it is no checkout."""

    command: tuple[str, ...]
    options: tuple[str, ...] = ()
    installed: bool = False

    @property
    def key(self) -> str:
        """What tells it from others of the same name: nothing for most, letters and digits otherwise."""
        return "".join(f"-{_plain(value)}" for value in self.options[1::2])


def this_launch(profile: str = "", folder: Path | None = None, started_as: str = sys.argv[0]) -> Launch:
    """`profile` and `folder`: as the command line had them. `started_as`: how this run was."""
    options = ("--profile", profile) * bool(profile)
    if folder is not None:
        options += ("--data-dir", str(folder.resolve()))
    return Launch(_command(started_as), options, is_installed())


def _command(started_as: str) -> tuple[str, ...]:
    if getattr(sys, "frozen", False):
        return (sys.executable,)
    script = Path(started_as).absolute()
    if script.suffix != ".py" and script.is_file() and os.access(script, os.X_OK):
        return (str(script),)
    return (sys.executable, "-m", "app")


def _plain(value: str) -> str:
    return value if value.replace("-", "").replace("_", "").isalnum() and value.isascii() else sha256(value.encode()).hexdigest()[:12]
