"""What desktops say of quiet outside their notification servers."""

import os
from collections.abc import Mapping

from app.desktop.gnome import gnome_setting


async def gnome_asks_for_quiet(environment: Mapping[str, str] = os.environ) -> bool:
    """Whether "Do Not Disturb" is on in GNOME."""
    return await gnome_setting("org.gnome.desktop.notifications", "show-banners", environment) == "false"
