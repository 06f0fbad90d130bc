"""The playbooks' parts, put together: the bot, what whoever configures sees and changes, and business hours."""

from collections.abc import Awaitable, Callable

from server_stub.db.database import Database
from server_stub.eventlog.follower import Follower
from server_stub.eventlog.log import EventLog
from server_stub.eventlog.wakeup import Wakeup
from server_stub.handlers.execute import Clock, Executor
from server_stub.playbooks.catalogue import Catalogue
from server_stub.playbooks.editing import Editing
from server_stub.playbooks.runner import Runner
from server_stub.playbooks.timetable import Timetable
from server_stub.playbooks.trials import Trials


class PlaybookRoom:
    """One server's playbooks. `work`: what must run all the time."""

    def __init__(self, executor: Executor, database: Database, log: EventLog, wakeup: Wakeup, clock: Clock) -> None:
        """`clock` gives ms UTC."""
        self._log = log
        self._timetable = Timetable(database, log, clock)
        bot = Follower(log, wakeup, database, Runner(executor, database, clock))
        self.catalogue = Catalogue(database, clock)
        self.trials = Trials(database)
        self.editing = Editing(database, clock, self._changed)
        self.work: list[Callable[[], Awaitable[None]]] = [bot.run, self._timetable.run]

    async def _changed(self) -> None:
        """What was saved takes effect: visitors are told at once, and hours are kept from now on."""
        self._timetable.change()
        await self._log.poll()
