"""What a person has set in GNOME. Its settings portal does not tell of everything, so that GNOME's own program is asked."""

import asyncio
import os
import shutil
import subprocess
from collections.abc import Mapping

_WITHIN_S = 2.0


async def gnome_setting(schema: str, key: str, environment: Mapping[str, str] = os.environ) -> str:
    """A setting's value as GNOME writes it; empty on other desktops, and where it cannot be known."""
    program = shutil.which("gsettings", path=environment.get("PATH"))
    if program is None or "gnome" not in environment.get("XDG_CURRENT_DESKTOP", "").lower().split(":"):
        return ""
    return await asyncio.to_thread(_asked, program, schema, key)


def _asked(program: str, schema: str, key: str) -> str:
    try:
        answer = subprocess.run((program, "get", schema, key), capture_output=True, timeout=_WITHIN_S, check=False)  # noqa: S603 - GNOME's own, found by name
    except (OSError, subprocess.TimeoutExpired):
        return ""
    return answer.stdout.decode("ascii", "replace").strip()
