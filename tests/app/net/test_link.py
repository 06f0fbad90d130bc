"""The link over real sockets: dialling, talking, and what it makes of every way in which a connection can end."""

import asyncio
import logging
from collections.abc import AsyncGenerator, Callable
from contextlib import asynccontextmanager
from pathlib import Path

import msgspec
import pytest

from app.core.changes import Changes
from app.core.client import Client, open_client
from app.core.errors import ApiError, Unreachable
from app.core.ports import Api
from app.core.steps import Position
from app.core.views import ConnectionState, Delivery, Folder
from app.net import call, link
from app.net.link import Link
from app.protocol.api import ConversationPage, MessagePage, Tokens
from app.protocol.frames import Why
from app.protocol.ids import DeviceId
from app.protocol.records import ConversationState
from tests.fakes.agent_desk import MemorySecrets
from tests.fakes.agent_door import AgentDoor, agent_door, sabotaged
from tests.fakes.records import ME, cid, entered, message, snapshot

ASSIGNED = ConversationState.ASSIGNED


class MemoryApi:
    """Hands out numbered tokens, until told to fail; has no history."""

    def __init__(self) -> None:
        self.issued = 0
        self.failure: Exception | None = None

    def open(self, _server: str) -> Api:
        return self

    async def sign_in(self, email: str, password: str, device: DeviceId) -> Tokens:
        assert (email, password) == ("anna@acme.example", "secret")
        assert device
        return self._tokens()

    async def refresh(self, refresh_token: str) -> Tokens:
        assert refresh_token == f"refresh-{self.issued}"
        return self._tokens()

    def _tokens(self) -> Tokens:
        if self.failure is not None:
            raise self.failure
        self.issued += 1
        return Tokens(access_token=f"access-{self.issued}", refresh_token=f"refresh-{self.issued}", expires_in=900, me=ME)

    async def sign_out(self, access: str) -> None:
        assert access == f"access-{self.issued}"

    async def messages(self, *_: object) -> MessagePage:
        raise Unreachable

    async def closed(self, *_: object) -> ConversationPage:
        raise Unreachable

    async def close(self) -> None: ...


class Desk:
    """A client with its link running."""

    def __init__(self, client: Client, api: MemoryApi) -> None:
        self.client = client
        self.api = api
        self.now = 0.0
        self.wall = 1_000_000
        self.link = Link(client, "test", seconds=lambda: self.now, wall=lambda: self.wall, chance=lambda: 0.0)

    async def until(self, look: Callable[[], object]) -> None:
        news = asyncio.Event()
        unsubscribe = self.client.changes.subscribe(lambda _: news.set())
        try:
            async with asyncio.timeout(10):
                while not look():
                    news.clear()
                    await news.wait()
        finally:
            unsubscribe()

    async def state(self, state: ConnectionState) -> None:
        await self.until(lambda: self.client.live.connection.state is state)


@asynccontextmanager
async def running(folder: Path, port: int) -> AsyncGenerator[Desk]:
    """Signed in at the server at this port; the link dials at once."""
    client = open_client(folder / "store.sqlite3")
    desk = Desk(client, MemoryApi())
    client.account.connect(desk.api.open, MemorySecrets())
    await client.account.sign_in(f"http://127.0.0.1:{port}", "anna@acme.example", "secret")
    try:
        async with asyncio.TaskGroup() as group:
            task = group.create_task(desk.link.run())
            yield desk
            task.cancel()
    finally:
        client.close()


@pytest.fixture
async def door() -> AsyncGenerator[AgentDoor]:
    async with agent_door() as opened:
        yield opened


@pytest.fixture
async def desk(door: AgentDoor, tmp_path: Path) -> AsyncGenerator[Desk]:
    """Caught up with one conversation of Anna's."""
    door.what = snapshot(entered("mine", ASSIGNED, message("mine", 1)))
    async with running(tmp_path, door.port) as opened:
        await opened.state(ConnectionState.ONLINE)
        yield opened


async def test_it_dials_with_the_token_says_hello_and_catches_up(desk: Desk, door: AgentDoor) -> None:
    (hello,) = await door.hears("hello")
    assert door.tokens == ["Bearer access-1"]
    assert (hello["app"], hello["device"]) == ("test", desk.client.store.settings.device())
    assert [row.id for row in desk.client.queries.inbox(Folder.MINE)] == [cid("mine")]


