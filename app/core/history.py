"""Older things, a page at a time: fetched from the server, kept in the store."""

from app.core.account import Account
from app.core.changes import ChangeFeed
from app.core.store import Store
from app.protocol.ids import ConversationId

PAGE = 100


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
