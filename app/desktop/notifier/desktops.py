"""What desktops say of quiet outside their notification servers."""

import asyncio
import os
import shutil
import subprocess
from collections.abc import Mapping

_ASK_GNOME = ("get", "org.gnome.desktop.notifications", "show-banners")
_WITHIN_S = 2.0


async def gnome_asks_for_quiet(environment: Mapping[str, str] = os.environ) -> bool:
    """Whether "Do Not Disturb" is on in GNOME. Its settings portal does not tell of it, so that GNOME's own program is asked."""
    program = shutil.which("gsettings", path=environment.get("PATH"))
    if program is None or "gnome" not in environment.get("XDG_CURRENT_DESKTOP", "").lower().split(":"):
        return False
    return await asyncio.to_thread(_says_no, program)


def _says_no(program: str) -> bool:
    asked = subprocess.run((program, *_ASK_GNOME), capture_output=True, timeout=_WITHIN_S, check=False)  # noqa: S603 - GNOME's own, found by name
    return asked.stdout.strip() == b"false"
