"""One server process over a database file: the real parts, put together as asgi.Desk does, on a loop of the world's."""

import asyncio
import logging
from collections.abc import Awaitable, Callable, Sequence
from typing import Any

from app.protocol.commands import Command
from app.protocol.ids import AccountId, CommandId, VisitorId, new_id
from server_stub.db.accounts import reachable_agents
from server_stub.db.companies import read_graces
from server_stub.db.database import Database
from server_stub.db.tokens import SignedIn
from server_stub.db.visitors import visitors_here
from server_stub.eventlog.entry import Entry
from server_stub.eventlog.follower import Follower
from server_stub.eventlog.log import EventLog
from server_stub.eventlog.stored import entries_after
from server_stub.eventlog.wakeup import Wakeup
from server_stub.handlers.actors import Actor, SystemActor
from server_stub.handlers.deadlines import Deadlines
from server_stub.handlers.delivery import Delivery
from server_stub.handlers.execute import BATCH, Executor
from server_stub.handlers.pruning import Pruning
from server_stub.handlers.refused import Refused
from server_stub.handlers.round import Round, Wish
from server_stub.handlers.system import SystemCommand
from server_stub.handlers.told import Told
from server_stub.playbooks.runner import Runner
from server_stub.settings import Rates
from server_stub.web.agent_socket import AgentDoor
from server_stub.web.auth import Auth
from server_stub.web.connection import Connection
from server_stub.web.doors import Doors
from server_stub.web.metrics import Metrics
from server_stub.web.presence import Presence
from server_stub.web.sockets import Sockets
from server_stub.web.tickets import Admission, Tickets
from server_stub.web.tokens import Access, AccessTokens
from server_stub.web.visitor_socket import VisitorDoor
from tests.property.ledger import Ledger
from tests.property.loop import Loop, Time
from tests.property.network import Audit, Line
from tests.property.template import ORIGIN, SITE, Ground, beginning

log = logging.getLogger("livechat.tests")

Failed = Callable[[asyncio.AbstractEventLoop, dict[str, Any]], object]

_RATES = Rates(visitor_conversations_burst=1_000, visitor_messages_burst=20)
_KEY = b"k" * 32
_TOKEN_LASTS_MS = 600_000


class Writer(Executor):
    """The real executor without its threads: it writes when the loop comes to it, and the ledger learns of it before any reader."""

    def __init__(self, database: Database, log: EventLog, clock: Callable[[], int], tell_ledger: Callable[[Entry], None]) -> None:
        super().__init__(database, log, clock)
        self._tell_ledger = tell_ledger
        self.killed = False

    async def start(self) -> None:
        """Take commands."""
        self._loop = asyncio.get_running_loop()
        self._open = True

    async def stop(self) -> None:
        """Take no more."""
        self._open = False
        self._batch.close()

    def reopen(self) -> None:
        """Use another connection from now on; the system closes that of a dead process."""
        self._batch.close()

    def _hand_over(self) -> None:
        given, self._given = self._given, []
        if self.killed:
            return
        for start in range(0, len(given), BATCH):
            self._play(given[start : start + BATCH])

    def _settle(self, waiting: Sequence[tuple[Wish, asyncio.Future[int]]], played: Round) -> None:
        for entry in played.entries:
            self._tell_ledger(entry)
        super()._settle(waiting, played)


