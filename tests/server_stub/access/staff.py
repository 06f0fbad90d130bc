"""What tests of a company's users ask for over HTTP, and what they look up of them."""

from typing import Any

import httpx
from sqlalchemy import select

from app.protocol.ids import new_id
from server_stub.db.tables import agent, event, refresh_token
from tests.fakes.in_process import OWN
from tests.server_stub.access.premises import Premises

USERS = "/api/v1/company/users"
KINDS = ("agent", "admin", "deals_admin", "foreign_agent")


async def ask(here: Premises, method: str, path: str = "", who: str = "admin", **asked: Any) -> httpx.Response:
    return await here.inside.http.request(method, f"{USERS}{path}", headers=here.principals[who].headers, **asked)


async def users(here: Premises, who: str = "admin") -> dict[str, dict[str, Any]]:
    """Everybody by name."""
    return {user["name"]: user for user in (await ask(here, "GET", who=who)).json()["users"]}


async def invite(here: Premises, email: str = "eve@acme.example", name: str = "Eve", id_: Any = "", **more: Any) -> httpx.Response:
    return await ask(here, "POST", json={"id": id_ or new_id(), "name": name, "email": email} | more)


async def change(here: Premises, whom: str, **changed: Any) -> httpx.Response:
    """Change what is named of a user, and leave the rest as it is."""
    user = (await users(here))[whom]
    body = {key: user.get(key, False) for key in ("name", "email", "admin", "deals_admin")} | changed
    return await ask(here, "PUT", f"/{user['id']}", json=body)


async def do(here: Premises, what: str, name: str) -> httpx.Response:
    return await ask(here, "POST", f"/{(await users(here))[name]['id']}/{what}")


async def choose(here: Premises, link: str, password: str, **headers: str) -> httpx.Response:
    body = {"secret": link.partition("#")[2], "password": password}
    return await here.inside.http.post("/api/v1/invitation", json=body, headers={"Origin": OWN} | headers)


async def check(here: Premises, link: str) -> httpx.Response:
    return await here.inside.http.post("/api/v1/invitation/check", json={"secret": link.partition("#")[2]}, headers={"Origin": OWN})


async def sign_in(here: Premises, email: str, password: str) -> httpx.Response:
    return await here.inside.http.post("/api/v1/sign-in", json={"email": email, "password": password, "device": new_id()})


def told(here: Premises) -> list[dict[str, Any]]:
    """What colleagues were told of users, in order."""
    query = select(event.c.data).where(event.c.kind == "agent_changed").order_by(event.c.number)
    with here.database.read() as connection:
        return [httpx.Response(200, content=data).json()["agent"] for data in connection.execute(query).scalars()]


def signed_in(here: Premises, name: str) -> int:
    """How many sign-ins of this user stand."""
    query = select(refresh_token).join(agent).where(agent.c.name == name, refresh_token.c.revoked_at.is_(None))
    with here.database.read() as connection:
        return len(connection.execute(query).all())
