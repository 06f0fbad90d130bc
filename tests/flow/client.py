"""A raw client of either socket: JSON frames out and in."""

import asyncio
import json
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from websockets.asyncio.client import ClientConnection
from websockets.exceptions import ConnectionClosed

from app.protocol.ids import new_id
from tests.fakes.patience import PATIENCE_S

Frame = dict[str, Any]


def bearer(tokens: Frame) -> dict[str, str]:
    """The header of an agent's requests, and of the handshake."""
    return {"Authorization": f"Bearer {tokens['access_token']}"}


@dataclass
class Client:
    """One socket. Frames are read in order; events of batches are also kept, flattened, in `events`."""

    socket: ClientConnection
    device: str
    frames: list[Frame] = field(default_factory=list)
    events: list[Frame] = field(default_factory=list)
    answers: dict[str, Frame] = field(default_factory=dict)

    async def send(self, **frame: Any) -> None:
        await self.socket.send(json.dumps(frame))

    async def next(self) -> Frame:
        """The next frame but heartbeats. Raises ConnectionClosed."""
        while True:
            async with asyncio.timeout(PATIENCE_S):
                frame: Frame = json.loads(await self.socket.recv())
            self.frames.append(frame)
            self.events += frame.get("events", [])
            if frame["type"] in ("ack", "refusal") and "command" in frame:
                self.answers[frame["command"]] = frame
            if frame["type"] != "heartbeat":
                return frame

    async def frame(self, kind: str) -> Frame:
        """The next frame of this type; others are passed over."""
        while (frame := await self.next())["type"] != kind:
            pass
        return frame

    async def event(self, kind: str, fits: Callable[[Frame], bool] = lambda _: True) -> Frame:
        """The data of the next event of this kind that fits, also among those that came before. Each is told once."""
        seen = 0
        while True:
            for event in self.events[seen:]:
                if event["kind"] == kind and fits(event["data"]):
                    self.events.remove(event)
                    data: Frame = event["data"]
                    return data
            seen = len(self.events)
            await self.next()

    async def message(self, text: str) -> Frame:
        """The message with this text."""
        return (await self.event("message_added", lambda data: data["message"].get("text", "") == text))["message"]  # type: ignore[no-any-return]

    async def command(self, kind: str, command_id: str = "", **data: Any) -> Frame:
        """Send a command and wait for its ack or refusal."""
        command_id = await self.begin(kind, command_id, **data)
        return await self.answer(command_id)

    async def begin(self, kind: str, command_id: str = "", **data: Any) -> str:
        """Send a command without waiting; its id."""
        command_id = command_id or new_id()
        await self.send(type="command", id=command_id, kind=kind, data=data)
        return command_id

    async def answer(self, command_id: str) -> Frame:
        """The ack or refusal of a command."""
        while command_id not in self.answers:
            await self.next()
        return self.answers.pop(command_id)

    async def closed(self) -> int:
        """Read to the end; the close code."""
        try:
            while True:
                await self.next()
        except ConnectionClosed as closed:
            return closed.rcvd.code if closed.rcvd else 1006

    async def nothing_but_heartbeats(self, seconds: float = 0.3) -> None:
        """Fails where something is told within this time. A batch without events tells nothing: it only moves the reader on."""
        try:
            async with asyncio.timeout(seconds):
                while (frame := await self.next())["type"] == "batch" and not frame.get("events"):
                    pass
        except TimeoutError:
            return
        raise AssertionError(f"unexpected {frame}")


@dataclass(frozen=True)
class Greeting:
    """What a client was told on arrival: welcome, and the snapshot's parts put together."""

    welcome: Frame
    snapshot: list[Frame]
    caught_up: Frame


async def greeting(client: Client) -> Greeting:
    """Read until the client is caught up."""
    welcome = await client.next()
    assert welcome["type"] == "welcome", welcome
    parts = []
    while (frame := await client.next())["type"] != "caught_up":
        parts += [frame["data"]] if frame["type"] == "snapshot" else []
    return Greeting(welcome, parts, frame)
