"""An account taken away while the disk was full: its conversations are out of sight at once, and off the disk when there is room."""

import asyncio
from collections.abc import AsyncGenerator, Callable, Iterator
from contextlib import asynccontextmanager, contextmanager
from pathlib import Path

import pytest

from app.core.changes import Changes
from app.core.client import Client, open_client
from app.core.database import Database
from app.core.errors import StoreError
from app.protocol.errors import ErrorCode
from app.protocol.records import ConversationState
from tests.app.core.conftest import Fill
from tests.fakes.clock import FakeClock
from tests.fakes.one_server import OneServer
from tests.fakes.patience import PATIENCE_S
from tests.fakes.records import cid, entered, message, snapshot

SERVER = "https://desk.example"
CANARY = "canary-of-the-visitor"
ASSIGNED = ConversationState.ASSIGNED
Expect = Callable[..., None]


@contextmanager
def full(*, for_all: bool = False) -> Iterator[None]:
    """There is no room for another store, or `for_all`: for nothing at all."""

    def fail(*_: object, **__: object) -> None:
        raise StoreError("disk_full")

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Database, "fresh", fail)
        if for_all:
            patch.setattr(Database, "write", fail)
        yield


@pytest.fixture
async def mine(client: Client, fill: Fill, expect_log: Expect) -> Client:
    """Anna is in and has a conversation, in which she has typed something."""
    server = OneServer()
    client.account.connect(server.open, server.secrets)
    await client.account.sign_in(SERVER, "anna", "demo")
    fill(snapshot(entered("mine", ASSIGNED, message("mine", 1, CANARY))))
    client.actions.save_draft(cid("mine"), "typed")
    expect_log("sign_in cleared=no code=disk_full")
    return client


@asynccontextmanager
async def waiting(client: Client) -> AsyncGenerator[None]:
    """As the link does while nobody is signed in."""
    async with asyncio.TaskGroup() as group:
        task = group.create_task(client.account.until_signed_in())
        await asyncio.sleep(0)
        yield
        task.cancel()


def is_gone(client: Client, store_file: Path) -> bool:
    """From what can be seen and from the disk; what was typed is there."""
    on_disk = b"".join(path.read_bytes() for path in store_file.parent.rglob("*") if path.is_file())
    assert client.store.settings.get("ended_by") == ErrorCode.REVOKED
    assert client.queries.draft(cid("mine")) == "typed"
    return client.queries.conversation(cid("mine")) is None and CANARY.encode() not in on_disk


@pytest.mark.parametrize("for_all", [False, True])
async def test_it_is_tried_again_until_there_is_room(
    mine: Client, store_file: Path, monkeypatch: pytest.MonkeyPatch, *, for_all: bool
) -> None:
    monkeypatch.setattr("app.core.account.CLEAR_AGAIN_S", 0)
    told, tried = asyncio.Event(), asyncio.Event()
    async with asyncio.TaskGroup() as group:
        with full(for_all=for_all):
            await mine.account.ended(ErrorCode.REVOKED)
            task = group.create_task(mine.account.until_signed_in())
            monkeypatch.setattr("app.core.account.log.warning", lambda *_: tried.set())
            async with asyncio.timeout(PATIENCE_S):
                await tried.wait()
        mine.changes.subscribe(lambda changes: told.set() if changes == Changes(everything=True) else None)
        async with asyncio.timeout(PATIENCE_S):
            await told.wait()
        assert is_gone(mine, store_file)
        await mine.account.sign_in(SERVER, "anna", "demo")
        await task


async def test_until_then_nothing_of_it_may_be_seen_and_the_next_start_clears_it(mine: Client, store_file: Path, clock: FakeClock) -> None:
    with full():
        await mine.account.ended(ErrorCode.REVOKED)
    assert not mine.store.settings.may_be_seen()
    mine.close()
    again, server = open_client(store_file, clock), OneServer()
    again.account.connect(server.open, server.secrets)
    assert not again.store.settings.may_be_seen()
    async with waiting(again):
        assert is_gone(again, store_file)
        assert again.store.settings.may_be_seen()
    again.close()


@pytest.mark.parametrize("code", [ErrorCode.REVOKED, ErrorCode.NOT_ENTITLED])
async def test_it_is_out_of_sight_also_where_not_even_why_can_be_noted(mine: Client, code: ErrorCode) -> None:
    with full(for_all=True):
        await mine.account.ended(code)
        assert not mine.store.settings.may_be_seen()
    await mine.account.sign_in(SERVER, "anna", "demo")
    assert mine.store.settings.may_be_seen()


@pytest.mark.parametrize("for_all", [False, True])
async def test_whoever_is_let_in_again_meanwhile_has_it_all(mine: Client, *, for_all: bool) -> None:
    with full(for_all=for_all):
        await mine.account.ended(ErrorCode.REVOKED)
    await mine.account.sign_in(SERVER, "anna", "demo")
    await mine.account.until_signed_in()
    assert mine.queries.conversation(cid("mine")) is not None
    assert mine.store.settings.may_be_seen()
    await mine.account.sign_out()
    async with waiting(mine):
        assert mine.store.settings.get("ended_by") == "", "they left of their own will"
