"""What the cache misses of a conversation's details, fetched from the server."""

from app.core.account import Account
from app.core.changes import ChangeFeed
from app.core.store import Store
from app.protocol.ids import ConversationId

ATTEMPTS = 3


class MissingDetails:
    """Asks for the details of one conversation at a time, however often it is wanted."""

    def __init__(self, store: Store, account: Account, feed: ChangeFeed) -> None:
        self._store = store
        self._account = account
        self._feed = feed
        self._asking: set[ConversationId] = set()

    async def fetch(self, conversation: ConversationId) -> None:
        """Fetch a conversation's details where they are not known, or a change or older notes are missing; at once done where nothing is.

        To be called when a conversation is opened, when Changes.details (or `everything`) names the one that is open, and when the
        connection is back. Raises ApiError, Unreachable or StoreError.
        """
        if conversation in self._asking:
            return
        self._asking.add(conversation)
        try:
            for _ in range(ATTEMPTS):  # an answer is older than what was heard meanwhile only if that came while it was under way
                if not self._store.misses_details(conversation):
                    return
                generation = self._store.database.generation
                answer = await self._account.ask(lambda api, access: api.details(access, conversation))
                if self._store.database.generation == generation:
                    self._feed.publish(self._store.add_details(conversation, answer.details))
        finally:
            self._asking.discard(conversation)
