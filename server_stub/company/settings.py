"""A company's settings: read by everybody who works there, changed by admins and by the server's operator."""

import asyncio
from collections.abc import Awaitable, Callable
from typing import Any

from msgspec.structs import replace
from sqlalchemy import Connection

from app.protocol.company import Company, CompanyChange, CompanySettings
from app.protocol.errors import ErrorCode
from app.protocol.ids import AccountId, AgentId
from app.protocol.records import AuthorKind
from server_stub.company.checking import checked
from server_stub.db.companies import CompanyRow, read_company, write_live_chat, write_settings
from server_stub.db.database import Database
from server_stub.db.files import file_rules_of
from server_stub.db.versions import NOBODY, Saver, agent_saving
from server_stub.handlers.company import announce_company, announce_sites
from server_stub.handlers.file_rules import may_send
from server_stub.handlers.refused import Refused
from server_stub.handlers.writing import writing


class CompanySettingsDesk:
    """Those of all accounts, each call on a thread of its own. `clock` gives ms UTC; `changed` is awaited after each save."""

    def __init__(self, database: Database, clock: Callable[[], int], changed: Callable[[], Awaitable[None]]) -> None:
        self._database = database
        self._clock = clock
        self._changed = changed

    async def read(self, account: AccountId) -> Company:
        """As they are."""
        return await asyncio.to_thread(self._read, account)

    async def save(self, account: AccountId, by: AgentId, change: CompanyChange) -> Company:
        """Put them in the place of those with the revision that was edited. The same asked again by the same person does nothing.

        Raises Refused: edited_meanwhile (`at`, and the `name` of who saved, empty where the server's operator did), setting_invalid
        (`field`), busy.
        """
        settings = checked(change.settings)
        await asyncio.to_thread(self._save, account, by, change.revision, settings)
        await self._changed()
        return await self.read(account)

    def _read(self, account: AccountId) -> Company:
        with self._database.read() as connection:
            row = read_company(connection, account)
        return Company(
            account=row.account,
            settings=row.settings,
            revision=row.revision,
            changed_at=row.changed_at,
            changed_by_name=row.changed_by.name,
        )

    def _save(self, account: AccountId, by: AgentId, edited: int, settings: CompanySettings) -> None:
        with writing(self._database) as connection:
            row = read_company(connection, account)
            if row.settings == settings and _is_same(row, by, edited):
                return  # nothing to do, or the answer got lost
            if row.revision != edited:
                raise Refused(ErrorCode.EDITED_MEANWHILE, name=row.changed_by.name, at=str(row.changed_at))
            _put(connection, account, settings, self._clock(), agent_saving(connection, by))


def change_settings(database: Database, account: AccountId, now: int, **values: Any) -> None:
    """What the server's operator sets, by the names of CompanySettings; `now` in ms. A server that runs takes it on within a second.

    Raises Refused: setting_invalid (`field`), busy.
    """
    with writing(database) as connection:
        before = read_company(connection, account).settings
        settings = checked(replace(before, **values))
        if settings != before:
            _put(connection, account, settings, now, NOBODY)


def switch_live_chat(database: Database, account: AccountId, now: int, *, on: bool) -> None:
    """The company has live chat from now on, or has it no longer; `now` in ms. A server that runs takes it on within seconds.

    Raises Refused: busy.
    """
    with writing(database) as connection:
        if read_company(connection, account).account.live_chat is not on:
            write_live_chat(connection, account, on=on)
            announce_company(connection, account, now)


def _is_same(row: CompanyRow, by: AgentId, edited: int) -> bool:
    return edited == row.revision or (edited, by) == (row.revision - 1, row.changed_by.id)


def _put(connection: Connection, account: AccountId, settings: CompanySettings, now: int, by: Saver) -> None:
    taken = may_send(file_rules_of(connection, account), AuthorKind.VISITOR)
    write_settings(connection, account, settings, now, by)
    announce_company(connection, account, now)
    if may_send(settings.files, AuthorKind.VISITOR) is not taken:
        announce_sites(connection, account, now)
