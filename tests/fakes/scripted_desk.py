"""A server for the widget that says only what a test tells it to: real HTTP, real sockets, the widget's own files and policy."""

import asyncio
import socket
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator, Mapping
from contextlib import asynccontextmanager, contextmanager
from functools import cache
from pathlib import Path
from typing import Any

import msgspec
import uvicorn

from app.protocol.ids import AccountId
from server_stub.db.sites import SiteRow
from server_stub.web.assets import Asset, read_assets, read_widget
from server_stub.web.widget import widget_policy

ROOT = Path(__file__).parents[2]
WIDGET = ROOT / "server_stub" / "widget"
WORDS = ROOT / "i18n"
_ORIGINS = ("http://localhost:*", "http://127.0.0.1:*")
Scope = dict[str, Any]
Receive = Callable[..., Any]
Send = Callable[..., Any]
Answer = tuple[int, bytes, dict[str, str]]
Door = Callable[[Scope, bytes], Awaitable[Answer]]


class ScriptedDesk:
    """`snapshot` is what a new socket is told. Commands are acknowledged while `acknowledging`; `received` holds every frame.

    `doors` answer the requests whose paths begin so.
    """

    def __init__(self, snapshot: dict[str, Any]) -> None:
        self.snapshot = snapshot
        self.acknowledging = True
        self.session: tuple[int, dict[str, Any]] = (200, {"visitor": "v", "secret": "s", "ticket": "t"})
        self.received: list[dict[str, Any]] = []
        self.sessions: list[dict[str, Any]] = []
        self.pages: dict[str, tuple[bytes, dict[str, str]]] = {}
        self.doors: dict[str, Door] = {}
        self.address = ""
        self.neighbour = ""
        self.number = 10
        self._sockets: list[Send] = []

    def events(self, *kinds_and_data: tuple[str, dict[str, Any]]) -> dict[str, Any]:
        """A batch of these events."""
        events = []
        for kind, data in kinds_and_data:
            self.number += 1
            events.append({"number": self.number, "at": 0, "kind": kind, "data": data})
        return {"type": "batch", "events": events, "upto": self.number}

    async def send(self, *frames: dict[str, Any]) -> None:
        """Say this on every open socket."""
        for frame in frames:
            for say in tuple(self._sockets):
                await say({"type": "websocket.send", "text": msgspec.json.encode(frame).decode()})

    async def close(self, code: int) -> None:
        """Close every open socket."""
        sockets, self._sockets = self._sockets, []
        for say in sockets:
            await say({"type": "websocket.close", "code": code})

    @property
    def open_sockets(self) -> int:
        """How many sockets are open."""
        return len(self._sockets)

    async def alone(self) -> bool:
        """Whether no socket is open."""
        return not self._sockets

    def commands(self) -> list[dict[str, Any]]:
        """The commands received, in order."""
        return [frame for frame in self.received if frame["type"] == "command"]

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve one request or socket."""
        if scope["type"] == "http":
            await self._answer(scope, receive, send)
        elif scope["type"] == "websocket":
            await self._listen(receive, send)

    async def _listen(self, receive: Receive, send: Send) -> None:
        await receive()
        await send({"type": "websocket.accept", "subprotocol": "livechat.v1"})
        self._sockets.append(send)
        while (event := await receive())["type"] == "websocket.receive":
            frame = msgspec.json.decode(event["text"])
            self.received.append(frame)
            if frame["type"] == "hello":
                welcome = {"version": 1, "mode": "snapshot", "epoch": "e", "cursor": self.number, "now": self.snapshot["now"]}
                await self.send({"type": "welcome", "heartbeat_ms": 20_000, **welcome})
                await self.send({"type": "snapshot", "part": 1, "of": 1, "cursor": self.number, "data": self.snapshot["data"]})
                await self.send({"type": "caught_up", "cursor": self.number})
            elif frame["type"] == "command" and self.acknowledging:
                await self.send({"type": "ack", "command": frame["id"], "cursor": self.number})
        if send in self._sockets:
            self._sockets.remove(send)

    async def _answer(self, scope: Scope, receive: Receive, send: Send) -> None:
        status, body, headers = await self._found(scope, receive)
        pairs = [(name.encode(), value.encode()) for name, value in headers.items()]
        await send({"type": "http.response.start", "status": status, "headers": [*pairs, (b"content-length", str(len(body)).encode())]})
        await send({"type": "http.response.body", "body": body})

    async def _found(self, scope: Scope, receive: Receive) -> Answer:
        path = scope["path"]
        if door := next((door for start, door in self.doors.items() if path.startswith(start)), None):
            return await door(scope, await _body(receive))
        if path in self.pages:
            body, headers = self.pages[path]
            return 200, body, {"content-type": "text/html; charset=utf-8"} | headers
        if path == "/api/v1/visitor/session":
            self.sessions.append(msgspec.json.decode(await _body(receive)))
            status, answer = self.session
            return status, msgspec.json.encode(answer), {"content-type": "application/json"}
        if path.startswith("/w/"):
            site = SiteRow("demo", AccountId("acme"), "Acme", "Acme assistant", _ORIGINS)
            page = (WIDGET / "widget.html").read_bytes().replace(b"{{language}}", b"en")
            policy = widget_policy(site, self.address.removeprefix("http://"))
            return 200, page, {"content-type": "text/html; charset=utf-8", "content-security-policy": policy}
        if path == "/favicon.ico":
            return 204, b"", {}
        return self._file(path)

    @staticmethod
    def _file(path: str) -> Answer:
        name = Path(path).name
        if "/words/" in path:
            name = f"{'parts' if '/parts/' in path else 'widget'}_{name}"
        found = _assets().get({"/widget.js": "loader.js"}.get(path, name))
        if found is None:
            return 404, b"", {}
        return 200, found.plain, {"content-type": found.kind, "access-control-allow-origin": "*"}


async def _body(receive: Receive) -> bytes:
    whole = b""
    while (part := await receive())["type"] == "http.request":
        whole += part.get("body", b"")
        if not part.get("more_body"):
            break
    return whole


@cache
def _assets() -> Mapping[str, Asset]:
    return {**read_widget(WIDGET), **read_assets(WORDS, "*_*.json")}


@asynccontextmanager
async def scripted(desk: ScriptedDesk) -> AsyncIterator[ScriptedDesk]:
    """The desk on a free port, until the block ends; as `neighbour` it is another origin of the same site, as browsers see it."""
    with socket.create_server(("127.0.0.1", 0)) as listener, socket.create_server(("127.0.0.1", 0)) as second:
        desk.address, desk.neighbour = (f"http://127.0.0.1:{one.getsockname()[1]}" for one in (listener, second))
        server = _Quiet(uvicorn.Config(desk, lifespan="off", log_config=None, ws="websockets-sansio", timeout_graceful_shutdown=1))
        async with asyncio.TaskGroup() as group:
            group.create_task(server.serve(sockets=[listener, second]))
            try:
                await server.listening.wait()
                yield desk
            finally:
                server.should_exit = True
                for one in (listener, second):  # a test that fails cancels the server, which then leaves them to the loop, closed
                    asyncio.get_running_loop().remove_reader(one)


class _Quiet(uvicorn.Server):
    """Says when it listens, and leaves signals to the test run."""

    def __init__(self, config: uvicorn.Config) -> None:
        super().__init__(config)
        self.listening = asyncio.Event()

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        """Start, and tell."""
        await super().startup(sockets)
        self.listening.set()

    @contextmanager
    def capture_signals(self) -> Iterator[None]:
        """Take none."""
        yield
