"""Which of them is this system's."""

import errno
import importlib
import logging
import sys
from typing import cast

from app.core.autostart import Autostart
from app.desktop.starting import links, windows
from app.desktop.starting.freedesktop import FreedesktopAutostart
from app.desktop.starting.launch import Launch
from app.desktop.starting.mac import MacAutostart

log = logging.getLogger("livechat.links")


class Nothing:
    """What cannot be started from elsewhere."""

    def is_set(self) -> bool:
        """Never."""
        return False

    def is_declined(self) -> bool:
        """Nobody was asked."""
        return False

    def set_up(self) -> None:
        """Raises OSError."""
        raise OSError(errno.ENOEXEC, "no program that starts in any folder")

    def remove(self) -> None:
        """There is nothing."""


def autostart(launch: Launch, system: str = sys.platform) -> Autostart:
    """What starts this program by itself. A checkout that was not started by a program of its own cannot be: in the folder where a
    session begins, its module is another one, or none.
    """
    if not launch.anywhere:
        return Nothing()
    if system == "win32":
        return windows.WindowsAutostart(launch, _registry())
    if system == "darwin":
        return MacAutostart(launch)
    return FreedesktopAutostart(launch)


def register_links(launch: Launch, system: str = sys.platform) -> None:
    """Have links open with it, if it is installed; a checkout is none, and on macOS the bundle itself says it. Never raises."""
    if not launch.installed or system == "darwin":
        return
    try:
        if system == "win32":
            windows.register_links(launch, _registry())
        else:
            links.register_links(launch)
    except OSError as error:
        log.info("links registered=no error=%s", type(error).__name__)


def _registry() -> windows.Registry:
    return cast("windows.Registry", importlib.import_module("winreg"))  # by name: only Windows has it
