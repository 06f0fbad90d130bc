"""A reader who stalls in the middle of a snapshot, over a real socket."""

import asyncio
from pathlib import Path

import pytest
from websockets import Origin
from websockets.exceptions import ConnectionClosed

from app.protocol.ids import new_id
from server_stub.settings import Rates
from tests.fakes.patience import PATIENCE_S
from tests.flow.client import Client
from tests.flow.office import Office, open_office

LONG = "好" * 7_900  # three bytes each
MESSAGES = 30


class Seconds:
    """A clock that only goes forward, and only when told."""

    def __init__(self) -> None:
        self.now = 1_000.0

    def __call__(self) -> float:
        return self.now


async def slow_readers(office: Office) -> float:
    """How many the server has closed."""
    page = (await office.http.get("/metrics")).text.splitlines()
    return sum(float(line.split()[-1]) for line in page if line.startswith('livechat_closes_total{code="slow_reader"}'))


async def read_for_ever(client: Client) -> None:
    while True:
        await client.socket.recv()


async def test_who_stalls_in_a_snapshot_is_cut_where_there_is_no_room_for_it(office_folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("server_stub.web.sockets.STALLED_S", float("inf"))
    monkeypatch.setattr("server_stub.web.sockets.ZOMBIE_S", float("inf"))
    seconds = Seconds()
    async with open_office(office_folder, rates=Rates(visitor_messages_burst=1_000), seconds=seconds) as office:
        anna = await office.online()
        visitor, session = await office.waiting_visitor()
        for number in range(MESSAGES):
            assert (await visitor.command("write_message", text=f"{number} {LONG}"))["type"] == "ack"
            await anna.message(f"{number} {LONG}")
        hello = {"versions": [1], "device": new_id(), "ticket": (await office.session(session))["ticket"]}
        stalled = await office.dial("/visitor/socket", hello, sock=await office.narrow_socket(), max_queue=1, origin=Origin(office.address))
        stalled.socket.transport.pause_reading()
        async with asyncio.timeout(PATIENCE_S):
            for _ in range(20):
                seconds.now += 6
                await asyncio.sleep(0.1)
            assert await slow_readers(office) == 0  # it has room
            monkeypatch.setattr("server_stub.web.pictures.BUDGET_BYTES", MESSAGES * len(LONG))
            while not await slow_readers(office):
                seconds.now += 6
                await asyncio.sleep(0.1)
            stalled.socket.transport.resume_reading()
            with pytest.raises(ConnectionClosed):
                await read_for_ever(stalled)
        assert (await visitor.command("write_message", text="Still here"))["type"] == "ack"
