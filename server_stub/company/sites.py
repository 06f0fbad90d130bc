"""The sites of a company: made and changed by those who may configure, each in one transaction with what visitors are told of it."""

import asyncio
import re
from collections.abc import Awaitable, Callable
from typing import Any

from sqlalchemy import Connection

from app.protocol.company import CompanySite, CompanySites, NewSite, SiteChange
from app.protocol.errors import ErrorCode
from app.protocol.ids import AccountId, AgentId
from app.protocol.people import LANGUAGES
from server_stub.company.texts import LONGEST_NAME, checked_name
from server_stub.db import sites
from server_stub.db.database import Database
from server_stub.db.versions import agent_saving
from server_stub.handlers.refused import Refused
from server_stub.handlers.sites import telling_visitors
from server_stub.handlers.writing import writing
from server_stub.settings import ORIGIN

MOST_SITES = 100
LONGEST_ORIGIN = 300
_ACCENT = re.compile("#[0-9a-f]{6}")


class Sites:
    """Those of all accounts. Whatever cannot be written just now is refused as `busy`, and has then changed nothing."""

    def __init__(self, database: Database, clock: Callable[[], int], changed: Callable[[], Awaitable[None]]) -> None:
        """`clock` gives ms UTC; `changed` is awaited after each change."""
        self._database = database
        self._clock = clock
        self._changed = changed

    async def list(self, account: AccountId) -> CompanySites:
        """All of the account's, by name."""
        return await asyncio.to_thread(self._list, account)

    async def create(self, account: AccountId, new: NewSite) -> CompanySite:
        """Make a site without a playbook. The same asked again does nothing.

        Raises Refused: setting_invalid (`field`, `value`), idempotency_conflict (the key is another's), too_many.
        """
        return await self._write(self._create, account, new)

    async def change(self, account: AccountId, by: AgentId, key: str, change: SiteChange) -> CompanySite:
        """Let a site be so from now on. The same asked again does nothing.

        Raises Refused: not_found, edited_meanwhile (who saved: `name`, `at`), setting_invalid (`field`, `value`).
        """
        return await self._write(self._change, account, by, key, change)

    async def _write(self, act: Callable[..., CompanySite], *asked: Any) -> CompanySite:
        site = await asyncio.to_thread(act, *asked)
        await self._changed()
        return site

    def _list(self, account: AccountId) -> CompanySites:
        with self._database.read() as connection:
            return CompanySites(sites=sites.sites_of(connection, account))

    def _create(self, account: AccountId, new: NewSite) -> CompanySite:
        name, origins = checked_name(new.name), checked_origins(new.allowed_origins)
        with writing(self._database) as connection:
            if sites.key_taken(connection, new.key):
                return _repeated(sites.site_of(connection, account, new.key), name, origins)
            if len(sites.sites_of(connection, account)) >= MOST_SITES:
                raise Refused(ErrorCode.TOO_MANY, limit=str(MOST_SITES))
            bot_name = f"{name} Assistant"[:LONGEST_NAME]
            sites.insert_site(connection, sites.SiteRow(new.key, account, name, bot_name, origins))
            return _found(connection, account, new.key)

    def _change(self, account: AccountId, by: AgentId, key: str, change: SiteChange) -> CompanySite:
        wanted = checked(change)
        with writing(self._database) as connection:
            site = _found(connection, account, key)
            if wanted == _settings(site) and change.revision in (site.revision, site.revision - 1):
                return site  # nothing to do, or the answer got lost
            if change.revision != site.revision:
                saved = sites.last_change(connection, key)
                raise Refused(ErrorCode.EDITED_MEANWHILE, name=saved.by_name, at=str(saved.at))
            now, name = self._clock(), agent_saving(connection, by).name
            with telling_visitors(connection, account, key, now):
                sites.update_site(connection, key, wanted, sites.Change(now, name))
            return _found(connection, account, key)


def checked(change: SiteChange) -> sites.Settings:
    """A site as it is stored. Raises Refused: setting_invalid."""
    name, bot_name, accent = checked_name(change.name), checked_name(change.bot_name, "bot_name"), change.accent.lower()
    if change.language not in LANGUAGES:
        raise _invalid("language", change.language)
    if not _ACCENT.fullmatch(accent):
        raise _invalid("accent", change.accent)
    return sites.Settings(name, bot_name, change.language, accent, checked_origins(change.allowed_origins))


def checked_origins(origins: tuple[str, ...]) -> tuple[str, ...]:
    """Each once, in their order. Raises Refused: setting_invalid, of the first that is none."""
    for origin in origins:
        if len(origin) > LONGEST_ORIGIN or not ORIGIN.fullmatch(origin):
            raise _invalid("allowed_origins", origin)
    return tuple(dict.fromkeys(origins))


def _invalid(field: str, value: str) -> Refused:
    return Refused(ErrorCode.SETTING_INVALID, field=field, value=value[:LONGEST_ORIGIN])


def _settings(site: CompanySite) -> sites.Settings:
    return sites.Settings(site.name, site.bot_name, site.language, site.accent, site.allowed_origins)


def _found(connection: Connection, account: AccountId, key: str) -> CompanySite:
    if (site := sites.site_of(connection, account, key)) is None:
        raise Refused(ErrorCode.NOT_FOUND)
    return site


def _repeated(site: CompanySite | None, name: str, origins: tuple[str, ...]) -> CompanySite:
    """A site with that key is there: the same asked again is answered again."""
    if site is None or (site.name, site.allowed_origins) != (name, origins):
        raise Refused(ErrorCode.IDEMPOTENCY_CONFLICT)
    return site
