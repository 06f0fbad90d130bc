"""A durable reader is led through the log of every account, goes on where it stopped, and is told where something was pruned."""

import asyncio
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager

import pytest

from app.protocol.commands import SetOnline
from app.protocol.ids import AccountId
from app.protocol.records import ConversationState
from server_stub.db.accounts import create_account
from server_stub.db.pruning import prune_events
from server_stub.db.subscribers import read_cursor
from server_stub.eventlog import follower
from server_stub.eventlog.entry import Entry
from server_stub.eventlog.follower import Follower
from tests.fakes.patience import PATIENCE_S
from tests.fakes.working import working
from tests.server_stub.company import Company


class Listener:
    """Remembers what it hears. `heard` counts entries a test may wait for; `caught_up`: the accounts where something was pruned."""

    name = "listener"

    def __init__(self) -> None:
        self.numbers: list[tuple[AccountId, int]] = []
        self.caught_up: list[AccountId] = []
        self.head = 0
        self._news = asyncio.Event()

    async def hear(self, entry: Entry) -> None:
        self.numbers.append((entry.account, entry.number))
        self._news.set()

    async def catch_up(self, account: AccountId) -> int:
        self.caught_up.append(account)
        return self.head

    async def until(self, account: AccountId, number: int) -> None:
        """Wait until that entry was heard."""
        async with asyncio.timeout(PATIENCE_S):
            while (account, number) not in self.numbers:
                self._news.clear()
                await self._news.wait()


@asynccontextmanager
async def following(company: Company, listener: Listener) -> AsyncGenerator[None]:
    async with working(Follower(company.log, company.wakeup, company.database, listener).run(), "follower"):
        yield


async def test_everything_is_heard_in_order_old_and_new(company: Company) -> None:
    listener = Listener()
    await company.chat(ConversationState.ASSIGNED)
    async with following(company, listener):
        await listener.until(company.account, company.head)
        await company.chat(ConversationState.CLOSED)
        await listener.until(company.account, company.head)
    assert listener.numbers == [(company.account, number) for number in range(1, company.head + 1)]


async def test_its_place_is_remembered(company: Company, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(follower, "REMEMBER_EVERY", 1)
    listener = Listener()
    async with following(company, listener):
        await company.chat(ConversationState.ASSIGNED)
        await listener.until(company.account, company.head)
        before = company.head
        await company.chat(ConversationState.ASSIGNED)
        await listener.until(company.account, company.head)
    assert before <= read_cursor(company.database, "listener", company.account) <= company.head
    again = Listener()
    async with following(company, again):
        await company.chat(ConversationState.ASSIGNED)
        await again.until(company.account, company.head)
    assert min(number for _, number in again.numbers) > before


async def test_what_was_pruned_is_caught_up_with(company: Company) -> None:
    listener = Listener()
    await company.chat(ConversationState.CLOSED)
    prune_events(company.database, company.clock() + 1, 0)
    await company.restart()
    listener.head = company.head
    async with following(company, listener):
        await company.chat(ConversationState.ASSIGNED)
        await listener.until(company.account, company.head)
    assert listener.caught_up == [company.account]
    assert min(number for _, number in listener.numbers) == listener.head + 1


async def test_an_account_that_is_added_later_is_found(company: Company, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(follower, "LOOK_FOR_ACCOUNTS_S", 0.01)
    listener = Listener()
    async with following(company, listener):
        other = create_account(company.database, "Globex", company.clock())
        anna = company.agent("Anna", other)
        await company.does(anna, SetOnline(online=True))
        await listener.until(other, 1)
    assert listener.caught_up == []
