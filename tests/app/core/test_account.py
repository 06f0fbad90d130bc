"""Signing in and out, and the tokens in between: each refresh token is kept before it is used, and used once."""

import asyncio
from collections.abc import Callable
from pathlib import Path

import pytest

from app.core.client import Client, open_client
from app.core.errors import ApiError, StoreError, Unreachable
from app.core.ports import Api
from app.core.views import ConnectionState
from app.protocol.errors import ErrorCode
from app.protocol.records import ConversationState
from tests.fakes.clock import FakeClock
from tests.fakes.one_server import OneServer
from tests.fakes.records import BEN, ME, cid, entered, message, snapshot

SERVER = "https://desk.example"
ASSIGNED = ConversationState.ASSIGNED
Fill = Callable[..., None]


@pytest.fixture
def server(client: Client) -> OneServer:
    opened = OneServer()
    client.account.connect(opened.open, opened.secrets)
    return opened


async def test_signing_in_keeps_the_refresh_token_and_says_who(client: Client, server: OneServer) -> None:
    me = await client.account.sign_in(" desk.example/ ", "anna", "demo")
    assert me == ME
    assert client.queries.me() == ME
    assert (client.account.server, client.account.email) == (SERVER, "anna")
    assert server.addresses == [SERVER]
    assert server.secrets.held == {client.store.settings.device(): "refresh-1"}
    assert client.account.secrets_kept
    assert await client.account.access() == "access-1"


async def test_a_wrong_password_changes_nothing(client: Client, server: OneServer) -> None:
    with pytest.raises(ApiError, match="wrong_credentials"):
        await client.account.sign_in(SERVER, "anna", "wrong")
    assert client.queries.me() is None
    assert server.secrets.held == {}
    assert not client.account.is_signed_in


async def test_resuming_needs_no_server_and_refreshes_when_asked(
    client: Client, server: OneServer, store_file: Path, clock: FakeClock
) -> None:
    await client.account.sign_in(SERVER, "anna", "demo")
    again = open_client(store_file, clock)
    again.account.connect(server.open, server.secrets)
    server.failure = Unreachable()
    assert await again.account.resume()
    assert again.account.is_signed_in
    with pytest.raises(Unreachable):
        await again.account.access()
    assert again.account.is_signed_in
    server.failure = None
    assert await again.account.access() == "access-2"
    assert server.secrets.held == {client.store.settings.device(): "refresh-2"}
    again.close()


async def test_without_a_sign_in_there_is_nothing_to_resume(client: Client, server: OneServer) -> None:
    assert not await client.account.resume()
    await client.account.sign_in(SERVER, "anna", "demo")
    server.secrets.held.clear()
    assert not await client.account.resume()


async def test_a_token_is_renewed_before_it_ends_and_by_one_asker_only(client: Client, server: OneServer, clock: FakeClock) -> None:
    await client.account.sign_in(SERVER, "anna", "demo")
    clock.advance(869_999)
    assert await client.account.access() == "access-1"
    clock.advance(1)
    assert await asyncio.gather(*(client.account.access() for _ in range(5))) == ["access-2"] * 5
    assert await asyncio.gather(*(client.account.access(fresh=True) for _ in range(5))) == ["access-3"] * 5
    assert server.held_at_refresh == [{client.store.settings.device(): f"refresh-{n}"} for n in (1, 2)]


async def test_a_sign_in_that_the_server_ended_keeps_what_was_typed(client: Client, server: OneServer, fill: Fill) -> None:
    await client.account.sign_in(SERVER, "anna", "demo")
    fill(snapshot(entered("mine", ASSIGNED, message("mine", 1))))
    client.actions.send_message(cid("mine"), "typed")
    server.failure = ApiError("revoked")
    with pytest.raises(ApiError):
        await client.account.access(fresh=True)
    assert not client.account.is_signed_in
    assert server.secrets.held == {}
    assert (client.live.connection.state, client.live.connection.why) == (ConnectionState.SIGNED_OUT, "revoked")
    assert client.queries.conversation(cid("mine")) is None
    assert client.account.unsent() == 1
    await client.account.sign_in(SERVER, "anna", "demo")
    assert client.account.unsent() == 1


