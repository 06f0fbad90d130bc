"""The strict air all tests breathe: no unexpected warning, nothing off this machine, nothing left behind, and a clock of their own."""

import gc
import logging
import os
import threading
from collections.abc import Callable, Generator

import hypothesis
import pytest

from tests.fakes.clock import FakeClock
from tests.fakes.leftovers import TaskWatch, left_in_qt, left_threads
from tests.fakes.loopback import fence
from tests.fakes.strict_log import StrictLog

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
# The tests never write into the keyring of whoever runs them.
os.environ.setdefault("PYTHON_KEYRING_BACKEND", "keyring.backends.fail.Keyring")

# No example is judged by its time: the machine may be slow.
hypothesis.settings.register_profile("patient", deadline=None, suppress_health_check=[hypothesis.HealthCheck.too_slow])
hypothesis.settings.load_profile("patient")

_LOG = pytest.StashKey[StrictLog]()
_THREADS = pytest.StashKey[set[threading.Thread]]()
_TASKS = pytest.StashKey[TaskWatch]()


@pytest.fixture(scope="session", autouse=True)
def _loopback_only() -> Generator[None]:
    with pytest.MonkeyPatch.context() as monkeypatch:
        fence(monkeypatch)
        yield


def pytest_configure(config: pytest.Config) -> None:
    """Watch loops from the start, so that no runner is older than the watch."""
    monkeypatch = pytest.MonkeyPatch()
    config.stash[_TASKS] = TaskWatch(monkeypatch)
    config.add_cleanup(monkeypatch.undo)


def pytest_collection_finish() -> None:
    """What is loaded by now stays: neither the collector nor the watch over timers looks through it after each of thousands of tests."""
    gc.collect()
    gc.freeze()


@pytest.hookimpl(wrapper=True)
def pytest_runtest_setup(item: pytest.Item) -> Generator[None]:
    """Listen from before the first fixture."""
    item.stash[_THREADS] = set(threading.enumerate())
    item.stash[_LOG] = StrictLog()
    logging.getLogger().addHandler(item.stash[_LOG])
    return (yield)


@pytest.hookimpl(wrapper=True)
def pytest_runtest_teardown(item: pytest.Item) -> Generator[None]:
    """Judge after the last fixture has gone."""
    try:
        result = yield
    finally:
        logging.getLogger().removeHandler(item.stash[_LOG])
    problems = item.stash[_LOG].problems() + item.config.stash[_TASKS].take() + left_threads(item.stash[_THREADS]) + left_in_qt()
    if problems:
        pytest.fail("\n".join(problems), pytrace=False)
    return result


@pytest.fixture
def expect_log(request: pytest.FixtureRequest) -> Callable[..., None]:
    """Announce a log record: `expect_log(pattern)` or `expect_log(pattern, logging.ERROR)`. It must come."""
    log: StrictLog = request.node.stash[_LOG]
    return log.expect


@pytest.fixture
def clock() -> FakeClock:
    """A clock that only the test moves."""
    return FakeClock()


@pytest.fixture
def task_watch(pytestconfig: pytest.Config) -> TaskWatch:
    """The watch over tasks, for the test that shows it works."""
    return pytestconfig.stash[_TASKS]
