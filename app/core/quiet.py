"""Whether it is to be quiet now: by what the person chose, and by what their desktop asks for."""

import time

from app.core.ports import Notifier
from app.core.preferences.values import Preferences


async def is_quiet(chosen: Preferences, now: int, notifier: Notifier) -> bool:
    """`now`: by this machine's clock, in ms."""
    here = time.localtime(now / 1000)
    return chosen.is_quiet(here.tm_hour * 60 + here.tm_min) or (chosen.follow_system_quiet and await notifier.quiet())
