"""A visitor who keeps the rules of the widget's session.js without a browser: an outbox, one command under way, coming back by itself."""

import asyncio
import json
from collections import deque
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from typing import Any

import httpx
from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import WebSocketException
from websockets.typing import Origin, Subprotocol

from app.protocol.frames import SUBPROTOCOL
from app.protocol.ids import new_id
from tests.fakes.patience import PATIENCE_S

Frame = dict[str, Any]
_AGAIN_AFTER_S = 0.2
_ANSWERS_WITHIN_S = 8.0  # as the widget's requests


@dataclass(frozen=True)
class Entry:
    """A command of the outbox."""

    id: str
    kind: str
    data: Frame


class WidgetVisitor:
    """Talks to the server at `address`; `origin` is the page's. What it says is in `acked` once the server has answered for it."""

    def __init__(self, address: str, origin: str = "") -> None:
        self._address = address
        self._origin = origin or address
        self._device = new_id()
        self._known: Frame = {}
        self._outbox: deque[Entry] = deque()
        self._under_way = ""
        self._live = False
        self._position: Frame = {}
        self._news = asyncio.Event()
        self._socket: ClientConnection | None = None
        self.chat: Frame = {"state": "new"}
        self.messages: dict[str, Frame] = {}
        self.acked: list[Entry] = []
        self.refused: list[Frame] = []
        self.snapshots = 0
        self.dials = 0

    # What the person does

    async def say(self, kind: str, **data: Any) -> None:
        """Put a command into the outbox."""
        self._outbox.append(Entry(new_id(), kind, data))
        await self._drain()

    async def write(self, text: str) -> None:
        """Write a message."""
        await self.say("write_message", text=text)

    def redial(self) -> None:
        """Drop the connection, however dead it is, and dial at once: as when the tab is looked at again."""
        if self._socket is not None:
            self._socket.transport.abort()

    # What a test looks at

    def texts(self) -> list[str]:
        """The texts of the chat as it is shown, in order."""
        return [message["text"] for message in sorted(self.messages.values(), key=lambda one: one["number"]) if message.get("text")]

    async def until(self, look: Callable[[], Any], within_s: float = PATIENCE_S) -> None:
        """Wait until it is so. Raises TimeoutError."""
        async with asyncio.timeout(within_s):
            while not look():
                self._news.clear()
                await self._news.wait()

    async def is_in(self, state: str) -> None:
        """Wait until the chat is in this state."""
        await self.until(lambda: self.chat["state"] == state)

    async def sees(self, text: str) -> None:
        """Wait until this text is shown."""
        await self.until(lambda: text in self.texts())

    async def answered(self, count: int) -> None:
        """Wait until the server has answered for so much of what was said."""
        await self.until(lambda: len(self.acked) >= count)

    async def settled(self) -> None:
        """Wait until everything said was answered for."""
        await self.until(lambda: self._live and not self._outbox)

    # The connection

    async def run(self) -> None:
        """Dial, talk, dial again, until cancelled."""
        async with httpx.AsyncClient(trust_env=False, timeout=_ANSWERS_WITHIN_S) as http:
            while True:
                with suppress(OSError, httpx.HTTPError, WebSocketException, TimeoutError, json.JSONDecodeError):
                    await self._talk(http)
                self._live, self._under_way, self._socket = False, "", None
                self._news.set()
                await asyncio.sleep(_AGAIN_AFTER_S)

    async def _talk(self, http: httpx.AsyncClient) -> None:
        self.dials += 1
        body = {"site": "demo", **self._known}
        answer = await http.post(f"{self._address}/api/v1/visitor/session", json=body, headers={"Origin": self._origin})
        answer.raise_for_status()
        admission = answer.json()
        self._known = {name: admission[name] for name in ("visitor", "secret")}
        where = self._address.replace("http", "ws", 1) + "/api/v1/visitor/socket"
        origin, protocols = Origin(self._origin), [Subprotocol(SUBPROTOCOL)]
        async with connect(
            where, subprotocols=protocols, origin=origin, compression=None, ping_interval=None, close_timeout=0.2, proxy=None
        ) as socket:
            self._socket = socket
            await self._send(type="hello", versions=[1], device=self._device, app="widget", ticket=admission["ticket"], **self._position)
            async for text in socket:
                await self._take(json.loads(text))
                self._news.set()

    async def _send(self, **frame: Any) -> None:
        if self._socket is not None:
            await self._socket.send(json.dumps(frame))

    async def _take(self, frame: Frame) -> None:
        match frame["type"]:
            case "welcome" if frame["mode"] != "resumed":
                self._position = {"epoch": frame["epoch"]}
            case "snapshot":
                self._replace(frame)
            case "batch":
                for event in frame.get("events", ()):
                    self._apply(event["kind"], event["data"])
                self._position["cursor"] = frame["upto"]
            case "caught_up":
                self._live = True
                await self._drain()
            case "ack":
                await self._acknowledged(frame["command"])
            case "refusal" if frame.get("command"):
                await self._refuse(frame)
            case "heartbeat":
                await self._send(type="heartbeat", cursor=self._position.get("cursor", 0))
            case "reset":
                self._position = {}

    def _replace(self, frame: Frame) -> None:
        self.snapshots += 1
        self.chat = frame["data"]["chat"]
        self.messages = {message["id"]: message for message in frame["data"].get("messages", ())}
        self._position["cursor"] = frame["cursor"]

    def _apply(self, kind: str, data: Frame) -> None:
        if kind == "chat_changed":
            if data.get("restarted"):
                self.messages = {}
            self.chat = data["chat"]
        elif kind == "message_added":
            self.messages.setdefault(data["message"]["id"], data["message"])

    async def _drain(self) -> None:
        """One at a time: a refusal for now must not let later words overtake earlier ones."""
        if self._live and not self._under_way and self._outbox:
            entry = self._outbox[0]
            self._under_way = entry.id
            with suppress(OSError, WebSocketException):  # it is sent again on the next socket
                await self._send(type="command", id=entry.id, kind=entry.kind, data=entry.data)

    async def _acknowledged(self, command: str) -> None:
        if self._outbox and self._outbox[0].id == command:
            self.acked.append(self._outbox.popleft())
        self._under_way = ""
        await self._drain()

    async def _refuse(self, frame: Frame) -> None:
        if frame.get("retry_after_ms") is not None:
            await asyncio.sleep(frame["retry_after_ms"] / 1_000)
        else:
            self.refused.append(frame)
            self._outbox.popleft()
        self._under_way = ""
        await self._drain()
