"""What became of agents' alerts, as their clients say: counted, and a reaction keeps the alert from getting more pressing."""

from collections.abc import Iterable

from app.protocol.frames import Alerts
from app.protocol.ids import CommandId, ConversationId, new_id
from app.protocol.limits import MAX_REPORTS
from app.protocol.reports import AlertFate, AlertReport
from server_stub.db.chats import waits_among
from server_stub.handlers.actors import AgentActor, SystemActor
from server_stub.handlers.refused import Refused
from server_stub.handlers.system import NoteReaction
from server_stub.web.doors import Doors
from server_stub.web.limits import Buckets

_REACTIONS = frozenset({AlertFate.CLICKED, AlertFate.ANSWERED, AlertFate.OPENED})
_TOLD = _REACTIONS | {AlertFate.SHOWN}


class Reports:
    """Takes so many reports of one agent, over all their devices, as the limit lets through; the rest is as if it had got lost."""

    def __init__(self, doors: Doors, limit: Buckets) -> None:
        self._doors = doors
        self._limit = limit

    async def note(self, actor: AgentActor, alerts: Alerts) -> None:
        """Of what waits in the agent's company, which every agent there may see. What is said of anything else counts for nothing."""
        reports = alerts.reports[:MAX_REPORTS]
        if not reports or self._limit.take(actor.agent, len(reports)):
            return
        waits = await self._doors.look_up(waits_among, actor.account, [report.conversation for report in reports])
        self._count(reports)
        for report in reports:
            wait = waits.get(report.conversation)
            if wait is not None and report.fate in _TOLD:
                self._doors.told.add(report.conversation, wait.since, actor.agent)
        for conversation in {report.conversation for report in reports if report.fate in _REACTIONS} & waits.keys():
            wait = waits[conversation]
            if self._doors.told.reacts(conversation, wait.since, actor.agent, presses=wait.presses):
                await self._react(actor, conversation, wait.since)

    def _count(self, reports: Iterable[AlertReport]) -> None:
        for report in reports:
            self._doors.metrics.alert(report.fate, report.why)

    async def _react(self, actor: AgentActor, conversation: ConversationId, since: int) -> None:
        try:
            await self._doors.executor.execute(SystemActor(actor.account), CommandId(new_id()), NoteReaction(conversation, since))
        except Refused:
            return  # where nothing can be written now, the next reaction counts
