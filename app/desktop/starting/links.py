"""Links with livechat: are opened by this program, on Linux by a desktop entry of this person's."""

import logging
import os
import shutil
import subprocess
from collections.abc import Mapping
from pathlib import Path

from app.desktop.starting.desktop_entry import ENTRY, entry, read, user_folder, write
from app.desktop.starting.launch import Launch

log = logging.getLogger("livechat.links")

_TYPE = "x-scheme-handler/livechat"
_FILE = f"{ENTRY}.desktop"
_OF_ALL = "/usr/local/share:/usr/share"
_WITHIN_S = 5.0


def register_links(launch: Launch, environment: Mapping[str, str] = os.environ) -> bool:
    """Where no installer has done it for all users. Whether something was written; the programs that tell the desktop may be missing.

    Raises OSError.
    """
    for folder in (environment.get("XDG_DATA_DIRS") or _OF_ALL).split(":"):
        if folder and _TYPE in read(Path(folder) / "applications" / _FILE):
            return False
    file = user_folder("XDG_DATA_HOME", ".local/share", environment) / "applications" / _FILE
    text = entry(launch.command, more={"MimeType": f"{_TYPE};", "Categories": "Network;Office;"}, field="%u")
    if read(file) == text:
        return False
    write(file, text)
    _run(environment, "update-desktop-database", str(file.parent))
    _run(environment, "xdg-mime", "default", _FILE, _TYPE)
    log.info("links registered")
    return True


def _run(environment: Mapping[str, str], program: str, *arguments: str) -> None:
    found = shutil.which(program, path=environment.get("PATH"))
    if found is None:
        return
    try:
        subprocess.run((found, *arguments), capture_output=True, timeout=_WITHIN_S, check=False, env=dict(environment))  # noqa: S603 - the desktop's own
    except (OSError, subprocess.TimeoutExpired) as error:
        log.info("links told=no program=%s error=%s", program, type(error).__name__)
