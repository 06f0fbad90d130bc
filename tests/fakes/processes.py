"""Server and client as processes of their own, which can be killed in the middle of anything, and started again on what they left."""

import asyncio
import json
import os
import sys
from collections.abc import AsyncGenerator
from contextlib import AsyncExitStack, asynccontextmanager
from pathlib import Path
from typing import Any

from tests.fakes.programs import first_line, running

ANSWERS_WITHIN_S = 90.0
_ENVIRONMENT = {**os.environ, "PYTHONUNBUFFERED": "1"}
_DEEP_PIPE = 2**22  # a view of all conversations is one line


class ServerProcess:
    """`livechat-server serve` over a data folder."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._run = AsyncExitStack()
        self._runs = 0
        self.port = 0

    async def start(self) -> None:
        """Start it, on a free port."""
        self._runs += 1
        log = self._folder / f"run{self._runs}.out"
        command = (sys.executable, "-m", "server_stub", "serve", "--port", "0", "--data-dir", str(self._folder))
        self._process = await self._run.enter_async_context(running(*command, environment=_ENVIRONMENT, log=log))
        self.port = int((await first_line(log, "listening on ", self._process)).rsplit(":", 1)[1])

    async def kill(self) -> None:
        """Kill it, as a crash or a power cut would: it does not get to say or write anything any more."""
        self._process.kill()
        await self._process.wait()

    async def stop(self) -> None:
        """End it in peace, if it runs."""
        await self._run.aclose()


@asynccontextmanager
async def server_process(folder: Path) -> AsyncGenerator[ServerProcess]:
    """A running server over the database `livechat.sqlite3` in this folder."""
    server = ServerProcess(folder)
    try:
        await server.start()
        yield server
    finally:
        await server.stop()


class AgentProcess:
    """The client without a window (agent_program.py) over a data folder."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    async def start(self) -> None:
        """Start it; its log goes on where the last run ended."""
        self._folder.mkdir(exist_ok=True)
        with (self._folder / "agent.log").open("ab") as log:
            self._process = await asyncio.create_subprocess_exec(
                *(sys.executable, "-m", "tests.fakes.agent_program", str(self._folder)),
                stdin=asyncio.subprocess.PIPE,
                stdout=asyncio.subprocess.PIPE,
                stderr=log,
                env=_ENVIRONMENT,
                limit=_DEEP_PIPE,
            )

    async def ask(self, name: str, *arguments: Any) -> Any:
        """Tell it to do something, and wait until it has. Raises AssertionError with its last words where it ends instead."""
        self.begin(name, *arguments)
        return await self.answer()

    def begin(self, name: str, *arguments: Any) -> None:
        """Tell it to do something."""
        assert self._process.stdin is not None
        self._process.stdin.write(json.dumps([name, *arguments]).encode() + b"\n")

    async def answer(self) -> Any:
        """What came of the oldest thing it was told and has not answered."""
        assert self._process.stdout is not None
        async with asyncio.timeout(ANSWERS_WITHIN_S):
            line = await self._process.stdout.readline()
        if not line:
            raise AssertionError((self._folder / "agent.log").read_text()[-4_000:])
        return json.loads(line)["answer"]

    async def kill(self) -> None:
        """Kill it, whatever it is doing."""
        if self._process.returncode is None:
            self._process.kill()
        # Reads what it said before, and lets go of the pipes.
        await self._process.communicate()


@asynccontextmanager
async def agent_process(folder: Path) -> AsyncGenerator[AgentProcess]:
    """A running client over this folder; killed at the end, for its end is not what is looked at."""
    agent = AgentProcess(folder)
    await agent.start()
    try:
        yield agent
    finally:
        await agent.kill()
