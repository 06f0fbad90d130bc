"""Tasks of a window that a test can wait for."""

import asyncio
from collections.abc import Coroutine
from typing import Any

from app.ui.tasks import Tasks


class CountedTasks(Tasks):
    """Knows when all of them are over."""

    def __init__(self) -> None:
        super().__init__(lambda _error: None)
        self.all: list[asyncio.Task[None]] = []

    def spawn(self, work: Coroutine[Any, Any, None], name: str) -> asyncio.Task[None]:
        self.all.append(super().spawn(work, name))
        return self.all[-1]

    async def over(self) -> None:
        while pending := [task for task in self.all if not task.done()]:
            await asyncio.wait(pending)
