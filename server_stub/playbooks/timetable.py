"""Tells the visitors of every site when its business hours begin and end."""

import asyncio
import logging
from collections.abc import Callable, Iterable

from sqlalchemy.exc import DatabaseError as DriverError

from app.protocol.ids import AccountId
from server_stub.db.database import Database
from server_stub.db.errors import Unwritable
from server_stub.db.looks import active_hours
from server_stub.db.trouble import told_apart
from server_stub.eventlog.append import append
from server_stub.eventlog.entry import Entry, EntryKind
from server_stub.eventlog.log import EventLog
from server_stub.handlers.hours import Hours, decode_hours, next_change, open_at
from server_stub.handlers.sites import SiteNews, encode_news

log = logging.getLogger("livechat.playbooks")

# How late a change is told at most, and how soon it is noticed that the clock was set.
LOOK_AGAIN_S = 0.5
_DAY_MS = 24 * 3_600_000
Site = tuple[AccountId, str]


class Timetable:
    """Knows the hours of all sites, and waits for the first of them to change. `clock` gives ms UTC."""

    def __init__(self, database: Database, log: EventLog, clock: Callable[[], int]) -> None:
        self._database = database
        self._log = log
        self._clock = clock
        self._hours: dict[Site, Hours] = {}
        self._told: dict[Site, bool] = {}
        self._next: int | None = None
        self._looked_at = 0
        self._stale = True

    def change(self) -> None:
        """Playbooks were saved, activated or deleted: their hours are read anew."""
        self._stale = True

    async def run(self) -> None:
        """Tell of each change as it comes, until cancelled."""
        while True:
            try:
                await self.look()
            except (Unwritable, DriverError) as error:
                log.warning("business hours wait why=%s", error if isinstance(error, Unwritable) else type(error).__name__)
            await asyncio.sleep(LOOK_AGAIN_S)

    async def look(self) -> None:
        """Tell the visitors of the sites that have opened or closed since the last look. Raises Unwritable, and tells it the next time.

        After a start all that have hours are told: what changed meanwhile, nobody has been told.
        """
        if self._stale:
            self._stale = False
            try:
                self._hours = await asyncio.to_thread(self._read)
            except BaseException:
                self._stale = True
                raise
            self._next = self._looked_at
        now = self._clock()
        if self._next is not None and (now >= self._next or now < self._looked_at):
            await self._tell(now)

    def _read(self) -> dict[Site, Hours]:
        with self._database.read() as connection:
            found = ((account, site, decode_hours(hours)) for account, site, hours in active_hours(connection))
            return {(account, site): hours for account, site, hours in found if hours is not None}

    async def _tell(self, now: int) -> None:
        standing = {site: open_at(hours, now) for site, hours in self._hours.items()}
        changed = [site for site, is_open in standing.items() if self._told.get(site) is not is_open]
        if changed:
            await asyncio.to_thread(self._append, changed, now)
            await self._log.poll()
        self._told, self._looked_at = standing, now
        self._next = min((next_change(hours, now) or now + _DAY_MS for hours in self._hours.values()), default=None)

    def _append(self, sites: Iterable[Site], now: int) -> None:
        with told_apart(), self._database.write() as connection:
            for account, site in sites:
                append(connection, account, [Entry(account, 0, now, EntryKind.SITE_CHANGED, encode_news(SiteNews(site)))])
