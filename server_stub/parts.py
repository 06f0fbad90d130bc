"""The parts of one server, each made once, and what each is given of the others."""

import asyncio
from collections.abc import Awaitable, Callable
from random import SystemRandom

from app.protocol.ids import AccountId, CommandId, new_id
from server_stub.company.retention import Retention
from server_stub.company.room import CompanyRoom
from server_stub.crm.room import CrmRoom
from server_stub.crm.settling import Means
from server_stub.db.companies import read_graces
from server_stub.db.database import Database
from server_stub.eventlog.follower import Follower
from server_stub.eventlog.log import EventLog
from server_stub.eventlog.wakeup import Wakeup
from server_stub.files.room import FileRoom
from server_stub.handlers.actors import SystemActor
from server_stub.handlers.deadlines import Deadlines
from server_stub.handlers.execute import Clock, Executor
from server_stub.handlers.pruning import Pruning
from server_stub.handlers.system import SystemCommand
from server_stub.handlers.told import Told
from server_stub.playbooks.room import PlaybookRoom
from server_stub.sealing import Seal
from server_stub.settings import Settings
from server_stub.web.auth import Auth
from server_stub.web.figures import measure, measure_crm
from server_stub.web.limits import Seconds
from server_stub.web.metrics import Metrics
from server_stub.web.polls import Polls
from server_stub.web.presence import Presence
from server_stub.web.sockets import Sockets
from server_stub.web.tokens import AccessTokens
from server_stub.webhooks.announcer import Announcer
from server_stub.webhooks.sender import Sender

_ANNOUNCED_WITHIN_S = 0.5


class Parts:
    """All of them, none at work yet. `clock` gives ms UTC, `seconds` a clock that only goes forward."""

    def __init__(self, settings: Settings, database: Database, clock: Clock, seconds: Seconds) -> None:
        self.clock = clock
        self.seconds = seconds
        self.database = database
        self.wakeup = Wakeup()
        self.log = EventLog(database, self.wakeup)
        self.metrics = Metrics()
        self.executor = Executor(database, self.log, clock, self.metrics.batch)
        self.told = Told()
        self.deadlines = Deadlines(self.executor, database, clock, self.told)
        self.playbooks = PlaybookRoom(self.executor, database, self.log, self.wakeup, clock)
        self.crm = self._crm(settings)
        self.files = FileRoom(database, settings.data_dir, clock)
        self.company = CompanyRoom(database, clock, self.tell, self.log.poll)
        self.presence = Presence(self.tell, lambda: round(seconds() * 1000), lambda: asyncio.to_thread(read_graces, database))
        self.polls = Polls(self.metrics, seconds)
        self.sockets = Sockets(self.log.head, clock, seconds)
        self.auth = Auth(database, AccessTokens(settings.secret_key), clock, seconds)
        self._webhooks = Sender(database, Seal(settings.secret_key), clock)
        measure(self.metrics, self.executor, database.file)
        measure_crm(self.metrics, lambda: self.crm.worker.pending, lambda: self.crm.worker.oldest_s)

    def _crm(self, settings: Settings) -> CrmRoom:
        means = Means(self.database, self.executor, self.clock, SystemRandom().random, self.metrics.crm_attempt)
        return CrmRoom(means, self.log, self.wakeup, Seal(settings.secret_key))

    @property
    def takes_work(self) -> bool:
        """Whether commands are carried out."""
        return self.executor.alive and not self.sockets.stopping

    async def tell(self, account: AccountId, command: SystemCommand) -> int:
        """Carry out one of the desk's own commands. Raises Refused."""
        return await self.executor.execute(SystemActor(account), CommandId(new_id()), command)

    def work(self) -> list[Callable[[], Awaitable[None]]]:
        """What must run for as long as the server does, beside the executor."""
        announcing = Follower(self.log, self.wakeup, self.database, Announcer(self.database, self.clock), _ANNOUNCED_WITHIN_S)
        retention = Retention(self.database, self.clock, self.tell, self.files.sweeping.sweep)
        return [
            self.log.run,
            self.deadlines.run,
            *self.playbooks.work,
            self.presence.run,
            Pruning(self.database, self.clock).run,
            self.sockets.beat,
            self._watch,
            self.crm.worker.run,
            announcing.run,
            self._webhooks.run,
            self.files.sweeping.run,
            retention.run,
        ]

    async def _watch(self) -> None:
        await self.auth.watch(self.sockets)
