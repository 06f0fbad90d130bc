"""Work beside the caller is kept alive, and its failure is not lost."""

import asyncio
import gc
import logging
from collections.abc import Callable

from server_stub.tasks import spawn


async def test_work_goes_on_although_nobody_holds_it() -> None:
    began, done = asyncio.Event(), asyncio.Event()

    async def work() -> None:
        began.set()
        await asyncio.sleep(0)
        done.set()

    spawn(work(), "work")
    await began.wait()
    gc.collect()
    await asyncio.wait_for(done.wait(), 10)


async def test_a_failure_is_logged(expect_log: Callable[..., None]) -> None:
    expect_log("task failed name=breaks", logging.ERROR)

    async def breaks() -> None:
        raise ArithmeticError

    await asyncio.wait([spawn(breaks(), "breaks")])


async def test_an_end_that_was_asked_for_is_no_failure() -> None:
    task = spawn(asyncio.sleep(3_600), "sleeps")
    await asyncio.sleep(0)
    task.cancel()
    await asyncio.wait([task])
    assert task.cancelled()
