"""Between the store and Attention: what happened is kept until it can be judged, in the name of whoever is in, over restarts too."""

import logging
from collections import deque
from collections.abc import Callable, Collection, Iterable
from contextlib import suppress
from functools import partial

from app.core.attention import Attention, Verdict
from app.core.calling import may_call
from app.core.database import Database
from app.core.errors import StoreError
from app.core.notice import Alert, Turn
from app.core.noticed import Noticed
from app.core.owed import Owed
from app.core.ports import Later
from app.core.preferences.chosen import ChosenPreferences
from app.core.reports import Reports
from app.core.signed_in import Person
from app.protocol.ids import ConversationId
from app.protocol.people import Me, NotificationRules
from app.protocol.reports import AlertSuppressed

log = logging.getLogger("livechat.alerts")


class Judge:
    """Tells `obey` what is to be shown and taken back. Where the store cannot be read, `judge` is to be called again later."""

    def __init__(
        self,
        database: Database,
        person: Person,
        preferences: ChosenPreferences,
        reports: Reports,
        obey: Callable[[Verdict], None],
    ) -> None:
        self._preferences = preferences
        self._reports = reports
        self._obey = obey
        self._person = person
        self._noticed = Noticed(database)
        self._owed = Owed(database)
        self._attention = Attention(self._noticed.upto)
        self._unjudged: deque[Callable[[], Verdict]] = deque()
        self._unknown: set[str] = set()

    def focus(self, conversation: ConversationId | None, *, window_active: bool) -> None:
        """Somebody looks at this conversation, or at none."""
        self._carry_out(self._attention.focus(conversation, window_active=window_active))

    def happened(self, turns: Iterable[Turn], *, news: bool) -> None:
        """A batch, or a snapshot, was applied."""
        self._consider(partial(self._judged, tuple(turns), news=news))

    def caught_up(self) -> None:
        """Everything that happened while away was told; and what was held back when the last run ended is judged anew."""
        self._consider(self._recalled)
        self._consider(self._attention.caught_up)
        self._reports.caught_up()

    def judge(self) -> None:
        """See whether it still is for the same person, and judge what could not be. Raises StoreError."""
        self.heed()
        while self._unjudged:
            self._carry_out(_verdict(self._unjudged[0]))
            self._unjudged.popleft()
        self._owed.also(self._attention.held)

    def heed(self) -> None:
        """What was for somebody else is nobody's business. Raises StoreError."""
        if self._person.is_another():
            self._unjudged.clear()
            self._noticed.forget()
            self._owed.forget()
            self._reports.forget()
            self._carry_out(self._attention.clear())

    def is_wanted(self, alert: Alert) -> bool:
        """Whether it is still what there is to say: not taken back, not told anew, and nobody else's by now. Raises StoreError."""
        self.heed()
        return self._attention.shown(alert.tag) == alert

    def told(self, alert: Alert) -> None:
        """It is about to be shown: at most once, also where the program ends before that."""
        self._noticed.told(self._attention.numbers(alert))

    def became(self, alert: Alert, why_not: AlertSuppressed | Later | None) -> None:
        """It was shown, or was not, and why; or `known_late` will be told."""
        self._unknown.discard(alert.tag)
        if isinstance(why_not, Later):
            self._unknown.add(alert.tag)
            return
        for one in self._attention.told_by(alert):
            if one.is_of_waiting and one.conversation is not None:
                self._reports.shown(one.conversation, why_not)

    def known_late(self, tag: str, why_not: AlertSuppressed | None) -> None:
        """What came of the notice with this tag, if nothing else became of it meanwhile."""
        alert = self.shown(tag) if tag in self._unknown else None
        if alert is not None:
            self.became(alert, why_not)

    def hold(self, alert: Alert, why: AlertSuppressed) -> None:
        """It is to be quiet."""
        self.became(alert, why)
        self._attention.hold((alert,))

    def release(self) -> None:
        """It is to be quiet no more."""
        self._carry_out(self._attention.caught_up(quiet=True))

    def settled(self) -> None:
        """All that was to be shown is: only what is held back is still owed."""
        self._owed.keep(self._attention.held)

    def shown(self, tag: str) -> Alert | None:
        """What this notice says, where it is still worth anything."""
        return self._attention.shown(tag)

    @property
    def all_shown(self) -> tuple[Alert, ...]:
        """What is, or is about to be, on the screen."""
        return self._attention.all_shown

    @property
    def held(self) -> int:
        """How many are held back."""
        return len(self._attention.held)

    def who(self) -> Me | None:
        """Who is to be told; None: nobody is in. Raises StoreError."""
        return self._person.now()

    def rules(self) -> NotificationRules | None:
        """By which they are to be told; None: nobody is in. Raises StoreError."""
        me = self.who()
        return None if me is None else self._rules(me)

    def _rules(self, me: Me) -> NotificationRules:
        return self._preferences.now.alerts(me.account.notifications)

    def _consider(self, judge: Callable[[], Verdict]) -> None:
        with suppress(StoreError):  # it is met again right below
            self.heed()
        self._unjudged.append(judge)
        try:
            self.judge()
        except StoreError as error:
            log.warning("notices not_judged=%s", error.code)
            self._obey(Verdict())

    def _judged(self, turns: Collection[Turn], *, news: bool) -> Verdict:
        me = self.who()
        if me is None:
            return Verdict()
        called = may_call(me.account.notifications, self._preferences)
        verdict = self._attention.consider(turns, me.agent, news=news, rules=self._rules(me), called=called)
        with suppress(StoreError):  # nothing depends on a report, and what was decided is to be done
            self._reports.untold(turns, me.agent, self._attention.known, self._noticed.upto)
        return verdict

    def _recalled(self) -> Verdict:
        return self._judged(self._owed.recall(), news=False)

    def _carry_out(self, verdict: Verdict) -> None:
        self._noticed.decided(verdict.noticed)
        self._obey(verdict)


def _verdict(judge: Callable[[], Verdict]) -> Verdict:
    """Raises StoreError alone: a bug of ours shall cost neither the connection nor what comes after it."""
    try:
        return judge()
    except StoreError:
        raise
    except Exception:
        log.exception("batch not judged")
        return Verdict()
