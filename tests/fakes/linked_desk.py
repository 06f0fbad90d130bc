"""A signed-in client with its link running, on clocks that the test moves."""

import asyncio
from collections.abc import AsyncGenerator, Callable
from contextlib import asynccontextmanager
from pathlib import Path

from app.core.client import Client, open_client
from app.core.ports import Api
from app.core.proxies import ProxySetting
from app.core.views import ConnectionState
from app.net.link import Link
from app.protocol.api import Tokens
from app.protocol.ids import DeviceId
from tests.fakes.agent_desk import MemorySecrets
from tests.fakes.no_chats import NoChats
from tests.fakes.no_company import NoCompany
from tests.fakes.no_playbooks import NoPlaybooks
from tests.fakes.patience import PATIENCE_S
from tests.fakes.records import ME


class MemoryApi(NoChats, NoPlaybooks, NoCompany):
    """Hands out numbered tokens, until told to fail; has no history."""

    def __init__(self) -> None:
        self.issued = 0
        self.failure: Exception | None = None

    def open(self, _server: str) -> Api:
        return self

    async def sign_in(self, email: str, password: str, device: DeviceId) -> Tokens:
        assert (email, password) == ("anna@acme.example", "secret")
        assert device
        return self._tokens()

    async def refresh(self, refresh_token: str) -> Tokens:
        assert refresh_token == f"refresh-{self.issued}"
        return self._tokens()

    def _tokens(self) -> Tokens:
        if self.failure is not None:
            raise self.failure
        self.issued += 1
        return Tokens(access_token=f"access-{self.issued}", refresh_token=f"refresh-{self.issued}", expires_in=900, me=ME)

    async def sign_out(self, access: str) -> None:
        assert access == f"access-{self.issued}"

    async def close(self) -> None: ...


class LinkedDesk:
    """A client with its link running."""

    def __init__(self, client: Client, api: MemoryApi) -> None:
        self.client = client
        self.api = api
        self.now = 0.0
        self.wall = 1_000_000
        self.link = Link(client, "test", seconds=lambda: self.now, wall=lambda: self.wall, chance=lambda: 0.0)

    async def until(self, look: Callable[[], object]) -> None:
        news = asyncio.Event()
        unsubscribe = self.client.changes.subscribe(lambda _: news.set())
        try:
            async with asyncio.timeout(PATIENCE_S):
                while not look():
                    news.clear()
                    await news.wait()
        finally:
            unsubscribe()

    async def state(self, state: ConnectionState) -> None:
        await self.until(lambda: self.client.live.connection.state is state)


class NoSystem:
    """A system that knows of no proxies."""

    async def toward(self, _server: str) -> str:
        return ""


@asynccontextmanager
async def running(folder: Path, port: int, proxy: ProxySetting | None = None, password: str = "") -> AsyncGenerator[LinkedDesk]:
    """Signed in at the server at this port, or at one that only the proxy knows of; the link dials at once."""
    client = open_client(folder / "store.sqlite3")
    desk = LinkedDesk(client, MemoryApi())
    secrets = MemorySecrets()
    client.account.connect(desk.api.open, secrets)
    client.proxies.connect(NoSystem(), secrets)
    if proxy is not None:
        await client.proxies.change(proxy, password)
    server = f"http://127.0.0.1:{port}" if proxy is None else "http://chat.acme.example"
    await client.account.sign_in(server, "anna@acme.example", "secret")
    try:
        async with asyncio.TaskGroup() as group:
            task = group.create_task(desk.link.run())
            yield desk
            task.cancel()
    finally:
        client.close()
