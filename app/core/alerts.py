"""Between what happened and the operating system's notifications: asks Attention, remembers, and carries its verdicts out one by one."""

import logging
from collections import deque
from collections.abc import Callable, Iterable
from contextlib import suppress
from functools import partial
from typing import TYPE_CHECKING

from msgspec.structs import replace

from app.core.attention import Attention, Verdict
from app.core.changes import ChangeFeed, Changes
from app.core.database import Database
from app.core.errors import AppError, StoreError
from app.core.live import Live
from app.core.notice import Alert, NoticeKind, Turn, as_shown
from app.core.noticed import Noticed
from app.core.ports import Notice, Notifier, Pressed
from app.core.preferences.chosen import ChosenPreferences
from app.core.queries import Queries
from app.core.quiet import is_quiet
from app.core.reminders import Reminders
from app.core.signed_in import Person
from app.core.turns import Wait, outcome, wait_for
from app.protocol.ids import ConversationId
from app.protocol.people import Me, NotificationRules, Presence
from app.protocol.records import ConversationState

if TYPE_CHECKING:  # asyncio is loaded after the first paint
    import asyncio

log = logging.getLogger("livechat.alerts")

LOOK_AGAIN_S = 30.0
"""While something is held back, or failed: how often it is looked at again."""

Words = Callable[[Alert], Notice]
Handle = Callable[[Alert, Pressed], None]


