"""Between what happened and the operating system's notifications: asks Attention, remembers, and carries its verdicts out one by one."""

import logging
from collections import deque
from collections.abc import Awaitable, Callable, Iterable
from functools import partial
from typing import TYPE_CHECKING

from msgspec.structs import replace

from app.core.attention import Attention, Verdict
from app.core.changes import ChangeFeed, Changes
from app.core.database import Database
from app.core.errors import StoreError
from app.core.live import Live
from app.core.notice import Alert, NoticeKind, Turn, as_shown
from app.core.ports import Notice, Notifier, Pressed
from app.core.preferences.chosen import ChosenPreferences
from app.core.queries import Queries
from app.core.quiet import is_quiet
from app.core.reminders import Reminders
from app.core.views import ConnectionState
from app.protocol.ids import ConversationId
from app.protocol.people import Me, NotificationRules, Presence
from app.protocol.records import ConversationState

if TYPE_CHECKING:  # asyncio is loaded after the first paint
    import asyncio

log = logging.getLogger("livechat.alerts")

LOOK_AGAIN_S = 30.0
"""While something is held back: how often it is asked whether it still is to be quiet."""

Words = Callable[[Alert], Notice]
Handle = Callable[[Alert, Pressed], None]
Wait = Callable[["asyncio.Event", float | None], Awaitable[None]]


