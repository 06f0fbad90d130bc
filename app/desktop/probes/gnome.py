"""Whether a person has switched this program's notifications off in GNOME, which shows the switch for each program."""

import os
import re
from collections.abc import Mapping

from app.desktop.gnome import gnome_setting

_SCHEMA = "org.gnome.desktop.notifications.application"


async def gnome_forbids(entry: str, environment: Mapping[str, str] = os.environ) -> bool:
    """`entry`: the name of the program's desktop entry. False on other desktops, and where it cannot be known."""
    place = re.sub("[^a-z0-9-]+", "-", entry.lower())  # as GNOME's shell names it
    path = f"/{_SCHEMA.rpartition('.')[0].replace('.', '/')}/application/{place}/"
    return await gnome_setting(f"{_SCHEMA}:{path}", "enable", environment) == "false"
