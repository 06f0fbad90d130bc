"""What one agent may know."""

import asyncio
from collections.abc import Sequence

from app.protocol.frames import NumberedEvent
from server_stub.eventlog.entry import Entry
from server_stub.handlers.actors import AgentActor
from server_stub.handlers.snapshot import Taken, agent_snapshot
from server_stub.web.doors import Doors


class AgentView:
    """See View in following.py."""

    def __init__(self, actor: AgentActor, doors: Doors) -> None:
        self._actor = actor
        self._doors = doors

    async def snapshot(self) -> Taken:
        """Everything, as of one moment."""
        return await asyncio.to_thread(agent_snapshot, self._doors.database, self._actor)

    async def events(self, entries: Sequence[Entry]) -> list[NumberedEvent]:
        """What the agent is told of these entries, judged by what they may see now."""
        return await self._doors.delivery.to_agent(self._actor, entries)
