"""What admins do from elsewhere while a story is told: over HTTP, as their own windows would."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import httpx

from tests.e2e.theatre import ANNA, PASSWORD
from tests.fakes.programs import StoryError

BEN = "ben@acme.example"


@asynccontextmanager
async def signed_in(server: str, email: str = ANNA) -> AsyncIterator[httpx.AsyncClient]:
    """One of the demo's people, at another machine."""
    async with httpx.AsyncClient(base_url=server) as http:
        person = {"email": email, "password": PASSWORD.decode().strip(), "device": "00000000-0000-4000-8000-000000000001"}
        answer = (await http.post("/api/v1/sign-in", json=person)).raise_for_status()
        http.headers["Authorization"] = f"Bearer {answer.json()['access_token']}"
        yield http


async def let_configure(server: str, email: str) -> None:
    """Make somebody a deals admin."""
    async with signed_in(server) as http:
        users = (await http.get("/api/v1/company/users")).raise_for_status().json()["users"]
        user = next(one for one in users if one["email"] == email)
        change = {"name": user["name"], "email": email, "admin": False, "deals_admin": True}
        _done(await http.put(f"/api/v1/company/users/{user['id']}", json=change))


async def save_playbook(server: str, by: str, name: str = "", **values: Any) -> None:
    """Give the first card that has such values these instead. `name`: the playbook's; not needed where there is only one."""
    async with signed_in(server, by) as http:
        playbooks = (await http.get("/api/v1/playbooks")).raise_for_status().json()["playbooks"]
        [playbook] = [one for one in playbooks if name in ("", one["name"])]
        definition = (await http.get(f"/api/v1/playbooks/{playbook['id']}")).raise_for_status().json()["definition"]
        next(card for card in definition["cards"] if values.keys() <= card.keys()).update(values)
        change = {"version": playbook["version"], "name": playbook["name"], "definition": definition}
        _done(await http.put(f"/api/v1/playbooks/{playbook['id']}", json=change))


def _done(answer: httpx.Response) -> None:
    if answer.is_error:
        raise StoryError(f"{answer.request.url.path}: {answer.text}")
