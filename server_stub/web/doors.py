"""What both doors, the agents' and the visitors', open into."""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass
from typing import Concatenate, ParamSpec, TypeVar

from sqlalchemy import Connection

from server_stub.db.database import Database
from server_stub.eventlog.log import EventLog
from server_stub.eventlog.wakeup import Wakeup
from server_stub.handlers.delivery import Delivery
from server_stub.handlers.execute import Executor
from server_stub.handlers.told import Told
from server_stub.web.metrics import Metrics
from server_stub.web.presence import Presence
from server_stub.web.sockets import Sockets

Asked = ParamSpec("Asked")
Answer = TypeVar("Answer")


@dataclass(frozen=True, slots=True)
class Doors:
    """The parts of the server that sockets work with; `clock` gives ms UTC, `seconds` a clock that only goes forward."""

    database: Database
    executor: Executor
    log: EventLog
    wakeup: Wakeup
    sockets: Sockets
    presence: Presence
    delivery: Delivery
    metrics: Metrics
    told: Told
    clock: Callable[[], int]
    seconds: Callable[[], float]

    async def look_up(
        self, question: Callable[Concatenate[Connection, Asked], Answer], *asked: Asked.args, **named: Asked.kwargs
    ) -> Answer:
        """Ask the database something, in one read transaction and off the loop."""

        def ask() -> Answer:
            with self.database.read() as connection:
                return question(connection, *asked, **named)

        return await asyncio.to_thread(ask)
