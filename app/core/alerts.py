"""Between what happened and the operating system's notifications: asks Attention, remembers, and carries its verdicts out one by one."""

import logging
from collections import deque
from collections.abc import Collection, Iterable
from typing import TYPE_CHECKING

from msgspec import Struct

from app.core.attention import Verdict
from app.core.calling import heeds_own_quiet
from app.core.changes import ChangeFeed, Changes
from app.core.database import Database
from app.core.errors import AppError
from app.core.judge import Judge
from app.core.live import Live
from app.core.notice import Alert, NoticeKind, Turn, as_shown
from app.core.ports import Notifier
from app.core.preferences.chosen import ChosenPreferences
from app.core.queries import Queries
from app.core.quiet import is_quiet, why_quiet
from app.core.reminders import Reminders
from app.core.reports import Reports
from app.core.showing import Handle, Showing, Words
from app.core.signed_in import Person
from app.core.turns import Wait, outcome, wait_for
from app.protocol.ids import ConversationId
from app.protocol.people import Presence
from app.protocol.records import ConversationState
from app.protocol.reports import AlertFate, AlertSuppressed

if TYPE_CHECKING:  # asyncio is loaded after the first paint
    import asyncio

log = logging.getLogger("livechat.alerts")

LOOK_AGAIN_S = 30.0
"""While something is held back, or failed: how often it is looked at again."""


class _Task(Struct, frozen=True):
    """Show this alert, and be heard or not; or take back what this tag is of."""

    tag: str
    alert: Alert | None = None
    heard: bool = True


