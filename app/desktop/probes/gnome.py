"""Whether a person has switched this program's notifications off in GNOME, which shows the switch for each program."""

import asyncio
import os
import re
import shutil
import subprocess
from collections.abc import Mapping

_SCHEMA = "org.gnome.desktop.notifications.application"
_WITHIN_S = 2.0


async def gnome_forbids(entry: str, environment: Mapping[str, str] = os.environ) -> bool:
    """`entry`: the name of the program's desktop entry. False on other desktops, and where it cannot be known."""
    program = shutil.which("gsettings", path=environment.get("PATH"))
    if program is None or "gnome" not in environment.get("XDG_CURRENT_DESKTOP", "").lower().split(":"):
        return False
    return await asyncio.to_thread(_forbids, program, entry)


def _forbids(program: str, entry: str) -> bool:
    place = re.sub("[^a-z0-9-]+", "-", entry.lower())  # as GNOME's shell names it
    asked = (program, "get", f"{_SCHEMA}:/{_SCHEMA.rpartition('.')[0].replace('.', '/')}/application/{place}/", "enable")
    try:
        answer = subprocess.run(asked, capture_output=True, timeout=_WITHIN_S, check=False)  # noqa: S603 - GNOME's own, found by name
    except (OSError, subprocess.TimeoutExpired):
        return False
    return answer.stdout.strip() == b"false"
