"""Questions to the CRM by way of the server: what is in it, one thing of it, who is known already, and all of it as a file."""

from collections.abc import Callable, Mapping
from pathlib import Path

from msgspec import Struct

from app.core.account import Account
from app.core.changes import ChangeFeed, Changes
from app.core.store import Store
from app.core.written import write_whole
from app.protocol.crm import CrmMatch, CrmRecord, CrmRecordKind, CrmRecordPage, CrmSheet
from app.protocol.details import FieldName
from app.protocol.ids import ConversationId

PAGE = 50
KNOWN_FOR_MS = 5 * 60_000
MOST_KNOWN = 100
SOUGHT = (FieldName.PERSON_EMAIL, FieldName.PERSON_PHONE, FieldName.ORGANIZATION_NAME)
"""The fields by which somebody is found."""


class _Known(Struct, frozen=True):
    sought: tuple[str, ...]
    at: int
    matches: tuple[CrmMatch, ...]


class Crm:
    """Each raises ApiError, Unreachable or StoreError. `clock`: local ms.

    What was found of a conversation's people is held for five minutes, for as long as the conversation may be seen.
    """

    def __init__(self, store: Store, account: Account, feed: ChangeFeed, clock: Callable[[], int]) -> None:
        self._store = store
        self._account = account
        self._clock = clock
        self._known: dict[ConversationId, _Known] = {}
        self._purges = 0
        feed.subscribe(self._purge)

    async def search(self, words: str, after: CrmRecord | None = None) -> CrmRecordPage:
        """What has all these words in it, newest first; no words: everything. `after`: the last one of the page before."""
        return await self._account.ask(lambda api, access: api.crm_search(access, words, after, PAGE))

    async def sheet(self, kind: CrmRecordKind, remote: str) -> CrmSheet:
        """All that is known of one thing. ApiError `not_found`: there is no such thing (any more)."""
        return await self._account.ask(lambda api, access: api.crm_sheet(access, kind, remote))

    async def matches(self, conversation: ConversationId, fields: Mapping[FieldName, str]) -> tuple[CrmMatch, ...]:
        """Who of those in a conversation's fields the CRM knows already, the closest first."""
        sought = tuple(fields.get(name, "") for name in SOUGHT)
        known = self._known.get(conversation)
        if known is not None and known.sought == sought and self._clock() - known.at < KNOWN_FOR_MS:
            return known.matches
        purges = self._purges
        matches = (await self._account.ask(lambda api, access: api.crm_matches(access, *sought))).matches
        if purges == self._purges:  # else the conversation may have left meanwhile
            self._hold(conversation, _Known(sought, self._clock(), matches))
        return matches

    async def export(self, file: Path) -> None:
        """Write all leads, deals and activities into a file, as CSV: whole, or not at all. Raises FileError besides."""
        await write_whole(file, lambda take: self._account.ask(lambda api, access: api.crm_export(access, take)))

    def _hold(self, conversation: ConversationId, known: _Known) -> None:
        if len(self._known) >= MOST_KNOWN:
            self._known.clear()
        self._known[conversation] = known

    def _purge(self, changes: Changes) -> None:
        """What was found leaves with its conversation, and with who is signed in."""
        if changes.everything or changes.me:
            self._known.clear()
        for conversation in changes.left:
            self._known.pop(conversation, None)
        self._purges += changes.everything or changes.me or bool(changes.left)
