"""How long a connection's reader has kept others waiting, and when it is given a sign of life."""

import asyncio

from app.protocol.ids import AccountId, AgentId
from server_stub.handlers.actors import AgentActor
from server_stub.web.connection import Connection
from server_stub.web.metrics import Metrics
from server_stub.web.polling_socket import UNSENT_FRAMES, PollingSocket
from server_stub.web.sockets import Sockets
from tests.fakes.clock import FakeClock
from tests.fakes.patience import PATIENCE_S


async def test_who_is_still_waited_for_counts_on_when_one_of_several_sends_got_through(clock: FakeClock) -> None:
    socket = PollingSocket("p")
    connection = Connection(socket, socket.transport, Metrics(), clock.seconds)
    while connection.writable:
        await connection.send_text(b"x")
    async with asyncio.TaskGroup() as group:
        sends = [group.create_task(connection.send_text(b"y")) for _ in range(2)]
        await asyncio.sleep(0)
        clock.advance(5_000)
        assert connection.blocked_for() == 5.0
        await socket.told(1, PATIENCE_S)  # there is room for one
        await asyncio.wait(sends, return_when=asyncio.FIRST_COMPLETED)
        assert [send.done() for send in sends] == [True, False]
        clock.advance(31_000)
        assert connection.blocked_for() == 31.0
        await socket.told(1 + UNSENT_FRAMES // 2, PATIENCE_S)
    assert connection.blocked_for() == 0.0


async def test_there_is_no_sign_of_life_before_there_could_be_a_welcome(clock: FakeClock) -> None:
    socket = PollingSocket("p")
    connection = Connection(socket, socket.transport, Metrics(), clock.seconds)
    connection.belongs_to(AgentActor(AccountId("acme"), AgentId("anna"), "device"))
    sockets = Sockets(lambda _: 0, clock, clock.seconds)
    sockets.add(connection)
    await sockets.tick()
    assert (await socket.told(0, 0.0)).frames == ()
    clock.advance(20_000)
    await sockets.tick()
    assert len((await socket.told(0, PATIENCE_S)).frames) == 1
