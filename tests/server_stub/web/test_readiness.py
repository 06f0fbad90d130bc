"""Readiness: found out by writing, and not more often than needed."""

from collections.abc import Generator
from pathlib import Path

import pytest

from app.protocol.errors import ErrorCode
from server_stub.db.database import Database
from server_stub.db.errors import Unwritable
from server_stub.handlers.refused import Refused
from server_stub.web.readiness import Readiness
from tests.server_stub.company import database_at


class Disk(Database):
    """A database whose disk can be full, and which counts how often it is written to."""

    full = False
    touched = 0

    def touch(self) -> None:
        """Write, or not."""
        self.touched += 1
        if self.full:
            raise Unwritable("disk_full")
        super().touch()


@pytest.fixture
def disk(tmp_path: Path) -> Generator[Disk]:
    """An empty one."""
    plain = database_at(tmp_path)
    disk = Disk(plain.engine)
    yield disk
    disk.close()


class Monitor:
    """Asks, at times that it says itself."""

    def __init__(self, disk: Disk) -> None:
        self.takes_work = True
        self.now = 0.0
        self._readiness = Readiness(disk, lambda: self.takes_work, lambda: self.now)

    async def ready(self) -> bool:
        """Whether the server says it is."""
        try:
            await self._readiness.check()
        except Refused as refused:
            return refused.code is not ErrorCode.BUSY
        return True


async def test_a_full_disk_is_not_ready_until_it_has_room(disk: Disk) -> None:
    monitor = Monitor(disk)
    answers = [await monitor.ready()]
    for disk.full in (True, False):
        monitor.now += 1.0
        answers.append(await monitor.ready())
    assert answers == [True, False, True]


async def test_a_server_that_stops_or_whose_writer_ended_is_not_ready_whatever_the_disk(disk: Disk) -> None:
    monitor = Monitor(disk)
    monitor.takes_work = False
    assert not await monitor.ready()
    assert disk.touched == 0


async def test_asking_often_writes_once_a_second(disk: Disk) -> None:
    monitor = Monitor(disk)
    for monitor.now in (0.0, 0.3, 0.9, 1.0, 1.5):
        assert await monitor.ready()
    assert disk.touched == 2
