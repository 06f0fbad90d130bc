"""The composition root of the server: its life from the database's lock to the last goodbye."""

import asyncio
import time
from collections.abc import AsyncGenerator, Callable
from contextlib import asynccontextmanager

from litestar import Litestar

from server_stub.application import application
from server_stub.beside import now_ms
from server_stub.db.accounts import reachable_agents
from server_stub.db.database import Database
from server_stub.db.lock import own
from server_stub.db.visitors import visitors_here
from server_stub.handlers.execute import Clock
from server_stub.interpreter import loop_factory, spare_collector
from server_stub.parts import Parts
from server_stub.settings import Settings
from server_stub.tasks import for_ever, spawn
from server_stub.web.limits import Seconds
from server_stub.web.listener import Listener, bind


class Desk:
    """One server: `app`, the ASGI application over its parts. `clock` gives ms UTC, `seconds` a clock that only goes forward."""

    def __init__(self, settings: Settings, clock: Clock = now_ms, seconds: Seconds = time.monotonic) -> None:
        self._lock = own(settings.database_url)
        try:
            database = Database.open(settings.database_url)
            database.upgrade()
        except BaseException:
            self._lock.release()
            raise
        self._parts = Parts(settings, database, clock, seconds)
        self.goodbye = self._parts.sockets.goodbye
        self.app = application(self._parts, settings, self._life)

    @asynccontextmanager
    async def _life(self, _app: Litestar) -> AsyncGenerator[None]:
        parts = self._parts
        await parts.executor.start()
        parts.presence.remember(reachable_agents(parts.database), visitors_here(parts.database))
        await parts.deadlines.begin()
        tasks = [spawn(for_ever(run), run.__qualname__) for run in parts.work()]
        try:
            yield
        finally:
            await parts.polls.end()
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)
            await parts.executor.stop()
            parts.database.close()
            self._lock.release()


def listener(settings: Settings, listening: Callable[[str], None], clock: Clock = now_ms, seconds: Seconds = time.monotonic) -> Listener:
    """A server ready to run with `serve`; `listening` is told its address. Raises SettingsError and DatabaseError."""
    sock = bind(settings.host, settings.port)
    try:
        desk = Desk(settings, clock, seconds)
    except BaseException:
        sock.close()
        raise
    return Listener(desk.app, sock, listening=listening, goodbye=desk.goodbye)


def run(settings: Settings, listening: Callable[[str], None]) -> None:
    """Serve until a signal says stop. Raises SettingsError where it cannot listen, and DatabaseError."""
    server = listener(settings, listening)
    spare_collector()
    with asyncio.Runner(loop_factory=loop_factory()) as runner:
        runner.run(server.serve())