async def test_what_is_queued_goes_out_at_once_and_is_settled(desk: Desk, door: AgentDoor) -> None:
    sent = desk.client.actions.send_message(cid("mine"), "hello")
    (command,) = await door.hears("command")
    assert (command["id"], command["kind"], command["data"]["text"]) == (sent, "send_message", "hello")
    await desk.until(lambda: desk.client.queries.messages(cid("mine"))[-1].delivery is Delivery.SENT)


async def test_typing_goes_out(desk: Desk, door: AgentDoor) -> None:
    desk.client.actions.typing(cid("mine"), True)
    assert (await door.hears("typing"))[0] == {"type": "typing", "conversation": cid("mine")}


async def test_somebody_else_typing_is_shown(desk: Desk, door: AgentDoor) -> None:
    await door.say(type="ephemeral", conversation=cid("mine"), name="Vera", typing=True)
    await desk.until(lambda: desk.client.live.typing(cid("mine")) == "Vera")


@pytest.mark.parametrize("code", [4200, 4202, 4203, 1011])
async def test_an_ordinary_end_is_followed_by_another_dial_that_resumes(desk: Desk, door: AgentDoor, code: int) -> None:
    await door.close(code)
    hellos = await door.hears("hello", 2)
    assert (hellos[1]["epoch"], hellos[1]["cursor"]) == ("e", 100)
    await desk.state(ConnectionState.ONLINE)
    assert desk.api.issued == 1


async def test_unanswered_commands_go_out_again_after_it(desk: Desk, door: AgentDoor) -> None:
    door.acking = False
    for text in ("one", "two"):
        desk.client.actions.send_message(cid("mine"), text)
    await door.hears("command")
    door.acking = True
    await door.close(4200)
    commands = await door.hears("command", 3)
    assert [command["data"]["text"] for command in commands] == ["one", "one", "two"]
    assert commands[0]["id"] == commands[1]["id"]


@pytest.mark.usefixtures("desk")
@pytest.mark.parametrize("code", [4201, 4001])
async def test_an_expired_token_is_renewed(door: AgentDoor, code: int) -> None:
    await door.close(code)
    await door.hears("hello", 2)
    assert door.tokens == ["Bearer access-1", "Bearer access-2"]


async def test_a_token_that_is_refused_at_the_door_is_renewed(desk: Desk, door: AgentDoor) -> None:
    door.refuse_with = [401]
    await door.close(4200)
    await door.hears("hello", 2)
    assert door.tokens == ["Bearer access-1", "Bearer access-1", "Bearer access-2"]
    await desk.state(ConnectionState.ONLINE)


async def test_a_server_that_is_too_busy_is_asked_again(desk: Desk, door: AgentDoor) -> None:
    door.refuse_with = [503, 429, 500]
    await door.close(4200)
    await door.hears("hello", 2)
    await desk.state(ConnectionState.ONLINE)
    assert desk.api.issued == 1


async def test_a_sign_in_that_was_taken_away_ends_and_the_conversations_go(desk: Desk, door: AgentDoor) -> None:
    sent = desk.client.actions.send_message(cid("mine"), "typed")
    await desk.until(lambda: desk.client.queries.messages(cid("mine"))[-1].delivery is Delivery.SENT)
    door.acking = False
    desk.client.actions.send_message(cid("mine"), "typed later")
    await door.close(4006)
    await desk.state(ConnectionState.SIGNED_OUT)
    assert desk.client.live.connection.why == "revoked"
    assert desk.client.queries.conversation(cid("mine")) is None
    assert [text.text for text in desk.client.queries.unsent_texts()] == ["typed later"]
    assert sent
    await desk.client.account.sign_in(desk.client.account.server, "anna@acme.example", "secret")
    await desk.state(ConnectionState.ONLINE)


async def test_a_refresh_token_that_was_taken_away_ends_the_sign_in(desk: Desk, door: AgentDoor) -> None:
    desk.api.failure = ApiError("revoked")
    await door.close(4201)
    await desk.state(ConnectionState.SIGNED_OUT)
    assert not desk.client.account.is_signed_in


async def test_a_version_too_old_says_so_and_waits(desk: Desk, door: AgentDoor) -> None:
    await door.close(4406)
    await desk.state(ConnectionState.UPGRADE_REQUIRED)
    assert len(door.tokens) == 1
    desk.link.wake()
    await desk.state(ConnectionState.ONLINE)


@pytest.mark.parametrize("code", [4009, 4002, 4013])
async def test_what_need_not_be_tried_again_waits_for_a_person(desk: Desk, door: AgentDoor, code: int) -> None:
    await door.close(code)
    await desk.state(ConnectionState.OFFLINE)
    assert desk.client.live.connection.retry_at is None
    assert desk.client.live.connection.why == f"closed {code}"
    desk.link.wake()
    await desk.state(ConnectionState.ONLINE)


