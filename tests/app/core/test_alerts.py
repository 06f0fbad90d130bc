"""From a batch to the desktop: shown through the notifier, remembered across restarts, taken back when signed out."""

import asyncio
from collections.abc import AsyncGenerator, Callable
from contextlib import asynccontextmanager
from pathlib import Path

import msgspec
import pytest

from app.core.changes import Changes
from app.core.client import Client, open_client
from app.core.handling import NoticeHandling
from app.core.steps import Apply, CaughtUp, Position, Replace
from app.protocol.events import ConversationRead, MessageAdded
from app.protocol.people import NotificationRules
from app.protocol.records import ConversationState
from tests.fakes.agent_desk import MemoryFront, MemoryNotifier, words
from tests.fakes.clock import FakeClock
from tests.fakes.records import ME, cid, entered, message, numbered, snapshot

ASSIGNED, UNASSIGNED = ConversationState.ASSIGNED, ConversationState.UNASSIGNED


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
    async with asyncio.timeout(5):
        while not look():
            notifier.news.clear()
            await notifier.news.wait()


def perform(client: Client, *steps: Apply | Replace | CaughtUp) -> None:
    for step in steps:
        for _ in client.intake.perform(step):
            pass


def news(number: int, event: object) -> Apply:
    return Apply((numbered(number, event),), number, news=True)


@pytest.fixture
def ready(client: Client) -> Client:
    """Caught up, with one conversation of Anna's that is read."""
    perform(client, Replace((snapshot(entered("mine", ASSIGNED, message("mine", 1), read=1)),), Position("e", 100)), CaughtUp())
    return client


async def test_a_message_is_shown_opened_by_a_click_and_taken_back_when_read_elsewhere(ready: Client) -> None:
    async with notified(ready) as (notifier, front):
        perform(ready, news(101, MessageAdded(message=message("mine", 2, "hello?"))))
        await until(notifier, lambda: cid("mine") in notifier.on_screen)
        notice = notifier.on_screen[cid("mine")]
        assert (notice.title, notice.body) == ("new_message", "text=hello? visitor=Vera")
        notifier.press(cid("mine"))
        assert front.opened == [cid("mine")]
        perform(ready, news(102, ConversationRead(conversation=cid("mine"), number=2)))
        await until(notifier, lambda: not notifier.on_screen)


async def test_the_companys_rules_hold(ready: Client) -> None:
    """SR-78: as the account says them now, not as they were when it signed in."""
    silent = msgspec.structs.replace(ME, account=msgspec.structs.replace(ME.account, notifications=NotificationRules(text=False)))
    ready.store.settings.put_me(silent)
    async with notified(ready) as (notifier, _):
        perform(ready, news(101, MessageAdded(message=message("mine", 2, "hello?"))))
        await until(notifier, lambda: cid("mine") in notifier.on_screen)
        assert notifier.on_screen[cid("mine")].body == "visitor=Vera"


async def test_what_happened_before_anybody_could_show_it_is_shown_then(ready: Client) -> None:
    perform(ready, news(101, MessageAdded(message=message("mine", 2))))
    async with notified(ready) as (notifier, _):
        await until(notifier, lambda: notifier.titles == ["new_message"])


async def test_what_was_told_is_not_told_again_after_a_restart_and_a_snapshot(ready: Client, store_file: Path, clock: FakeClock) -> None:
    perform(ready, news(101, MessageAdded(message=message("mine", 2))), news(102, entered("new", UNASSIGNED, message("new", 1))))
    ready.store.drop_cache()
    again = open_client(store_file, clock)
    both = (entered("mine", ASSIGNED, message("mine", 2), message("mine", 3), read=1), entered("new", UNASSIGNED, message("new", 1)))
    perform(again, Replace((snapshot(*both),), Position("e", 110)), CaughtUp())
    async with notified(again) as (notifier, _):
        perform(again, news(111, MessageAdded(message=message("mine", 4))))
        await until(notifier, lambda: len(notifier.titles) == 2)
        assert notifier.titles == ["new_message", "new_message"]
    again.close()


async def test_many_things_missed_are_one_summary(ready: Client) -> None:
    missed = [entered(f"w{n}", UNASSIGNED, message(f"w{n}", 1)) for n in range(4)]
    perform(ready, Apply(tuple(numbered(101 + n, event) for n, event in enumerate(missed)), 110, news=False), CaughtUp())
    async with notified(ready) as (notifier, front):
        await until(notifier, lambda: bool(notifier.titles))
        assert notifier.titles == ["summary"]
        assert notifier.on_screen["summary"].body == "messages=0 waiting=4"
        notifier.press("summary")
        assert front.opened == [None]


async def test_signing_out_takes_everything_back(ready: Client) -> None:
    async with notified(ready) as (notifier, _):
        perform(ready, news(101, MessageAdded(message=message("mine", 2))))
        await until(notifier, lambda: bool(notifier.on_screen))
        ready.store.erase()
        ready.changes.publish(Changes(everything=True))
        await until(notifier, lambda: not notifier.on_screen)
