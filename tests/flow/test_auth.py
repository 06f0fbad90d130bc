"""Signing in and out, and what becomes of sockets when somebody is shut out."""

import asyncio
from pathlib import Path

from app.protocol.ids import new_id
from tests.fakes.clock import FakeClock
from tests.fakes.patience import PATIENCE_S
from tests.flow.client import Frame, bearer
from tests.flow.office import Office, open_office


async def closed_page_status(office: Office, tokens: Frame) -> tuple[int, str]:
    answer = await office.http.get("/api/v1/conversations/closed", headers=bearer(tokens))
    return answer.status_code, answer.json().get("code", "")


async def test_signing_in_says_who_one_is(office: Office) -> None:
    tokens = await office.sign_in("anna")
    assert tokens["me"]["agent"]["name"] == "Anna Nowak"
    assert tokens["me"]["account"]["name"] == "Acme"
    assert (tokens["me"]["admin"], tokens["me"]["deals_admin"]) == (True, True)
    assert tokens["expires_in"] == 600
    ben = await office.sign_in("ben")
    assert ben["me"].get("admin", False) is False
    assert await closed_page_status(office, ben) == (200, "")


async def test_the_address_is_read_in_any_case(office: Office) -> None:
    body = {"email": " Anna@ACME.example ", "password": "demo", "device": new_id()}
    assert (await office.http.post("/api/v1/sign-in", json=body)).status_code == 200


async def test_a_sign_in_that_will_not_do(office: Office) -> None:
    device = new_id()
    wrong: list[tuple[Frame, int, str]] = [
        ({"email": "anna@acme.example", "password": "wrong", "device": device}, 401, "wrong_credentials"),
        ({"email": "nobody@acme.example", "password": "demo", "device": device}, 401, "wrong_credentials"),
        ({"email": "anna@acme.example", "password": "", "device": device}, 401, "wrong_credentials"),
        ({"email": "anna@acme.example", "password": "demo", "device": "no uuid"}, 400, "bad_frame"),
        ({"email": "x" * 5_000, "password": "demo", "device": device}, 400, "bad_frame"),
        ({"email": "anna@acme.example"}, 400, "bad_frame"),
        ({"email": 5, "password": [], "device": {}}, 400, "bad_frame"),
    ]
    for body, status, code in wrong:
        answer = await office.http.post("/api/v1/sign-in", json=body)
        assert (answer.status_code, answer.json()) == (status, {"code": code}), body


async def test_a_body_that_is_no_json_is_a_bad_frame(office: Office) -> None:
    for content in (b"", b"{", b"[" * 60_000, b'{"email":' * 5_000, b"\xff\xfe", b"null"):
        answer = await office.http.post("/api/v1/sign-in", content=content, headers={"Content-Type": "application/json"})
        assert (answer.status_code, answer.json()) == (400, {"code": "bad_frame"})


async def test_a_large_body_is_refused(office: Office) -> None:
    answer = await office.http.post("/api/v1/sign-in", content=b'"' + b"x" * 70_000 + b'"')
    assert (answer.status_code, answer.json()) == (413, {"code": "frame_too_large"})


async def test_guessing_is_slowed_down_for_the_address_that_is_guessed(office: Office) -> None:
    body = {"email": "anna@acme.example", "password": "guess", "device": new_id()}
    answers = [await office.http.post("/api/v1/sign-in", json=body) for _ in range(11)]
    assert [answer.status_code for answer in answers] == [401] * 10 + [429]
    last = answers[-1].json()
    assert last["code"] == "rate_limited"
    assert 0 < last["retry_after_ms"] <= 10_000
    assert answers[-1].headers["retry-after"]
    assert (await office.http.post("/api/v1/sign-in", json=body | {"email": "ben@acme.example", "password": "demo"})).status_code == 200


async def test_signing_in_rightly_does_not_count(office: Office) -> None:
    for _ in range(12):
        await office.sign_in("anna")


