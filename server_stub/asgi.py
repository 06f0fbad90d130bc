"""The composition root of the server: every part, put together once."""

import asyncio
import time
from collections.abc import AsyncGenerator, Callable
from contextlib import asynccontextmanager
from random import SystemRandom

from litestar import Litestar

from app.protocol.frames import MAX_FRAME_BYTES
from app.protocol.ids import AccountId, CommandId, new_id
from server_stub.beside import now_ms
from server_stub.company.retention import Retention
from server_stub.company.room import CompanyRoom
from server_stub.crm.room import CrmRoom
from server_stub.crm.settling import Means
from server_stub.db.accounts import reachable_agents
from server_stub.db.companies import read_graces
from server_stub.db.database import Database
from server_stub.db.lock import own
from server_stub.db.visitors import visitors_here
from server_stub.eventlog.follower import Follower
from server_stub.eventlog.log import EventLog
from server_stub.eventlog.wakeup import Wakeup
from server_stub.files.room import FileRoom
from server_stub.handlers.actors import SystemActor
from server_stub.handlers.deadlines import Deadlines
from server_stub.handlers.delivery import Delivery
from server_stub.handlers.execute import Clock, Executor
from server_stub.handlers.pruning import Pruning
from server_stub.handlers.system import SystemCommand
from server_stub.handlers.told import Told
from server_stub.interpreter import loop_factory, spare_collector
from server_stub.playbooks.room import PlaybookRoom
from server_stub.sealing import Seal
from server_stub.settings import Settings, packaged
from server_stub.tasks import for_ever, spawn
from server_stub.web.agent_socket import AgentDoor, agent_socket
from server_stub.web.auth import Auth, auth_routes
from server_stub.web.bodies import check_body
from server_stub.web.company import company_routes
from server_stub.web.company_sites import site_routes
from server_stub.web.company_users import user_routes
from server_stub.web.crm import crm_routes
from server_stub.web.description import description
from server_stub.web.doors import Doors
from server_stub.web.errors import EXCEPTION_HANDLERS
from server_stub.web.figures import measure, measure_crm
from server_stub.web.files import file_routes, image_routes
from server_stub.web.grants import grant_routes
from server_stub.web.health import health_routes
from server_stub.web.history import history_routes
from server_stub.web.identity import Identities
from server_stub.web.invitations import invitation_routes
from server_stub.web.join import join_routes
from server_stub.web.limits import Buckets, Seconds
from server_stub.web.listener import Listener, bind
from server_stub.web.metrics import Metrics
from server_stub.web.playbooks import playbook_routes
from server_stub.web.poll_routes import poll_routes
from server_stub.web.polls import Polls
from server_stub.web.presence import Presence
from server_stub.web.readiness import Readiness
from server_stub.web.replies import reply_routes
from server_stub.web.sockets import Sockets
from server_stub.web.tickets import Tickets
from server_stub.web.tokens import AccessTokens
from server_stub.web.uploads import upload_limits
from server_stub.web.visitor_access import VisitorAccess
from server_stub.web.visitor_socket import VisitorDoor, visitor_socket
from server_stub.web.visitors import Visitors, visitor_routes
from server_stub.web.widget import widget_routes
from server_stub.webhooks.announcer import Announcer
from server_stub.webhooks.sender import Sender

_ANNOUNCED_WITHIN_S = 0.5