class Alerts:
    """What the link tells what happened, and the window tells what is looked at. Nothing is shown before `run`."""

    def __init__(self, database: Database, queries: Queries, feed: ChangeFeed, preferences: ChosenPreferences, live: Live) -> None:
        self._database = database
        self._queries = queries
        self._feed = feed
        self._preferences = preferences
        self._live = live
        self._attention = Attention(self._noticed)
        self._reminders = Reminders()
        self._verdicts: deque[Verdict] = deque()
        self._more: asyncio.Event | None = None
        self._hushed = False

    def focus(self, conversation: ConversationId | None, window_active: bool) -> None:
        """This conversation is open, or none; `window_active`: and somebody sits before it."""
        self._carry_out(self._attention.focus(conversation, window_active=window_active))

    def happened(self, turns: Iterable[Turn], *, news: bool) -> None:
        """A batch, or a snapshot, was applied. Raises StoreError."""
        me = self._queries.me()
        if me is not None:
            self._carry_out(self._attention.consider(turns, me.agent, news=news, rules=self._rules(me)))
            self._say_what_is_held()

    def caught_up(self) -> None:
        """Everything that happened while away was told. Raises StoreError."""
        self._carry_out(self._attention.caught_up())

    async def run(self, notifier: Notifier, words: Words, handle: Handle, wait: Wait | None = None) -> None:
        """Show and take back, for ever. `words` puts a notice into the window's language; `handle` gets what a person does with it.

        `wait`: until the event is set, or so many seconds are over; None: however long that takes.
        """
        import asyncio  # noqa: PLC0415 - see above

        self._more = more = asyncio.Event()
        unsubscribe = self._feed.subscribe(self._follow)
        try:
            while True:
                while self._verdicts:
                    await self._obey(self._verdicts.popleft(), notifier, words, handle)
                more.clear()
                self._say_what_is_held()
                await (wait or _wait)(more, self._seconds_left())
                await self._look_again(notifier)
        finally:
            unsubscribe()
            self._more = None

    async def _obey(self, verdict: Verdict, notifier: Notifier, words: Words, handle: Handle) -> None:
        self._reminders.forget(verdict.withdraw)
        for tag in verdict.withdraw:
            await notifier.withdraw(tag)
        if verdict.show and await is_quiet(self._preferences.now, self._live.local_now(), notifier):
            self._hushed = True
            self._attention.hold(verdict.show)
            log.info("notices held=%d", len(verdict.show))
            return
        for alert in self._as_shown(verdict.show):
            keep = self._preferences.now.keep_alerts and alert.kind is not NoticeKind.SUMMARY
            await notifier.show(replace(words(alert), keep=keep), partial(handle, alert))
            if alert.is_of_waiting:
                self._reminders.told(alert.tag, self._live.local_now())
            log.info("notice kind=%s conversation=%s", alert.kind, alert.conversation)

    def _as_shown(self, alerts: Iterable[Alert]) -> list[Alert]:
        """As they are to be shown by now; none where nobody is signed in any more."""
        me = self._who_is_in()
        return [as_shown(alert, self._rules(me)) for alert in alerts] if me is not None else []

    def _who_is_in(self) -> Me | None:
        """None also where the server ended the sign-in: the store still knows who that was, and may wait for the same person."""
        return None if self._live.connection.state is ConnectionState.SIGNED_OUT else self._queries.me()

    def _rules(self, me: Me) -> NotificationRules:
        return self._preferences.now.alerts(me.account.notifications)

    def _seconds_left(self) -> float | None:
        """Until there may be something to do though nothing happens; None where there will not be."""
        soon = self._reminders.in_s(self._live.local_now(), self._preferences.now.repeat_alerts_s)
        return min(LOOK_AGAIN_S, LOOK_AGAIN_S if soon is None else soon) if self._hushed else soon

    async def _look_again(self, notifier: Notifier) -> None:
        """Whether it is quiet no more, and who waits too long."""
        if self._hushed and not (self._attention.holds and await is_quiet(self._preferences.now, self._live.local_now(), notifier)):
            self._tell_of_what_was_held()
        for tag in self._reminders.due(self._live.local_now(), self._preferences.now.repeat_alerts_s):
            alert = self._attention.shown(tag)
            if alert is None or not self._waits(alert):
                self._reminders.forget((tag,))
            else:
                self._verdicts.append(Verdict(show=(alert,), withdraw=(tag,)))  # what only takes its own place would not be noticed

    def _tell_of_what_was_held(self) -> None:
        verdict = self._attention.caught_up(quiet=True)
        try:
            self._carry_out(verdict)
        except StoreError as error:
            log.warning("notices not_remembered=%s", error.code)
            self._attention.hold(verdict.show)  # and tried again
        else:
            self._hushed = False

    def _say_what_is_held(self) -> None:
        self._live.holds_back(self._attention.holds if self._hushed else 0)

    def _waits(self, alert: Alert) -> bool:
        view = self._queries.conversation(alert.conversation) if alert.conversation is not None else None
        me = self._queries.me()
        wanted = alert.kind is NoticeKind.RETURNED or (me is not None and me.agent.intent is not Presence.OFFLINE)
        return wanted and view is not None and view.header.state is ConversationState.UNASSIGNED

    def _carry_out(self, verdict: Verdict) -> None:
        # Remembered before it is shown: at most once, also where the program ends in between.
        if verdict.noticed:
            with self._database.write() as connection:
                connection.executemany("INSERT OR REPLACE INTO noticed (conversation, number) VALUES (?, ?)", verdict.noticed.items())
        if verdict.show or verdict.withdraw:
            self._verdicts = deque(_without(earlier, verdict.withdraw) for earlier in self._verdicts)
            self._verdicts.append(verdict)
            self._wake()

    def _follow(self, changes: Changes) -> None:
        if changes.everything and self._who_is_in() is None:
            self._carry_out(self._attention.clear())
        if changes.preferences:
            self._wake()  # it may be time for something else now

    def _wake(self) -> None:
        if self._more is not None:
            self._more.set()

    def _noticed(self, conversation: ConversationId) -> int:
        found = self._database.read("SELECT number FROM noticed WHERE conversation = ?", (conversation,))
        return int(found[0][0]) if found else 0


def _without(verdict: Verdict, withdrawn: tuple[str, ...]) -> Verdict:
    """What is not shown yet and taken back already is never shown."""
    return replace(verdict, show=tuple(alert for alert in verdict.show if alert.tag not in withdrawn))


async def _wait(more: "asyncio.Event", seconds: float | None) -> None:
    import asyncio  # noqa: PLC0415 - as above

    try:
        async with asyncio.timeout(seconds):
            await more.wait()
    except TimeoutError:
        return
