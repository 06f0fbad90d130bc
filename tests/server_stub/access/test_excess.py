"""Too much, too fast, too large, too deep, too slow: what each side is told, on a clock that the test moves."""

import json
from collections.abc import AsyncGenerator
from pathlib import Path
from typing import Any

import httpx
import pytest

from app.protocol.ids import new_id
from app.protocol.limits import MAX_FRAME_BYTES
from server_stub.settings import Rates
from server_stub.web.playbooks import MAX_DEFINITION_BYTES
from tests.fakes.in_process import OWN
from tests.flow.client import Client, Frame
from tests.server_stub.access.premises import Premises, premises
from tests.server_stub.company import SITE


class Seconds:
    """A clock that only goes forward, when the test says so."""

    def __init__(self) -> None:
        self.now = 1_000.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def seconds() -> Seconds:
    return Seconds()


@pytest.fixture
async def here(tmp_path: Path, seconds: Seconds) -> AsyncGenerator[Premises]:
    """A desk with the limits that it really has."""
    async with premises(tmp_path, ("agent", "admin", "visitor"), ("look",), Rates(), seconds) as opened:
        yield opened


async def acked(client: Client, count: int, kind: str, **data: Any) -> list[bool]:
    """Give a command that often; which of them were carried out, and whether the others were put off and for how long."""
    answers = [await client.command(kind, **data) for _ in range(count)]
    for answer in answers:
        assert answer["type"] == "ack" or (answer["code"] == "rate_limited" and answer["retry_after_ms"] > 0), answer
    return [answer["type"] == "ack" for answer in answers]


async def test_an_agent_gives_twenty_commands_a_second_over_all_devices(here: Premises, seconds: Seconds) -> None:
    desk, laptop = await here.agent("agent"), await here.agent("agent")
    assert await acked(desk, 42, "set_online", online=True) == [True] * 40 + [False] * 2
    assert await acked(laptop, 1, "set_online", online=True) == [False]
    seconds.now += 1 + 12  # a second, after what was put off has been given up
    assert await acked(laptop, 41, "set_online", online=True) == [True] * 40 + [False]
    seconds.now += 11
    assert await acked(await here.agent("agent"), 1, "set_online", online=True) == [True]


async def test_twenty_more_come_with_each_second(here: Premises, seconds: Seconds) -> None:
    client = await here.agent("agent")
    assert await acked(client, 40, "set_online", online=True) == [True] * 40
    seconds.now += 1
    assert await acked(client, 21, "set_online", online=True) == [True] * 20 + [False]


async def test_a_visitor_writes_one_message_a_second_and_five_at_once_over_all_tabs(here: Premises, seconds: Seconds) -> None:
    browser = here.places["mine", "look"].browser
    tab, other = await here.visitor(browser), await here.visitor(browser)
    assert await acked(tab, 5, "write_message", text="words") == [True] * 5
    assert await acked(other, 1, "write_message", text="words") == [False]
    seconds.now += 1
    third = await here.visitor(browser)
    assert await acked(third, 2, "write_message", text="words") == [True, False]
    assert await acked(await here.visitor(here.places["anothers", "look"].browser), 1, "write_message", text="words") == [True]


async def test_typing_is_passed_on_four_times_at_once(here: Premises, seconds: Seconds) -> None:
    place = here.places["mine", "look"]
    agent, visitor = await here.agent("agent"), await here.visitor(place.browser)
    for _ in range(6):
        await visitor.send(type="typing")
        await agent.send(type="typing", conversation=place.conversation)
    assert [await heard(client, visitor, agent) for client in (agent, visitor)] == [4, 4]
    seconds.now += 1
    for _ in range(6):
        await visitor.send(type="typing")
    assert await heard(agent, visitor) == 2


async def heard(client: Client, *authors: Client) -> int:
    """How often this client was told that somebody types, once all that was sent has been read."""
    for one in (*authors, client):
        await one.command("nothing like it")
    found = [frame for frame in client.frames if frame["type"] == "ephemeral"]
    client.frames.clear()
    return len(found)


async def test_an_address_may_be_wrong_twenty_times(here: Premises, seconds: Seconds) -> None:
    async def guess(number: int) -> httpx.Response:
        body = {"email": f"guess{number}@acme.example", "password": "x" * 9, "device": new_id()}
        return await here.inside.http.post("/api/v1/sign-in", json=body)

    assert [(await guess(number)).status_code for number in range(21)] == [401] * 20 + [429]
    seconds.now += 2
    assert [(await guess(number)).status_code for number in (30, 31)] == [401, 429]


async def test_an_address_is_admitted_only_so_often(tmp_path: Path, seconds: Seconds) -> None:
    few = Rates(visitor_sessions_burst=3, visitor_sessions_per_s=1.0)
    async with premises(tmp_path, ("visitor",), ("look",), few, seconds) as here:

        async def admitted() -> int:
            return (await here.inside.http.post("/api/v1/visitor/session", json={"site": SITE}, headers={"Origin": OWN})).status_code

        assert [await admitted() for _ in range(4)] == [200, 200, 200, 429]
        seconds.now += 1
        assert [await admitted() for _ in range(2)] == [200, 429]


