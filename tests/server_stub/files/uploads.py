"""Short ways to upload, send and read files, by whom a test names."""

from dataclasses import dataclass
from typing import Any

import httpx

from app.protocol.ids import new_id
from server_stub.db.visitors import Admitted
from tests.fakes.in_process import OWN
from tests.server_stub.access.premises import Premises


def browser_headers(browser: Admitted) -> dict[str, str]:
    """What a visitor's browser sends along."""
    return {"Authorization": f"Visitor {browser.visitor}:{browser.secret}", "Origin": OWN}


@dataclass(frozen=True, slots=True)
class Side:
    """Whoever uploads and reads: an agent, or a visitor."""

    here: Premises
    headers: dict[str, str]
    upload_to: str
    read_from: str

    async def put(self, content: Any, name: str = "a.dat", file: str = "") -> httpx.Response:
        """Upload it."""
        address = f"{self.upload_to}/{file or new_id()}"
        return await self.here.inside.http.put(address, params={"name": name}, content=content, headers=self.headers)

    async def get(self, file: str, **params: str) -> httpx.Response:
        """Read it."""
        return await self.here.inside.http.get(f"{self.read_from}/{file}", params=params, headers=self.headers)


def agent(here: Premises, kind: str = "agent", state: str = "mine") -> Side:
    """An agent, who uploads into the conversation of that state."""
    conversation = here.places[state, "look"].conversation
    return Side(here, here.principals[kind].headers, f"/api/v1/conversations/{conversation}/files", "/api/v1/files")


def visitor(here: Premises, state: str = "mine") -> Side:
    """The visitor of the conversation in that state."""
    headers = browser_headers(here.places[state, "look"].browser)
    return Side(here, headers, "/api/v1/visitor/files", "/api/v1/visitor/files")
