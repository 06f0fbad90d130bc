"""Readers who stall in the middle of their snapshot: what they hold together is bounded, and whoever reads on stays."""

import asyncio
from collections.abc import AsyncGenerator, Coroutine, Sequence
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

from app.protocol.errors import CloseCode
from app.protocol.frames import Hello, NumberedEvent
from app.protocol.ids import DeviceId
from server_stub.eventlog.entry import Entry
from server_stub.handlers.snapshot import Taken
from server_stub.web.connection import Connection, Gone
from server_stub.web.doors import Doors
from server_stub.web.following import Following
from server_stub.web.polling_socket import UNSENT_BYTES, PollingSocket
from tests.fakes.clock import FakeClock
from tests.fakes.patience import PATIENCE_S
from tests.server_stub.company import Company, open_company
from tests.server_stub.web.doors import doors_of

PART = b'"' + b"x" * 100_000 + b'"'
PARTS = 8
ROOM_FOR_TWO = 2 * PARTS * len(PART) + 50_000
AN_HOUR_S = 3_600.0


class Part(bytes):
    """One that says when nobody holds it any more."""

    gone = 0

    def __del__(self) -> None:
        Part.gone += 1


class Shown:
    """A view with a large picture and no news."""

    def __init__(self, *parts: bytes) -> None:
        self._parts = [*parts]

    async def snapshot(self) -> Taken:
        parts, self._parts = tuple(self._parts), []
        return Taken("e", 0, parts)

    async def events(self, _entries: Sequence[Entry]) -> list[NumberedEvent]:
        return []


class Readers:
    """Connections whose snapshots are under way, each over polls."""

    def __init__(self, company: Company, group: asyncio.TaskGroup) -> None:
        self.company = company
        self.doors: Doors = doors_of(company)
        self._group = group
        self.tasks: list[asyncio.Task[None]] = []
        self.received: dict[Connection, int] = {}
        self.sockets: dict[Connection, PollingSocket] = {}

    async def arrive(self, *parts: bytes) -> Connection:
        """One more; it is sent as much as there is room for."""
        socket = PollingSocket("p")
        connection = Connection(socket, socket.transport, self.doors.metrics, self.doors.seconds)
        connection.belongs_to(self.company.anna)
        connection.beat_at = float("inf")
        self.doors.sockets.add(connection)
        self.received[connection], self.sockets[connection] = 0, socket
        following = Following(connection, Shown(*(parts or [PART] * PARTS)), self.doors, self.company.anna)
        self.start(_follow(following))
        await asyncio.sleep(0)
        assert not connection.writable
        return connection

    def start(self, work: Coroutine[object, object, None]) -> None:
        """Until the end of the test."""
        self.tasks.append(self._group.create_task(work))

    async def read(self, connection: Connection) -> None:
        """It has received one frame more, and asks for the next."""
        self.received[connection] += 1
        await self.sockets[connection].told(self.received[connection], PATIENCE_S)
        await asyncio.sleep(0)

    async def pass_seconds(self, seconds: int) -> None:
        """Let so many ticks of the server pass."""
        for _ in range(seconds):
            self.company.clock.advance(1_000)
            await self.doors.sockets.tick()

    def cut(self) -> list[Connection]:
        """Who was closed."""
        return [connection for connection in self.received if connection.closing]


async def _follow(following: Following) -> None:
    try:
        await following.run(Hello(versions=(1,), device=DeviceId("d")))
    except Gone:
        return


@asynccontextmanager
async def readers_of(folder: Path, clock: FakeClock) -> AsyncGenerator[Readers]:
    """Nobody yet; all that came are gone at the end."""
    async with open_company(folder, clock) as company, asyncio.TaskGroup() as group:
        readers = Readers(company, group)
        yield readers
        for task in readers.tasks:
            task.cancel()


@pytest.fixture(autouse=True)
def little_room(monkeypatch: pytest.MonkeyPatch) -> None:
    """Two whole pictures have room, and a goodbye that is not read at once is not waited for."""
    monkeypatch.setattr("server_stub.web.pictures.BUDGET_BYTES", ROOM_FOR_TWO)
    monkeypatch.setattr("server_stub.web.connection._CLOSE_WITHIN_S", 0)


