"""Canned replies: read by everybody who works there, saved all together by those who may configure."""

import asyncio
import re
from collections import Counter
from collections.abc import Awaitable, Callable

import msgspec
from msgspec.structs import replace

from app.protocol.company import CannedReplies, CannedReply
from app.protocol.errors import ErrorCode
from app.protocol.ids import AccountId, AgentId, is_id
from server_stub.db.database import Database
from server_stub.db.replies import RepliesRow, put_replies, replies_of
from server_stub.db.versions import agent_saving
from server_stub.handlers.company import announce_company
from server_stub.handlers.refused import Refused
from server_stub.handlers.texts import accepted
from server_stub.handlers.writing import writing

_decode = msgspec.json.Decoder(tuple[CannedReply, ...]).decode
_SHORTCUT = re.compile(r"[\w-]{1,30}")


class Replies:
    """Those of all accounts, each call on a thread of its own. `clock` gives ms UTC; `changed` is awaited after each save."""

    def __init__(self, database: Database, clock: Callable[[], int], changed: Callable[[], Awaitable[None]]) -> None:
        self._database = database
        self._clock = clock
        self._changed = changed

    async def read(self, account: AccountId) -> CannedReplies:
        """All of the account's."""
        return await asyncio.to_thread(self._read, account)

    async def save(self, account: AccountId, by: AgentId, wanted: CannedReplies) -> CannedReplies:
        """Put these in the place of the ones with their revision. The same asked again by the same person does nothing.

        Raises Refused: edited_meanwhile (who saved: `name`, `at`), setting_invalid (`field` of the reply with the shortcut `value`), busy.
        """
        replies = checked(wanted.replies)
        await asyncio.to_thread(self._save, account, by, wanted.revision, msgspec.json.encode(replies))
        await self._changed()
        return await self.read(account)

    def _read(self, account: AccountId) -> CannedReplies:
        with self._database.read() as connection:
            revision, row = replies_of(connection, account)
        return CannedReplies(replies=_decode(row.replies), revision=revision)

    def _save(self, account: AccountId, by: AgentId, edited: int, replies: bytes) -> None:
        with writing(self._database) as connection:
            revision, row = replies_of(connection, account)
            if row.replies == replies and (edited == revision or (edited, by) == (revision - 1, row.saved_by)):
                return  # nothing to do, or the answer got lost
            if edited != revision:
                raise Refused(ErrorCode.EDITED_MEANWHILE, name=row.saved_by_name, at=str(row.saved_at))
            name = agent_saving(connection, by).name
            put_replies(connection, account, revision + 1, RepliesRow(replies, now := self._clock(), by, name))
            announce_company(connection, account, now)


def checked(replies: tuple[CannedReply, ...]) -> tuple[CannedReply, ...]:
    """The replies as they are stored, by shortcut. Raises Refused: setting_invalid."""
    shortcuts = Counter(reply.shortcut.casefold() for reply in replies)
    ids = Counter(reply.id for reply in replies)
    for reply in replies:
        if not is_id(reply.id) or ids[reply.id] > 1:
            raise _invalid(reply, "id")
        if not _SHORTCUT.fullmatch(reply.shortcut) or shortcuts[reply.shortcut.casefold()] > 1:
            raise _invalid(reply, "shortcut")
    return tuple(sorted(map(_cleaned, replies), key=lambda reply: reply.shortcut.casefold()))


def _cleaned(reply: CannedReply) -> CannedReply:
    try:
        return replace(reply, text=accepted(reply.text))
    except Refused:
        raise _invalid(reply, "text") from None


def _invalid(reply: CannedReply, field: str) -> Refused:
    return Refused(ErrorCode.SETTING_INVALID, field=field, value=reply.shortcut)
