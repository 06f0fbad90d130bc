"""Invitations over HTTP: whoever has the link chooses a password, once, and nobody else does."""

from collections.abc import AsyncGenerator
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import text

from app.protocol.company import INVITATION_MS
from app.protocol.errors import CloseCode
from app.protocol.ids import new_id
from tests.fakes.in_process import OWN
from tests.server_stub.access.premises import Premises, premises
from tests.server_stub.access.principals import PASSWORD
from tests.server_stub.access.staff import KINDS, ask, change, check, choose, do, invite, sign_in, signed_in, users


@pytest.fixture
async def here(tmp_path: Path) -> AsyncGenerator[Premises]:
    async with premises(tmp_path, KINDS, ()) as opened:
        yield opened


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