async def test_what_has_room_stays_however_long_it_is_blocked(tmp_path: Path, clock: FakeClock) -> None:
    async with readers_of(tmp_path, clock) as readers:
        for _ in range(2):
            await readers.arrive()
        await readers.pass_seconds(29)
        assert readers.cut() == []


async def test_of_too_many_the_longest_blocked_goes_first_and_who_reads_on_stays(tmp_path: Path, clock: FakeClock) -> None:
    async with readers_of(tmp_path, clock) as readers:
        reading = await readers.arrive()
        stalled = []
        for _ in range(3):
            stalled.append(await readers.arrive())
            await readers.pass_seconds(1)
        await readers.read(reading)
        await readers.pass_seconds(1)
        assert readers.cut() == []
        await readers.read(reading)
        await readers.pass_seconds(3)
        assert readers.cut() == stalled[:1]
        assert b'livechat_closes_total{code="slow_reader"} 1.0' in readers.doors.metrics.page()
        await readers.pass_seconds(1)
        assert readers.cut() == stalled[:1]
        await readers.pass_seconds(4)  # now it has stopped, too
        assert readers.cut() == stalled[:2]


async def test_a_new_picture_makes_room_at_once(tmp_path: Path, clock: FakeClock, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("server_stub.web.sockets._TICK_S", AN_HOUR_S)
    async with readers_of(tmp_path, clock) as readers:
        readers.start(readers.doors.sockets.beat())
        stalled = [await readers.arrive() for _ in range(3)]
        clock.advance(6_000)
        assert readers.cut() == []
        await readers.arrive()
        async with asyncio.timeout(PATIENCE_S):
            await asyncio.wait(readers.tasks, return_when=asyncio.FIRST_COMPLETED)
        assert readers.cut() == stalled[:1]


async def test_who_is_on_the_way_out_already_is_not_counted(tmp_path: Path, clock: FakeClock) -> None:
    async with readers_of(tmp_path, clock) as readers:
        stalled = [await readers.arrive() for _ in range(3)]
        stalled[1].heard_at -= 41
        await readers.pass_seconds(6)
        assert readers.cut() == stalled[1:2]


async def test_who_is_being_closed_or_has_gone_is_not_counted(tmp_path: Path, clock: FakeClock, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("server_stub.web.connection._CLOSE_WITHIN_S", AN_HOUR_S)
    async with readers_of(tmp_path, clock) as readers:
        stalled = [await readers.arrive() for _ in range(4)]
        clock.advance(6_000)
        pictures = readers.doors.sockets.pictures
        assert pictures.excess() == stalled[:2]
        readers.start(stalled[3].close(CloseCode.OVERLOADED))
        await asyncio.sleep(0)
        assert pictures.excess() == stalled[:1]
        readers.sockets[stalled[2]].end()
        await readers.tasks[2]
        assert pictures.excess() == []


async def test_one_large_part_counts_while_it_is_unsent(tmp_path: Path, clock: FakeClock) -> None:
    """A visitor's picture has one part, and the connection holds it whole."""
    async with readers_of(tmp_path, clock) as readers:
        visitors = [await readers.arrive(b'"' + b"x" * ROOM_FOR_TWO + b'"') for _ in range(2)]
        await readers.read(visitors[0])  # the welcome
        await readers.read(visitors[0])
        await readers.pass_seconds(6)
        assert readers.cut() == visitors[1:]


async def test_parts_are_let_go_as_they_are_sent(tmp_path: Path, clock: FakeClock) -> None:
    async with readers_of(tmp_path, clock) as readers:
        Part.gone = 0
        reader = await readers.arrive(*(Part(PART) for _ in range(PARTS)))
        for _ in range(10):
            await asyncio.sleep(0)
        in_socket = UNSENT_BYTES // len(PART) + 1
        assert Part.gone == in_socket + 1  # and one more is on its way, as text
        for _ in range(3):
            await readers.read(reader)
        assert Part.gone == in_socket + 3
