"""All open sockets: who is on them, their heartbeats, and saying goodbye to all."""

import asyncio
import logging
import random
from collections import defaultdict
from collections.abc import Callable, Collection, Iterable
from contextlib import suppress

import msgspec

from app.protocol.errors import CloseCode
from app.protocol.frames import HEARTBEAT_MS, Ephemeral, Reset, ServerHeartbeat
from app.protocol.ids import AccountId, AgentId, VisitorId
from server_stub.handlers.actors import AgentActor, VisitorActor
from server_stub.web.connection import Connection, Gone
from server_stub.web.pictures import Pictures
from server_stub.web.work import Work

log = logging.getLogger("livechat.web")

ZOMBIE_S = 45.0
STALLED_S = 30.0
_TICK_S = 1.0
_DRAIN_S = 5.0
_COME_BACK_WITHIN_MS = 2_000


class Sockets:
    """The sockets that have said hello. `heads` gives an account's newest event number, `clock` the time in ms."""

    def __init__(self, heads: Callable[[AccountId], int], clock: Callable[[], int], seconds: Callable[[], float]) -> None:
        self._heads = heads
        self._clock = clock
        self._seconds = seconds
        self._agents: defaultdict[AgentId, set[Connection]] = defaultdict(set)
        self._visitors: defaultdict[VisitorId, set[Connection]] = defaultdict(set)
        self.work = Work()
        self.pictures = Pictures(seconds)
        self.stopping = False

    def add(self, connection: Connection) -> None:
        """The connection's actor is known now."""
        self._of(connection).add(connection)
        connection.taking = not self.stopping

    def remove(self, connection: Connection) -> None:
        """The connection is over."""
        self._of(connection).discard(connection)
        match connection.actor:
            case AgentActor(agent=agent) if not self._agents[agent]:
                del self._agents[agent]
            case VisitorActor(visitor=visitor) if not self._visitors[visitor]:
                del self._visitors[visitor]
            case _:
                return

    def _of(self, connection: Connection) -> set[Connection]:
        match connection.actor:
            case AgentActor(agent=agent):
                return self._agents[agent]
            case VisitorActor(visitor=visitor):
                return self._visitors[visitor]
            case None:
                raise RuntimeError("a connection without an actor")

    def all(self) -> list[Connection]:
        """Every connection, in no order."""
        return [connection for group in (*self._agents.values(), *self._visitors.values()) for connection in group]

    def of_agent(self, agent: AgentId) -> tuple[Connection, ...]:
        """This agent's connections."""
        return tuple(self._agents.get(agent, ()))

    def of_visitor(self, visitor: VisitorId) -> tuple[Connection, ...]:
        """This visitor's connections: one a tab."""
        return tuple(self._visitors.get(visitor, ()))

    def agents_of(self, account: AccountId) -> list[Connection]:
        """The connections of all of the account's agents."""
        return [connection for connection in self.agents() if connection.actor and connection.actor.account == account]

    def agents(self) -> list[Connection]:
        """All agents' connections."""
        return [connection for group in self._agents.values() for connection in group]

    async def revoke(self, families: Collection[str]) -> None:
        """Close the connections of these sign-ins for good."""
        ended = [connection for connection in self.agents() if connection.family in families]
        await _close(ended, CloseCode.REVOKED)

    async def shut_out(self, accounts: Collection[AccountId]) -> None:
        """Close the connections of these companies' agents and visitors."""
        await _close([one for one in self.all() if one.actor and one.actor.account in accounts], CloseCode.NOT_ENTITLED)

    async def forget(self, visitor: VisitorId) -> None:
        """Close a visitor's connections: what their clients hold is nobody's any more, and they begin anew."""
        await asyncio.gather(*(_reset(connection) for connection in self.of_visitor(visitor)))

    async def supersede(self, connection: Connection) -> bool:
        """A client has come back before its last socket was found to be dead: end that one.

        False where this is the one to be ended: what a client said on a socket that it has given up may arrive late.
        """
        others = [other for other in self._of(connection) if other.actor == connection.actor and other is not connection]
        is_newest = all(other.place < connection.place for other in others)
        await _close(others if is_newest else [connection], CloseCode.SUPERSEDED)
        return is_newest

    async def beat(self) -> None:
        """Once a second, and when pictures take too much room: heartbeats to those due, an end to those not heard of or not reading."""
        while True:
            await self.pictures.crowded(_TICK_S)
            await self.tick()

    async def tick(self) -> None:
        """One second's worth of `beat`."""
        now, beats = self._seconds(), dict[AccountId, bytes]()
        ended: list[tuple[Connection, CloseCode]] = []
        for connection in self.all():
            if now - connection.heard_at > ZOMBIE_S:
                ended.append((connection, CloseCode.NO_HEARTBEAT))
            elif connection.blocked_for() > STALLED_S:
                ended.append((connection, CloseCode.SLOW_READER))
            elif now >= connection.beat_at and connection.writable and connection.actor is not None:
                connection.beat_at = now + HEARTBEAT_MS / 1000
                await _beat(connection, self._heartbeat(connection.actor.account, beats))
        excess = self.pictures.excess({connection for connection, _ in ended})
        ended += [(connection, CloseCode.SLOW_READER) for connection in excess]
        await asyncio.gather(*(connection.close(code) for connection, code in ended))

    def _heartbeat(self, account: AccountId, beats: dict[AccountId, bytes]) -> bytes:
        if account not in beats:
            beat = ServerHeartbeat(now=self._clock(), head=self._heads(account))
            beats[account] = msgspec.json.encode(beat)
        return beats[account]

    async def goodbye(self) -> None:
        """The server stops: take no more commands, answer those that were taken, and send everybody away to come back soon."""
        self.stopping = True
        for connection in self.all():
            connection.taking = False
        try:
            async with asyncio.timeout(_DRAIN_S):
                await self.work.done()
        except TimeoutError:
            log.warning("stopping with unanswered commands count=%d", self.work.count)
        await asyncio.gather(*(c.close(CloseCode.RESTARTING, random.randint(0, _COME_BACK_WITHIN_MS)) for c in self.all()))  # noqa: S311 - no secret


async def _close(connections: Iterable[Connection], code: CloseCode) -> None:
    await asyncio.gather(*(connection.close(code) for connection in connections))


async def _beat(connection: Connection, heartbeat: bytes) -> None:
    try:
        await connection.say_silent()
        if connection.writable:
            await connection.send_text(heartbeat)
    except Gone:
        return


async def _reset(connection: Connection) -> None:
    with suppress(Gone):
        await connection.send(Reset(why="forgotten"))
    await connection.close(CloseCode.RESET)


async def send_all(connections: Iterable[Connection], text: bytes) -> None:
    """Send something that may be lost; whoever does not read right now does without."""
    for connection in connections:
        if connection.writable:
            try:
                await connection.send_text(text)
            except Gone:
                continue


async def send_ephemeral(connections: Iterable[Connection], ephemeral: Ephemeral) -> None:
    """Tell these connections that somebody is typing, or has stopped."""
    await send_all(connections, msgspec.json.encode(ephemeral))
