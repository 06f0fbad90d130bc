"""Alerts under test: what happens to a client, a notifier that shows what comes of it, and time that goes by when the test says so."""

import asyncio
from collections.abc import AsyncGenerator, Callable
from contextlib import asynccontextmanager

from app.core.client import Client
from app.core.handling import NoticeHandling
from app.core.notice import Alert
from app.core.ports import Notice
from app.core.steps import Apply, CaughtUp, Replace
from app.protocol.records import ConversationState
from tests.fakes.agent_desk import MemoryFront, MemoryNotifier, words
from tests.fakes.clock import FakeClock
from tests.fakes.patience import PATIENCE_S
from tests.fakes.records import entered, message, numbered


@asynccontextmanager
async def notified(client: Client) -> AsyncGenerator[tuple[MemoryNotifier, MemoryFront]]:
    """A notifier that shows what this client wants shown, and the window."""
    notifier, front = MemoryNotifier(), MemoryFront()
    handle = NoticeHandling(client.actions, client.queries, front)
    async with asyncio.TaskGroup() as group:
        task = group.create_task(client.attention.run(notifier, words, handle))
        await asyncio.sleep(0)
        yield notifier, front
        task.cancel()


async def until(notifier: MemoryNotifier, look: Callable[[], bool]) -> None:
    async with asyncio.timeout(PATIENCE_S):
        while not look():
            notifier.news.clear()
            await notifier.news.wait()


def perform(client: Client, *steps: Apply | Replace | CaughtUp) -> None:
    for step in steps:
        for _ in client.intake.perform(step):
            pass


def news(number: int, event: object) -> Apply:
    return Apply((numbered(number, event),), number, news=True)


def comes(number: int, name: str) -> Apply:
    return news(number, entered(name, ConversationState.UNASSIGNED, message(name, 1)))


class Waits:
    """Time that goes by when the test says so: `asked` is for how long the alerts would wait now."""

    def __init__(self, clock: FakeClock) -> None:
        self._clock = clock
        self.asked = asyncio.Queue[float | None]()
        self._over = asyncio.Event()

    async def __call__(self, more: asyncio.Event, seconds: float | None) -> None:
        self.asked.put_nowait(seconds)
        self._over.clear()
        async with asyncio.TaskGroup() as group:
            waits = [group.create_task(event.wait()) for event in (more, self._over)]
            await asyncio.wait(waits, return_when=asyncio.FIRST_COMPLETED)
            for wait in waits:
                wait.cancel()

    async def idle(self) -> float | None:
        """Until there is nothing left to do; how long that would be so."""
        async with asyncio.timeout(PATIENCE_S):
            seconds = await self.asked.get()
            await asyncio.sleep(0)
            while not self.asked.empty():
                seconds = self.asked.get_nowait()
            return seconds

    async def go_by(self, seconds: float) -> float | None:
        """So much time, and what is done then; until when there is nothing to do again."""
        self._clock.advance(round(seconds * 1000))
        self._over.set()
        return await self.idle()


@asynccontextmanager
async def timed(client: Client, clock: FakeClock, words: Callable[[Alert], Notice] = words) -> AsyncGenerator[tuple[MemoryNotifier, Waits]]:
    notifier, waits = MemoryNotifier(), Waits(clock)
    async with asyncio.TaskGroup() as group:
        task = group.create_task(client.attention.run(notifier, words, lambda *_: None, waits))
        await waits.idle()
        yield notifier, waits
        task.cancel()
