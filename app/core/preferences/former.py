"""What older versions kept beside the preferences, the choice of a proxy, is taken over into them."""

import logging
from typing import Any

import msgspec

from app.core.errors import StoreError
from app.core.preferences.policy import is_usable
from app.core.settings import PREFERENCES, Settings

log = logging.getLogger("livechat.preferences")

_FORMER = ("proxy", "proxy_address", "proxy_user")


def take_over(settings: Settings, mine: dict[str, Any], unusable: dict[str, Any]) -> dict[str, Any]:
    """One's own preferences, with what was kept elsewhere; from then on it is kept with them, as soon as the store can be written.

    `unusable`: what is kept beside them for another version.
    """
    former = {name: value for name in _FORMER if (value := settings.get(name))}
    if not former:
        return mine
    kept = {name: value for name, value in former.items() if is_usable(name, value)} | mine
    try:
        settings.put(PREFERENCES, msgspec.json.encode(unusable | kept).decode())
        for name in former:
            settings.put(name, "")
    except StoreError as error:  # the next run tries it again; beside a program that runs nothing is written
        log.info("preferences taken_over=no code=%s", error.code)
    return kept
