"""A server's end of the socket, and a client that has caught up with it."""

from collections.abc import AsyncGenerator
from pathlib import Path

import pytest

from app.core.views import ConnectionState
from app.protocol.records import ConversationState
from tests.fakes.agent_door import AgentDoor, agent_door
from tests.fakes.linked_desk import LinkedDesk, running
from tests.fakes.records import entered, message, snapshot


@pytest.fixture
async def door() -> AsyncGenerator[AgentDoor]:
    async with agent_door() as opened:
        yield opened


@pytest.fixture
async def desk(door: AgentDoor, tmp_path: Path) -> AsyncGenerator[LinkedDesk]:
    """Caught up with one conversation of Anna's."""
    door.what = snapshot(entered("mine", ConversationState.ASSIGNED, message("mine", 1)))
    async with running(tmp_path, door.port) as opened:
        await opened.state(ConnectionState.ONLINE)
        yield opened
