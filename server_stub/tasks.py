"""Starts background coroutines: keeps a reference while they run and logs what they die of."""

import asyncio
import logging
from collections.abc import Coroutine

log = logging.getLogger("livechat.tasks")

_running: set[asyncio.Task[None]] = set()


def spawn(work: Coroutine[object, object, None], name: str) -> asyncio.Task[None]:
    """Run `work` beside the caller. It ends with its task: cancel that to stop it; a failure is logged, not lost."""
    task = asyncio.get_running_loop().create_task(work, name=name)
    _running.add(task)
    task.add_done_callback(_ended)
    return task


def _ended(task: asyncio.Task[None]) -> None:
    _running.discard(task)
    if not task.cancelled() and (error := task.exception()) is not None:
        log.error("task failed name=%s", task.get_name(), exc_info=error)
