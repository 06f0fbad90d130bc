"""Canned replies are fetched when the account says that there are others, and kept on this machine."""

import asyncio
import logging
from collections.abc import AsyncGenerator, Callable
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
from msgspec.structs import replace

from app.core.changes import Changes
from app.core.client import Client, open_client
from app.core.errors import ApiError, Unreachable
from app.core.views import ConnectionState
from app.protocol.company import CannedReplies, CannedReply
from app.protocol.errors import ErrorCode
from tests.fakes.agent_desk import MemorySecrets
from tests.fakes.clock import FakeClock
from tests.fakes.linked_desk import MemoryApi
from tests.fakes.records import BEN, ME

HELLO = CannedReply(id="1", shortcut="hello", text="Hello {visitor}!")


class RepliesApi(MemoryApi):
    """Has these replies; `asked` counts how often."""

    def __init__(self) -> None:
        super().__init__()
        self.has = CannedReplies(replies=(HELLO,), revision=1)
        self.asked = 0
        self.meanwhile: Callable[[], None] = lambda: None

    async def replies(self, *_: object) -> CannedReplies:
        self.asked += 1
        if self.failure is not None:
            raise self.failure
        self.meanwhile()
        return self.has


@asynccontextmanager
async def follows(client: Client, api: RepliesApi) -> AsyncGenerator[None]:
    """Signed in and online, with the replies followed."""
    client.account.connect(api.open, MemorySecrets())
    await client.account.sign_in("https://chat.example", "anna@acme.example", "secret")
    async with asyncio.TaskGroup() as group:
        task = group.create_task(client.replies.run())
        client.live.connected(ConnectionState.ONLINE)
        yield
        task.cancel()


def says(client: Client, revision: int) -> None:
    """The account has replies of this revision now."""
    client.store.settings.put_me(replace(ME, account=replace(ME.account, replies=revision)))
    client.changes.publish(Changes(me=True))


async def rest() -> None:
    """Let the follower do all that there is to do: nothing here waits for anything but its turn."""
    for _ in range(20):
        await asyncio.sleep(0)


@pytest.fixture
def api() -> RepliesApi:
    return RepliesApi()


async def test_nothing_is_asked_for_before_there_are_any(client: Client, api: RepliesApi) -> None:
    async with follows(client, api):
        await rest()
        assert (api.asked, client.replies.now) == (0, CannedReplies())


async def test_they_are_fetched_once_for_each_change_and_there_after_a_restart(
    client: Client, api: RepliesApi, store_file: Path, clock: FakeClock
) -> None:
    async with follows(client, api):
        says(client, 1)
        await rest()
        says(client, 1)
        await rest()
        assert (api.asked, client.replies.now) == (1, api.has)
        api.has = CannedReplies(revision=2)
        says(client, 2)
        await rest()
        assert (api.asked, client.replies.now) == (2, api.has)
        api.has = CannedReplies(replies=(HELLO,), revision=3)
        says(client, 3)
        await rest()
    again = open_client(store_file, clock)
    assert again.replies.now.replies == (HELLO,)
    again.close()


@pytest.mark.parametrize("failure", [Unreachable(), ApiError(ErrorCode.BUSY)])
async def test_what_could_not_be_fetched_is_with_the_next_connection(client: Client, api: RepliesApi, failure: Exception) -> None:
    async with follows(client, api):
        api.failure = failure
        says(client, 1)
        await rest()
        api.failure = None
        client.live.connected(ConnectionState.OFFLINE)
        await rest()
        assert client.replies.now == CannedReplies()
        client.live.connected(ConnectionState.ONLINE)
        await rest()
        assert client.replies.now == api.has


async def test_a_bug_costs_one_fetch_and_not_all_of_them(client: Client, api: RepliesApi, expect_log: Callable[..., None]) -> None:
    expect_log("turn failed", logging.ERROR)
    async with follows(client, api):
        api.failure = KeyError("a bug")
        says(client, 1)
        await rest()
        api.failure = None
        says(client, 1)
        await rest()
        assert client.replies.now == api.has


async def test_signing_out_forgets_them_even_while_they_are_on_their_way(client: Client, api: RepliesApi) -> None:
    async with follows(client, api):
        says(client, 1)
        await rest()
        assert client.replies.now.replies
        client.store.erase()
        client.changes.publish(Changes(everything=True))
        assert not client.replies.now.replies
        api.meanwhile = lambda: client.store.settings.put_me(replace(ME, agent=BEN))
        says(client, 1)
        await rest()
        assert not client.replies.now.replies


async def test_what_another_version_kept_is_fetched_anew(client: Client) -> None:
    client.store.settings.put("replies", '{"replies": 7}')
    assert client.replies.now == CannedReplies()
