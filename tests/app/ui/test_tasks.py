"""What takes long is done aside: in a thread of its own, and told of where the window lives."""

import asyncio
import logging
import threading

import pytest

from app.ui.tasks import Tasks, TasksOfOne


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


async def test_those_of_one_part_are_known_to_be_over() -> None:
    tasks, over = Tasks(lambda _error: None), list[str]()
    own, may_end = TasksOfOne(tasks), asyncio.Event()

    async def work() -> None:
        await may_end.wait()

    first = own.spawn(work(), "one")
    own.when_over(lambda: over.append("over"))
    await asyncio.sleep(0)
    assert over == []
    may_end.set()
    await first
    await asyncio.sleep(0)
    assert over == ["over"]
    await own.spawn(work(), "later")
    await asyncio.sleep(0)
    assert over == ["over"]
    own.when_over(lambda: over.append("at once"))
    assert over == ["over", "at once"]


async def test_those_of_one_part_end_with_all() -> None:
    async def work() -> None:
        await asyncio.Event().wait()

    tasks = Tasks(lambda _error: None)
    task = TasksOfOne(tasks).spawn(work(), "for ever")
    await asyncio.sleep(0)
    await tasks.stop()
    assert task.cancelled()