class Process:
    """Started and ready when made. Everything that it sends goes through `audit` first."""

    def __init__(self, ground: Ground, time: Time, ledger: Ledger, audit: Audit, failed: Failed) -> None:
        self.loop = Loop(time)
        self.loop.set_exception_handler(failed)
        self._time = time
        self._audit = audit
        self._ledger = ledger
        self._failed = failed
        self._ground = ground
        self.database = ground.database
        self._compose()
        self.lines: list[Line] = []
        self.loop.create_task(self._live())
        self.loop.settle()

    def _compose(self) -> None:
        clock, seconds = self._time.wall, self._time.seconds
        wakeup = Wakeup()
        self.log = EventLog(self.database, wakeup)
        self.executor = Writer(self.database, self.log, clock, self._tell_ledger)
        self.presence = Presence(self.tell, clock, lambda: asyncio.to_thread(read_graces, self.database))
        self.sockets = Sockets(self.log.head, clock, seconds)
        told = Told()
        self.deadlines = Deadlines(self.executor, self.database, clock, told)
        self.pruning = Pruning(self.database, clock)
        self.bot = Follower(self.log, wakeup, self.database, Runner(self.executor, self.database, clock))
        self.auth = Auth(self.database, AccessTokens(_KEY), clock, seconds)
        self.tickets = Tickets(clock)
        self.delivery = Delivery(self.database, self.log, clock)
        self.metrics = Metrics()
        doors = Doors(
            self.database, self.executor, self.log, wakeup, self.sockets, self.presence, self.delivery, self.metrics, told, clock, seconds
        )
        self._agents = AgentDoor(doors, self.auth, _RATES)
        self._visitors = VisitorDoor(doors, self.tickets, _RATES)

    async def tell(self, account: AccountId, command: SystemCommand) -> int:
        """Carry out one of the desk's own commands. Raises Refused."""
        return await self.executor.execute(SystemActor(account), CommandId(new_id()), command)

    async def _live(self) -> None:
        """What asgi.Desk does between start and stop."""
        await self.executor.start()
        self.presence.remember(reachable_agents(self.database), visitors_here(self.database))
        await self.deadlines.begin()
        self._learn()
        work = (self.log.run, self.deadlines.run, self.bot.run, self.presence.run, self.pruning.run, self.sockets.beat, self._watch)
        async with asyncio.TaskGroup() as group:
            for run in work:
                group.create_task(_for_ever(run))

    async def _watch(self) -> None:
        await self.auth.watch(self.sockets)

    def _learn(self) -> None:
        """What an earlier process committed and did not live to tell."""
        for entry in self.stored(self._ledger.head):
            self._tell_ledger(entry)

    def _tell_ledger(self, entry: Entry) -> None:
        try:
            self._ledger.add(entry)
        except (AssertionError, KeyError) as wrong:
            self._failed(self.loop, {"message": f"entry {entry.number} {entry.kind}", "exception": wrong})

    def stored(self, after: int) -> list[Entry]:
        """Entries of the log as the file has them. Raises Gap."""
        with self.database.read() as connection:
            return entries_after(connection, beginning().account, after, 100_000)

    def fill_disk(self, full: bool) -> None:
        """From now on the database cannot grow, or can again."""
        self._ground.disk_full = full
        self.executor.reopen()

    @property
    def disk_full(self) -> bool:
        """Whether the database cannot grow."""
        return self._ground.disk_full

    # The doors

    def welcome_agent(self, seat: SignedIn) -> Line:
        """An agent's client opens a socket."""
        begin = beginning()
        access = Access(begin.account, seat.agent, seat.family, seat.device, self._time.wall() + _TOKEN_LASTS_MS)
        headers = {"authorization": f"Bearer {AccessTokens(_KEY).issue(access)}"}
        line = self._line(seat.agent, seat.device)
        self.loop.create_task(self._serve_agent(line, headers))
        return line

    async def _serve_agent(self, line: Line, headers: dict[str, str]) -> None:
        connection = Connection(line, line.transport(), self.metrics, self._time.seconds)
        try:
            access = await asyncio.to_thread(self.auth.admit, headers)
        except Refused:
            line.refuse(4006)
            return
        await self._agents.serve(connection, access)
        line.hang_up_server()

    def welcome_visitor(self, visitor: VisitorId, device: str) -> tuple[Line, str]:
        """A visitor's tab opens a socket; with the ticket for its hello."""
        line = self._line(visitor, device)
        ticket = self.tickets.give(Admission(beginning().account, visitor, SITE, ORIGIN))
        self.loop.create_task(self._serve_visitor(line))
        return line, ticket

    async def _serve_visitor(self, line: Line) -> None:
        connection = Connection(line, line.transport(), self.metrics, self._time.seconds)
        await self._visitors.serve(connection, ORIGIN)
        line.hang_up_server()

    def _line(self, whose: str, device: str) -> Line:
        line = Line(whose, device, self._audit)
        self.lines = [one for one in self.lines if one.served or one.to_server]
        self.lines.append(line)
        return line

    async def answer(self, actor: Actor, command_id: CommandId, command: Command) -> tuple[str, str]:
        """What a command comes to that is given some other way than over a socket."""
        try:
            await self.executor.execute(actor, command_id, command)
        except Refused as refused:
            return "refusal", refused.code.value
        return "ack", ""

    # The end

    def kill(self, turns: int = 0) -> None:
        """SIGKILL, that many turns of the loop from now: nothing of it reaches anybody or the disk any more."""
        self.loop.settle(turns)
        self.executor.killed = True
        for line in self.lines:
            line.die()
        self.loop.end()
        self.executor.reopen()
        self.database.close()


async def _for_ever(work: Callable[[], Awaitable[None]]) -> None:
    while True:
        try:
            await work()
        except Exception:
            log.exception("background work failed name=%s", getattr(work, "__qualname__", work))
        await asyncio.sleep(1.0)
