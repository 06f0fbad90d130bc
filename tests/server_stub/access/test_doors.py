"""Every request and socket by every kind of principal, against the tables."""

import json
from pathlib import Path
from typing import Any

from litestar.routes import HTTPRoute

from app.protocol.ids import derived_id, new_id
from server_stub.asgi import Desk
from server_stub.db.versions import Content, Place, insert_version
from server_stub.settings import Settings
from tests.fakes.in_process import OWN
from tests.flow.client import Frame
from tests.server_stub.access.answers import LOOK, verdict
from tests.server_stub.access.places import IMAGE, KNOWN, file_in
from tests.server_stub.access.premises import Premises, premises
from tests.server_stub.access.principals import VISITORS, Principal, secret, session
from tests.server_stub.access.table import (
    CLOSES,
    DOORS,
    FILES,
    POLLS,
    read,
    read_routes,
)
from tests.server_stub.company import SITE
from tests.server_stub.files.pictures import encoded

ROUTES = read_routes()
SHOP = {"revision": 0, "name": "Shop", "bot_name": "Robin", "language": "en", "accent": "#123456", "allowed_origins": [OWN]}
DEFINITION = {"bot_name": "Robin", "start": "bye", "cards": [{"type": "message", "id": "bye", "text": "Bye"}]}
DOORS_TABLE, POLLS_TABLE, FILES_TABLE = read(DOORS), read(POLLS), read(FILES)


# The tables leave nothing out


def test_every_request_and_socket_has_a_row(tmp_path: Path) -> None:
    assert sorted(ROUTES) == sorted(_routes_of_the_application(tmp_path))
    assert set(ROUTES.values()) == {*DOORS_TABLE.columns, *POLLS_TABLE.columns, *FILES_TABLE.columns}
    assert set(DOORS_TABLE.rows) == set(POLLS_TABLE.rows) == set(FILES_TABLE.rows)


def _routes_of_the_application(folder: Path) -> list[str]:
    app = Desk(Settings(folder, f"sqlite:///{folder / 'desk.sqlite3'}", b"k" * 32)).app
    found = []
    for route in app.routes:
        methods = sorted(set(route.methods) - {"OPTIONS"}) if isinstance(route, HTTPRoute) else ["WS"]
        found += [f"{method} {route.path}" for method in methods]
    return found


# Requests


async def test_requests(tmp_path: Path) -> None:
    async with premises(tmp_path, tuple(DOORS_TABLE.rows), LOOK) as here:
        wrong: dict[str, str] = {}
        for kind, who in here.principals.items():
            _add_playbook(here, kind)
            for route, door in sorted(ROUTES.items(), key=lambda one: "sign-out" in one[0] or "forget" in one[0]):  # which end what is held
                if not route.startswith("WS"):
                    ticket = await here.ticket(who.browser, who.site) if kind in VISITORS else None
                    answer = await here.inside.http.request(route.split()[0], _address(route, here, who), **_request(route, who, ticket))
                    wanted = DOORS_TABLE.rows[kind] | POLLS_TABLE.rows[kind] | FILES_TABLE.rows[kind]
                    wrong |= _differing(f"{kind}: {route}", verdict(answer), wanted[door])
        assert wrong == {}


def _add_playbook(here: Premises, kind: str) -> None:
    """One that this principal may save and delete, if any."""
    place = Place(_playbook(kind), _playbook(kind), 1, SITE, kind)
    with here.database.write() as connection:
        insert_version(connection, place, Content(b"{}", ()), here.clock())


def _playbook(kind: str) -> str:
    return derived_id("playbook", kind)


def _differing(what: str, got: str, wanted: str) -> dict[str, str]:
    return {} if got == wanted else {what: f"{got}, not {wanted}"}


def _address(route: str, here: Premises, who: Principal) -> str:
    method, path = route.split()
    seen = here.places["mine" if ROUTES[route] == "uploading" else "unassigned", "look"].conversation
    if path.endswith(("/messages", "/details")) and who.name == "foreign_agent":
        return "/api/v1/conversations/closed"  # another company's agent sees none of these; what they get is in test_sight
    if "/records/" in path and who.name == "foreign_agent":
        return "/api/v1/crm/search"  # likewise; see crm/test_routes
    filled = {"{conversation:str}": seen, "{site:str}": SITE, "{name:str}": "widget.js", "{language:str}": "en.json", "{path:str}": "x"}
    filled |= {"{file:str}": new_id() if method == "PUT" else file_in(seen), "{image:str}": IMAGE}
    filled |= {"{kind:str}": "person", "{remote:str}": KNOWN, "{playbook:str}": _playbook(who.name), "{user:str}": here.colleague}
    filled["{name:str}"] = "join.js" if path.startswith("/join/") else filled["{name:str}"]
    for place, value in filled.items():
        path = path.replace(place, value)
    return path