class Alerts:
    """What the link tells what happened, and the window tells what is looked at. Nothing is shown before `run`.

    Where the store cannot be read, what happened is kept, and judged when it can. `reports`: what became of it, for the link.
    """

    def __init__(self, database: Database, queries: Queries, feed: ChangeFeed, preferences: ChosenPreferences, live: Live) -> None:
        self._queries = queries
        self.reports = Reports(queries, live, feed)
        self._feed = feed
        self._preferences = preferences
        self._live = live
        self._judge = Judge(database, Person(queries, live), preferences, self.reports, self._obey)
        self._reminders = Reminders()
        self._undone: deque[_Task] = deque()
        self._texts = True  # they were to be shown
        self._more: asyncio.Event | None = None
        self._hushed = False
        self._looked_at: ConversationId | None = None

    def focus(self, conversation: ConversationId | None, window_active: bool) -> None:
        """This conversation is open, or none; `window_active`: and somebody sits before it."""
        self._judge.focus(conversation, window_active=window_active)
        before, self._looked_at = self._looked_at, conversation if window_active else None
        if self._looked_at is not None and self._looked_at != before:
            self.reports.reacted(self._looked_at, AlertFate.OPENED)

    def happened(self, turns: Iterable[Turn], *, news: bool) -> None:
        """A batch, or a snapshot, was applied."""
        self._judge.happened(turns, news=news)
        self._say_what_is_held()

    def caught_up(self) -> None:
        """Everything that happened while away was told."""
        self._judge.caught_up()

    def show_again(self, tags: Collection[str]) -> None:
        """These went off the screen, though nobody took them back."""
        self._undone += (_Task(alert.tag, alert, heard=False) for alert in self._judge.all_shown if alert.tag in tags)
        self._wake()

    def known_late(self, tag: str, why_not: AlertSuppressed | None) -> None:
        """What came of a notice that was to be shown later."""
        self._judge.known_late(tag, why_not)

    async def run(self, notifier: Notifier, words: Words, handle: Handle, wait: Wait | None = None) -> None:
        """Show and take back, for ever. `words` puts a notice into the window's language; `handle` gets what a person does with it."""
        import asyncio  # noqa: PLC0415 - see above

        self._more = more = asyncio.Event()
        unsubscribe = self._feed.subscribe(self._follow)
        try:
            showing = Showing(self._preferences, self._live, self.reports, words, handle)
            while True:
                seconds = await outcome(self._turn(notifier, showing), LOOK_AGAIN_S, log)
                more.clear()
                await (wait or wait_for)(more, seconds)
        finally:
            unsubscribe()
            self._more = None

    async def _turn(self, notifier: Notifier, showing: Showing) -> float | None:
        """Do what there is to do; how many seconds until there may be more, though nothing happens."""
        self._judge.judge()
        self._hide_texts()
        await self._look_again(notifier)
        while self._undone:
            task = self._undone.popleft()
            try:
                await self._do(task, notifier, showing)
            except AppError:
                self._undone.appendleft(task)
                raise
        self._judge.settled()
        self._say_what_is_held()
        return self._seconds_left()

    async def _do(self, task: _Task, notifier: Notifier, showing: Showing) -> None:
        alert = task.alert
        if alert is None:
            self._reminders.forget((task.tag,))
            await notifier.withdraw(task.tag)
            return
        quiet = await self._why_quiet(alert, notifier) if self._judge.is_wanted(alert) else None
        me, rules = (self._judge.who(), self._judge.rules()) if self._judge.is_wanted(alert) else (None, None)
        if me is None or rules is None:
            return
        if quiet is not None:
            self._hushed = True
            self._judge.hold(alert, quiet)
            log.info("notice held=%s why=%s", alert.conversation, quiet)
            return
        self._judge.told(alert)
        self._judge.became(alert, await showing.show(as_shown(alert, rules), me.agent, notifier, heard=task.heard))
        if alert.is_of_waiting:
            self._reminders.told(alert.tag, self._live.local_now())
        log.info("notice kind=%s urgency=%s conversation=%s", alert.kind, alert.urgency, alert.conversation)

    async def _why_quiet(self, alert: Alert, notifier: Notifier) -> AlertSuppressed | None:
        own = heeds_own_quiet(alert, self._preferences)
        return await why_quiet(self._preferences.now, self._live.local_now(), notifier, own=own)

    def _hide_texts(self) -> None:
        """Where what visitors write is to be shown no more, what is on the screen shows it no more either."""
        rules = self._judge.rules()
        before, self._texts = self._texts, rules is None or rules.text
        if rules is None or rules.text or not before:
            return
        to_come = [task.alert for task in self._undone]
        for alert in self._judge.all_shown:
            if alert not in to_come and as_shown(alert, rules) != alert:
                self._undone += (_Task(alert.tag), _Task(alert.tag, alert, heard=False))

    async def _is_quiet(self, notifier: Notifier) -> bool:
        return await is_quiet(self._preferences.now, self._live.local_now(), notifier)

    def _seconds_left(self) -> float | None:
        soon = self._reminders.in_s(self._live.local_now(), self._preferences.now.repeat_alerts_s)
        return min(LOOK_AGAIN_S, LOOK_AGAIN_S if soon is None else soon) if self._hushed else soon

    async def _look_again(self, notifier: Notifier) -> None:
        """Whether it is quiet no more, and who waits too long."""
        if self._hushed and not (self._judge.held and await self._is_quiet(notifier)):
            self._hushed = False
            self._judge.release()
        for tag in self._reminders.due(self._live.local_now(), self._preferences.now.repeat_alerts_s):
            alert = self._judge.shown(tag)
            if alert is not None and self._waits(alert):
                self._undone += (_Task(tag), _Task(tag, alert))  # what only takes its own place would not be noticed
            self._reminders.forget((tag,))

    def _say_what_is_held(self) -> None:
        self._live.holds_back(self._judge.held if self._hushed else 0)

    def _waits(self, alert: Alert) -> bool:
        view = self._queries.conversation(alert.conversation) if alert.conversation is not None else None
        me = self._queries.me()
        wanted = alert.kind is NoticeKind.RETURNED or (me is not None and me.agent.intent is not Presence.OFFLINE)
        return wanted and view is not None and view.header.state is ConversationState.UNASSIGNED

    def _obey(self, verdict: Verdict) -> None:
        self._undone += (_Task(tag) for tag in verdict.withdraw)
        self._undone += (_Task(alert.tag, alert) for alert in verdict.show)
        self._wake()

    def _follow(self, changes: Changes) -> None:
        if changes.everything or changes.me or changes.preferences:
            self._wake()  # it may be somebody else, or time for something else, now

    def _wake(self) -> None:
        if self._more is not None:
            self._more.set()
