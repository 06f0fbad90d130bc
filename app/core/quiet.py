"""Whether it is to be quiet now: by what the person chose, and by what their desktop asks for."""

import time

from app.core.ports import Notifier
from app.core.preferences.values import Preferences
from app.protocol.reports import AlertSuppressed


async def is_quiet(chosen: Preferences, now: int, notifier: Notifier) -> bool:
    """`now`: by this machine's clock, in ms."""
    return await why_quiet(chosen, now, notifier) is not None


def is_own_quiet(chosen: Preferences, now: int) -> bool:
    """Whether the person has chosen it so. `now`: as in is_quiet."""
    here = time.localtime(now / 1000)
    return chosen.is_quiet(here.tm_hour * 60 + here.tm_min)


async def why_quiet(chosen: Preferences, now: int, notifier: Notifier, *, own: bool = True) -> AlertSuppressed | None:
    """Who wants it so; None: nobody. `own`: whether the person's own quiet time counts."""
    if own and is_own_quiet(chosen, now):
        return AlertSuppressed.OWN_QUIET
    return AlertSuppressed.SYSTEM_QUIET if chosen.follow_system_quiet and await notifier.quiet() else None