class Desk:
    """One server: its parts, and `app`, the ASGI application over them. `clock` gives ms UTC, `seconds` a clock that only goes forward."""

    def __init__(self, settings: Settings, clock: Clock = now_ms, seconds: Seconds = time.monotonic) -> None:
        self._clock = clock
        self._seconds = seconds
        self._lock = own(settings.database_url)
        self._database = Database.open(settings.database_url)
        try:
            self._database.upgrade()
        except BaseException:
            self._lock.release()
            raise
        self._wakeup = Wakeup()
        self._log = EventLog(self._database, self._wakeup)
        self._metrics = Metrics()
        self._executor = Executor(self._database, self._log, clock, self._metrics.batch)
        self._told = Told()
        self._deadlines = Deadlines(self._executor, self._database, clock, self._told)
        self._pruning = Pruning(self._database, clock)
        self._playbooks = PlaybookRoom(self._executor, self._database, self._log, self._wakeup, clock)
        self._announcing = Follower(self._log, self._wakeup, self._database, Announcer(self._database, clock), _ANNOUNCED_WITHIN_S)
        self._webhooks = Sender(self._database, Seal(settings.secret_key), clock)
        means = Means(self._database, self._executor, clock, SystemRandom().random, self._metrics.crm_attempt)
        self._crm = CrmRoom(means, self._log, self._wakeup, Seal(settings.secret_key))
        self._files = FileRoom(self._database, settings.data_dir, clock)
        self._company = CompanyRoom(self._database, clock, self.tell, self._log.poll)
        self._retention = Retention(self._database, clock, self.tell, self._files.sweeping.sweep)
        self._presence = Presence(self.tell, lambda: round(seconds() * 1000), lambda: asyncio.to_thread(read_graces, self._database))
        self._polls = Polls(self._metrics, seconds)
        self.sockets = Sockets(self._log.head, clock, seconds)
        self._auth = Auth(self._database, AccessTokens(settings.secret_key), clock, seconds)
        measure(self._metrics, self._executor, self._database.file)
        measure_crm(self._metrics, lambda: self._crm.worker.pending, lambda: self._crm.worker.oldest_s)
        self.app = self._application(settings)

    def _takes_work(self) -> bool:
        return self._executor.alive and not self.sockets.stopping

    async def tell(self, account: AccountId, command: SystemCommand) -> int:
        """Carry out one of the desk's own commands. Raises Refused."""
        return await self._executor.execute(SystemActor(account), CommandId(new_id()), command)

    def _application(self, settings: Settings) -> Litestar:
        clock, database, rates = self._clock, self._database, settings.rates
        tickets = Tickets(clock)
        configuring = Buckets(rates.playbook_requests_burst, rates.playbook_requests_per_s, self._seconds)
        inviting = Buckets(rates.invitation_requests_burst, rates.invitation_requests_per_s, self._seconds)
        sessions = Buckets(rates.visitor_sessions_burst, rates.visitor_sessions_per_s, self._seconds)
        visitors = Visitors(database, tickets, self.tell, Identities(Seal(settings.secret_key)), clock)
        access = VisitorAccess(database, settings.public_url)
        uploads = upload_limits(rates, self._seconds)
        doors = Doors(
            database,
            self._executor,
            self._log,
            self._wakeup,
            self.sockets,
            self._presence,
            Delivery(database, self._log, clock),
            self._metrics,
            self._told,
            clock,
            self._seconds,
        )
        agents, guests = AgentDoor(doors, self._auth, rates), VisitorDoor(doors, tickets, rates)
        return Litestar(
            [
                auth_routes(self._auth, self.sockets),
                history_routes(self._auth, database),
                crm_routes(self._auth, self._crm.inquiries, Buckets(rates.crm_requests_burst, rates.crm_requests_per_s, self._seconds)),
                grant_routes(self._crm.granting),
                file_routes(self._auth, access, self._files.intake, self._files.reading, uploads),
                image_routes(self._auth, self._files.intake, self._files.reading, uploads),
                playbook_routes(self._auth, self._playbooks.catalogue, self._playbooks.editing, self._playbooks.trials, configuring),
                user_routes(self._auth, self._company.users, configuring, settings.public_url),
                site_routes(self._auth, self._company.sites, configuring),
                invitation_routes(self._company.invitations, inviting, settings.public_url),
                reply_routes(self._auth, self._company.replies, configuring),
                company_routes(self._auth, self._company.settings, configuring),
                visitor_routes(visitors, self.sockets, access, sessions, settings.public_url),
                health_routes(Readiness(database, self._takes_work, self._seconds), self._metrics),
                widget_routes(database, packaged("i18n")),
                join_routes(packaged("i18n")),
                agent_socket(agents),
                visitor_socket(guests),
                *poll_routes(self._polls, agents, guests),
            ],
            lifespan=[self._lifespan],
            exception_handlers=EXCEPTION_HANDLERS,
            before_request=check_body,
            request_max_body_size=MAX_FRAME_BYTES,
            response_headers={"X-Content-Type-Options": "nosniff"},
            openapi_config=description(),
            logging_config=None,
        )

    async def _watch(self) -> None:
        await self._auth.watch(self.sockets)

    @asynccontextmanager
    async def _lifespan(self, _app: Litestar) -> AsyncGenerator[None]:
        await self._executor.start()
        self._presence.remember(reachable_agents(self._database), visitors_here(self._database))
        await self._deadlines.begin()
        work = [
            self._log.run,
            self._deadlines.run,
            *self._playbooks.work,
            self._presence.run,
            self._pruning.run,
            self.sockets.beat,
            self._watch,
        ]
        work += [self._crm.worker.run, self._announcing.run, self._webhooks.run, self._files.sweeping.run, self._retention.run]
        tasks = [spawn(for_ever(run), run.__qualname__) for run in work]
        try:
            yield
        finally:
            await self._polls.end()
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)
            await self._executor.stop()
            self._database.close()
            self._lock.release()


def listener(settings: Settings, listening: Callable[[str], None], clock: Clock = now_ms, seconds: Seconds = time.monotonic) -> Listener:
    """A server ready to run with `serve`; `listening` is told its address. Raises SettingsError and DatabaseError."""
    sock = bind(settings.host, settings.port)
    try:
        desk = Desk(settings, clock, seconds)
    except BaseException:
        sock.close()
        raise
    return Listener(desk.app, sock, listening=listening, goodbye=desk.sockets.goodbye)


def run(settings: Settings, listening: Callable[[str], None]) -> None:
    """Serve until a signal says stop. Raises SettingsError where it cannot listen, and DatabaseError."""
    server = listener(settings, listening)
    spare_collector()
    with asyncio.Runner(loop_factory=loop_factory()) as runner:
        runner.run(server.serve())
