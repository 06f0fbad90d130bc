"""The server's end of an agent's socket, doing only what a test tells it to; and a wire to it that can be cut or go dead."""

import asyncio
import json
import ssl
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from http import HTTPStatus
from typing import Any

import msgspec
from websockets.asyncio.server import ServerConnection, serve
from websockets.exceptions import ConnectionClosed
from websockets.http11 import Request, Response
from websockets.typing import Subprotocol

from app.protocol.frames import SUBPROTOCOL
from app.protocol.snapshots import AgentSnapshot
from tests.fakes.patience import PATIENCE_S
from tests.fakes.records import snapshot

Frame = dict[str, Any]


class AgentDoor:
    """Greets every socket with `greeting` (a snapshot, unless the hello has a cursor), remembers all it hears, acknowledges if `acking`.

    `reports`: it takes what became of alerts.
    """

    def __init__(self) -> None:
        self.heard: list[Frame] = []
        self.tokens: list[str] = []
        self.refuse_with: list[int] = []
        self.what: AgentSnapshot = snapshot()
        self.acking = True
        self.greeting = True
        self.reports = True
        self.cursor = 100
        self.port = 0
        self.sockets: list[ServerConnection] = []
        self._news = asyncio.Event()

    async def hears(self, kind: str, count: int = 1) -> list[Frame]:
        """The frames of this type, as soon as there are so many."""
        async with asyncio.timeout(PATIENCE_S):
            while len(found := [frame for frame in self.heard if frame["type"] == kind]) < count:
                self._news.clear()
                await self._news.wait()
        return found

    async def say(self, **frame: Any) -> None:
        """Send a frame to everybody."""
        for socket in self.sockets:
            await socket.send(json.dumps(frame))

    async def babble(self, text: str) -> None:
        """Send something that need be no frame."""
        for socket in self.sockets:
            await socket.send(text)

    async def close(self, code: int) -> None:
        """Close every socket with this code."""
        for socket in tuple(self.sockets):
            await socket.close(code)

    def admit(self, _: ServerConnection, request: Request) -> Response | None:
        """Let a socket in, unless it is to be refused."""
        if request.path == "/healthz":
            return Response(HTTPStatus.NOT_FOUND, "", type(request.headers)())  # sockets are all there is here
        self.tokens.append(request.headers["Authorization"])
        if not self.refuse_with:
            return None
        status = HTTPStatus(self.refuse_with.pop(0))
        return Response(status, status.phrase, type(request.headers)())

    async def serve(self, socket: ServerConnection) -> None:
        """One socket, from hello to its end."""
        self.sockets.append(socket)
        try:
            async for text in socket:
                frame: Frame = json.loads(text)
                self.heard.append(frame)
                self._news.set()
                await self._answer(frame)
        except ConnectionClosed:
            pass
        finally:
            self.sockets.remove(socket)

    async def _answer(self, frame: Frame) -> None:
        if frame["type"] == "hello" and self.greeting:
            mode = "resumed" if "cursor" in frame else "snapshot"
            await self.say(type="welcome", version=1, mode=mode, epoch="e", cursor=self.cursor, now=1, reports=self.reports)
            if mode == "snapshot":
                await self.say(type="snapshot", part=1, of=1, cursor=self.cursor, data=json.loads(msgspec.json.encode(self.what)))
            await self.say(type="caught_up", cursor=self.cursor)
        if frame["type"] == "command" and self.acking:
            await self.say(type="ack", command=frame["id"], cursor=self.cursor)


@asynccontextmanager
async def agent_door(port: int = 0, tls: ssl.SSLContext | None = None) -> AsyncGenerator[AgentDoor]:
    """An open door at this port, or at a free one."""
    door = AgentDoor()
    async with serve(
        door.serve, "127.0.0.1", port, subprotocols=[Subprotocol(SUBPROTOCOL)], process_request=door.admit, ping_interval=None, ssl=tls
    ) as server:
        door.port = next(iter(server.sockets)).getsockname()[1]
        yield door


class Saboteur:
    """A wire between a client and a server that can go dead (nothing passes, nothing closes)."""

    def __init__(self, port: int) -> None:
        self._port = port
        self._alive = asyncio.Event()
        self._alive.set()
        self._stuck = 0
        self._news = asyncio.Event()

    async def stuck(self, count: int = 1) -> None:
        """Until so many connections have sent something that did not pass."""
        async with asyncio.timeout(PATIENCE_S):
            while self._stuck < count:
                self._news.clear()
                await self._news.wait()

    def freeze(self) -> None:
        """From now on nothing passes."""
        self._alive.clear()

    def thaw(self) -> None:
        """Everything passes again."""
        self._alive.set()

    async def carry(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """One connection, until either side is gone."""
        there, back = await asyncio.open_connection("127.0.0.1", self._port)
        try:
            async with asyncio.TaskGroup() as group:
                group.create_task(self._pass(reader, back))
                group.create_task(self._pass(there, writer))
        finally:
            back.close()
            writer.close()

    async def _pass(self, source: asyncio.StreamReader, target: asyncio.StreamWriter) -> None:
        try:
            while data := await source.read(65_536):
                if not self._alive.is_set():
                    self._stuck += 1
                    self._news.set()
                await self._alive.wait()
                target.write(data)
                await target.drain()
        except ConnectionError:
            pass
        target.close()


@asynccontextmanager
async def sabotaged(port: int) -> AsyncGenerator[tuple[Saboteur, int]]:
    """A wire to this port, and the port at its other end."""
    saboteur = Saboteur(port)
    server = await asyncio.start_server(saboteur.carry, "127.0.0.1", 0)
    async with server:
        yield saboteur, server.sockets[0].getsockname()[1]
        saboteur.thaw()
