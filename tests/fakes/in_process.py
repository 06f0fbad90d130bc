"""The server's application driven without a network: requests and sockets go straight into ASGI."""

import asyncio
from collections.abc import AsyncGenerator, Callable, Mapping
from contextlib import asynccontextmanager
from typing import Any, cast

import httpx
from litestar import Litestar
from websockets.asyncio.client import ClientConnection
from websockets.exceptions import ConnectionClosedError
from websockets.frames import Close

from app.protocol.frames import SUBPROTOCOL
from app.protocol.ids import new_id
from server_stub.asgi import Desk
from server_stub.settings import Settings
from server_stub.tasks import spawn
from server_stub.web.transport import EXTENSION, Transport
from tests.flow.client import Client

HOST = "chat.example"
OWN = f"https://{HOST}"
ADDRESS = ("198.51.100.7", 50_000)


class Wire:
    """One socket of the application, with the methods of a websockets connection that tests use."""

    def __init__(self) -> None:
        self.to_server: asyncio.Queue[Mapping[str, Any]] = asyncio.Queue()
        self._to_client: asyncio.Queue[str | Close] = asyncio.Queue()
        self.to_server.put_nowait({"type": "websocket.connect"})
        self._ended: Close | None = None

    async def send(self, message: str | bytes) -> None:
        """What the client says."""
        kind = "text" if isinstance(message, str) else "bytes"
        self.to_server.put_nowait({"type": "websocket.receive", kind: message})

    async def recv(self) -> str:
        """What the client hears. Raises ConnectionClosed."""
        heard = self._ended or await self._to_client.get()
        if isinstance(heard, Close):
            self._ended = heard
            raise ConnectionClosedError(heard, None)
        return heard

    async def close(self) -> None:
        """The client goes without a word."""
        self.to_server.put_nowait({"type": "websocket.disconnect", "code": 1006})

    async def to_client(self, event: Mapping[str, Any]) -> None:
        """ASGI's send."""
        match event:
            case {"type": "websocket.send", "text": str(text)}:
                self._to_client.put_nowait(text)
            case {"type": "websocket.close", "code": int(code)}:
                self._end(code)

    def transport(self) -> Transport:
        """What the server sees below the socket: always room."""
        return Transport(lambda: True, lambda text: self._to_client.put_nowait(text.decode()), lambda: self._end(1006), lambda: 0)

    def _end(self, code: int) -> None:
        self._to_client.put_nowait(Close(code, ""))
        self.to_server.put_nowait({"type": "websocket.disconnect", "code": code})


class Inside:
    """The running application: `http` for requests, `dial` for sockets."""

    def __init__(self, app: Litestar, http: httpx.AsyncClient) -> None:
        self.app = app
        self.http = http
        self._wires: list[tuple[Wire, asyncio.Task[None]]] = []

    async def dial(self, path: str, headers: Mapping[str, str], *, silent: bool = False, **hello: Any) -> Client:
        """A socket that has said hello, unless it is `silent`, and has heard nothing yet."""
        client = Client(cast(ClientConnection, self.open(path, headers)), hello.get("device", ""))
        if silent:
            return client
        await client.send(type="hello", **({"versions": [1], "device": new_id()} | hello))
        return client

    def open(self, path: str, headers: Mapping[str, str], address: tuple[str, int] = ADDRESS) -> Wire:
        """A socket on which nobody has said anything yet."""
        wire = Wire()
        named = [(name.lower().encode(), value.encode()) for name, value in ({"Host": HOST} | dict(headers)).items()]
        scope = {
            "type": "websocket",
            "asgi": {"version": "3.0", "spec_version": "2.4"},
            "http_version": "1.1",
            "scheme": "wss",
            "path": path,
            "raw_path": path.encode(),
            "query_string": b"",
            "root_path": "",
            "headers": named,
            "client": address,
            "server": (HOST, 443),
            "subprotocols": [SUBPROTOCOL],
            "state": {},
            "extensions": {EXTENSION: wire.transport()},
        }
        serving = spawn(self.app(scope, wire.to_server.get, wire.to_client), path)  # type: ignore[arg-type] # looser than the library's own ASGI types
        self._wires.append((wire, serving))
        return wire

    async def hang_up(self) -> None:
        """Every client goes, and the server has noticed."""
        for wire, serving in self._wires:
            await wire.close()
            await serving
        self._wires.clear()


@asynccontextmanager
async def inside(settings: Settings, clock: Callable[[], int], seconds: Callable[[], float]) -> AsyncGenerator[Inside]:
    """The application, started as a server would start it, until the end of the block."""
    app = Desk(settings, clock, seconds).app
    transport = httpx.ASGITransport(app, raise_app_exceptions=False, client=ADDRESS)  # type: ignore[arg-type] # two spellings of the same ASGI
    stop, started = asyncio.Event(), asyncio.get_running_loop().create_future()
    living = spawn(_live(app, started, stop), "lifespan")
    await asyncio.wait([started, living], return_when=asyncio.FIRST_COMPLETED)
    try:
        async with httpx.AsyncClient(transport=transport, base_url=OWN) as http:
            running = Inside(app, http)
            try:
                yield running
            finally:
                await running.hang_up()
    finally:
        stop.set()
        await living


async def _live(app: Litestar, started: asyncio.Future[None], stop: asyncio.Event) -> None:
    """The application's life begins and ends in one task, whichever tasks a test runs in."""
    async with app.lifespan():
        started.set_result(None)
        await stop.wait()
