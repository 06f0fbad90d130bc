"""Presence: turns open and closed sockets into what the desk believes about who is there."""

import asyncio
import logging
from collections.abc import Awaitable, Callable, Iterable, Mapping
from contextlib import suppress

from app.protocol.frames import Why
from app.protocol.ids import AccountId, AgentId, VisitorId
from server_stub.db.tables import GRACE_MS
from server_stub.handlers.actors import AgentActor, VisitorActor
from server_stub.handlers.refused import Refused
from server_stub.handlers.system import SetReachable, SetVisitorHere, SystemCommand
from server_stub.web.leases import Leases

log = logging.getLogger("livechat.web")

SUSPEND_GRACE_MS = 15_000
VISITOR_GRACE_MS = 15_000
AMNESTY_MS = 60_000
LOOK_AGAIN_S = 1.0

Tell = Callable[[AccountId, SystemCommand], Awaitable[object]]
Graces = Callable[[], Awaitable[Mapping[AccountId, int]]]
"""For how many ms the agents of each company still count as being there when a socket is gone without a word, as it is set now."""


class Presence:
    """Leases of agents and visitors; `run` tells the desk of every change, and again where it was too busy to listen."""

    def __init__(self, tell: Tell, clock: Callable[[], int], graces: Graces) -> None:
        """`clock` gives ms and only goes forward: nobody comes or goes because the machine's clock was set."""
        self._tell = tell
        self._clock = clock
        self._graces = graces
        self._agents: Leases[tuple[AccountId, AgentId]] = Leases()
        self._visitors: Leases[tuple[AccountId, VisitorId]] = Leases()
        self._nudge = asyncio.Event()

    def remember(self, agents: Iterable[tuple[AccountId, AgentId]], visitors: Iterable[tuple[AccountId, VisitorId]]) -> None:
        """After a start: those who were there before it have a minute to come back."""
        until = self._clock() + AMNESTY_MS
        self._agents.remember(agents, until)
        self._visitors.remember(visitors, until)

    async def opened(self, actor: AgentActor | VisitorActor) -> None:
        """A socket of this person was opened. The desk knows when this returns, unless it is too busy: then it is told soon."""
        now = self._clock()
        match actor:
            case AgentActor():
                agent = (actor.account, actor.agent)
                self._agents.opened(agent, actor.device)
                known = self._agents.knows(agent) or await self._tell_agent(agent, True, now)
            case VisitorActor():
                visitor = (actor.account, actor.visitor)
                self._visitors.opened(visitor, actor.device)
                known = self._visitors.knows(visitor) or await self._tell_visitor(visitor, True, now)
        if not known:
            self._nudge.set()

    def closed(self, actor: AgentActor | VisitorActor, why: Why | None) -> None:
        """A socket of this person was closed; `why` is what they said, if anything."""
        now = self._clock()
        match actor:
            case AgentActor():
                self._agent_closed((actor.account, actor.agent), actor.device, why, now)
            case VisitorActor():
                self._visitors.closed((actor.account, actor.visitor), actor.device, now + VISITOR_GRACE_MS)
        self._nudge.set()

    def _agent_closed(self, agent: tuple[AccountId, AgentId], device: str, why: Why | None, now: int) -> None:
        match why:
            case None:
                self._agents.lost(agent, device, now, GRACE_MS)  # the company's own grace is asked for when the desk is told
            case Why.SUSPEND:
                self._agents.closed(agent, device, now + SUSPEND_GRACE_MS)
            case Why.QUIT | Why.LOGOUT:
                self._agents.closed(agent, device, now)

    async def run(self) -> None:
        """Tell the desk for ever: at once when somebody comes or goes, and each second, as graces run out."""
        while True:
            self._nudge.clear()
            await self.settle()
            await self._pause()

    async def settle(self) -> bool:
        """Tell the desk everything it does not know yet; False where some of it has to be told again."""
        await self._take_on_graces()
        now = self._clock()
        agents = [self._tell_agent(agent, here, now) for agent, here in self._agents.due(now)]
        visitors = [self._tell_visitor(visitor, here, now) for visitor, here in self._visitors.due(now)]
        return all(await asyncio.gather(*agents, *visitors))

    async def _take_on_graces(self) -> None:
        if self._agents.in_grace():
            graces = await self._graces()
            self._agents.regrace(lambda agent: graces.get(agent[0], GRACE_MS))

    async def _tell_agent(self, holder: tuple[AccountId, AgentId], here: bool, now: int) -> bool:
        account, agent = holder
        if told := await self._told(account, SetReachable(agent=agent, reachable=here)):
            self._agents.told(holder, here, now)
        return told

    async def _tell_visitor(self, holder: tuple[AccountId, VisitorId], here: bool, now: int) -> bool:
        account, visitor = holder
        if told := await self._told(account, SetVisitorHere(visitor=visitor, here=here)):
            self._visitors.told(holder, here, now)
        return told

    async def _told(self, account: AccountId, command: SystemCommand) -> bool:
        try:
            await self._tell(account, command)
        except Refused as refused:
            log.info("presence refused command=%s code=%s", type(command).__name__, refused.code)
            return refused.retry_after_ms is None
        return True

    async def _pause(self) -> None:
        with suppress(TimeoutError):
            async with asyncio.timeout(LOOK_AGAIN_S):  # Python 3.11's wait_for would lose a cancellation that meets the nudge
                await self._nudge.wait()
