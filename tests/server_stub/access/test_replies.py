"""Canned replies over HTTP: everybody reads them, and a save loses nothing of anybody's."""

import json
from collections.abc import AsyncGenerator
from pathlib import Path
from typing import Any

import httpx
import pytest

from app.protocol.ids import new_id
from tests.flow.client import Client
from tests.server_stub.access.premises import Premises, premises

PRINCIPALS = ("agent", "admin", "deals_admin", "foreign_agent")
PATH = "/api/v1/company/replies"
IDS = [new_id() for _ in range(3)]


@pytest.fixture
async def here(tmp_path: Path) -> AsyncGenerator[Premises]:
    async with premises(tmp_path, PRINCIPALS, ("look",)) as opened:
        yield opened


def reply(number: int, shortcut: str, text: str = "Good day, {visitor}!") -> dict[str, str]:
    return {"id": IDS[number], "shortcut": shortcut, "text": text}


async def read(here: Premises, who: str = "agent") -> dict[str, Any]:
    answer = await here.inside.http.get(PATH, headers=here.principals[who].headers)
    assert answer.status_code == 200
    found: dict[str, Any] = answer.json()
    return found


async def save(here: Premises, revision: int, *replies: dict[str, str], who: str = "deals_admin") -> httpx.Response:
    body = {"replies": replies, "revision": revision}
    return await here.inside.http.put(PATH, json=body, headers=here.principals[who].headers)


async def told(client: Client) -> list[int]:
    """How often replies had been saved, as an agent's client was told of it."""
    await client.command("nothing like it")
    events = [event for frame in client.frames for event in frame.get("events", ()) if event["kind"] == "account_changed"]
    return [json.loads(json.dumps(event["data"]))["account"]["replies"] for event in events]


async def test_who_may_configure_saves_and_everybody_reads_by_shortcut(here: Premises) -> None:
    assert await read(here) == {}
    answer = await save(here, 0, reply(0, "Thanks"), reply(1, "hello", "Hello\r\n{visitor}"))
    saved = {"replies": [reply(1, "hello", "Hello\n{visitor}"), reply(0, "Thanks")], "revision": 1}
    assert (answer.status_code, answer.json()) == (200, saved)
    assert await read(here) == saved
    assert (await save(here, 1, who="admin")).json() == {"revision": 2}
    assert await read(here, "foreign_agent") == {}
    assert (await save(here, 2, reply(0, "x"), who="agent")).json() == {"code": "not_allowed"}
    assert await read(here) == {"revision": 2}


async def test_clients_are_told_that_there_are_others(here: Premises) -> None:
    agent = await here.agent("agent")
    await save(here, 0, reply(0, "hello"))
    await save(here, 1, reply(0, "hello", "Hi"))
    await save(here, 2, reply(0, "hello", "Hi"))
    assert await told(agent) == [1, 2]


async def test_who_saved_meanwhile_is_named_and_nothing_of_theirs_is_lost(here: Premises) -> None:
    await save(here, 0, reply(0, "hello"), who="admin")
    at = here.clock()
    here.clock.advance(5_000)
    for revision in (0, 2, -1, 2**60):
        answer = await save(here, revision, reply(0, "bye"))
        said = {"code": "edited_meanwhile", "detail": {"name": "admin", "at": str(at)}}
        assert (answer.status_code, answer.json()) == (409, said)
    assert (await read(here))["replies"] == [reply(0, "hello")]


async def test_the_same_again_after_a_lost_answer_is_no_conflict(here: Premises) -> None:
    first = await save(here, 0, reply(0, "hello"))
    assert (await save(here, 0, reply(0, "hello"))).json() == first.json()
    assert (await save(here, 0, reply(0, "hello"), who="admin")).json()["code"] == "edited_meanwhile"
    assert (await read(here))["revision"] == 1


UNUSABLE = [
    ("shortcut", [reply(0, "Straße"), reply(1, "STRASSE")]),
    ("shortcut", [reply(0, "hello\n")]),
    ("text", [reply(0, "hello", " \n ")]),
    ("text", [reply(0, "hello", "a\x00b")]),
    ("id", [reply(0, "hello"), reply(0, "bye")]),
    ("id", [reply(0, "hello") | {"id": "x"}]),
]


async def test_what_nobody_could_use_is_refused_where_it_stands(here: Premises) -> None:
    for field, replies in UNUSABLE:
        answer = await save(here, 0, *replies)
        said = {"code": "setting_invalid", "detail": {"field": field, "value": replies[0]["shortcut"]}}
        assert (answer.status_code, answer.json()) == (422, said)
    assert await read(here) == {}


async def test_there_is_an_end_to_them(here: Premises) -> None:
    many = [{"id": new_id(), "shortcut": f"s{number}", "text": "x"} for number in range(501)]
    assert (await save(here, 0, *many)).status_code == 400
    assert (await save(here, 0, *many[:500])).status_code == 200
    long = [one | {"text": "x" * 8_000} for one in many[:130]]
    assert (await save(here, 1, *long)).json() == {"code": "frame_too_large"}
    assert (await save(here, 1, many[0] | {"text": "x" * 8_001})).status_code == 400
