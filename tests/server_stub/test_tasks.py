"""Work beside the caller is kept alive, and its failure is not lost."""

import asyncio
import gc
import logging
import threading
from collections.abc import Callable

import pytest

from server_stub.tasks import seen_through, spawn, to_the_end


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


async def test_whoever_is_cancelled_waits_for_the_end_of_what_a_thread_does() -> None:
    began, go_on, ended = threading.Event(), threading.Event(), threading.Event()

    def work() -> None:
        began.set()
        go_on.wait(30)
        ended.set()

    task = spawn(to_the_end(work), "work")
    await asyncio.to_thread(began.wait, 30)
    task.cancel()
    await asyncio.sleep(0)
    assert not task.done()
    go_on.set()
    await asyncio.wait([task])
    assert (task.cancelled(), ended.is_set()) == (True, True)


async def test_whoever_is_cancelled_waits_for_the_end_of_what_must_not_be_cut_short() -> None:
    began, go_on, ended = asyncio.Event(), asyncio.Event(), asyncio.Event()

    async def work() -> None:
        began.set()
        await go_on.wait()
        ended.set()
        raise ArithmeticError  # which nobody is there to hear

    task = spawn(seen_through(work()), "work")
    await began.wait()
    task.cancel()
    await asyncio.sleep(0)
    assert not task.done()
    go_on.set()
    await asyncio.wait([task])
    assert (task.cancelled(), ended.is_set()) == (True, True)


async def test_what_a_thread_makes_or_raises_is_passed_on() -> None:
    assert await to_the_end(int, "12", base=3) == 5
    with pytest.raises(ValueError, match="invalid literal"):
        await to_the_end(int, "none")
