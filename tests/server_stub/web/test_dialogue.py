"""Commands under way on a socket: each is done with at its end, answered or not."""

import asyncio
from pathlib import Path

import pytest

from app.protocol.commands import AGENT_COMMANDS, Command
from app.protocol.errors import ErrorCode
from app.protocol.frames import Alerts, Typing
from app.protocol.ids import CommandId, new_id
from server_stub.handlers.refused import Refused
from server_stub.web.connection import Connection
from server_stub.web.dialogue import Dialogue
from server_stub.web.polling_socket import PollingSocket
from tests.fakes.clock import FakeClock
from tests.server_stub.company import open_company
from tests.server_stub.web.doors import doors_of


class Slow:
    """Carries nothing out until the test says so."""

    commands = AGENT_COMMANDS

    def __init__(self) -> None:
        self.outcome: asyncio.Future[int] = asyncio.get_running_loop().create_future()
        self.given = asyncio.Event()

    def admit(self) -> None:
        return

    def submit(self, _command_id: CommandId, _command: Command) -> asyncio.Future[int]:
        self.given.set()
        return self.outcome

    async def pass_on(self, _typing: Typing) -> None:
        return

    async def note(self, _alerts: Alerts) -> None:
        return


@pytest.mark.parametrize("outcome", [7, Refused(ErrorCode.BUSY, retry_after_ms=1)])
async def test_a_command_whose_socket_is_ended_as_it_is_answered_is_not_under_way_for_ever(
    tmp_path: Path, clock: FakeClock, outcome: int | Refused
) -> None:
    async with open_company(tmp_path, clock) as company:
        doors, socket, side = doors_of(company), PollingSocket("p"), Slow()
        connection = Connection(socket, socket.transport, doors.metrics, doors.seconds)
        dialogue = Dialogue(connection, side, doors)

        async def talk() -> None:
            async with asyncio.TaskGroup() as group:
                await dialogue.run(group)

        socket.take(1, (f'{{"type":"command","id":"{new_id()}","kind":"set_online","data":{{"online":true}}}}',), over=False)
        async with asyncio.TaskGroup() as group:
            talking = group.create_task(talk())
            await side.given.wait()
            assert doors.sockets.work.count == 1
            if isinstance(outcome, int):
                side.outcome.set_result(outcome)
            else:
                side.outcome.set_exception(outcome)
            talking.cancel()
        assert doors.sockets.work.count == 0
