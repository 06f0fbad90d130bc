"""Every request, socket, frame and command, by every kind of principal, in every state of a conversation, against the tables."""

import json
from pathlib import Path
from typing import Any, get_args

import httpx
import pytest
from litestar.routes import HTTPRoute

from app.protocol.commands import AGENT_COMMANDS, VISITOR_COMMANDS
from app.protocol.frames import ClientFrame
from app.protocol.ids import new_id
from app.protocol.records import ConversationState
from server_stub.asgi import Desk
from server_stub.db.visitors import Admitted
from server_stub.handlers.decide import SYSTEM_RULES
from server_stub.settings import Settings
from tests.fakes.in_process import OWN
from tests.flow.client import Client, Frame, greeting
from tests.server_stub.access.premises import AGENTS, VISITORS, Place, Premises, Principal, premises, session
from tests.server_stub.access.table import (
    AGENTS_COMMANDS,
    CLOSES,
    DOORS,
    FRAMES,
    POLLS,
    SIGHT,
    STATES,
    STATUS,
    TYPING,
    VISITORS_COMMANDS,
    read,
    read_routes,
)
from tests.server_stub.company import SITE

ROUTES = read_routes()
DOORS_TABLE, POLLS_TABLE, FRAMES_TABLE, SIGHT_TABLE, TYPING_TABLE = read(DOORS), read(POLLS), read(FRAMES), read(SIGHT), read(TYPING)
BY_AGENTS, BY_VISITORS = read(AGENTS_COMMANDS), read(VISITORS_COMMANDS)
INSIDE = (*AGENTS, "foreign_agent", *VISITORS)
LOOK = ("look",)
Rows = dict[str, tuple[object, ...]]


# The tables leave nothing out


def test_every_request_and_socket_has_a_row(tmp_path: Path) -> None:
    assert sorted(ROUTES) == sorted(_routes_of_the_application(tmp_path))
    assert set(ROUTES.values()) == {*DOORS_TABLE.columns, *POLLS_TABLE.columns}
    assert set(DOORS_TABLE.rows) == set(POLLS_TABLE.rows)


def _routes_of_the_application(folder: Path) -> list[str]:
    app = Desk(Settings(folder, f"sqlite:///{folder / 'desk.sqlite3'}", b"k" * 32)).app
    found = []
    for route in app.routes:
        methods = sorted(set(route.methods) - {"OPTIONS"}) if isinstance(route, HTTPRoute) else ["WS"]
        found += [f"{method} {route.path}" for method in methods]
    return found


def test_every_frame_and_command_has_a_row_and_every_state_a_column() -> None:
    assert set(FRAMES_TABLE.rows) == {frame.__struct_config__.tag for frame in get_args(ClientFrame)}
    assert set(BY_AGENTS.rows) == set(BY_VISITORS.rows) == set(AGENT_COMMANDS | VISITOR_COMMANDS)
    stored = {"assigned" if state in ("mine", "anothers") else state for state in STATES}
    assert stored == {state.value for state in ConversationState}
    for table in (BY_VISITORS, SIGHT_TABLE, TYPING_TABLE):
        assert table.columns == STATES
    assert BY_AGENTS.columns == (*STATES, "elsewhere")


# Requests


async def test_requests(tmp_path: Path) -> None:
    async with premises(tmp_path, tuple(DOORS_TABLE.rows), LOOK) as here:
        wrong: dict[str, str] = {}
        for kind, who in here.principals.items():
            for route, door in sorted(ROUTES.items(), key=lambda one: "sign-out" in one[0]):  # which ends the token
                method, path = route.split()
                if method != "WS":
                    ticket = await here.ticket(who.browser, who.site) if kind in VISITORS else None
                    answer = await here.inside.http.request(method, _address(path, here, who), **_request(path, who, ticket))
                    wrong |= _differing(f"{kind}: {route}", _verdict(answer), (DOORS_TABLE.rows[kind] | POLLS_TABLE.rows[kind])[door])
        assert wrong == {}


def _differing(what: str, got: str, wanted: str) -> dict[str, str]:
    return {} if got == wanted else {what: f"{got}, not {wanted}"}


def _address(path: str, here: Premises, who: Principal) -> str:
    seen = here.places["unassigned", "look"].conversation
    if path.endswith("/messages") and who.name == "foreign_agent":
        return "/api/v1/conversations/closed"  # another company's agent sees none of these; what they get is in test_sight
    filled = {"{conversation:str}": seen, "{site:str}": SITE, "{name:str}": "widget.js", "{language:str}": "en.json", "{path:str}": "x"}
    for place, value in filled.items():
        path = path.replace(place, value)
    return path


def _request(path: str, who: Principal, ticket: str | None) -> dict[str, Any]:
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
        "/api/v1/visitor/session": session(who.browser, who.site),
    }
    return {"headers": who.headers} | ({"json": bodies[path]} if path in bodies else {})


