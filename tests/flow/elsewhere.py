"""The demo account served by a process of its own, with its doors as an Office, and all that it said."""

import subprocess
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from pathlib import Path
from signal import SIGTERM

import httpx

from tests.fakes.patience import PATIENCE_S
from tests.flow.office import Office
from tests.server_stub.test_command_line import ended, first_line, started


class Elsewhere(Office):
    """Its doors, its process, and, once it has stopped, its exit code and what it printed."""

    def __init__(self, http: httpx.AsyncClient, process: subprocess.Popen[str]) -> None:
        super().__init__(str(http.base_url).rstrip("/"), http)
        self.process = process
        self.code = -1
        self.printed = ""

    def end(self) -> None:
        """Stop it in peace."""
        self.code, *printed = ended(self.process, SIGTERM)
        self.printed = "".join(printed)


@asynccontextmanager
async def served_elsewhere(folder: Path, *options: str) -> AsyncGenerator[Elsewhere]:
    """A process that serves the database `desk.sqlite3` of this folder, with these options more."""
    database = f"sqlite:///{folder / 'desk.sqlite3'}"
    with started("serve", "--port", "0", "--data-dir", str(folder), "--database", database, *options) as process:
        address = first_line(process).removeprefix("listening on ")
        async with httpx.AsyncClient(base_url=address, trust_env=False, timeout=PATIENCE_S) as http:
            office = Elsewhere(http, process)
            yield office
            await office.hang_up()
            office.end()