def _request(route: str, who: Principal, ticket: str | None) -> dict[str, Any]:
    method, path = route.split()
    hello = {"type": "hello", "versions": [1], "device": new_id(), "ticket": ticket}
    bodies: dict[str, Frame] = {
        "/api/v1/agent/poll": {"hello": json.dumps(hello)},
        "/api/v1/visitor/poll": {"hello": json.dumps(hello)},
        "/api/v1/agent/poll/next": {"poll": "guess"},
        "/api/v1/visitor/poll/next": {"poll": "guess"},
        "/api/v1/agent/poll/send": {"poll": "guess"},
        "/api/v1/visitor/poll/send": {"poll": "guess"},
        "/api/v1/sign-in": {"email": who.email, "password": who.password, "device": new_id()},
        "/api/v1/refresh": {"refresh_token": who.refresh},
        "/api/v1/playbooks/validate": {"definition": {}},
        "/api/v1/playbooks/trial": {"definition": DEFINITION},
        "/api/v1/playbooks": {"id": new_id(), "site": SITE, "name": "Sales", "definition": DEFINITION},
        "/api/v1/playbooks/{playbook:str}": {"version": 1, "name": "Sales", "definition": DEFINITION},
        "/api/v1/company/users": {"id": new_id(), "name": who.name, "email": "new@acme.example"},
        "/api/v1/company/users/{user:str}": {"name": "Ben", "email": "ben@acme.example"},
        "/api/v1/company/sites": {"key": new_id()[-12:] + "0000", "name": "Blog"},
        "/api/v1/company/sites/{site:str}": SHOP,
        "/api/v1/invitation/check": {"secret": "guess"},
        "/api/v1/invitation": {"secret": "guess", "password": "good password"},
        "/api/v1/company": {"revision": 0, "settings": {"name": "Acme"}},
        "/api/v1/company/replies": {"replies": [], "revision": 0},
        "/api/v1/visitor/session": session(who.browser, who.site),
    }
    headers = who.headers | (secret(who.browser) if who.browser and ROUTES[route] in ("secret", "forgetting", "visitors_file") else {})
    if method == "PUT" and path not in bodies:
        return {"headers": headers, "content": encoded()}
    return {"headers": headers} | ({"json": bodies[path]} if path in bodies else {})


async def test_a_poll_connection_is_its_holders_alone(tmp_path: Path) -> None:
    async with premises(tmp_path, ("agent", "admin", "foreign_agent", "visitor"), LOOK) as here:
        mine, page = here.principals["agent"].headers, {"Origin": OWN}
        opened = await _opened(here, "agent", mine), await _opened(here, "visitor", page, await here.ticket(None))
        strangers = [
            *(here.principals[kind].headers for kind in ("admin", "foreign_agent", "visitor")),
            {"Origin": "https://x.example"},
            {},
        ]
        for side, poll, holder in (("agent", opened[0], mine), ("visitor", opened[1], page)):
            for headers in (one for one in strangers if one != holder):
                for act in ("next", "send"):
                    asked, guessed = [
                        await here.inside.http.post(f"/api/v1/{side}/poll/{act}", json={"poll": name}, headers=headers)
                        for name in (poll, "guess")
                    ]
                    assert (asked.status_code, asked.content, asked.headers) == (guessed.status_code, guessed.content, guessed.headers)
                    assert asked.status_code in (401, 403, 404)
            left = await here.inside.http.post(f"/api/v1/{side}/poll/send", json={"poll": poll, "over": True}, headers=holder)
            assert left.status_code == 204


async def _opened(here: Premises, side: str, headers: dict[str, str], ticket: str | None = None) -> str:
    hello = json.dumps({"type": "hello", "versions": [1], "device": new_id(), "ticket": ticket})
    answer = await here.inside.http.post(f"/api/v1/{side}/poll", json={"hello": hello}, headers=headers)
    assert verdict(answer) == "yes"
    return str(answer.json()["poll"])


# Sockets


async def test_sockets(tmp_path: Path) -> None:
    async with premises(tmp_path, tuple(DOORS_TABLE.rows), LOOK) as here:
        for kind in here.principals:
            for door, path in (("agent_socket", "/api/v1/agent/socket"), ("visitor_socket", "/api/v1/visitor/socket")):
                before = here.rows()
                await _knock(here, kind, path, DOORS_TABLE.rows[kind][door])
                assert here.rows() == before, (kind, door)


async def _knock(here: Premises, kind: str, path: str, wanted: str) -> None:
    who = here.principals[kind]
    ticket = await here.ticket(who.browser, who.site) if kind in VISITORS else None
    client = await here.inside.dial(path, who.headers, ticket=ticket)
    if wanted == "yes":
        await client.frame("caught_up")
        return
    for place in here.places.values():  # whoever is not let in does not get further by being quick
        await client.begin("close_conversation", conversation=place.conversation)
    assert await client.next() == {"type": "refusal", "code": wanted}, (kind, path)
    assert await client.closed() == CLOSES[wanted], (kind, path)
    assert [frame["type"] for frame in client.frames] == ["refusal", "bye"], (kind, path)
