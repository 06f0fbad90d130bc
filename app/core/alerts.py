"""Between what happened and the operating system's notifications: asks Attention, remembers, and carries its verdicts out one by one."""

import logging
from collections import deque
from collections.abc import Callable, Iterable
from functools import partial
from typing import TYPE_CHECKING

from msgspec.structs import replace

from app.core.attention import Attention, Verdict
from app.core.changes import ChangeFeed, Changes
from app.core.database import Database
from app.core.notice import Alert, Turn
from app.core.ports import Notice, Notifier, Pressed
from app.core.queries import Queries
from app.protocol.ids import ConversationId

if TYPE_CHECKING:  # asyncio is loaded after the first paint
    import asyncio

log = logging.getLogger("livechat.alerts")

Words = Callable[[Alert], Notice]
Handle = Callable[[Alert, Pressed], None]


class Alerts:
    """What the link tells what happened, and the window tells what is looked at. Nothing is shown before `run`."""

    def __init__(self, database: Database, queries: Queries, feed: ChangeFeed) -> None:
        self._database = database
        self._queries = queries
        self._feed = feed
        self._attention = Attention(self._noticed)
        self._verdicts: deque[Verdict] = deque()
        self._more: asyncio.Event | None = None

    def focus(self, conversation: ConversationId | None, window_active: bool) -> None:
        """This conversation is open, or none; `window_active`: and somebody sits before it."""
        self._carry_out(self._attention.focus(conversation, window_active=window_active))

    def happened(self, turns: Iterable[Turn], *, news: bool) -> None:
        """A batch, or a snapshot, was applied. Raises StoreError."""
        me = self._queries.me()
        if me is not None:
            self._carry_out(self._attention.consider(turns, me.agent, news=news, rules=me.account.notifications))

    def caught_up(self) -> None:
        """Everything that happened while away was told. Raises StoreError."""
        self._carry_out(self._attention.caught_up())

    async def run(self, notifier: Notifier, words: Words, handle: Handle) -> None:
        """Show and take back, for ever. `words` puts a notice into the window's language; `handle` gets what a person does with it."""
        import asyncio  # noqa: PLC0415 - see above

        self._more = more = asyncio.Event()
        unsubscribe = self._feed.subscribe(self._forget_when_signed_out)
        try:
            while True:
                while self._verdicts:
                    await _obey(self._verdicts.popleft(), notifier, words, handle)
                more.clear()
                await more.wait()
        finally:
            unsubscribe()
            self._more = None

    def _carry_out(self, verdict: Verdict) -> None:
        # Remembered before it is shown: at most once, also where the program ends in between.
        if verdict.noticed:
            with self._database.write() as connection:
                connection.executemany("INSERT OR REPLACE INTO noticed (conversation, number) VALUES (?, ?)", verdict.noticed.items())
        if verdict.show or verdict.withdraw:
            self._verdicts = deque(_without(earlier, verdict.withdraw) for earlier in self._verdicts)
            self._verdicts.append(verdict)
            if self._more is not None:
                self._more.set()

    def _forget_when_signed_out(self, changes: Changes) -> None:
        if changes.everything and self._queries.me() is None:
            self._carry_out(self._attention.clear())

    def _noticed(self, conversation: ConversationId) -> int:
        found = self._database.read("SELECT number FROM noticed WHERE conversation = ?", (conversation,))
        return int(found[0][0]) if found else 0


def _without(verdict: Verdict, withdrawn: tuple[str, ...]) -> Verdict:
    """What is not shown yet and taken back already is never shown."""
    return replace(verdict, show=tuple(alert for alert in verdict.show if alert.tag not in withdrawn))


async def _obey(verdict: Verdict, notifier: Notifier, words: Words, handle: Handle) -> None:
    for tag in verdict.withdraw:
        await notifier.withdraw(tag)
    for alert in verdict.show:
        await notifier.show(words(alert), partial(handle, alert))
        log.info("notice kind=%s conversation=%s", alert.kind, alert.conversation)