class Alerts:
    """What the link tells what happened, and the window tells what is looked at. Nothing is shown before `run`.

    Where the store cannot be read, what happened is kept, and judged when it can.
    """

    def __init__(self, database: Database, queries: Queries, feed: ChangeFeed, preferences: ChosenPreferences, live: Live) -> None:
        self._queries = queries
        self._feed = feed
        self._preferences = preferences
        self._live = live
        self._person = Person(queries, live)
        self._noticed = Noticed(database)
        self._attention = Attention(self._noticed.upto)
        self._reminders = Reminders()
        self._unjudged: deque[Callable[[], Verdict]] = deque()
        self._undone: deque[Alert | str] = deque()  # to be shown; or the tag of what is to be taken back
        self._more: asyncio.Event | None = None
        self._hushed = False

    def focus(self, conversation: ConversationId | None, window_active: bool) -> None:
        """This conversation is open, or none; `window_active`: and somebody sits before it."""
        self._carry_out(self._attention.focus(conversation, window_active=window_active))

    def happened(self, turns: Iterable[Turn], *, news: bool) -> None:
        """A batch, or a snapshot, was applied."""
        self._consider(partial(self._judged, tuple(turns), news=news))

    def caught_up(self) -> None:
        """Everything that happened while away was told."""
        self._consider(self._attention.caught_up)

    async def run(self, notifier: Notifier, words: Words, handle: Handle, wait: Wait | None = None) -> None:
        """Show and take back, for ever. `words` puts a notice into the window's language; `handle` gets what a person does with it."""
        import asyncio  # noqa: PLC0415 - see above

        self._more = more = asyncio.Event()
        unsubscribe = self._feed.subscribe(self._follow)
        try:
            while True:
                seconds = await outcome(self._turn(notifier, words, handle), LOOK_AGAIN_S, log)
                more.clear()
                await (wait or wait_for)(more, seconds)
        finally:
            unsubscribe()
            self._more = None

    def _consider(self, judge: Callable[[], Verdict]) -> None:
        with suppress(StoreError):  # it is met again right below
            self._heed()
        self._unjudged.append(judge)
        try:
            self._judge()
        except StoreError as error:
            log.warning("notices not_judged=%s", error.code)
            self._wake()

    def _judge(self) -> None:
        self._heed()
        while self._unjudged:
            self._carry_out(self._unjudged[0]())
            self._unjudged.popleft()
        self._say_what_is_held()

    def _judged(self, turns: Iterable[Turn], *, news: bool) -> Verdict:
        me = self._person.now()
        return self._attention.consider(turns, me.agent, news=news, rules=self._rules(me)) if me is not None else Verdict()

    def _heed(self) -> None:
        """What was for somebody else is nobody's business."""
        if self._person.is_another():
            self._unjudged.clear()
            self._noticed.forget()
            self._carry_out(self._attention.clear())

    async def _turn(self, notifier: Notifier, words: Words, handle: Handle) -> float | None:
        """Do what there is to do; how many seconds until there may be more, though nothing happens."""
        self._judge()
        await self._look_again(notifier)
        while self._undone:
            task = self._undone.popleft()
            try:
                await self._do(task, notifier, words, handle)
            except AppError:
                self._undone.appendleft(task)
                raise
        self._say_what_is_held()
        return self._seconds_left()

    async def _do(self, task: Alert | str, notifier: Notifier, words: Words, handle: Handle) -> None:
        if isinstance(task, str):
            self._reminders.forget((task,))
            await notifier.withdraw(task)
            return
        quiet = self._is_wanted(task) and await self._is_quiet(notifier)
        me = self._person.now()
        if me is None or not self._is_wanted(task):
            return
        if quiet:
            self._hushed = True
            self._attention.hold((task,))
            log.info("notice held=%s", task.conversation)
        else:
            await self._show(task, self._rules(me), notifier, words, handle)

    async def _show(self, alert: Alert, rules: NotificationRules, notifier: Notifier, words: Words, handle: Handle) -> None:
        keep = self._preferences.now.keep_alerts and alert.kind is not NoticeKind.SUMMARY
        await notifier.show(replace(words(as_shown(alert, rules)), keep=keep), partial(handle, as_shown(alert, rules)))
        if alert.is_of_waiting:
            self._reminders.told(alert.tag, self._live.local_now())
        log.info("notice kind=%s conversation=%s", alert.kind, alert.conversation)

    def _is_wanted(self, alert: Alert) -> bool:
        """Whether it is still what there is to say: not taken back, not told anew, and nobody else's by now."""
        self._heed()
        return self._attention.shown(alert.tag) == alert

    async def _is_quiet(self, notifier: Notifier) -> bool:
        return await is_quiet(self._preferences.now, self._live.local_now(), notifier)

    def _rules(self, me: Me) -> NotificationRules:
        return self._preferences.now.alerts(me.account.notifications)

    def _seconds_left(self) -> float | None:
        soon = self._reminders.in_s(self._live.local_now(), self._preferences.now.repeat_alerts_s)
        return min(LOOK_AGAIN_S, LOOK_AGAIN_S if soon is None else soon) if self._hushed else soon

    async def _look_again(self, notifier: Notifier) -> None:
        """Whether it is quiet no more, and who waits too long."""
        if self._hushed and not (self._attention.holds and await self._is_quiet(notifier)):
            self._hushed = False
            self._carry_out(self._attention.caught_up(quiet=True))
        for tag in self._reminders.due(self._live.local_now(), self._preferences.now.repeat_alerts_s):
            alert = self._attention.shown(tag)
            if alert is not None and self._waits(alert):
                self._undone += (tag, alert)  # what only takes its own place would not be noticed
            self._reminders.forget((tag,))

    def _say_what_is_held(self) -> None:
        self._live.holds_back(self._attention.holds if self._hushed else 0)

    def _waits(self, alert: Alert) -> bool:
        view = self._queries.conversation(alert.conversation) if alert.conversation is not None else None
        me = self._queries.me()
        wanted = alert.kind is NoticeKind.RETURNED or (me is not None and me.agent.intent is not Presence.OFFLINE)
        return wanted and view is not None and view.header.state is ConversationState.UNASSIGNED

    def _carry_out(self, verdict: Verdict) -> None:
        self._noticed.told(verdict.noticed)  # before it is shown: at most once, also where the program ends in between
        self._undone += (*verdict.withdraw, *verdict.show)
        if verdict.withdraw or verdict.show:
            self._wake()

    def _follow(self, changes: Changes) -> None:
        if changes.everything or changes.me or changes.preferences:
            self._wake()  # it may be somebody else, or time for something else, now

    def _wake(self) -> None:
        if self._more is not None:
            self._more.set()
