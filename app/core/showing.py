"""One alert on its way to the screen: how long it stays, whether it is heard, until when to answer, and what a person does with it."""

from collections.abc import Callable
from functools import partial

from msgspec.structs import replace

from app.core.calling import is_heard, is_kept
from app.core.live import Live
from app.core.notice import Alert, NoticeAct
from app.core.ports import Later, Notice, Notifier, Pressed
from app.core.preferences.chosen import ChosenPreferences
from app.core.reports import Reports
from app.protocol.people import Agent
from app.protocol.records import Urgency
from app.protocol.reports import AlertFate, AlertSuppressed

Words = Callable[[Alert], Notice]
Handle = Callable[[Alert, Pressed], None]


class Showing:
    """`words` puts a notice into the window's language; `handle` gets what a person does with it."""

    def __init__(self, preferences: ChosenPreferences, live: Live, reports: Reports, words: Words, handle: Handle) -> None:
        self._preferences = preferences
        self._live = live
        self._reports = reports
        self._words = words
        self._handle = handle

    async def show(self, alert: Alert, me: Agent, notifier: Notifier, *, heard: bool) -> AlertSuppressed | Later | None:
        """Show it, silently unless it is to be `heard`. Why not, if it was not."""
        notice = self._words(replace(alert, until=self._until(alert)))
        sound = notice.sound if heard and is_heard(alert, me, self._preferences) else None
        keep, urgent = is_kept(alert, self._preferences), alert.urgency is not Urgency.NONE
        return await notifier.show(replace(notice, keep=keep, sound=sound, urgent=urgent), partial(self._pressed, alert))

    def _until(self, alert: Alert) -> int | None:
        """By this machine's clock; what is over already is not said."""
        return self._live.here(alert.until) if alert.until is not None and alert.until > self._live.now() else None

    def _pressed(self, alert: Alert, pressed: Pressed) -> None:
        if alert.is_of_waiting and alert.conversation is not None:
            self._reports.reacted(alert.conversation, AlertFate.CLICKED if pressed.act is NoticeAct.OPEN else AlertFate.ANSWERED)
        self._handle(alert, pressed)
