"""A raw client that has requests instead of a socket, with the methods of a websockets connection that tests use."""

import json
from collections import deque
from typing import Any, cast

import httpx
from websockets.asyncio.client import ClientConnection
from websockets.exceptions import ConnectionClosedError
from websockets.frames import Close

from app.protocol.ids import new_id
from tests.fakes.patience import PATIENCE_S
from tests.flow.client import Client, Frame, Greeting, greeting
from tests.flow.office import Office


class Polling:
    """One poll connection of a side ("agent", "visitor"); `headers` go with each request."""

    def __init__(self, http: httpx.AsyncClient, side: str, headers: dict[str, str]) -> None:
        self._http = http
        self._side = side
        self.headers = headers
        self._heard: deque[str] = deque()
        self._closed: int | None = None
        self.name = ""
        self.received = 0
        self.sent = 0

    async def ask(self, path: str, **body: Any) -> httpx.Response:
        """One request, and its answer."""
        return await self._http.post(f"/api/v1/{self._side}/poll{path}", json=body, headers=self.headers, timeout=PATIENCE_S)

    async def open(self, **hello: Any) -> httpx.Response:
        """Say hello."""
        answer = await self.ask("", hello=json.dumps({"type": "hello", "versions": [1], "device": new_id()} | hello))
        if answer.is_success:
            self.name, self.sent = answer.json()["poll"], 1
            self._hear(answer.json())
        return answer

    async def poll(self) -> httpx.Response:
        """Ask for what comes after what was received; what is answered does not count as received."""
        return await self.ask("/next", poll=self.name, received=self.received)

    async def send(self, text: str) -> None:
        """One frame."""
        answer = await self.ask("/send", poll=self.name, first=self.sent + 1, frames=[text])
        assert answer.status_code == 204, answer.text
        self.sent += 1

    async def recv(self) -> str:
        """The next frame. Raises ConnectionClosed."""
        while not self._heard:
            if self._closed is not None:
                raise ConnectionClosedError(Close(self._closed, ""), None)
            answer = await self.poll()
            assert answer.status_code == 200, answer.text
            self._hear(answer.json())
        return self._heard.popleft()

    async def close(self) -> None:
        """Hang up."""
        if self._closed is None and self.name:
            await self.ask("/send", poll=self.name, first=self.sent + 1, over=True)
            self._closed = 1000

    def _hear(self, answer: Frame) -> None:
        self._heard.extend(answer.get("frames", []))
        self.received, self._closed = answer["upto"], answer.get("close")


def client_of(polling: Polling) -> Client:
    """A test's usual client, over requests."""
    return Client(cast("ClientConnection", polling), "")


async def agent_headers(office: Office, who: str = "anna") -> dict[str, str]:
    """What an agent's requests bear."""
    return {"Authorization": f"Bearer {(await office.sign_in(who))['access_token']}"}


async def polling_agent(office: Office, who: str = "anna", **hello: Any) -> tuple[Client, Greeting, Polling]:
    """An agent who is caught up."""
    polling = Polling(office.http, "agent", await agent_headers(office, who))
    assert (await polling.open(**hello)).status_code == 200
    client = client_of(polling)
    return client, await greeting(client), polling


async def polling_visitor(office: Office) -> tuple[Client, Greeting, Polling]:
    """A visitor who is caught up."""
    polling = Polling(office.http, "visitor", {"Origin": office.address})
    assert (await polling.open(ticket=(await office.session())["ticket"])).status_code == 200
    client = client_of(polling)
    return client, await greeting(client), polling
