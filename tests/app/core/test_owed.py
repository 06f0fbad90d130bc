"""What somebody is still to be told when the program ends is told by the next run, as far as it is still worth telling."""

from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from pathlib import Path

from app.core.changes import Changes
from app.core.client import Client, open_client
from app.core.steps import Apply, CaughtUp
from app.core.views import ConnectionState
from app.protocol.errors import ErrorCode
from app.protocol.events import ConversationLeft, MessageAdded
from tests.fakes.agent_desk import MemoryNotifier
from tests.fakes.alerted import comes, news, perform, timed
from tests.fakes.clock import FakeClock
from tests.fakes.one_server import OneServer
from tests.fakes.records import cid, message, numbered


@asynccontextmanager
async def next_run(store_file: Path, clock: FakeClock) -> AsyncGenerator[tuple[Client, MemoryNotifier]]:
    """A program that was started again, and has caught up."""
    again = open_client(store_file, clock)
    async with timed(again, clock) as (notifier, waits):
        perform(again, CaughtUp())
        again.changes.publish(Changes(me=True))  # so that there is a turn, whatever is to be told
        await waits.idle()
        yield again, notifier
    again.close()


async def quiet_night(client: Client, clock: FakeClock) -> None:
    """Two chats come, and a message in Anna's own, and nothing of it is told; then one is taken."""
    client.preferences.choose(quiet=True, quiet_from=0, quiet_to=0)
    async with timed(client, clock) as (notifier, waits):
        perform(client, comes(101, "new"), comes(102, "taken"), news(103, MessageAdded(message=message("mine", 2, "still there?"))))
        await waits.idle()
        perform(client, news(104, ConversationLeft(conversation=cid("taken"))))
        await waits.idle()
        assert notifier.titles == []
    client.preferences.choose(quiet=False)


async def test_what_was_held_back_is_told_after_the_night(ready: Client, store_file: Path, clock: FakeClock) -> None:
    await quiet_night(ready, clock)
    async with next_run(store_file, clock) as (_, notifier):
        assert sorted(notifier.titles) == ["new_conversation", "new_message"]
        assert notifier.on_screen[cid("mine")].body == "text=still there? visitor=Vera"
    assert ready.store.settings.get("owed") == "[]"
    async with next_run(store_file, clock) as (_, notifier):
        assert notifier.titles == [], "once"


async def test_where_it_is_still_quiet_it_goes_on_waiting(ready: Client, store_file: Path, clock: FakeClock) -> None:
    await quiet_night(ready, clock)
    ready.preferences.choose(quiet=True)
    for _ in range(2):
        async with next_run(store_file, clock) as (again, notifier):
            assert notifier.titles == []
            assert again.live.held_back == 2
    ready.preferences.choose(quiet=False)
    async with next_run(store_file, clock) as (_, notifier):
        assert len(notifier.titles) == 2


async def test_what_was_handled_meanwhile_is_nobodys_business(ready: Client, store_file: Path, clock: FakeClock) -> None:
    await quiet_night(ready, clock)
    ready.actions.mark_read(cid("mine"), 2)
    ready.store.apply([numbered(105, ConversationLeft(conversation=cid("new")))], 105)
    async with next_run(store_file, clock) as (_, notifier):
        assert notifier.titles == []


async def test_a_program_that_ends_before_it_has_caught_up_loses_nothing(ready: Client, store_file: Path, clock: FakeClock) -> None:
    perform(ready, Apply((numbered(101, MessageAdded(message=message("mine", 2))),), 101, news=False))
    cut = open_client(store_file, clock)
    perform(cut, Apply((numbered(102, MessageAdded(message=message("mine", 3))),), 102, news=False))
    cut.close()
    async with next_run(store_file, clock) as (_, notifier):
        assert notifier.titles == ["new_message"]


async def test_the_same_person_back_again_is_told_and_nobody_else(ready: Client, store_file: Path, clock: FakeClock) -> None:
    await quiet_night(ready, clock)
    server = OneServer()
    ready.account.connect(server.open, server.secrets)
    ready.preferences.choose(quiet=True)
    async with timed(ready, clock) as (notifier, waits):
        perform(ready, CaughtUp())
        await waits.idle()
        await ready.account.ended(ErrorCode.TOKEN_EXPIRED)
        await waits.idle()
        assert ready.live.held_back == 0
        ready.preferences.choose(quiet=False)
        await ready.account.sign_in("https://desk.example", "anna", "demo")
        ready.live.connected(ConnectionState.CATCHING_UP)
        perform(ready, CaughtUp())
        while not notifier.titles:
            await waits.idle()
        assert sorted(notifier.titles) == ["new_conversation", "new_message"]
    await ready.account.sign_in("https://desk.example", "ben", "demo")
    async with next_run(store_file, clock) as (_, notifier):
        assert notifier.titles == []
