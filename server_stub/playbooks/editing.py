"""Saving, activating and deleting playbooks: each is one transaction, with what visitors are told of it."""

import asyncio
from collections.abc import Awaitable, Callable
from contextlib import AbstractContextManager
from typing import Any

from sqlalchemy import Connection

from app.protocol.errors import ErrorCode
from app.protocol.ids import AccountId, AgentId, new_id
from app.protocol.playbooks import NewPlaybook, PlaybookChange
from server_stub.db import versions
from server_stub.db.companies import has_live_chat
from server_stub.db.database import Database
from server_stub.db.versions import Content, Place, VersionRow
from server_stub.handlers.refused import Refused
from server_stub.handlers.sites import telling_visitors
from server_stub.handlers.texts import one_line
from server_stub.handlers.writing import writing
from server_stub.playbooks.checking import Draft, check_entitled, checked, draft, invalid
from server_stub.playbooks.load import DefinitionError
from server_stub.playbooks.words import spoken

MAX_NAME_CHARACTERS = 100
MOST_PLAYBOOKS = 100


class Editing:
    """Changes the playbooks of all accounts, each call on a thread of its own. `clock` gives ms UTC; `changed` is awaited after each.

    Whatever cannot be written just now is refused as `busy`, and has then changed nothing.
    """

    def __init__(self, database: Database, clock: Callable[[], int], changed: Callable[[], Awaitable[None]]) -> None:
        self._database = database
        self._clock = clock
        self._changed = changed

    async def create(self, account: AccountId, by: AgentId, new: NewPlaybook, language: str) -> None:
        """Make a playbook that rests. The same asked again does nothing, whatever became of it since.

        Raises Refused: not_found (no such site), idempotency_conflict (the id is or was another's), too_many, and as `change`.
        """
        await self._carry_out(self._create, account, by, new, language)

    async def change(self, account: AccountId, by: AgentId, series: str, change: PlaybookChange, language: str) -> None:
        """Save a new version, which takes the place of an active one at once. The same asked again by the same person does nothing.

        Raises Refused: not_found, edited_meanwhile (who saved: `name`, `version`, `at`), playbook_invalid (`count`, and the first problem's
        `card` and `text`, in the language), text_empty, value_too_long, control_characters (of its name), not_entitled (it calls agents).
        """
        await self._carry_out(self._change, account, by, series, change, language)

    async def activate(self, account: AccountId, series: str) -> None:
        """Make it the one that new chats of its site begin with. Raises Refused: not_found, not_entitled."""
        await self._carry_out(self._activate, account, series)

    async def pause(self, account: AccountId, series: str) -> None:
        """Let it rest; chats that run go on. Raises Refused: not_found."""
        await self._carry_out(self._pause, account, series)

    async def delete(self, account: AccountId, series: str) -> None:
        """Take it away; chats that run go on with it. Raises Refused: not_found."""
        await self._carry_out(self._delete, account, series)

    async def _carry_out(self, act: Callable[..., None], *asked: Any) -> None:
        await asyncio.to_thread(act, *asked)
        await self._changed()

    def _create(self, account: AccountId, by: AgentId, new: NewPlaybook, language: str) -> None:
        name, made = _name(new.name), draft(new.definition)
        with writing(self._database) as connection:
            if versions.is_taken(connection, new.id):
                _check_repeated(versions.find_version(connection, account, new.id, 1), by, new.site, name, made)
                return
            if not versions.has_site(connection, account, new.site):
                raise Refused(ErrorCode.NOT_FOUND)
            if versions.count_playbooks(connection, account) >= MOST_PLAYBOOKS:
                raise Refused(ErrorCode.TOO_MANY, limit=str(MOST_PLAYBOOKS))
            check_entitled(connection, account, made)
            content = _content(connection, account, made, language)
            place = Place(new.id, new.id, 1, new.site, name)
            versions.insert_version(connection, place, content, self._clock(), versions.agent_saving(connection, by))

    def _change(self, account: AccountId, by: AgentId, series: str, change: PlaybookChange, language: str) -> None:
        name, made = _name(change.name), draft(change.definition)
        with writing(self._database) as connection:
            newest = _newest(connection, account, series)
            if newest.place.version == change.version + 1 and _is_same(newest, by, name, made):
                return  # the answer got lost
            if newest.place.version != change.version:
                raise _edited_meanwhile(newest)
            check_entitled(connection, account, made)
            content = _content(connection, account, made, language)
            place = Place(new_id(), series, change.version + 1, newest.place.site, name)
            with self._telling(connection, account, place.site):
                versions.insert_version(connection, place, content, self._clock(), versions.agent_saving(connection, by))
                if newest.active:
                    versions.activate_version(connection, place.site, place.id)

    def _activate(self, account: AccountId, series: str) -> None:
        with writing(self._database) as connection:
            if not has_live_chat(connection, account):
                raise Refused(ErrorCode.NOT_ENTITLED)
            newest = _newest(connection, account, series).place
            with self._telling(connection, account, newest.site):
                versions.activate_version(connection, newest.site, newest.id)

    def _pause(self, account: AccountId, series: str) -> None:
        with writing(self._database) as connection:
            newest = _newest(connection, account, series)
            if newest.active:
                with self._telling(connection, account, newest.place.site):
                    versions.activate_version(connection, newest.place.site, None)

    def _delete(self, account: AccountId, series: str) -> None:
        with writing(self._database) as connection:
            newest = _newest(connection, account, series).place
            with self._telling(connection, account, newest.site):
                versions.delete_versions(connection, series, self._clock())

    def _telling(self, connection: Connection, account: AccountId, site: str) -> AbstractContextManager[None]:
        return telling_visitors(connection, account, site, self._clock())


def _newest(connection: Connection, account: AccountId, series: str) -> VersionRow:
    newest = versions.find_version(connection, account, series)
    if newest is None:
        raise Refused(ErrorCode.NOT_FOUND)
    return newest


def _name(name: str) -> str:
    if not (name := one_line(name, MAX_NAME_CHARACTERS)):
        raise Refused(ErrorCode.TEXT_EMPTY)
    return name


def _content(connection: Connection, account: AccountId, made: Draft, language: str) -> Content:
    try:
        return checked(connection, account, made)
    except DefinitionError as error:
        raise invalid(error, spoken(language)) from None


def _is_same(saved: VersionRow, by: AgentId, name: str, made: Draft) -> bool:
    return (saved.by.id, saved.place.name, saved.definition) == (by, name, made.data)


def _check_repeated(first: VersionRow | None, by: AgentId, site: str, name: str, made: Draft) -> None:
    """A playbook of that id is, or was, there: the same asked again is answered again."""
    if first is None or first.place.site != site or not _is_same(first, by, name, made):
        raise Refused(ErrorCode.IDEMPOTENCY_CONFLICT)


def _edited_meanwhile(newest: VersionRow) -> Refused:
    version, at = str(newest.place.version), str(newest.created_at)
    return Refused(ErrorCode.EDITED_MEANWHILE, name=newest.by.name, version=version, at=at)
