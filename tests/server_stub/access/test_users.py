"""A company's users over HTTP: who may change whom, and what becomes of those who are shut out."""

import asyncio
from collections.abc import AsyncGenerator
from pathlib import Path

import pytest
from sqlalchemy import select, text

from app.protocol.ids import new_id
from server_stub.db.tables import agent
from tests.server_stub.access.premises import Premises, premises
from tests.server_stub.access.principals import PASSWORD
from tests.server_stub.access.staff import KINDS, USERS, ask, change, check, choose, do, invite, sign_in, told, users


@pytest.fixture
async def here(tmp_path: Path) -> AsyncGenerator[Premises]:
    async with premises(tmp_path, KINDS, ()) as opened:
        yield opened


@pytest.fixture
async def busy(tmp_path: Path) -> AsyncGenerator[Premises]:
    """With open chats."""
    async with premises(tmp_path, KINDS, ("look",)) as opened:
        yield opened


async def test_everybody_reads_who_works_there_and_in_what_standing(here: Premises) -> None:
    await do(here, "deactivate", "Ben")
    listed = (await ask(here, "GET", who="agent")).json()["users"]
    names = [user["name"] for user in listed if not user.get("deactivated")]
    assert names == sorted(names, key=str.casefold)
    assert listed[-1]["name"] == "Ben"
    found = {user["name"]: user for user in listed}
    assert found["admin"].get("admin")
    assert found["deals_admin"].get("deals_admin")
    assert "foreign_agent" not in found


async def test_it_says_how_many_open_chats_somebody_has_and_when_they_were_last_there(busy: Premises) -> None:
    with busy.database.read() as connection:
        query = text("SELECT agent.name, count(*) FROM conversation JOIN agent ON agent.id = owner WHERE state = 'assigned' GROUP BY 1")
        owned = {row[0]: row[1] for row in connection.execute(query)}
    found = await users(busy)
    assert {name: user["open_chats"] for name, user in found.items() if user.get("open_chats")} == owned
    assert owned
    invited = (await invite(busy)).json()["user"]
    assert (invited.get("seen_at"), invited.get("invited")) == (None, True)
    assert found["agent"]["seen_at"] <= busy.clock()


async def test_colleagues_are_told_of_who_is_invited_changed_shut_out_and_let_in(here: Premises) -> None:
    before = len(told(here))
    client = await here.agent("agent")
    await invite(here)
    await change(here, "Eve", name="Eva", admin=True)
    await do(here, "deactivate", "Eva")
    await do(here, "activate", "Eva")
    expected = [
        {"name": "Eve"},
        {"name": "Eva", "admin": True},
        {"name": "Eva", "admin": True, "deactivated": True},
        {"name": "Eva", "admin": True},
    ]
    assert [{key: one[key] for key in ("name", "admin", "deactivated") if one.get(key)} for one in told(here)[before:]] == expected
    heard = [(await client.event("agent_changed", lambda data: data["agent"]["name"] in ("Eve", "Eva")))["agent"] for _ in expected]
    assert heard == told(here)[before:]


async def test_an_address_belongs_to_one_user_of_all_companies(here: Premises) -> None:
    for email in ("AGENT@acme.example ", "foreign_agent@acme.example"):
        for answer in (await invite(here, email), await change(here, "Ben", email=email)):
            assert (answer.status_code, answer.json()) == (409, {"code": "email_taken"})
    assert (await change(here, "Ben", email="ben@elsewhere.example")).json()["email"] == "ben@elsewhere.example"
    await do(here, "deactivate", "Ben")
    assert (await invite(here, "ben@elsewhere.example")).json() == {"code": "email_taken"}


WRONG = [
    ({"name": " "}, "name"),
    ({"name": "a\nb"}, "name"),
    ({"name": "a\x85b"}, "name"),
    ({"name": "\u200b \u200d"}, "name"),
    ({"email": ""}, "email"),
    ({"email": "eve"}, "email"),
    ({"email": "eve\x00@acme.example"}, "email"),
    ({"email": "eve@acme"}, "email"),
    ({"email": "eve\u202e@acme.example"}, "email"),
    ({"email": "ß" * 150 + "@acme.example"}, "email"),  # as it is compared it is too long to sign in with
]


async def test_names_and_addresses_are_what_they_look_like(here: Premises) -> None:
    before = (await ask(here, "GET")).json()
    for wrong, field in WRONG:
        expected = (422, {"code": "setting_invalid", "detail": {"field": field}})
        for answer in (await invite(here, **wrong), await change(here, "Ben", **wrong)):
            assert (answer.status_code, answer.json()) == expected, wrong
    assert (await invite(here, name="x" * 101)).json() == (await invite(here, email="x" * 201)).json() == {"code": "bad_frame"}
    assert (await ask(here, "GET")).json() == before


