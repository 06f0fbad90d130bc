"""Agents and visitors as bare sockets, for load: no store and no window, only the wire."""

from typing import Any

import httpx
import msgspec
from websockets.asyncio.client import ClientConnection, connect
from websockets.typing import Subprotocol

from app.protocol.frames import SUBPROTOCOL
from app.protocol.ids import new_id

_BIGGEST_FRAME = 2**22


class Person:
    """One socket that has said hello and is caught up; its frames are read with `read`.

    `position` is what to say in hello to go on from here, `snapshots` how many it took to be caught up, `session` a visitor's.
    """

    def __init__(self, socket: ClientConnection) -> None:
        self.socket = socket
        self.position: dict[str, Any] = {}
        self.session: dict[str, Any] = {}
        self.snapshots = 0

    async def read(self) -> dict[str, Any]:
        """The next frame."""
        frame: dict[str, Any] = msgspec.json.decode(await self.socket.recv())
        return frame

    async def read_until(self, kind: str) -> dict[str, Any]:
        """The next frame of this type; what comes before it is dropped."""
        while (frame := await self.read())["type"] != kind:
            pass
        return frame

    async def catch_up(self, device: str) -> None:
        """Read until everything was told that happened before."""
        while (frame := await self.read())["type"] != "caught_up":
            if frame["type"] == "welcome":
                self.position = {"device": device, "epoch": frame["epoch"]}
                self.snapshots += frame["mode"] == "snapshot"
        self.position["cursor"] = frame["cursor"]

    async def command(self, kind: str, **data: object) -> str:
        """Send a command: its id."""
        command = new_id()
        await self.socket.send(_text({"type": "command", "id": command, "kind": kind, "data": data}))
        return command

    async def done(self, kind: str, **data: object) -> None:
        """Send a command and wait until it is acknowledged. Raises RuntimeError where it is refused."""
        command = await self.command(kind, **data)
        while True:
            frame = await self.read()
            if frame.get("command") == command:
                if frame["type"] != "ack":
                    raise RuntimeError(f"{kind} was refused: {frame}")
                return


def _text(frame: dict[str, Any]) -> str:
    return msgspec.json.encode(frame).decode()


async def _dial(address: str, path: str, headers: dict[str, str], known: dict[str, Any], **options: Any) -> Person:
    socket = await connect(
        address.replace("http", "ws", 1) + path,
        subprotocols=[Subprotocol(SUBPROTOCOL)],
        additional_headers=headers,
        compression=None,
        max_size=_BIGGEST_FRAME,
        ping_interval=None,
        open_timeout=None,
        **options,
    )
    hello = {"type": "hello", "versions": [1], "device": new_id(), "app": "bench", **known}
    await socket.send(_text(hello))
    person = Person(socket)
    await person.catch_up(hello["device"])
    return person


def sign_in(address: str, email: str = "anna@acme.example") -> str:
    """An access token of a demo agent."""
    body = {"email": email, "password": "demo", "device": new_id()}
    answer = httpx.post(f"{address}/api/v1/sign-in", json=body)
    answer.raise_for_status()
    token: str = answer.json()["access_token"]
    return token


async def agent(address: str, token: str, before: Person | None = None, **options: Any) -> Person:
    """An agent's socket, caught up; the one that was there before comes back where it stopped."""
    known = before.position if before else {}
    return await _dial(address, "/api/v1/agent/socket", {"Authorization": f"Bearer {token}"}, known, **options)


async def visitor(address: str, http: httpx.AsyncClient, before: Person | None = None) -> Person:
    """A visitor's socket, caught up: a new visitor, or the one who was there before."""
    body = {"site": "demo", **(before.session if before else {})}
    answer = await http.post(f"{address}/api/v1/visitor/session", json=body, headers={"Origin": address})
    answer.raise_for_status()
    session = answer.json()
    ticket = {"ticket": session.pop("ticket")}
    person = await _dial(address, "/api/v1/visitor/socket", {"Origin": address}, ticket | (before.position if before else {}))
    person.session = session
    return person
