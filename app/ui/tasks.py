"""The one place of the window that starts tasks: keeps a reference to each, and shows and logs what fails."""

import logging
from collections.abc import Callable, Coroutine
from typing import TYPE_CHECKING, Any, TypeVar

if TYPE_CHECKING:
    import asyncio

Result = TypeVar("Result")

log = logging.getLogger("livechat.ui")


class Tasks:
    """Work that awaits something. `on_failure` is told of every exception that is nobody else's business."""

    def __init__(self, on_failure: Callable[[Exception], None]) -> None:
        self.on_failure = on_failure
        self._running: set[asyncio.Task[None]] = set()

    def spawn(self, work: Coroutine[Any, Any, None], name: str) -> "asyncio.Task[None]":
        """Start `work`; `name` is for the log."""
        import asyncio  # noqa: PLC0415 - a quarter of a bare start; the window is painted before the first task

        task = asyncio.get_running_loop().create_task(self._guarded(work, name), name=name)
        self._running.add(task)
        task.add_done_callback(self._running.discard)
        return task

    def aside(self, work: Callable[[], Result], done: Callable[[Result], None], name: str) -> None:
        """Do `work` in a thread, and have `done` told of what it came to."""
        self.spawn(_beside(work, done), name)

    async def end(self, task: "asyncio.Task[None]") -> None:
        """Cancel one task, and wait for its end."""
        import asyncio  # noqa: PLC0415 - see spawn

        task.cancel()
        await asyncio.gather(task, return_exceptions=True)

    async def stop(self) -> None:
        """Cancel what still runs, and wait for its end."""
        import asyncio  # noqa: PLC0415 - see spawn

        running = [task for task in self._running if task is not asyncio.current_task()]
        for task in running:
            task.cancel()
        await asyncio.gather(*running, return_exceptions=True)

    async def _guarded(self, work: Coroutine[Any, Any, None], name: str) -> None:
        try:
            await work
        except Exception as error:
            log.error("task_failed name=%s error=%s", name, type(error).__name__, exc_info=error)
            self.on_failure(error)


class TasksOfOne(Tasks):
    """Those of one part of the program, started by `tasks`, which end with all others."""

    def __init__(self, tasks: Tasks) -> None:
        super().__init__(tasks.on_failure)
        self._tasks = tasks
        self._then: Callable[[], object] | None = None

    def spawn(self, work: Coroutine[Any, Any, None], name: str) -> "asyncio.Task[None]":
        task = self._tasks.spawn(work, name)
        self._running.add(task)
        task.add_done_callback(self._ended)
        return task

    def when_over(self, then: Callable[[], object]) -> None:
        """Do something once none of them runs any more, which may be now."""
        self._then = then
        self._look()

    def _ended(self, task: "asyncio.Task[None]") -> None:
        self._running.discard(task)
        self._look()

    def _look(self) -> None:
        if self._then is not None and not self._running:
            then, self._then = self._then, None
            then()


async def _beside(work: Callable[[], Result], done: Callable[[Result], None]) -> None:
    import asyncio  # noqa: PLC0415 - see spawn

    done(await asyncio.to_thread(work))