async def test_only_admins_change_users_and_only_their_own(here: Premises) -> None:
    before = (await ask(here, "GET")).json()
    foreign = (await users(here, "foreign_agent"))["foreign_agent"]["id"]
    ben, body = (await users(here))["Ben"]["id"], {"name": "X", "email": "x@acme.example"}
    requests = [
        ("POST", "", {"id": new_id()} | body),
        ("PUT", "/{}", body),
        ("POST", "/{}/invitation", None),
        ("POST", "/{}/deactivate", None),
        ("POST", "/{}/activate", None),
    ]
    for method, path, asked in requests:
        for who in ("agent", "deals_admin", "foreign_agent"):
            answer = await ask(here, method, path.format(ben), who, json=asked)
            assert (answer.status_code, answer.json()) == (403, {"code": "not_allowed"})
        for unknown in (foreign, new_id(), "x") if path else ():
            answer = await ask(here, method, path.format(unknown), json=asked)
            assert (answer.status_code, answer.json()) == (404, {"code": "not_found"})
    assert (await ask(here, "GET")).json() == before


async def test_who_is_shut_out_loses_everything_and_comes_in_again_with_the_password(busy: Premises) -> None:
    email = busy.principals["agent"].email
    reset = (await do(busy, "invitation", "agent")).json()["link"]
    owned = (await users(busy))["agent"]["open_chats"]
    assert owned
    answer = await do(busy, "deactivate", "agent")
    assert (answer.json()["deactivated"], answer.json().get("open_chats")) == (True, None)
    with busy.database.read() as connection:
        notices = connection.execute(text("SELECT count(*) FROM message WHERE kind = 'unassigned' AND author_kind = 'system'")).scalar()
    assert notices == owned
    assert (await ask(busy, "GET", who="agent")).json() == {"code": "revoked"}
    assert (await sign_in(busy, email, PASSWORD)).status_code == 401
    assert (await do(busy, "invitation", "agent")).json() == {"code": "not_found"}
    assert (await do(busy, "deactivate", "agent")).json() == answer.json()
    assert "deactivated" not in (await do(busy, "activate", "agent")).json()
    assert (await check(busy, reset)).json() == {"code": "invitation_over"}
    assert (await ask(busy, "GET", who="agent")).json() == {"code": "revoked"}
    assert (await sign_in(busy, email, PASSWORD)).status_code == 200


async def test_the_last_admin_stays_one(here: Premises) -> None:
    invited = await invite(here, admin=True)  # who has no password yet leads nobody
    for answer in (await do(here, "deactivate", "admin"), await change(here, "admin", admin=False)):
        assert (answer.status_code, answer.json()) == (409, {"code": "last_admin"})
    assert (await change(here, "admin", name="Ada")).status_code == 200
    await choose(here, invited.json()["link"], "correct horse")
    assert (await change(here, "Ada", admin=False)).status_code == 200
    assert (await ask(here, "POST", f"/{invited.json()['user']['id']}/deactivate")).json() == {"code": "not_allowed"}


@pytest.mark.parametrize("whose", ["their own", "each other's"])
async def test_of_two_admins_who_go_at_the_same_time_one_stays(here: Premises, whose: str) -> None:
    invited = (await invite(here, name="other", admin=True)).json()
    await choose(here, invited["link"], "correct horse")
    token = (await sign_in(here, "eve@acme.example", "correct horse")).json()["access_token"]
    admin, other = here.principals["admin"].headers, {"Authorization": f"Bearer {token}"}
    everybody = await users(here)
    one, two = (everybody["admin"], everybody["other"]) if whose == "their own" else (everybody["other"], everybody["admin"])
    demoted = {"name": two["name"], "email": two["email"]}
    answers = await asyncio.gather(
        here.inside.http.post(f"{USERS}/{one['id']}/deactivate", headers=admin),
        here.inside.http.put(f"{USERS}/{two['id']}", headers=other, json=demoted),
    )
    with here.database.read() as connection:
        left = connection.execute(
            text("SELECT count(*) FROM agent WHERE account = :id AND admin AND NOT deactivated"), {"id": _account(here)}
        )
        assert left.scalar() == 1
    assert sorted(answer.status_code == 200 for answer in answers) == [False, True]
    assert {answer.json().get("code") for answer in answers} - {None} <= {"last_admin", "not_allowed", "revoked"}


def _account(here: Premises) -> str:
    """The company's id."""
    with here.database.read() as connection:
        return str(connection.execute(select(agent.c.account).where(agent.c.name == "admin")).scalar_one())
