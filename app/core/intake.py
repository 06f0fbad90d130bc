"""What a session's steps do to the store, and who is told; without a network, so that it is the same over any transport."""

import logging
from collections.abc import Iterator

from app.core.alerts import Alerts
from app.core.changes import ChangeFeed
from app.core.live import Live
from app.core.outbox import Outbox
from app.core.steps import Acked, Apply, CaughtUp, Forget, HangUp, HeardTyping, Refused, Replace, ServerTime, Step
from app.core.store import Store
from app.core.views import ConnectionState

log = logging.getLogger("livechat.intake")


class Intake:
    """Carries steps out, in order."""

    def __init__(self, store: Store, outbox: Outbox, live: Live, alerts: Alerts, feed: ChangeFeed) -> None:
        self._store = store
        self._outbox = outbox
        self._live = live
        self._alerts = alerts
        self._feed = feed

    def perform(self, step: Step) -> Iterator[None]:
        """Do it, giving way between slices of long work. A HangUp is for the link. Raises StoreError."""
        match step:
            case Apply():
                self._apply(step)
            case Replace():
                yield from self._replace(step)
            case CaughtUp():
                self._alerts.caught_up()
                self._live.connected(ConnectionState.ONLINE)
            case Acked():
                self._feed.publish(self._outbox.acked(step.command, step.cursor))
            case Refused():
                log.info("refused command=%s code=%s", step.command, step.code)
                self._feed.publish(self._outbox.refused(step.command, step.code, step.detail))
            case HeardTyping():
                self._live.heard_typing(step.conversation, step.name, typing=step.typing)
            case ServerTime():
                self._live.server_says(step.now)
            case Forget():
                self._store.forget_position()
            case HangUp():
                pass

    def _apply(self, step: Apply) -> None:
        applied = self._store.apply(step.events, step.upto)
        self._live.forget(applied.changes.left)
        self._feed.publish(applied.changes)
        self._alerts.happened(applied.turns, news=step.news)

    def _replace(self, step: Replace) -> Iterator[None]:
        applied = yield from self._store.replace(step.parts, step.position)
        log.info("snapshot parts=%d cursor=%d", len(step.parts), step.position.cursor)
        self._feed.publish(applied.changes)
        self._alerts.happened(applied.turns, news=False)