async def test_eight_thousand_characters_and_no_more(here: Premises) -> None:
    place = here.places["mine", "look"]
    agent, visitor = await here.agent("agent"), await here.visitor(place.browser)
    for characters, code in ((8_000, ""), (8_001, "text_too_long")):
        words = "\N{GRINNING FACE}" * characters  # characters are counted, not bytes or UTF-16 units
        by_agent = await agent.command("send_message", conversation=place.conversation, text=words)
        by_visitor = await visitor.command("write_message", text=words)
        assert (by_agent.get("code", ""), by_visitor.get("code", "")) == (code, code)


async def test_whoever_does_not_say_hello_is_let_go_without_a_word(here: Premises, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("server_stub.web.greeting.HELLO_WITHIN_S", 0.05)
    for path, headers in (("agent", here.principals["agent"].headers), ("visitor", {"Origin": OWN})):
        client = await here.inside.dial(f"/api/v1/{path}/socket", headers, silent=True)
        assert await client.closed() == 4202
        assert [frame["type"] for frame in client.frames] == ["bye"]


def bodies(here: Premises) -> dict[str, Frame]:
    """A body that would be taken, for each request that has one."""
    agent = here.principals["agent"]
    return {
        "/api/v1/sign-in": {"email": agent.email, "password": agent.password, "device": new_id()},
        "/api/v1/refresh": {"refresh_token": agent.refresh},
        "/api/v1/playbooks/validate": {"definition": {}},
        "/api/v1/playbooks/trial": {"definition": DEFINITION},
        "/api/v1/playbooks": {"id": new_id(), "site": SITE, "name": "Sales", "definition": DEFINITION},
        "/api/v1/visitor/session": {"site": SITE},
        "/api/v1/company/users": {"id": new_id(), "name": "Eve", "email": "eve@acme.example"},
        "/api/v1/company/sites": {"key": "0" * 16, "name": "Blog"},
        "/api/v1/invitation/check": {"secret": "guess"},
        "/api/v1/invitation": {"secret": "guess", "password": "good password"},
    }


DEFINITION = {"bot_name": "Robin", "start": "bye", "cards": [{"type": "message", "id": "bye", "text": "Bye"}]}
TAKEN = dict.fromkeys(("/api/v1/playbooks", "/api/v1/company/users", "/api/v1/company/sites"), (201, "")) | dict.fromkeys(
    ("/api/v1/invitation/check", "/api/v1/invitation"), (404, "invitation_over")
)
"""What is answered where a body is taken, if that is not 200."""


async def test_a_body_is_no_larger_and_no_deeper_than_a_frame(here: Premises) -> None:
    described = here.inside.app.openapi_schema.paths or {}
    with_bodies = {path for path, item in described.items() if item.post and item.post.request_body}
    assert set(bodies(here)) == {path for path in with_bodies if "/poll" not in path}  # in these, frames are texts, read as on a socket
    for path, body in bodies(here).items():
        configuring = "/playbooks" in path
        bearer = configuring or "/company/" in path
        who = {"Origin": OWN} if "/visitor/" in path else here.principals["admin"].headers if bearer else {}
        largest = MAX_DEFINITION_BYTES if configuring else MAX_FRAME_BYTES  # many cards are more than a message

        async def answer(content: str, path: str = path, who: dict[str, str] = who) -> tuple[int, str]:
            headers = {"Content-Type": "application/json"} | who
            answered = await here.inside.http.post(path, content=content, headers=headers)
            return answered.status_code, answered.json().get("code", "")

        def deep(levels: int, body: Frame = body) -> str:
            return json.dumps(body)[:-1] + ', "more": ' + "[" * (levels - 1) + "]" * (levels - 1) + "}"

        assert await answer(deep(17)) == (400, "bad_frame"), path
        assert await answer("[" * 60_000) == (400, "bad_frame"), path
        assert await answer(deep(1).replace("more", "x" * largest)) == (413, "frame_too_large"), path
        assert await answer(deep(2).replace("more", "x" * (largest - 1_000))) == TAKEN.get(path, (200, "")), path
        assert await answer(deep(16)) == TAKEN.get(path, (200, "")), path


async def test_a_body_that_is_no_text_is_refused_and_not_a_bug(here: Premises) -> None:
    described = here.inside.app.openapi_schema.paths or {}
    fields = ("email", "refresh_token", "site", "hello", "poll")
    for path in (path for path, item in described.items() if item.post and item.post.request_body):
        content = b"{" + b",".join(b'"%s":"\xff"' % field.encode() for field in fields) + b"}"
        headers = {"Content-Type": "application/json"} | ({"Origin": OWN} if "visitor" in path else {})
        answered = await here.inside.http.post(path, content=content, headers=headers)
        assert (answered.status_code, answered.json()) == (400, {"code": "bad_frame"}), path


async def test_an_address_tries_invitations_thirty_times(here: Premises, seconds: Seconds) -> None:
    async def tried(path: str) -> int:
        body = {"secret": "guess", "password": "x" * 9}
        return (await here.inside.http.post(f"/api/v1/invitation{path}", json=body)).status_code

    assert [await tried(path) for path in ("", "/check") * 15] == [404] * 30
    assert [await tried(path) for path in ("", "/check")] == [429] * 2
    seconds.now += 5
    assert [await tried(path) for path in ("", "/check")] == [404, 429]
