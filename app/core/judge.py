"""Between the store and Attention: what happened is kept until it can be judged, in the name of whoever is in, over restarts too."""

import logging
from collections import deque
from collections.abc import Callable, Iterable
from contextlib import suppress
from functools import partial

from app.core.attention import Attention, Verdict
from app.core.database import Database
from app.core.errors import StoreError
from app.core.live import Live
from app.core.notice import Alert, Turn
from app.core.noticed import Noticed
from app.core.owed import Owed
from app.core.preferences.chosen import ChosenPreferences
from app.core.queries import Queries
from app.core.signed_in import Person
from app.protocol.ids import ConversationId
from app.protocol.people import NotificationRules

log = logging.getLogger("livechat.alerts")


class Judge:
    """Tells `obey` what is to be shown and taken back. Where the store cannot be read, `judge` is to be called again later."""

    def __init__(
        self, database: Database, queries: Queries, live: Live, preferences: ChosenPreferences, obey: Callable[[Verdict], None]
    ) -> None:
        self._preferences = preferences
        self._obey = obey
        self._person = Person(queries, live)
        self._noticed = Noticed(database)
        self._owed = Owed(database)
        self._attention = Attention(self._noticed.upto)
        self._unjudged: deque[Callable[[], Verdict]] = deque()

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

    def judge(self) -> None:
        """See whether it still is for the same person, and judge what could not be. Raises StoreError."""
        self.heed()
        while self._unjudged:
            self._carry_out(self._unjudged[0]())
            self._unjudged.popleft()
        self._owed.also(self._attention.held)

    def heed(self) -> None:
        """What was for somebody else is nobody's business. Raises StoreError."""
        if self._person.is_another():
            self._unjudged.clear()
            self._noticed.forget()
            self._owed.forget()
            self._carry_out(self._attention.clear())

    def is_wanted(self, alert: Alert) -> bool:
        """Whether it is still what there is to say: not taken back, not told anew, and nobody else's by now. Raises StoreError."""
        self.heed()
        return self._attention.shown(alert.tag) == alert

    def told(self, alert: Alert) -> None:
        """It is about to be shown: at most once, also where the program ends before that."""
        self._noticed.told(self._attention.numbers(alert))

    def hold(self, alert: Alert) -> None:
        """It is to be quiet."""
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

    def rules(self) -> NotificationRules | None:
        """By which they are to be told; None: nobody is in. Raises StoreError."""
        me = self._person.now()
        return None if me is None else self._preferences.now.alerts(me.account.notifications)

    def _consider(self, judge: Callable[[], Verdict]) -> None:
        with suppress(StoreError):  # it is met again right below
            self.heed()
        self._unjudged.append(judge)
        try:
            self.judge()
        except StoreError as error:
            log.warning("notices not_judged=%s", error.code)
            self._obey(Verdict())

    def _judged(self, turns: Iterable[Turn], *, news: bool) -> Verdict:
        me, rules = self._person.now(), self.rules()
        return self._attention.consider(turns, me.agent, news=news, rules=rules) if me is not None and rules is not None else Verdict()

    def _recalled(self) -> Verdict:
        return self._judged(self._owed.recall(), news=False)

    def _carry_out(self, verdict: Verdict) -> None:
        self._noticed.decided(verdict.noticed)
        self._obey(verdict)
