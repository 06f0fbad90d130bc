"""A company's users over HTTP: who may change whom, and what becomes of those who are shut out."""

import asyncio
from collections.abc import AsyncGenerator
from pathlib import Path
from typing import Any

import httpx
import pytest
from sqlalchemy import select, text

from app.protocol.company import INVITATION_MS
from app.protocol.errors import CloseCode
from app.protocol.ids import new_id
from server_stub.db.tables import agent, event, refresh_token
from tests.fakes.in_process import OWN
from tests.server_stub.access.premises import PASSWORD, Premises, premises

USERS = "/api/v1/company/users"
KINDS = ("agent", "admin", "deals_admin", "foreign_agent")


@pytest.fixture
async def here(tmp_path: Path) -> AsyncGenerator[Premises]:
    async with premises(tmp_path, KINDS, ()) as opened:
        yield opened


@pytest.fixture
async def busy(tmp_path: Path) -> AsyncGenerator[Premises]:
    """With open chats."""
    async with premises(tmp_path, KINDS, ("look",)) as opened:
        yield opened


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


async def test_somebody_who_is_invited_chooses_a_password_once_and_comes_in(here: Premises) -> None:
    answer = await invite(here, " Eve@Acme.example ", "  Eve ", admin=False, deals_admin=True)
    assert answer.status_code == 201
    invitation = answer.json()
    assert invitation["link"].startswith(f"{OWN}/join#")
    assert invitation["expires_at"] == here.clock() + INVITATION_MS
    assert (invitation["user"]["email"], invitation["user"]["name"], invitation["user"]["deals_admin"]) == ("eve@acme.example", "Eve", True)
    assert (await sign_in(here, "eve@acme.example", "")).json() == {"code": "wrong_credentials"}
    greeted = {"name": "Eve", "email": "eve@acme.example", "company": "Acme"}
    assert (await check(here, invitation["link"])).json() == greeted
    assert (await choose(here, invitation["link"], "correct horse")).json() == greeted
    assert (await sign_in(here, "EVE@acme.example", "correct horse")).status_code == 200
    assert "invited" not in (await users(here))["Eve"]
    for again in (await check(here, invitation["link"]), await choose(here, invitation["link"], "another one")):
        assert (again.status_code, again.json()) == (404, {"code": "invitation_over"})
    assert (await sign_in(here, "eve@acme.example", "another one")).status_code == 401


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


async def test_asked_twice_there_is_one_user_and_only_the_newer_link_is_good(here: Premises) -> None:
    id_ = new_id()
    first, second = (await invite(here, id_=id_)).json(), (await invite(here, id_=id_)).json()
    assert first["user"] == second["user"]
    assert (await check(here, first["link"])).json() == {"code": "invitation_over"}
    assert (await check(here, second["link"])).status_code == 200
    assert [user for user in await users(here) if user == "Eve"] == ["Eve"]
    others: list[dict[str, Any]] = [{"name": "Eva"}, {"email": "eva@acme.example"}, {"admin": True}]
    for other in others:
        again = await invite(here, id_=id_, **other)
        assert (again.status_code, again.json()["code"]) == (409, "idempotency_conflict")
    foreign = (await users(here, "foreign_agent"))["foreign_agent"]
    taken = await invite(here, foreign["email"], "foreign_agent", foreign["id"])
    assert taken.json()["code"] == "idempotency_conflict"
    assert (await invite(here, id_="x")).json()["code"] == "bad_frame"
    assert (await check(here, second["link"])).status_code == 200


async def test_a_link_that_went_out_with_another_address_is_good_no_more(here: Premises) -> None:
    first = (await invite(here)).json()
    await change(here, "Eve", name="Eva", deals_admin=True)
    assert (await check(here, first["link"])).status_code == 200
    await change(here, "Eva", email="eva@acme.example")
    assert (await check(here, first["link"])).json() == {"code": "invitation_over"}


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


async def test_a_password_that_is_replaced_ends_all_sign_ins(here: Premises) -> None:
    client = await here.agent("agent")
    email = here.principals["agent"].email
    await sign_in(here, email, PASSWORD)
    link = (await do(here, "invitation", "agent")).json()["link"]
    assert signed_in(here, "agent") == 2
    assert "invited" not in (await users(here))["agent"]
    assert (await choose(here, link, "a new password")).status_code == 200
    assert signed_in(here, "agent") == 0
    assert (await ask(here, "GET", who="agent")).json() == {"code": "revoked"}
    assert (await sign_in(here, email, PASSWORD)).status_code == 401
    assert (await sign_in(here, email, "a new password")).status_code == 200
    here.clock.advance(5_000)
    assert await client.closed() == CloseCode.REVOKED


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


async def test_an_old_link_an_unknown_one_and_none_are_told_alike(here: Premises) -> None:
    link = (await invite(here)).json()["link"]
    here.clock.advance(INVITATION_MS)
    for wrong in (link, link[:-1], "#", "#" + "x" * 5_000, "#\ud7ff"):
        for answer in (await check(here, wrong), await choose(here, wrong, "correct horse"), await choose(here, wrong, "short")):
            assert (answer.status_code, answer.json()) == (404, {"code": "invitation_over"})
            assert answer.headers["cache-control"] == "no-store"


async def test_the_secret_is_stored_nowhere(here: Premises) -> None:
    secret = (await invite(here)).json()["link"].partition("#")[2]
    assert len(secret) >= 40
    with here.database.read() as connection:
        (stored,) = connection.execute(text("SELECT hash FROM invitation")).scalars()
    assert len(stored) == 32
    raw = b"".join(path.read_bytes() for path in here.database.file.parent.glob("*.sqlite3*"))
    assert secret.encode() not in raw


async def test_a_password_has_eight_to_a_thousand_characters(here: Premises) -> None:
    for password, good in (("1234567", False), ("x" * 1_001, False), ("12345678", True), ("x" * 1_000, True)):
        link = (await do(here, "invitation", "agent")).json()["link"]
        answer = await choose(here, link, password)
        if good:
            assert (await sign_in(here, here.principals["agent"].email, password)).status_code == 200
        else:
            assert (answer.status_code, answer.json()) == (422, {"code": "setting_invalid", "detail": {"field": "password"}})
            assert (await check(here, link)).status_code == 200


async def test_no_page_but_our_own_chooses_passwords(here: Premises) -> None:
    link = (await invite(here)).json()["link"]
    answer = await choose(here, link, "correct horse", Origin="https://evil.example")
    assert (answer.status_code, answer.json()) == (403, {"code": "origin_refused"})
    assert (await check(here, link)).status_code == 200