async def test_a_web_page_cannot_sign_in(office: Office) -> None:
    body = {"email": "anna@acme.example", "password": "demo", "device": new_id()}
    answer = await office.http.post("/api/v1/sign-in", json=body, headers={"Origin": "https://evil.example"})
    assert (answer.status_code, answer.json()) == (403, {"code": "origin_refused"})


async def test_each_refresh_brings_a_successor_and_the_old_one_ends_the_family(office: Office) -> None:
    first = await office.sign_in("anna")
    second = (await office.http.post("/api/v1/refresh", json={"refresh_token": first["refresh_token"]})).json()
    assert second["refresh_token"] != first["refresh_token"]
    assert await closed_page_status(office, second) == (200, "")
    client, _ = await office.agent_with(second["access_token"])

    stolen = await office.http.post("/api/v1/refresh", json={"refresh_token": first["refresh_token"]})
    assert (stolen.status_code, stolen.json()) == (401, {"code": "revoked"})
    after = await office.http.post("/api/v1/refresh", json={"refresh_token": second["refresh_token"]})
    assert (after.status_code, after.json()) == (401, {"code": "revoked"})
    assert await closed_page_status(office, second) == (401, "revoked")
    async with asyncio.timeout(PATIENCE_S):
        assert await client.closed() == 4006


async def test_a_restart_forgets_no_spent_token_whose_successor_has_arrived(office_folder: Path) -> None:
    """A thief who has the spent one must not get in while its owner's machine sleeps."""
    async with open_office(office_folder) as office:
        first = await office.sign_in("anna")
        second = (await office.http.post("/api/v1/refresh", json={"refresh_token": first["refresh_token"]})).json()
        assert await closed_page_status(office, second) == (200, "")
    async with open_office(office_folder) as office:
        stolen = await office.http.post("/api/v1/refresh", json={"refresh_token": first["refresh_token"]})
        assert (stolen.status_code, stolen.json()) == (401, {"code": "revoked"})


async def test_a_refresh_token_that_never_was_is_no_revoked_one(office: Office) -> None:
    """Clients forget conversations when their sign-in was revoked; that a backup was restored must not look like it."""
    answer = await office.http.post("/api/v1/refresh", json={"refresh_token": "guess"})
    assert (answer.status_code, answer.json()) == (401, {"code": "unauthenticated"})


async def test_signing_out_ends_this_device_and_no_other(office: Office) -> None:
    here, there = await office.sign_in("anna"), await office.sign_in("anna")
    client, _ = await office.agent_with(here["access_token"])
    other, _ = await office.agent_with(there["access_token"])
    assert (await office.http.post("/api/v1/sign-out", headers=bearer(here))).status_code == 204
    assert await client.closed() == 4006
    assert await closed_page_status(office, here) == (401, "revoked")
    assert (await office.http.post("/api/v1/refresh", json={"refresh_token": here["refresh_token"]})).status_code == 401
    assert await closed_page_status(office, there) == (200, "")
    assert (await other.command("set_online", online=True))["type"] == "ack"


async def test_an_access_token_lasts_ten_minutes(office_folder: Path, clock: FakeClock) -> None:
    async with open_office(office_folder, clock) as office:
        tokens = await office.sign_in("anna")
        clock.advance(599_999)
        assert await closed_page_status(office, tokens) == (200, "")
        clock.advance(1)
        assert await closed_page_status(office, tokens) == (401, "token_expired")
        client = await office.dial("/agent/socket", {"versions": [1], "device": new_id()}, additional_headers=bearer(tokens))
        assert (await client.next())["code"] == "token_expired"
        assert await client.closed() == 4201
        refreshed = (await office.http.post("/api/v1/refresh", json={"refresh_token": tokens["refresh_token"]})).json()
        assert await closed_page_status(office, refreshed) == (200, "")


async def test_the_same_device_coming_again_ends_its_older_socket(office: Office) -> None:
    tokens = await office.sign_in("anna")
    first, _ = await office.agent_with(tokens["access_token"])
    second, _ = await office.agent_with(tokens["access_token"], device=first.device)
    assert await first.closed() == 4009
    assert (await second.command("set_online", online=True))["type"] == "ack"