def _verdict(answer: httpx.Response) -> str:
    """`yes`, or the code, where status and body fit each other and nothing else is said."""
    if answer.is_success:
        return _first_word(answer.json()["frames"]) if answer.url.path.endswith("/poll") else "yes"
    if "html" in answer.headers["content-type"]:  # the framework's own page for what its description does not have
        return "not_found" if answer.status_code == 404 else answer.text
    code = str(answer.json().get("code"))
    fits = answer.json() == {"code": code} and answer.status_code == STATUS.get(code)
    return code if fits else f"{answer.status_code} {answer.text}"


def _first_word(frames: list[str]) -> str:
    """What a connection over polls begins with."""
    first = json.loads(frames[0])
    return "yes" if first["type"] == "welcome" else str(first["code"])


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
    assert _verdict(answer) == "yes"
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


# Frames


@pytest.mark.parametrize("side", FRAMES_TABLE.columns)
async def test_frames(tmp_path: Path, side: str) -> None:
    async with premises(tmp_path, ("agent",), LOOK) as here:
        frames: dict[str, Frame] = {
            "hello": {"versions": [1], "device": new_id()},
            "heartbeat": {"cursor": 0},
            "typing": {},
            "bye": {"why": "suspend"},
        }
        for kind, wanted in FRAMES_TABLE.rows.items():
            if wanted[side] == "by_kind":
                continue
            client = await (here.agent("agent") if side == "agents" else here.visitor(here.places["mine", "look"].browser))
            await client.send(type=kind, **frames[kind])
            if wanted[side] == "bad_frame":
                assert (await client.frame("refusal"))["code"] == "bad_frame"
                assert await client.closed() == 4002
            else:
                await _nothing_said(client)


async def _nothing_said(client: Client) -> None:
    """Frames are read in order: what the last one did has been done when the next one is answered."""
    said = len(client.frames)
    assert (await client.command("nothing like it"))["code"] == "unknown_command"
    assert [frame["type"] for frame in client.frames[said:-1] if frame.get("events", True)] == []


# Commands


@pytest.mark.parametrize("kind", [*AGENTS, "foreign_agent"])
async def test_agents_commands(tmp_path: Path, kind: str) -> None:
    async with premises(tmp_path, (kind,), tuple(BY_AGENTS.rows)) as here:
        client = await here.agent(kind)
        wrong = []
        for command, cells in BY_AGENTS.rows.items():
            for state in STATES:
                before = here.rows()
                place = here.places[state, command]
                answer = await client.command(command, **_data(command, place.conversation, here))
                wanted = cells["elsewhere" if kind == "foreign_agent" else state]
                wrong += _complaints(command, state, wanted, answer)
                wrong += _changes(before, here.rows(), place.conversation if wanted == "ack" else None)
                if wanted == "not_found":
                    absent = await client.command(command, **_data(command, new_id(), here))
                    assert answer | {"command": ""} == absent | {"command": ""}
        assert wrong == []


@pytest.mark.parametrize("kind", VISITORS)
async def test_visitors_commands(tmp_path: Path, kind: str) -> None:
    async with premises(tmp_path, (kind,), tuple(BY_VISITORS.rows) if kind == "visitor" else LOOK) as here:
        wrong = []
        for command, cells in BY_VISITORS.rows.items():
            for state in STATES:
                before = _of_others(here, here.rows())
                place = here.places[state, command if kind == "visitor" else "look"]
                client = await here.visitor(*_browser(here.principals[kind], place))
                answer = await client.command(command, **_data(command, place.conversation, here))
                if kind == "visitor":
                    wrong += _complaints(command, state, cells[state], answer)
                own = place.conversation if (kind, cells[state]) == ("visitor", "ack") else None
                wrong += _changes(before, _of_others(here, here.rows()), own)
                await client.socket.close()
        assert wrong == []


def _browser(who: Principal, place: Place) -> tuple[Admitted, str]:
    """Whose browser it is: that of the visitor of this place, or of another one."""
    return (place.browser, SITE) if who.name == "visitor" or who.browser is None else (who.browser, who.site)


def _data(command: str, conversation: str, here: Premises) -> Frame:
    more: dict[str, Frame] = {
        "reassign": {"to": here.colleague},
        "send_message": {"text": "words"},
        "mark_read": {"number": 1},
        "set_online": {"online": True},
        "answer_question": {"card": "choice", "answer": "person"},
        "write_message": {"text": "words"},
    }
    named = {} if command in ("set_online", *VISITOR_COMMANDS) else {"conversation": conversation}
    return named | more.get(command, {})


def _complaints(command: str, state: str, wanted: str, answer: Frame) -> list[str]:
    got = answer.get("code", answer["type"])
    detail = {"owner": "Chris"} if wanted == "already_assigned" else {}
    return [] if (got, answer.get("detail", {})) == (wanted, detail) else [f"{command} in {state}: {answer}, not {wanted}"]


