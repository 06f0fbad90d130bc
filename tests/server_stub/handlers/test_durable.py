"""What is acknowledged is on the disk; what the disk does not take is refused, and can be sent again."""

import asyncio
import logging
import sqlite3
from collections.abc import AsyncGenerator, Callable
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import event

from app.protocol.commands import SendMessage
from app.protocol.errors import ErrorCode
from app.protocol.ids import CommandId, MessageId, new_id
from app.protocol.records import ConversationState
from server_stub.db.messages import newest_messages
from server_stub.eventlog.log import EventLog
from server_stub.eventlog.wakeup import Wakeup
from server_stub.handlers.execute import Executor
from server_stub.handlers.refused import Refused
from tests.fakes.clock import FakeClock
from tests.server_stub.company import Company, database_at


class Disk:
    """Makes SQLite itself refuse to write, on the connections that there are and those that come."""

    def __init__(self, company: Company) -> None:
        self._connections: list[Any] = []
        self._pragma = ""
        event.listen(company.database.engine, "connect", self._connected)

    def _connected(self, connection: Any, _record: object) -> None:
        self._connections.append(connection)
        if self._pragma:
            connection.execute(self._pragma)

    def set(self, pragma: str) -> None:
        """From now on."""
        self._pragma = pragma
        for connection in self._connections:
            with suppress(sqlite3.ProgrammingError):  # it was closed
                connection.execute(pragma)


@pytest.fixture
async def disk(tmp_path: Path, clock: FakeClock) -> AsyncGenerator[tuple[Disk, Company]]:
    """A company at a disk that can be filled."""
    company = Company(database_at(tmp_path), clock)
    disk = Disk(company)
    company.database.engine.dispose()
    await company.executor.start()
    await company.come_online(company.anna)
    yield disk, company
    await company.executor.stop()
    company.database.close()


@pytest.mark.parametrize(
    ("full", "free", "why"),
    [
        ("PRAGMA max_page_count=1", "PRAGMA max_page_count=1000000", "disk_full"),
        ("PRAGMA query_only=ON", "PRAGMA query_only=OFF", "read_only"),
    ],
    ids=["full", "read-only"],
)
async def test_what_cannot_be_written_is_refused_and_can_be_sent_again(
    disk: tuple[Disk, Company], full: str, free: str, why: str, expect_log: Callable[..., None]
) -> None:
    expect_log(f"batch refused commands=.* why={why}", logging.ERROR)
    switch, company = disk
    row = await company.chat(ConversationState.ASSIGNED, company.anna)
    ids, head = [CommandId(new_id()) for _ in range(100)], company.head
    switch.set(full)
    wishes = [SendMessage(conversation=row.id, text=f"{i} " + "x" * 7_000) for i in range(100)]
    answers = await asyncio.gather(
        *(company.does(company.anna, wish, id_) for wish, id_ in zip(wishes, ids, strict=True)), return_exceptions=True
    )
    assert {(answer.code, answer.retry_after_ms) for answer in answers if isinstance(answer, Refused)} == {(ErrorCode.BUSY, 1_000)}
    switch.set(free)
    for wish, id_ in zip(wishes, ids, strict=True):
        await company.does(company.anna, wish, id_)
    with company.database.read() as connection:
        stored = [message.id for message in newest_messages(connection, row.id, 1_000) if message.text.endswith("xxx")]
    assert sorted(stored) == sorted(MessageId(id_) for id_ in ids)
    assert company.head == head + 100


async def test_an_acknowledged_message_is_on_disk_for_whoever_opens_it_next(company: Company, clock: FakeClock) -> None:
    row = await company.chat(ConversationState.ASSIGNED, company.anna)
    cursor = await company.does(company.anna, SendMessage(conversation=row.id, text="kept"))
    other = EventLog(company.database, Wakeup())
    assert other.head(company.account) == cursor
    assert other.epoch(company.account) == company.log.epoch(company.account)
    second = Executor(company.database, other, clock)
    await second.start()
    assert await second.execute(company.anna, CommandId(new_id()), SendMessage(conversation=row.id, text="by another")) == cursor + 1
    await second.stop()
    assert await company.does(company.anna, SendMessage(conversation=row.id, text="and by the first")) == cursor + 2
    with company.database.read() as connection:
        stored = [message.text for message in newest_messages(connection, row.id, 3)]
    assert stored == ["kept", "by another", "and by the first"]
