"""The connections over long polls: opened, found again by whom they belong to, ended, forgotten."""

import asyncio
import secrets
from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from app.protocol.errors import CloseCode, ErrorCode
from server_stub.handlers.actors import AgentActor, VisitorActor
from server_stub.handlers.refused import Refused
from server_stub.tasks import spawn
from server_stub.web.connection import Connection
from server_stub.web.metrics import Metrics
from server_stub.web.polling_socket import PollingSocket

EACH = 8
EACH_ADDRESS = 500  # many people may share one
AT_MOST = 5_000
COME_AGAIN_MS = 5_000
LINGER_S = 10.0

Serve = Callable[[Connection], Awaitable[None]]


@dataclass(frozen=True, slots=True)
class Holder:
    """Whose poll connection it is: an agent's sign-in, or a visitor's page by its origin. Nobody else finds it."""

    side: str
    name: str


@dataclass(frozen=True, slots=True, eq=False)
class Poll:
    """One connection. `name` is known to its client alone; `address` is where that came from."""

    name: str
    holder: Holder
    address: str
    socket: PollingSocket
    connection: Connection

    @property
    def principal(self) -> str | None:
        """The agent or visitor, once they have said hello."""
        match self.connection.actor:
            case AgentActor(agent=agent):
                return agent
            case VisitorActor(visitor=visitor):
                return visitor
            case None:
                return None


class Polls:
    """All of them. What a connection does is its door's business; `seconds` is a clock that only goes forward."""

    def __init__(self, metrics: Metrics, seconds: Callable[[], float]) -> None:
        self._metrics = metrics
        self._seconds = seconds
        self._polls: dict[str, Poll] = {}
        self._tasks: set[asyncio.Task[None]] = set()

    def __len__(self) -> int:
        return len(self._polls)

    def open(self, holder: Holder, address: str, serve: Serve) -> Poll:
        """A new connection, on which `serve` begins. Raises Refused (rate_limited) where there are too many."""
        if len(self._polls) >= AT_MOST or sum(poll.address == address for poll in self._polls.values()) >= EACH_ADDRESS:
            raise Refused(ErrorCode.RATE_LIMITED, retry_after_ms=COME_AGAIN_MS)
        name = secrets.token_urlsafe(24)
        socket = PollingSocket(name)
        poll = Poll(name, holder, address, socket, Connection(socket, socket.transport, self._metrics, self._seconds))
        self._polls[name] = poll
        task = spawn(self._live(poll, serve), f"poll {holder.side}")
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
        return poll

    def find(self, name: str, holder: Holder) -> Poll:
        """The holder's connection of this name, which is alive. Raises Refused: not_found, also where it is somebody else's."""
        poll = self._polls.get(name)
        if poll is None or poll.holder != holder or poll.socket.dead:
            raise Refused(ErrorCode.NOT_FOUND)
        poll.connection.heard_at = self._seconds()
        return poll

    async def thin(self, newest: Poll) -> None:
        """One person has a few at most: where there are more, those not heard of for longest are closed."""
        if newest.principal is None:
            return
        same = [poll for poll in self._polls.values() if poll.principal == newest.principal and not poll.connection.closing]
        same.sort(key=lambda poll: poll.connection.heard_at)
        for poll in same[: max(0, len(same) - EACH)]:
            await poll.connection.close(CloseCode.RATE_LIMITED)

    async def end(self) -> None:
        """The server has stopped: nobody asks any more."""
        tasks = list(self._tasks)
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)

    async def _live(self, poll: Poll, serve: Serve) -> None:
        gauge = self._metrics.polls.labels(poll.holder.side)
        gauge.inc()
        try:
            await self._serve(poll, serve, gauge.dec)
            if poll.principal is not None:  # strangers, whom nothing limits but their number, are not waited for
                await asyncio.sleep(LINGER_S)  # the answer with the close code may get lost, and be asked for again
        finally:
            del self._polls[poll.name]

    async def _serve(self, poll: Poll, serve: Serve, done: Callable[[], None]) -> None:
        try:
            await serve(poll.connection)
        finally:
            poll.socket.end()
            done()
