"""The page of the system's own settings where notifications are switched on and off for each program."""

import os
import shutil
import sys
from collections.abc import Callable, Mapping

from PySide6.QtCore import QProcess, QUrl
from PySide6.QtGui import QDesktopServices

_ADDRESSES = {"win32": "ms-settings:notifications", "darwin": "x-apple.systempreferences:com.apple.preference.notifications"}
_PROGRAMS = {
    "gnome": ("gnome-control-center", "notifications"),
    "unity": ("gnome-control-center", "notifications"),
    "kde": ("systemsettings", "kcm_notifications"),
    "xfce": ("xfce4-notifyd-config",),
    "x-cinnamon": ("cinnamon-settings", "notifications"),
    "mate": ("mate-notification-properties",),
}
"""What shows it, by the desktop's name in XDG_CURRENT_DESKTOP."""


def keeps(system: str = sys.platform) -> bool:
    """Whether a program may have its notifications stay; elsewhere that is up to the system's own settings."""
    return system not in _ADDRESSES


def tells_of_quiet(system: str = sys.platform) -> bool:
    """Whether programs can know that they are not to disturb; macOS tells none."""
    return system != "darwin"


def way(
    system: str = sys.platform,
    environment: Mapping[str, str] = os.environ,
    find: Callable[[str], str | None] = shutil.which,
) -> tuple[str, ...]:
    """What opens it: an address, or a program and what to tell it; nothing where this desktop has no such page."""
    if system in _ADDRESSES:
        return (_ADDRESSES[system],)
    desktops = environment.get("XDG_CURRENT_DESKTOP", "").lower().split(":")
    known = (_PROGRAMS[desktop] for desktop in desktops if desktop in _PROGRAMS)
    return next((command for command in known if find(command[0])), ())


def show(by: tuple[str, ...]) -> bool:
    """Open it this way. False: it did not open."""
    if ":" in by[0]:
        return QDesktopServices.openUrl(QUrl(by[0]))
    return QProcess.startDetached(by[0], list(by[1:]))[0]