async def test_a_frame_that_makes_no_sense_is_answered_with_a_fresh_start(desk: Desk, door: AgentDoor) -> None:
    await door.babble('{"type":"batch","events":[{"number":101,"at":1,"kind":"message_added","data":{}}],"upto":101}')
    hellos = await door.hears("hello", 2)
    assert "cursor" not in hellos[1]
    await desk.state(ConnectionState.ONLINE)


async def test_a_cache_that_began_anew_is_filled_again(desk: Desk, door: AgentDoor) -> None:
    desk.client.store.drop_cache()
    await door.say(type="batch", events=[], upto=101)
    hellos = await door.hears("hello", 2)
    assert "cursor" not in hellos[1]
    await desk.until(lambda: desk.client.queries.inbox(Folder.MINE))


async def test_a_bug_costs_one_connection_and_is_logged(desk: Desk, door: AgentDoor, expect_log: Callable[..., None]) -> None:
    def stumble(changes: Changes) -> None:
        if changes.messages:
            unsubscribe()
            raise ValueError

    unsubscribe = desk.client.changes.subscribe(stumble)
    expect_log("connection failed", logging.ERROR)
    added = {"number": 101, "at": 1, "kind": "message_added", "data": {"message": msgspec.to_builtins(message("mine", 2))}}
    await door.say(type="batch", events=[added], upto=101)
    await door.hears("hello", 2)
    await desk.state(ConnectionState.ONLINE)
    assert desk.client.store.position() == Position("e", 101)


async def test_frames_and_kinds_of_a_newer_server_do_no_harm(desk: Desk, door: AgentDoor) -> None:
    await door.say(type="confetti")
    known = {"number": 102, "at": 1, "kind": "message_added", "data": {"message": msgspec.to_builtins(message("mine", 2, "news"))}}
    await door.say(type="batch", events=[{"number": 101, "at": 1, "kind": "lead_created", "data": 5}, known], upto=103)
    await desk.until(lambda: desk.client.queries.messages(cid("mine"))[-1].text == "news")
    assert desk.client.store.position() == Position("e", 103)
    assert len(door.tokens) == 1


async def test_silence_ends_the_call(desk: Desk, door: AgentDoor) -> None:
    desk.now += 31
    desk.client.actions.set_online(False)
    await door.hears("hello", 2)


async def test_a_server_that_is_not_there_is_said_and_found_when_it_comes(tmp_path: Path) -> None:
    async with agent_door() as door:
        pass
    async with running(tmp_path, door.port) as desk:
        await desk.until(lambda: desk.client.live.connection.why == "unreachable")
        async with agent_door(door.port):
            desk.link.wake()
            await desk.state(ConnectionState.ONLINE)


async def test_after_a_sleep_a_dead_wire_is_noticed_at_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(link, "TICK_S", 0.01)
    monkeypatch.setattr(call, "PROBE_S", 0.05)
    async with agent_door() as door, sabotaged(door.port) as (saboteur, other_end), running(tmp_path, other_end) as desk:
        await desk.state(ConnectionState.ONLINE)
        saboteur.freeze()
        desk.wall += 3_600_000
        await desk.until(lambda: desk.client.live.connection.state is not ConnectionState.ONLINE)
        saboteur.thaw()
        await desk.state(ConnectionState.ONLINE)
        assert len(await door.hears("hello", 2)) >= 2


async def test_after_a_sleep_a_wire_that_still_stands_is_kept(desk: Desk, door: AgentDoor) -> None:
    desk.link.wake()
    desk.client.actions.set_online(True)
    await door.hears("command")
    assert desk.client.live.connection.state is ConnectionState.ONLINE
    assert len(door.tokens) == 1


async def test_leaving_says_goodbye_and_why(desk: Desk, door: AgentDoor) -> None:
    await desk.link.leave(Why.SUSPEND)
    assert await door.hears("bye") == [{"type": "bye", "why": "suspend"}]


async def test_signing_out_hangs_up(desk: Desk, door: AgentDoor) -> None:
    await desk.client.account.sign_out()
    assert await door.hears("bye") == [{"type": "bye", "why": "logout"}]
    assert desk.client.live.connection.state is ConnectionState.SIGNED_OUT
    assert desk.client.queries.inbox(Folder.MINE) == ()
