"""Trying playbooks out for all accounts."""

import asyncio

from app.protocol.ids import AccountId
from app.protocol.playbooks import PlaybookRun, PlaybookTrial
from server_stub.db.accounts import find_account
from server_stub.db.database import Database
from server_stub.playbooks.checking import invalid
from server_stub.playbooks.load import DefinitionError
from server_stub.playbooks.trial import try_out
from server_stub.playbooks.words import spoken

AT_ONCE = 2
"""So many at the same time: each may take a good part of a second."""


class Trials:
    """Lets made-up visitors go through playbooks, each call on a thread of its own."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._turns = asyncio.Semaphore(AT_ONCE)

    async def trial(self, account: AccountId, trial: PlaybookTrial, language: str) -> PlaybookRun:
        """What becomes of it, with the account's currency and region. Raises Refused (playbook_invalid), see Editing.change."""
        async with self._turns:
            return await asyncio.to_thread(self._trial, account, trial, language)

    def _trial(self, account: AccountId, trial: PlaybookTrial, language: str) -> PlaybookRun:
        found = find_account(self._database, account)
        try:
            return try_out(trial, found.region, found.currency)
        except DefinitionError as error:
            raise invalid(error, spoken(language)) from None