def _changes(before: Rows, after: Rows, own: str | None) -> list[str]:
    """Whatever changed beyond the one conversation that this was about."""
    changed = [id_ for id_, row in before.items() if after[id_] != row and id_ != own]
    return [f"changed {id_}" for id_ in (*changed, *(set(after) - set(before)))]


def _of_others(here: Premises, rows: Rows) -> Rows:
    """Without what a visitor has begun in this test: a visitor may always begin a chat of their own."""
    prepared = {place.conversation for place in here.places.values()}
    return {id_: row for id_, row in rows.items() if id_ in prepared}


@pytest.mark.parametrize("kind", ["agent", "visitor"])
async def test_the_desks_own_commands_have_no_form_on_the_wire(tmp_path: Path, kind: str) -> None:
    async with premises(tmp_path, (kind,), LOOK) as here:
        client = await (here.agent(kind) if kind == "agent" else here.visitor(here.places["bot", "look"].browser))
        for command in SYSTEM_RULES:
            for name in (command.__name__, "".join(f"_{c.lower()}" if c.isupper() else c for c in command.__name__)[1:]):
                assert (await client.command(name))["code"] == "unknown_command", name


# Sight


@pytest.mark.parametrize("kind", INSIDE)
async def test_sight(tmp_path: Path, kind: str) -> None:
    async with premises(tmp_path, (kind,), LOOK) as here:
        row = "agent" if kind in AGENTS else "visitor" if kind == "visitor" else "foreign"
        got = {}
        for state in STATES:
            place = here.places[state, "look"]
            got[state] = await (_seen_by_visitor if kind in VISITORS else _seen_by_agent)(here, here.principals[kind], place)
        for what in next(iter(got.values())):
            assert {state: seen[what] for state, seen in got.items()} == SIGHT_TABLE.rows[f"{row}.{what}"], what


async def _seen_by_agent(here: Premises, who: Principal, place: Place) -> dict[str, str]:
    client = await here.inside.dial("/api/v1/agent/socket", who.headers)
    shown = str((await greeting(client)).snapshot)
    closed = await here.inside.http.get("/api/v1/conversations/closed", headers=who.headers)
    page = await here.inside.http.get(f"/api/v1/conversations/{place.conversation}/messages", headers=who.headers)
    none = await here.inside.http.get(f"/api/v1/conversations/{new_id()}/messages", headers=who.headers)
    if not page.is_success:
        assert (page.status_code, page.content, page.headers) == (none.status_code, none.content, none.headers)
    return {
        "in_snapshot": _whole(place, shown),
        "on_closed_page": _whole(place, closed.text),
        "messages_page": "yes" if page.is_success and place.canary in page.text else _verdict(page),
    }


async def _seen_by_visitor(here: Premises, who: Principal, place: Place) -> dict[str, str]:
    ticket = await here.ticket(*_browser(who, place))
    client = await here.inside.dial("/api/v1/visitor/socket", {"Origin": OWN}, ticket=ticket)
    (shown,) = (await greeting(client)).snapshot
    said = "Chat with a person" in [message["text"] for message in shown["messages"] if message["author"]["kind"] == "visitor"]
    return {"in_snapshot": "yes" if said else "no"}


def _whole(place: Place, text: str) -> str:
    """Whether both the conversation and its visitor are in what was given, or neither."""
    found = {place.conversation in text, place.canary in text}
    return {frozenset({True}): "yes", frozenset({False}): "no"}.get(frozenset(found), "half")


# Typing


@pytest.mark.parametrize("row", TYPING_TABLE.rows)
async def test_typing(tmp_path: Path, row: str) -> None:
    async with premises(tmp_path, ("agent", "foreign_agent"), LOOK) as here:
        me = await here.agent("foreign_agent" if row == "foreign" else "agent")
        for state, wanted in TYPING_TABLE.rows[row].items():
            place = here.places[state, "look"]
            visitor = await here.visitor(place.browser)
            author = visitor if row == "visitor" else me
            await author.send(type="typing", **({} if row == "visitor" else {"conversation": place.conversation}))
            await _nothing_said(author)
            heard = {"visitor": await _heard(visitor), "agent": await _heard(me)}
            assert heard == {"visitor": wanted == "visitor", "agent": _agent_hears(row, state, wanted)}, state


def _agent_hears(row: str, state: str, wanted: str) -> bool:
    """Whether the agent of this test does: all of them, or the owner, where it is theirs."""
    return row == "visitor" and (wanted == "agents" or (wanted == "owner" and state == "mine"))


async def _heard(client: Client) -> bool:
    client.frames.clear()
    await client.command("nothing like it")
    return any(frame["type"] == "ephemeral" for frame in client.frames)
