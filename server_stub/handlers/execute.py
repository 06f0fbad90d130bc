"""Carries commands out: one writer thread, one transaction for whatever waits, acknowledged after the commit."""

from collections.abc import Callable

from app.protocol.commands import Command
from app.protocol.ids import CommandId
from server_stub.db.database import Database
from server_stub.eventlog.log import EventLog
from server_stub.handlers.actors import Actor
from server_stub.handlers.system import SystemCommand

Clock = Callable[[], int]


class Executor:
    """The only writer of the desk's rows in this process."""

    def __init__(self, database: Database, log: EventLog, clock: Clock) -> None:
        self._database = database
        self._log = log
        self._clock = clock

    async def start(self) -> None:
        """Start the writer."""

    async def stop(self) -> None:
        """Finish what was accepted, then stop."""

    async def execute(self, actor: Actor, command_id: CommandId, command: Command | SystemCommand) -> int:
        """Carry a command out; the number up to which its events go. Raises Refused."""
        raise NotImplementedError
