"""A real server with an account, three agents and a site, and ways to come in."""

import asyncio
import socket
import time
from collections.abc import AsyncGenerator, Callable
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import httpx
from websockets.asyncio.client import connect
from websockets.typing import Origin, Subprotocol

from app.protocol.frames import SUBPROTOCOL
from app.protocol.ids import new_id
from server_stub.asgi import listener
from server_stub.beside import now_ms
from server_stub.settings import Rates, Settings
from server_stub.tasks import spawn
from server_stub.web.listener import Listener
from tests.fakes.patience import PATIENCE_S
from tests.flow.client import Client, Frame, Greeting, greeting


class Office:
    """The running server and its doors."""

    def __init__(self, address: str, http: httpx.AsyncClient, server: Listener | None = None) -> None:
        """`server` is None where it runs in another process."""
        self.address = address
        self.http = http
        self._server = server
        self._open: list[Client] = []

    @property
    def sockets(self) -> str:
        return self.address.replace("http", "ws", 1) + "/api/v1"

    async def sign_in(self, who: str = "anna", device: str = "") -> Frame:
        body = {"email": f"{who}@acme.example", "password": "demo", "device": device or new_id()}
        answer = await self.http.post("/api/v1/sign-in", json=body)
        answer.raise_for_status()
        tokens: Frame = answer.json()
        return tokens

    async def dial(self, path: str, hello: Frame, **options: Any) -> Client:
        """A socket that has said hello, and has read nothing yet."""
        connection = await connect(
            f"{self.sockets}{path}", subprotocols=[Subprotocol(SUBPROTOCOL)], compression=None, open_timeout=PATIENCE_S, **options
        )
        client = Client(connection, hello.get("device", ""))
        self._open.append(client)
        await client.send(type="hello", **hello)
        return client

    async def agent(self, who: str = "anna", **hello: Any) -> tuple[Client, Greeting]:
        """An agent's client that is caught up."""
        tokens = await self.sign_in(who)
        return await self.agent_with(tokens["access_token"], **hello)

    async def agent_with(self, token: str, **hello: Any) -> tuple[Client, Greeting]:
        first = {"versions": [1], "device": new_id(), "app": "test"} | hello
        client = await self.dial("/agent/socket", first, additional_headers={"Authorization": f"Bearer {token}"})
        return client, await greeting(client)

    async def narrow_socket(self) -> socket.socket:
        """To the server, with a very small window."""
        host, port = self.address.removeprefix("http://").split(":")
        narrow = socket.socket()
        narrow.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4_096)
        narrow.setblocking(False)
        await asyncio.get_running_loop().sock_connect(narrow, (host, int(port)))
        return narrow

    async def narrow_agent(self, who: str) -> Client:
        """An agent's client behind a very small window: what it does not read piles up at the server."""
        narrow = await self.narrow_socket()
        headers = {"Authorization": f"Bearer {(await self.sign_in(who))['access_token']}"}
        client = await self.dial(
            "/agent/socket", {"versions": [1], "device": new_id()}, sock=narrow, max_queue=1, additional_headers=headers
        )
        await greeting(client)
        return client

    async def online(self, who: str = "anna") -> Client:
        """An agent's client, switched to online."""
        client, _ = await self.agent(who)
        assert (await client.command("set_online", online=True))["type"] == "ack"
        return client

    async def session(self, known: Frame | None = None, **more: Any) -> Frame:
        body = {"site": "demo"} | {key: known[key] for key in ("visitor", "secret")} | more if known else {"site": "demo"} | more
        answer = await self.http.post("/api/v1/visitor/session", json=body, headers={"Origin": self.address})
        answer.raise_for_status()
        ticket: Frame = answer.json()
        return ticket

    async def visitor(self, known: Frame | None = None, **hello: Any) -> tuple[Client, Greeting, Frame]:
        """A visitor's client that is caught up, what it was told, and its session (to come again with)."""
        session = await self.session(known)
        first = {"versions": [1], "device": new_id(), "ticket": session["ticket"]} | hello
        client = await self.dial("/visitor/socket", first, origin=Origin(self.address))
        return client, await greeting(client), session

    async def waiting_visitor(self) -> tuple[Client, Frame]:
        """A visitor who has asked for a person, and their session."""
        client, _, session = await self.visitor()
        answer = await client.command("answer_question", card="topic", answer="person")
        assert answer["type"] == "ack", answer
        await client.event("chat_changed", lambda data: data["chat"]["state"] == "waiting")
        return client, session

    def stop(self) -> None:
        """Begin to stop, as after a signal."""
        assert self._server is not None
        self._server.should_exit = True

    async def hang_up(self) -> None:
        for client in self._open:
            await client.socket.close()


@asynccontextmanager
async def open_office(
    folder: Path,
    clock: Callable[[], int] = now_ms,
    rates: Rates | None = None,
    port: int = 0,
    seconds: Callable[[], float] = time.monotonic,
) -> AsyncGenerator[Office]:
    """A server on a free port (or this one) over a database in `folder`, with the demo account; stopped gracefully at the end."""
    settings = Settings(folder, f"sqlite:///{folder / 'desk.sqlite3'}", b"k" * 32, port=port, rates=rates or Rates())
    address: asyncio.Future[str] = asyncio.get_running_loop().create_future()
    server = listener(settings, address.set_result, clock, seconds)
    task = spawn(server.serve(), "server")
    try:
        async with asyncio.timeout(PATIENCE_S):
            where = await address
        async with httpx.AsyncClient(base_url=where, trust_env=False, timeout=PATIENCE_S) as http:
            office = Office(where, http, server)
            yield office
            await office.hang_up()
    finally:
        server.should_exit = True
        await task
