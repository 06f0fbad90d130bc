"""What takes long is done aside: in a thread of its own, and told of where the window lives."""

import asyncio
import logging
import threading

import pytest

from app.ui.tasks import Tasks


async def test_work_goes_to_a_thread_and_its_result_comes_back() -> None:
    failures: list[Exception] = []
    tasks, told = Tasks(failures.append), asyncio.Event()
    threads: list[int] = []

    def work() -> int:
        threads.append(threading.get_ident())
        return 7

    def done(result: int) -> None:
        assert result == 7
        threads.append(threading.get_ident())
        told.set()

    tasks.aside(work, done, "count")
    await asyncio.wait_for(told.wait(), 30)
    there, here = threads
    assert here == threading.get_ident()
    assert there != here
    await tasks.stop()
    assert failures == []


async def test_a_failure_of_it_is_told(expect_log: "object") -> None:
    expect_log("task_failed name=count error=ValueError", logging.ERROR)  # type: ignore[operator]  # the fixture is a function
    told = asyncio.Event()
    tasks = Tasks(lambda _error: told.set())

    def work() -> None:
        raise ValueError

    tasks.aside(work, lambda _result: pytest.fail("there is none"), "count")
    await asyncio.wait_for(told.wait(), 30)
    await tasks.stop()
