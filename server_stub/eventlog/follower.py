"""Durable readers of the log, such as the bot: each follows all accounts, and goes on after a restart where it had stopped."""

import asyncio
import logging
from typing import Protocol

from sqlalchemy.exc import DatabaseError

from app.protocol.ids import AccountId
from server_stub.db.database import Database
from server_stub.db.subscribers import read_cursor, write_cursor
from server_stub.eventlog.entry import Entry
from server_stub.eventlog.log import EventLog, Gap
from server_stub.eventlog.stored import heads
from server_stub.eventlog.subscribe import Subscription
from server_stub.eventlog.wakeup import Wakeup

log = logging.getLogger("livechat.eventlog")

LOOK_FOR_ACCOUNTS_S = 2.0
# The place may be remembered late, since hearing twice does no harm; each time costs a write that chats then wait for.
REMEMBER_EVERY = 1_000


class Reader(Protocol):
    """What a durable reader does. After a crash it hears the last entries again, so hearing one twice must do no harm."""

    @property
    def name(self) -> str:
        """Under which its place is remembered."""
        ...

    async def hear(self, entry: Entry) -> None:
        """Do what this entry asks for."""
        ...

    async def catch_up(self, account: AccountId) -> int:
        """Do what the entries asked for that were pruned before they were heard; the number up to which all is done then."""
        ...


class Follower:
    """Takes one reader through the logs of all accounts. One without haste rests `rest_s` between two looks, and hears more at once."""

    def __init__(self, log: EventLog, wakeup: Wakeup, database: Database, reader: Reader, rest_s: float = 0.0) -> None:
        self._log = log
        self._wakeup = wakeup
        self._database = database
        self._reader = reader
        self._rest_s = rest_s

    async def run(self) -> None:
        """Follow, until cancelled; accounts that are added meanwhile are found within seconds."""
        followed: set[AccountId] = set()
        async with asyncio.TaskGroup() as group:
            while True:
                for account in await self._accounts() - followed:
                    followed.add(account)
                    group.create_task(self._follow(account), name=f"{self._reader.name} {account}")
                await asyncio.sleep(LOOK_FOR_ACCOUNTS_S)

    async def _accounts(self) -> frozenset[AccountId]:
        try:
            return await asyncio.to_thread(self._read_accounts)
        except DatabaseError:
            log.warning("accounts cannot be read reader=%s", self._reader.name)
            return frozenset()

    def _read_accounts(self) -> frozenset[AccountId]:
        with self._database.read() as connection:
            return frozenset(heads(connection))

    async def _follow(self, account: AccountId) -> None:
        cursor = await asyncio.to_thread(read_cursor, self._database, self._reader.name, account)
        while True:
            try:
                await self._read(account, cursor)
            except Gap:
                cursor = await self._reader.catch_up(account)
                await self._remember(account, cursor)

    async def _read(self, account: AccountId, cursor: int) -> None:
        with Subscription(self._log, self._wakeup, account, cursor) as subscription:
            while True:
                for entry in await subscription.next():
                    await self._reader.hear(entry)
                if subscription.cursor - cursor >= REMEMBER_EVERY:
                    cursor = subscription.cursor
                    await self._remember(account, cursor)
                await asyncio.sleep(self._rest_s)

    async def _remember(self, account: AccountId, cursor: int) -> None:
        try:
            await asyncio.to_thread(write_cursor, self._database, self._reader.name, account, cursor)
        except DatabaseError:
            log.warning("cursor not kept reader=%s account=%s", self._reader.name, account)
