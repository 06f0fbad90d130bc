"""The strict air itself: each check of tests/conftest.py can fail."""

import asyncio
import logging
import socket
import threading
from collections.abc import Callable

import pytest
import shiboken6
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from tests.fakes.leftovers import TaskWatch, lasting, left_in_qt, left_tasks, left_threads
from tests.fakes.loopback import LeftTheMachineError
from tests.fakes.strict_log import StrictLog


@pytest.mark.parametrize("address", ["192.0.2.1", "example.org"])
def test_nothing_leaves_the_machine(address: str) -> None:
    with pytest.raises(LeftTheMachineError):
        socket.create_connection((address, 80), timeout=1)


def test_loopback_is_open() -> None:
    with socket.create_server(("127.0.0.1", 0)) as server, socket.create_connection(server.getsockname(), timeout=5) as client:
        assert client.getpeername() == server.getsockname()


def _record(level: int, text: str) -> logging.LogRecord:
    return logging.LogRecord("livechat.test", level, __file__, 1, text, None, None)


def test_an_unexpected_warning_is_a_problem() -> None:
    log = StrictLog()
    log.handle(_record(logging.WARNING, "disk=full"))
    assert log.problems() == ["unexpected log: WARNING livechat.test: disk=full"]


def test_an_expected_warning_that_comes_is_none(expect_log: Callable[..., None]) -> None:
    expect_log("disk=full", logging.ERROR)
    logging.getLogger("livechat.test").error("disk=full")
    log = StrictLog()
    log.expect("disk")
    log.handle(_record(logging.WARNING, "disk=full"))
    assert log.problems() == []


def test_an_expected_warning_that_stays_away_is_a_problem() -> None:
    log = StrictLog()
    log.expect("disk")
    log.handle(_record(logging.ERROR, "disk=full"))
    assert log.problems() == ["unexpected log: ERROR livechat.test: disk=full", "no log matched 'disk'"]


def test_a_thread_left_behind_is_named() -> None:
    before = set(threading.enumerate())
    end = threading.Event()
    threading.Thread(target=end.wait, name="forgotten", daemon=True).start()
    try:
        assert left_threads(before, within_s=0.01) == ["thread left: forgotten"]
    finally:
        end.set()
    assert left_threads(before) == []


def test_a_task_left_behind_is_named(task_watch: TaskWatch) -> None:
    async def leave_one() -> None:
        asyncio.get_running_loop().create_task(asyncio.Event().wait(), name="forgotten")

    with asyncio.Runner() as runner:
        runner.run(leave_one())
    [left] = task_watch.take()
    assert "name='forgotten'" in left


async def test_a_task_left_behind_in_a_loop_that_goes_on_is_named() -> None:
    before = asyncio.all_tasks()
    async with asyncio.TaskGroup() as group:
        lost = group.create_task(asyncio.Event().wait(), name="forgotten")
        [left] = await left_tasks(before, within_s=0.01)
        lost.cancel()
    assert "name='forgotten'" in left
    assert await left_tasks(before) == []


def test_a_thread_that_serves_all_tests_is_not_left_behind() -> None:
    before = set(threading.enumerate())
    end = threading.Event()
    with lasting():
        thread = threading.Thread(target=end.wait, name="kept", daemon=True)
        thread.start()
    assert left_threads(before, within_s=0.01) == []
    end.set()
    thread.join()


@pytest.mark.usefixtures("qapp")
def test_a_window_and_a_timer_that_are_left_are_named_once() -> None:
    window, timer = QWidget(), QTimer()
    window.show()
    timer.start(60_000)
    assert [left.split(":")[0] for left in left_in_qt()] == ["window left", "timer left"]
    assert left_in_qt() == []
    assert (shiboken6.isValid(window), timer.isActive()) == (False, False)
