"""The canned replies on this machine: fetched whenever the company's were changed, kept in the store, there offline too."""

import asyncio
import logging

import msgspec

from app.core.account import Account
from app.core.changes import ChangeFeed, Changes
from app.core.errors import AppError
from app.core.live import Live
from app.core.store import Store
from app.core.turns import outcome
from app.core.views import ConnectionState
from app.protocol.company import CannedReplies

log = logging.getLogger("livechat.replies")

_NAME = "replies"
_decode = msgspec.json.Decoder(CannedReplies).decode
_encode = msgspec.json.Encoder().encode


class KeptReplies:
    """Signing out forgets them, as it does all that the server told."""

    def __init__(self, store: Store, account: Account, live: Live, feed: ChangeFeed) -> None:
        self._store = store
        self._account = account
        self._live = live
        self._feed = feed
        self._held: CannedReplies | None = None
        feed.subscribe(self._forget)

    @property
    def now(self) -> CannedReplies:
        """What is held. Raises StoreError."""
        if self._held is None:
            self._held = _decoded(self._store.settings.get(_NAME))
        return self._held

    def hold(self, replies: CannedReplies) -> None:
        """Keep these, which the server has told, and let the window know. Raises StoreError."""
        self._store.settings.put(_NAME, _encode(replies).decode())
        self._held = replies
        self._feed.publish(Changes(replies=True))

    async def run(self) -> None:
        """Fetch them whenever the account says that there are others, for ever. What fails is tried again with the next connection."""
        changed = asyncio.Event()
        unsubscribe = self._feed.subscribe(lambda changes: changed.set() if _concerns(changes) else None)
        try:
            while True:
                changed.clear()
                await outcome(self._follow(), None, log)
                await changed.wait()
        finally:
            unsubscribe()

    async def _follow(self) -> None:
        try:
            me = self._store.settings.me()
            if me is None or self._live.connection.state is not ConnectionState.ONLINE or me.account.replies == self.now.revision:
                return
            told = await self._account.ask(lambda api, access: api.replies(access))
            if self._store.settings.my_id() == me.agent.id:  # else they are of who has signed out meanwhile
                self.hold(told)
                log.info("replies held=%d revision=%d", len(told.replies), told.revision)
        except AppError as error:
            log.info("replies not_fetched code=%s", error.code)

    def _forget(self, changes: Changes) -> None:
        if changes.everything:
            self._held = None


def _concerns(changes: Changes) -> bool:
    return changes.me or changes.connection or changes.everything


def _decoded(kept: str) -> CannedReplies:
    try:
        return _decode(kept) if kept else CannedReplies()
    except msgspec.DecodeError:  # of a version that knew them otherwise: they are fetched anew
        return CannedReplies()