async def test_a_request_with_a_token_that_just_expired_is_made_again(client: Client, server: OneServer, fill: Fill) -> None:
    await client.account.sign_in(SERVER, "anna", "demo")
    fill(snapshot(entered("mine", ASSIGNED, message("mine", 2), events_more=True)))
    server.refused_access.add("access-1")
    assert not await client.history.load_older(cid("mine"))
    assert [row.number for row in client.queries.messages(cid("mine"))] == [1, 2]


async def test_a_request_under_way_when_somebody_signs_out_is_not_made_again(client: Client, server: OneServer) -> None:
    await client.account.sign_in(SERVER, "anna", "demo")

    async def request(_api: Api, _access: str) -> None:
        await client.account.sign_out()
        raise ApiError(ErrorCode.TOKEN_EXPIRED)

    with pytest.raises(ApiError, match="token_expired"):
        await client.account.ask(request)
    assert server.held_at_refresh == [], "nobody is in, so there is no token to renew"


async def test_another_server_costs_the_connections_to_the_one_before(
    client: Client, server: OneServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    closed: list[str] = []

    async def close() -> None:
        closed.append(server.addresses[-1])

    monkeypatch.setattr(server, "close", close)
    await client.account.sign_in(SERVER, "anna", "demo")
    await client.account.sign_in("https://other.example", "anna", "demo")
    assert (server.addresses, closed) == ([SERVER, "https://other.example"], [SERVER])


async def test_somebody_else_who_signs_in_finds_nothing_of_the_one_before(client: Client, server: OneServer, fill: Fill) -> None:
    await client.account.sign_in(SERVER, "anna", "demo")
    fill(snapshot(entered("mine", ASSIGNED, message("mine", 1))))
    client.actions.send_message(cid("mine"), "Anna's")
    await client.account.sign_in(SERVER, "ben", "demo")
    me = client.queries.me()
    assert me is not None
    assert me.agent.id == BEN.id
    assert client.queries.conversation(cid("mine")) is None
    assert client.account.unsent() == 0
    assert server.secrets.held == {client.store.settings.device(): "refresh-2"}


@pytest.mark.parametrize("failure", [None, Unreachable(), ApiError("busy")])
async def test_signing_out_forgets_everything_even_when_the_server_does_not_hear(
    client: Client, server: OneServer, fill: Fill, failure: Exception | None
) -> None:
    await client.account.sign_in(SERVER, "anna", "demo")
    fill(snapshot(entered("mine", ASSIGNED, message("mine", 1))))
    server.failure = failure
    await client.account.sign_out()
    assert server.signed_out == ([] if failure else ["access-1"])
    assert server.secrets.held == {}
    assert client.queries.me() is None
    assert client.live.connection.state is ConnectionState.SIGNED_OUT
    assert not client.account.is_signed_in
    assert client.account.email == "anna"


async def test_a_refresh_under_way_does_not_bring_a_signed_out_agent_back(client: Client, server: OneServer) -> None:
    await client.account.sign_in(SERVER, "anna", "demo")
    server.answering.clear()

    async def sign_out() -> None:
        await server.asked.wait()
        await client.account.sign_out()
        server.answering.set()

    answer, _ = await asyncio.gather(client.account.access(fresh=True), sign_out(), return_exceptions=True)
    assert isinstance(answer, ApiError)
    assert server.secrets.held == {}
    assert client.queries.me() is None
    assert not await client.account.resume()


async def test_the_late_end_of_an_earlier_sign_in_does_not_end_the_new_one(client: Client, server: OneServer) -> None:
    await client.account.sign_in(SERVER, "anna", "demo")
    server.answering.clear()

    async def sign_in_anew() -> None:
        await server.asked.wait()
        await client.account.sign_out()
        await client.account.sign_in(SERVER, "ben", "demo")
        server.failure = ApiError("revoked")
        server.answering.set()

    answer, _ = await asyncio.gather(client.account.access(fresh=True), sign_in_anew(), return_exceptions=True)
    assert isinstance(answer, ApiError)
    assert client.account.is_signed_in
    assert server.secrets.held == {client.store.settings.device(): "refresh-2"}


@pytest.mark.usefixtures("server")
async def test_what_is_typed_last_is_kept_with_the_draft_when_the_account_is_taken_away(client: Client, fill: Fill) -> None:
    await client.account.sign_in(SERVER, "anna", "demo")
    fill(snapshot(entered("mine", ASSIGNED, message("mine", 1))))
    client.actions.save_draft(cid("mine"), "half a")
    await client.account.ended("revoked")
    client.actions.save_draft(cid("mine"), "half a thought")
    assert client.queries.draft(cid("mine")) == "half a thought"


@pytest.mark.usefixtures("server")
async def test_a_disk_that_takes_nothing_keeps_nobody_signed_in(
    client: Client, fill: Fill, monkeypatch: pytest.MonkeyPatch, expect_log: Callable[..., None]
) -> None:
    def full(*_: object) -> None:
        raise StoreError("disk_full")

    await client.account.sign_in(SERVER, "anna", "demo")
    fill(snapshot(entered("mine", ASSIGNED, message("mine", 1))))
    monkeypatch.setattr(client.store, "drop_cache", full)
    monkeypatch.setattr(client.store, "erase", full)
    expect_log("sign_in cleared=no code=disk_full")
    await client.account.ended(ErrorCode.REVOKED)
    assert client.live.connection.state is ConnectionState.SIGNED_OUT
    await client.account.sign_in(SERVER, "anna", "demo")
    client.live.connected(ConnectionState.ONLINE)
    with pytest.raises(StoreError):
        await client.account.sign_out()
    assert client.live.connection.state is ConnectionState.SIGNED_OUT
    assert not client.account.is_signed_in


async def test_a_locked_keyring_delays_no_end_and_costs_nobody_who_comes_in_meanwhile(
    client: Client, server: OneServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    await client.account.sign_in(SERVER, "anna", "demo")
    unlocked, delete = asyncio.Event(), server.secrets.delete

    async def slow(name: str) -> None:
        await unlocked.wait()
        await delete(name)

    monkeypatch.setattr(server.secrets, "delete", slow)
    async with asyncio.TaskGroup() as group:
        group.create_task(client.account.ended(ErrorCode.TOKEN_EXPIRED))
        await asyncio.sleep(0)
        assert client.live.connection.state is ConnectionState.SIGNED_OUT
        await client.account.sign_in(SERVER, "anna", "demo")
        unlocked.set()
    assert server.secrets.held == {client.store.settings.device(): "refresh-2"}


@pytest.mark.usefixtures("server")
async def test_somebody_whom_this_version_cannot_read_is_nobody_and_keeps_what_was_typed(client: Client, fill: Fill) -> None:
    await client.account.sign_in(SERVER, "anna", "demo")
    fill(snapshot(entered("mine", ASSIGNED, message("mine", 1))))
    client.actions.save_draft(cid("mine"), "half a thought")
    client.store.settings.put("me", '{"agent": {"role": "wizard"}}')
    assert client.queries.me() is None
    await client.account.sign_in(SERVER, "anna", "demo")
    assert client.queries.draft(cid("mine")) == "half a thought"
    client.store.settings.put("me", "{")
    await client.account.sign_in(SERVER, "ben", "demo")
    assert client.queries.draft(cid("mine")) == ""
    assert client.queries.conversation(cid("mine")) is None
