"""What goes round for as long as the program runs: how it waits, and how it goes on after a turn that failed."""

import logging
from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, TypeVar

from app.core.errors import AppError

if TYPE_CHECKING:  # asyncio is loaded after the first paint
    import asyncio

_Outcome = TypeVar("_Outcome")

Wait = Callable[["asyncio.Event", float | None], Awaitable[None]]
"""Until the event is set, or so many seconds are over; None: however long that takes."""


async def outcome(turn: Awaitable[_Outcome], otherwise: _Outcome, log: logging.Logger) -> _Outcome:
    """What one turn came to; `otherwise` where it failed, which is in the log, and no reason to go round no more."""
    try:
        return await turn
    except AppError as error:
        log.warning("turn failed=%s", error.code)
    except Exception:
        log.exception("turn failed")  # a bug of ours, which shall not cost what comes after it
    return otherwise


async def wait_for(more: "asyncio.Event", seconds: float | None) -> None:
    """The Wait of the real world."""
    import asyncio  # noqa: PLC0415 - see above
    from contextlib import suppress  # noqa: PLC0415 - see above

    with suppress(TimeoutError):
        async with asyncio.timeout(seconds):
            await more.wait()
