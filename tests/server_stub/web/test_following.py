"""A socket's reading of the log ends whole, however it ends."""

from pathlib import Path

import pytest

from app.protocol.frames import Hello
from app.protocol.ids import DeviceId
from app.protocol.records import ConversationState
from server_stub.web.agent_view import AgentView
from server_stub.web.connection import Connection, Gone
from server_stub.web.following import Following
from server_stub.web.polling_socket import PollingSocket
from tests.fakes.clock import FakeClock
from tests.server_stub.company import open_company
from tests.server_stub.web.doors import doors_of


async def test_a_reader_who_goes_in_the_middle_of_a_replay_leaves_no_bell_behind(tmp_path: Path, clock: FakeClock) -> None:
    async with open_company(tmp_path, clock) as company:
        before = company.head
        await company.chat(ConversationState.UNASSIGNED)
        doors, socket = doors_of(company), PollingSocket("p")
        connection = Connection(socket, socket.transport, doors.metrics, doors.seconds)
        following = Following(connection, AgentView(company.anna, doors), doors, company.anna)
        hello = Hello(versions=(1,), device=DeviceId(company.anna.device), epoch=company.log.epoch(company.account), cursor=before)
        hung = company.wakeup.readers
        socket.end()
        with pytest.raises(Gone):
            await following.run(hello)
        assert company.wakeup.readers == hung
