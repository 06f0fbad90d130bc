"""Starts background coroutines: keeps a reference and logs what they die of. What must not be cut short is seen to its end."""

import asyncio
import logging
from collections.abc import Awaitable, Callable, Coroutine
from contextlib import suppress
from functools import partial
from typing import ParamSpec, TypeVar

log = logging.getLogger("livechat.tasks")

RESTART_AFTER_S = 1.0

Given = ParamSpec("Given")
Made = TypeVar("Made")

_running: set[asyncio.Task[None]] = set()


def spawn(work: Coroutine[object, object, None], name: str) -> asyncio.Task[None]:
    """Run `work` beside the caller. It ends with its task: cancel that to stop it; a failure is logged, not lost."""
    task = asyncio.get_running_loop().create_task(work, name=name)
    _running.add(task)
    task.add_done_callback(_ended)
    return task


async def for_ever(work: Callable[[], Awaitable[None]]) -> None:
    """Work that must go on: what it dies of is logged, and it begins again."""
    while True:
        try:
            await work()
        except Exception:
            log.exception("background work failed name=%s", getattr(work, "__qualname__", work))
        await asyncio.sleep(RESTART_AFTER_S)


async def to_the_end(work: Callable[Given, Made], *given: Given.args, **named: Given.kwargs) -> Made:
    """Do what blocks in a thread. Whoever is cancelled meanwhile waits for its end: nothing goes on writing behind a server that stops."""
    running = asyncio.get_running_loop().run_in_executor(None, partial(work, *given, **named))
    try:
        return await asyncio.shield(running)
    except asyncio.CancelledError:
        with suppress(Exception):
            await running
        raise


async def seen_through(work: Coroutine[object, object, Made]) -> Made:
    """Do what must not be left half done. Whoever is cancelled meanwhile waits for its end; it has to come to one by itself."""
    running = asyncio.get_running_loop().create_task(work)
    try:
        return await asyncio.shield(running)
    except asyncio.CancelledError:
        await asyncio.wait((running,))
        if not running.cancelled():
            running.exception()  # heard, though nobody is there any more to be told
        raise


def _ended(task: asyncio.Task[None]) -> None:
    _running.discard(task)
    if not task.cancelled() and (error := task.exception()) is not None:
        log.error("task failed name=%s", task.get_name(), exc_info=error)
