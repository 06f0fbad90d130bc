"""How Python itself is set up for a server that is busy."""

import asyncio
import gc
import sys
from collections.abc import Callable

_NEW_OBJECTS, _YOUNG_ROUNDS, _OLD_ROUNDS = 20_000, 20, 20


def spare_collector() -> None:
    """Let Python look for unreachable circles seldom: little here makes any, and looking takes a twentieth of a busy server's time."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(_NEW_OBJECTS, _YOUNG_ROUNDS, _OLD_ROUNDS)


def loop_factory() -> Callable[[], asyncio.AbstractEventLoop] | None:
    """The quickest event loop there is for this system; None: Python's own."""
    if sys.platform == "win32":
        return None
    import uvloop  # noqa: PLC0415 - it does not exist for Windows

    return uvloop.new_event_loop
