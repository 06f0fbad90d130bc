"""Real programs in bad weather: a server process behind a fault proxy, agents' clients as processes, visitors who come back."""

import asyncio
import shutil
from collections.abc import AsyncGenerator, Iterable
from contextlib import AsyncExitStack, asynccontextmanager
from pathlib import Path
from typing import Any

import httpx

from app.protocol.ids import new_id
from tests.fakes.fault_proxy import FaultProxy, fault_proxy
from tests.fakes.patience import PATIENCE_S
from tests.fakes.processes import AgentProcess, ServerProcess, agent_process, server_process
from tests.fakes.widget_visitor import WidgetVisitor


class Storm:
    """The programs, all of which talk through `proxy`."""

    def __init__(self, folder: Path, server: ServerProcess, proxy: FaultProxy, group: asyncio.TaskGroup, stack: AsyncExitStack) -> None:
        self.server = server
        self.proxy = proxy
        self._folder = folder
        self._group = group
        self._stack = stack
        self._runs: list[asyncio.Task[None]] = []

    async def agent(self, who: str) -> AgentProcess:
        """An agent's client, signed in, online and caught up."""
        agent = await self._stack.enter_async_context(agent_process(self._folder / who))
        await agent.ask("sign_in", self.proxy.address, who)
        await agent.ask("quiet")
        return agent

    def visitor(self) -> WidgetVisitor:
        """A visitor who stays connected as well as can be."""
        visitor = WidgetVisitor(self.proxy.address)
        self._runs.append(self._group.create_task(visitor.run()))
        return visitor

    async def waiting(self, count: int) -> list[WidgetVisitor]:
        """Visitors who have asked for a person."""
        visitors = [self.visitor() for _ in range(count)]
        for visitor in visitors:
            await visitor.say("answer_question", card="topic", answer="person")
            await visitor.is_in("waiting")
        return visitors

    async def crash(self) -> None:
        """The server is killed, and started again on what it left."""
        await self.server.kill()
        await self.start_again()

    async def start_again(self) -> None:
        """The server runs again, and is found where it was."""
        await self.server.start()
        self.proxy.target = self.server.port

    async def histories(self, who: str, conversations: Iterable[str]) -> dict[str, list[str]]:
        """The texts of these conversations as the server's history tells them to an agent; past the proxy."""
        async with httpx.AsyncClient(base_url=f"http://127.0.0.1:{self.server.port}/api/v1", trust_env=False, timeout=PATIENCE_S) as http:
            body = {"email": f"{who}@acme.example", "password": "demo", "device": new_id()}
            token = (await http.post("/sign-in", json=body)).raise_for_status().json()["access_token"]
            return {one: await _history(http, token, one) for one in conversations}

    def calm(self) -> None:
        """The visitors go."""
        for run in self._runs:
            run.cancel()


async def _history(http: httpx.AsyncClient, token: str, conversation: str) -> list[str]:
    texts: list[str] = []
    query: dict[str, Any] = {"limit": 100}
    more = True
    while more:
        answer = await http.get(f"/conversations/{conversation}/messages", params=query, headers={"Authorization": f"Bearer {token}"})
        page = answer.raise_for_status().json()
        more = page.get("more", False)
        query["before"] = page["messages"][0]["number"] if page["messages"] else 0
        texts[:0] = [message["text"] for message in page["messages"] if message.get("text")]
    return texts


@asynccontextmanager
async def storm(folder: Path, database: Path) -> AsyncGenerator[Storm]:
    """Server and proxy, over a copy of this database; no fault yet."""
    data = folder / "server"
    data.mkdir()
    shutil.copy(database, data / "livechat.sqlite3")
    async with AsyncExitStack() as stack:
        server = await stack.enter_async_context(server_process(data))
        proxy = await stack.enter_async_context(fault_proxy(server.port))
        group = await stack.enter_async_context(asyncio.TaskGroup())
        weather = Storm(folder, server, proxy, group, stack)
        try:
            yield weather
        finally:
            weather.calm()


def those_of(author: str, texts: Iterable[str]) -> list[str]:
    """The texts that begin with the author's mark."""
    return [text for text in texts if text.startswith(f"{author} ")]
