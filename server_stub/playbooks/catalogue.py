"""The playbooks of an account as whoever configures them sees them."""

import asyncio
from collections.abc import Callable
from typing import Any

import msgspec

from app.protocol.ids import AccountId
from app.protocol.people import Presence
from app.protocol.playbooks import Playbook, PlaybookContent, PlaybookList, PlaybookProblems, PlaybookTemplates
from server_stub.db.accounts import agents_of
from server_stub.db.catalogue import PlaybookRow, count_begun, playbook_of, playbooks_of
from server_stub.db.database import Database
from server_stub.handlers.hours import decode_hours, open_at
from server_stub.playbooks.checking import checked, draft
from server_stub.playbooks.load import DefinitionError
from server_stub.playbooks.templates import templates
from server_stub.playbooks.words import in_words, spoken

INSTALLED_FOR_MS = 7 * 24 * 3_600_000
_DAY_MS = 24 * 3_600_000

_definitions = msgspec.json.Decoder(dict[str, object])


class Catalogue:
    """Answers for all accounts; `clock` gives ms UTC."""

    def __init__(self, database: Database, clock: Callable[[], int]) -> None:
        self._database = database
        self._clock = clock

    async def list(self, account: AccountId, today_from: int | None) -> PlaybookList:
        """All playbooks of the account. `today_from`: when the asker's day began, in ms; today in UTC where it is None."""
        return await asyncio.to_thread(self._list, account, today_from)

    async def read(self, account: AccountId, id_: str, today_from: int | None) -> PlaybookContent | None:
        """One of the account's, with its newest definition; None where there is no such playbook."""
        return await asyncio.to_thread(self._read, account, id_, today_from)

    async def validate(self, account: AccountId, definition: dict[str, Any], language: str) -> PlaybookProblems:
        """What must be put right before the account can use such a playbook, in the words of a language (see words.spoken)."""
        return await asyncio.to_thread(self._validate, account, definition, spoken(language))

    async def templates(self, language: str) -> PlaybookTemplates:
        """Playbooks to begin with, likewise."""
        return await asyncio.to_thread(templates, spoken(language))

    def _list(self, account: AccountId, today_from: int | None) -> PlaybookList:
        with self._database.read() as connection:
            rows = playbooks_of(connection, account)
            begun = count_begun(connection, account, self._today(today_from))
            online = any(agent.online for agent in agents_of(connection, account))
        return PlaybookList(playbooks=tuple(self._playbook(row, begun, online) for row in rows))

    def _read(self, account: AccountId, id_: str, today_from: int | None) -> PlaybookContent | None:
        with self._database.read() as connection:
            if (found := playbook_of(connection, account, id_)) is None:
                return None
            begun = count_begun(connection, account, self._today(today_from))
            online = any(agent.online for agent in agents_of(connection, account))
        row, definition = found
        return PlaybookContent(playbook=self._playbook(row, begun, online), definition=_definitions.decode(definition))

    def _today(self, today_from: int | None) -> int:
        now = self._clock()
        return now - now % _DAY_MS if today_from is None else today_from

    def _playbook(self, row: PlaybookRow, begun: dict[str, int], online: bool) -> Playbook:
        now = self._clock()
        installed = row.loaded_at is not None and now - row.loaded_at < INSTALLED_FOR_MS
        reached = row.active and installed and online and open_at(decode_hours(row.hours), now)
        return Playbook(
            id=row.id,
            site=row.site,
            name=row.name,
            active=row.active,
            installed=installed,
            presence=Presence.ONLINE if reached else Presence.OFFLINE,
            chats_today=begun.get(row.id, 0),
            version=row.version,
            changed_at=row.created_at,
            changed_by_name=row.saved_by_name,
        )

    def _validate(self, account: AccountId, definition: dict[str, Any], language: str) -> PlaybookProblems:
        made = draft(definition)
        try:
            with self._database.read() as connection:
                checked(connection, account, made)
        except DefinitionError as error:
            return PlaybookProblems(problems=tuple(in_words(one, language) for one in error.found))
        return PlaybookProblems()
