"""What became of the alerts for waiting conversations, until the link has said it to the server."""

from collections.abc import Callable, Container, Iterable

import msgspec

from app.core.changes import ChangeFeed, Changes
from app.core.errors import StoreError
from app.core.live import Live
from app.core.notice import Turn, begins_to_wait
from app.core.queries import Queries
from app.core.views import ConnectionState
from app.protocol.frames import Alerts
from app.protocol.ids import AgentId, ConversationId
from app.protocol.limits import MAX_REPORTS
from app.protocol.people import Agent, Presence
from app.protocol.records import ConversationState
from app.protocol.reports import AlertFate, AlertReport, AlertSuppressed

_encode = msgspec.json.Encoder().encode
_CONNECTED = frozenset({ConnectionState.CATCHING_UP, ConnectionState.ONLINE})
KEPT = 256
"""Conversations of which is known what became of their alert; what was told of longest ago is forgotten."""


class Reports:
    """Whether an alert was shown is said again whenever this client is caught up; a reaction is said once, or lost with the connection."""

    def __init__(self, queries: Queries, live: Live, feed: ChangeFeed) -> None:
        self._queries = queries
        self._live = live
        self._feed = feed
        self._known: dict[ConversationId, AlertReport] = {}
        self._to_say: dict[AlertReport, None] = {}

    def shown(self, conversation: ConversationId, why_not: AlertSuppressed | None = None) -> None:
        """Its alert was shown, or was not, and why."""
        fate = AlertFate.SHOWN if why_not is None else AlertFate.SUPPRESSED
        report = AlertReport(conversation=conversation, fate=fate, why=why_not)
        self._known.pop(conversation, None)
        self._known[conversation] = report
        if len(self._known) > KEPT:
            del self._known[next(iter(self._known))]
        self._say(report)

    def untold(self, turns: Iterable[Turn], me: Agent, told: Container[str], noticed: Callable[[ConversationId], int]) -> None:
        """Of these turns those that began to wait are not told of, but for `told`. `noticed`: up to which message they were before."""
        why = AlertSuppressed.OFFLINE if me.intent is Presence.OFFLINE else AlertSuppressed.SWITCHED_OFF
        for turn in turns:
            if turn.after is None or turn.conversation in told or not begins_to_wait(turn) or _has_put_it_back(turn, me.id):
                continue
            self.shown(turn.conversation, None if noticed(turn.conversation) >= turn.after.last_number else why)

    def reacted(self, conversation: ConversationId, fate: AlertFate) -> None:
        """Somebody did something about it here; it is said once all is caught up. What does not wait any more is past reacting to."""
        if self._live.connection.state in _CONNECTED and self._waits(conversation):
            self._say(AlertReport(conversation=conversation, fate=fate))

    def caught_up(self) -> None:
        """The server may have forgotten, or never heard, what is known of those that still wait."""
        self._known = {conversation: report for conversation, report in self._known.items() if self._waits(conversation)}
        for report in self._known.values():
            self._say(report)

    def forget(self) -> None:
        """It was somebody else."""
        self._known.clear()
        self._to_say.clear()

    def frames(self) -> list[bytes]:
        """What is to be sent of it, once, in the order of what happened."""
        said = tuple(self._to_say)
        self._to_say.clear()
        return [_encode(Alerts(reports=said[start : start + MAX_REPORTS])) for start in range(0, len(said), MAX_REPORTS)]

    def _say(self, report: AlertReport) -> None:
        self._to_say[report] = None
        if len(self._to_say) > KEPT:  # without a connection
            del self._to_say[next(iter(self._to_say))]
        self._feed.publish(Changes(outbox=True))

    def _waits(self, conversation: ConversationId) -> bool:
        try:
            view = self._queries.conversation(conversation)
        except StoreError:  # nothing depends on a report: the server makes its alerts more pressing without
            return False
        return view is not None and view.header.state is ConversationState.UNASSIGNED


def _has_put_it_back(turn: Turn, me: AgentId) -> bool:
    """Whoever does so by hand is not told, for they know."""
    return bool(turn.messages) and turn.messages[-1].author.id == me
