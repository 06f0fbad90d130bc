"""Who is to be asked on this system whether somebody uses the machine."""

import logging
import sys

from app.core.hands import Activity, Hands

log = logging.getLogger("livechat.machine")


class Nobody:
    """Knows nothing: whoever asks it never goes away."""

    async def look(self) -> Hands:
        """Nothing is known."""
        return Hands()

    async def close(self) -> None:
        """Nothing is held."""


def activity(system: str = sys.platform) -> Activity:
    """The one for this system."""
    try:
        return _of(system)
    except (OSError, AttributeError) as error:  # a library that is not there, or lacks what we ask
        log.info("activity system=%s error=%s", system, type(error).__name__)
        return Nobody()


def _of(system: str) -> Activity:
    if system == "win32":
        from app.desktop.idle.windows import WindowsActivity  # noqa: PLC0415 - one system's alone

        return WindowsActivity()
    if system == "darwin":
        from app.desktop.idle.mac import MacActivity  # noqa: PLC0415 - one system's alone

        return MacActivity()
    from app.desktop.idle.linux import LinuxActivity  # noqa: PLC0415 - one system's alone

    return LinuxActivity()
