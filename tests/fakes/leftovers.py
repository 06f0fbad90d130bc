"""What a test must not leave behind: asyncio tasks, threads, and, of Qt, running timers and windows."""

import asyncio
import gc
import sys
import threading
from collections.abc import Generator
from contextlib import contextmanager
from typing import Any

import pytest

from tests.fakes.patience import PATIENCE_S


class TaskWatch:
    """Notes every task that is still pending when a loop is closed by its runner."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self._left: list[str] = []
        close = asyncio.Runner.close

        def watched_close(runner: asyncio.Runner) -> None:
            self._note(runner)
            close(runner)

        monkeypatch.setattr(asyncio.Runner, "close", watched_close)

    def _note(self, runner: asyncio.Runner) -> None:
        try:
            loop = runner.get_loop()
        except RuntimeError:  # it was closed before
            return
        self._left += [f"asyncio task left: {task!r}" for task in asyncio.all_tasks(loop)]

    def take(self) -> list[str]:
        """What was left since the last call."""
        left, self._left = self._left, []
        return left


async def left_tasks(before: set[asyncio.Task[Any]], within_s: float = PATIENCE_S) -> list[str]:
    """Tasks of the running loop, which outlives the test, that were not there before and do not end in time."""
    started = asyncio.all_tasks() - before - {asyncio.current_task()}
    if started:
        _, started = await asyncio.wait(started, timeout=within_s)
    return [f"asyncio task left: {task!r}" for task in started]


_LASTING: set[threading.Thread] = set()


@contextmanager
def lasting() -> Generator[None]:
    """Threads that are started in here serve all tests: none of these leaves them behind."""
    before = set(threading.enumerate())
    yield
    _LASTING.update(set(threading.enumerate()) - before)


def left_threads(before: set[threading.Thread], within_s: float = PATIENCE_S) -> list[str]:
    """Threads that run now, did not run before, and do not end in time."""
    started = set(threading.enumerate()) - before - _LASTING
    for thread in started:
        thread.join(within_s)
    return [f"thread left: {thread.name}" for thread in started if thread.is_alive()]


def left_in_qt() -> list[str]:
    """Windows still shown and timers still running, if this process has a QApplication.

    Each is named once, and ended: no later test is blamed for it.
    """
    widgets = sys.modules.get("PySide6.QtWidgets")
    if widgets is None or widgets.QApplication.instance() is None:
        return []
    core = sys.modules["PySide6.QtCore"]
    core.QCoreApplication.sendPostedEvents(None, core.QEvent.Type.DeferredDelete)
    shown = [widget for widget in widgets.QApplication.topLevelWidgets() if widget.isVisible()]
    running = _running_timers(core)
    left = [f"window left: {widget!r}" for widget in shown] + [f"timer left: {timer!r}" for timer in running]
    for widget in shown:
        widget.hide()
        widget.deleteLater()
    for timer in running:
        timer.stop()
    return left


def _running_timers(core: Any) -> list[Any]:
    import shiboken6  # noqa: PLC0415 - only where Qt is in use

    timers = [thing for thing in gc.get_objects() if type(thing) is core.QTimer]
    return [timer for timer in timers if shiboken6.isValid(timer) and timer.isActive()]
