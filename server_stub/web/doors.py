"""What both doors, the agents' and the visitors', open into."""

from collections.abc import Callable
from dataclasses import dataclass

from server_stub.db.database import Database
from server_stub.eventlog.log import EventLog
from server_stub.eventlog.wakeup import Wakeup
from server_stub.handlers.execute import Executor
from server_stub.web.metrics import Metrics
from server_stub.web.presence import Presence
from server_stub.web.sockets import Sockets


@dataclass(frozen=True, slots=True)
class Doors:
    """The parts of the server that sockets work with; `clock` gives ms UTC, `seconds` a clock that only goes forward."""

    database: Database
    executor: Executor
    log: EventLog
    wakeup: Wakeup
    sockets: Sockets
    presence: Presence
    metrics: Metrics
    clock: Callable[[], int]
    seconds: Callable[[], float]
