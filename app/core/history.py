"""Older things, a page at a time: fetched from the server, kept in the store."""

from app.core.account import Account
from app.core.changes import ChangeFeed
from app.core.errors import ApiError
from app.core.store import Store
from app.protocol.errors import ErrorCode
from app.protocol.ids import ConversationId
from app.protocol.records import MessageKind

PAGE = 100
_NEWEST = 2**53
"""Before it all messages are: what JavaScript counts to, and the server with it."""


class History:
    """Each raises ApiError, Unreachable or StoreError. A page for a store that is not there any more is nobody's: there may be more."""

    def __init__(self, store: Store, account: Account, feed: ChangeFeed) -> None:
        self._store = store
        self._account = account
        self._feed = feed

    async def load_older(self, conversation: ConversationId) -> bool:
        """Fetch the page of messages before the oldest one held. False: there are no more."""
        before = self._store.before(conversation)
        if before is None:
            return False
        generation = self._store.database.generation
        page = await self._account.ask(lambda api, access: api.messages(access, conversation, before, PAGE))
        if self._store.database.generation != generation:
            return True
        self._feed.publish(self._store.add_history(conversation, page))
        return page.more

    async def load_closed(self) -> bool:
        """Fetch the next page of closed conversations' headers. False: there are no more."""
        before_at, before_id, more = self._store.closed_end()
        if not more:
            return False
        generation = self._store.database.generation
        page = await self._account.ask(lambda api, access: api.closed(access, before_at, before_id, PAGE))
        if self._store.database.generation != generation:
            return True
        self._feed.publish(self._store.add_closed(page))
        return page.more

    async def find_closed(self, conversation: ConversationId) -> bool:
        """Fetch the header of one closed conversation, however many are newer. False: there is none that may be seen."""
        generation = self._store.database.generation
        closed_at = await self._closed_at(conversation)
        if closed_at is None:
            return False
        page = await self._account.ask(lambda api, access: api.closed(access, closed_at + 1, conversation, PAGE))
        found = next((header for header in page.conversations if header.id == conversation), None)
        if found is None or self._store.database.generation != generation:
            return False
        self._feed.publish(self._store.add_old(found))
        return True

    async def _closed_at(self, conversation: ConversationId) -> int | None:
        """Its place among those that are closed, which only its messages tell to whoever knows no more than its id."""
        try:
            page = await self._account.ask(lambda api, access: api.messages(access, conversation, _NEWEST, PAGE))
        except ApiError as error:
            if error.code != ErrorCode.NOT_FOUND:
                raise
            return None
        return next((message.at for message in reversed(page.messages) if message.kind is MessageKind.CLOSED), None)
