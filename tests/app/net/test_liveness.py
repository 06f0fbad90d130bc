"""Signs of life and of sleep: silence, wake-ups, suspends and networks that come and go, over real sockets on a clock of the test's."""

import asyncio
import logging
from collections.abc import Callable
from pathlib import Path

import pytest

from app.core.changes import Changes
from app.core.ports import Moment
from app.core.preferences.values import ProxyChoice
from app.core.proxies import ProxySetting
from app.core.views import ConnectionState
from app.net import call, link
from app.net.call import ASLEEP_MS
from app.protocol.frames import Why
from tests.fakes.agent_door import AgentDoor, agent_door, sabotaged
from tests.fakes.http_proxy import http_proxy
from tests.fakes.linked_desk import LinkedDesk, running
from tests.fakes.patience import PATIENCE_S

OFFLINE = ConnectionState.OFFLINE
ONLINE = ConnectionState.ONLINE


async def test_silence_ends_the_call(desk: LinkedDesk, door: AgentDoor) -> None:
    desk.now += 31
    desk.client.actions.set_online(False)
    await door.hears("hello", 2)


@pytest.fixture
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """Seconds go by in no time, and no probe ends a call."""
    monkeypatch.setattr(link, "TICK_S", 0.01)
    monkeypatch.setattr(call, "PROBE_S", 1_000)


@pytest.mark.usefixtures("quick")
async def test_silence_ends_the_call_though_something_still_waits_to_be_written(tmp_path: Path) -> None:
    async with agent_door() as door, sabotaged(door.port) as (saboteur, other_end), running(tmp_path, other_end) as desk:
        await desk.state(ONLINE)
        saboteur.freeze()
        desk.link._call._socket.pause_writing()  # type: ignore[union-attr] # as asyncio does when what was written goes nowhere
        desk.client.actions.set_online(False)
        await saboteur.stuck()  # written; its writer waits
        desk.now += 31
        await desk.until(lambda: desk.client.live.connection.state is not ONLINE)


async def test_half_a_frame_is_a_sign_of_life(desk: LinkedDesk, door: AgentDoor) -> None:
    desk.now += 29
    (server,) = door.sockets
    server.transport.write(bytes([0x81, 126, 0x40, 0x00]) + b"{")  # the head of a frame of 16 KiB that never comes whole
    heard = asyncio.Event()
    socket = desk.link._call._socket  # type: ignore[union-attr] # as above
    note = socket.on_bytes
    socket.on_bytes = lambda: (note and note(), heard.set())  # type: ignore[func-returns-value] # both are done
    async with asyncio.timeout(PATIENCE_S):
        await heard.wait()
    desk.now += 29
    desk.client.actions.set_online(False)
    await door.hears("command")
    assert len(door.tokens) == 1


async def test_after_a_sleep_a_dead_wire_is_noticed_at_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(link, "TICK_S", 0.01)
    monkeypatch.setattr(call, "PROBE_S", 0.05)
    async with agent_door() as door, sabotaged(door.port) as (saboteur, other_end), running(tmp_path, other_end) as desk:
        await desk.state(ONLINE)
        saboteur.freeze()
        desk.wall += 3_600_000
        await desk.until(lambda: desk.client.live.connection.state is not ONLINE)
        saboteur.thaw()
        await desk.state(ONLINE)
        assert len(await door.hears("hello", 2)) >= 2


@pytest.mark.usefixtures("quick")
async def test_a_cache_that_began_anew_is_filled_again_though_nothing_happens(tmp_path: Path) -> None:
    """A damaged page is met by whoever reads it, and not by the link."""
    async with agent_door() as door, running(tmp_path, door.port) as desk:
        await desk.state(ONLINE)
        assert desk.client.store.position() is not None
        desk.client.store.drop_cache()
        assert "cursor" not in (await door.hears("hello", 2))[1]
        await desk.until(desk.client.store.position)


@pytest.mark.usefixtures("quick")
async def test_a_bug_in_one_tick_costs_no_connection(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, expect_log: Callable[..., None]
) -> None:
    expect_log("tick failed", logging.ERROR)
    async with agent_door() as door, running(tmp_path, door.port) as desk:
        await desk.state(ONLINE)
        lapse, stumbled = desk.client.live.lapse, asyncio.Event()

        def stumble() -> None:
            monkeypatch.setattr(desk.client.live, "lapse", lapse)
            stumbled.set()
            raise ValueError

        monkeypatch.setattr(desk.client.live, "lapse", stumble)
        async with asyncio.timeout(PATIENCE_S):
            await stumbled.wait()
        desk.client.actions.set_online(False)
        await door.hears("command")


async def test_after_a_sleep_a_wire_that_still_stands_is_kept(desk: LinkedDesk, door: AgentDoor) -> None:
    await desk.link.feel(Moment.WAKES)
    desk.client.actions.set_online(True)
    await door.hears("command")
    assert desk.client.live.connection.state is ONLINE
    assert len(door.tokens) == 1


async def test_before_a_sleep_the_server_is_told_and_after_it_is_dialled_at_once(desk: LinkedDesk, door: AgentDoor) -> None:
    await desk.link.feel(Moment.SLEEPS)
    assert await door.hears("bye") == [{"type": "bye", "why": "suspend"}]
    await desk.state(OFFLINE)
    assert len(door.tokens) == 1
    await desk.link.feel(Moment.WAKES)
    await desk.state(ONLINE)


async def test_what_was_queued_for_the_sleep_goes_out_before_the_goodbye(desk: LinkedDesk, door: AgentDoor) -> None:
    desk.client.actions.set_online(False)
    await desk.link.feel(Moment.SLEEPS)
    await door.hears("bye")
    assert [frame["type"] for frame in door.heard][-2:] == ["command", "bye"]


async def test_who_signs_out_sends_nothing_more(desk: LinkedDesk, door: AgentDoor, monkeypatch: pytest.MonkeyPatch) -> None:
    async def slow(_access: str) -> None:
        await door.hears("bye")

    monkeypatch.setattr(desk.api, "sign_out", slow)
    desk.client.actions.set_online(False)
    await desk.client.account.sign_out()
    await door.hears("bye")
    assert "command" not in [frame["type"] for frame in door.heard]


async def test_a_machine_that_stays_awake_after_all_is_connected_again_soon(desk: LinkedDesk) -> None:
    await desk.link.feel(Moment.SLEEPS)
    await desk.state(OFFLINE)
    assert desk.client.live.connection.retry_at == desk.wall + ASLEEP_MS


async def test_leaving_says_goodbye_and_why(desk: LinkedDesk, door: AgentDoor) -> None:
    await desk.link.leave(Why.QUIT)
    assert await door.hears("bye") == [{"type": "bye", "why": "quit"}]


async def test_without_a_network_it_dials_seldom_and_when_it_is_back_at_once(desk: LinkedDesk, door: AgentDoor) -> None:
    await desk.link.feel(Moment.NETWORK_LOST)
    await door.close(4200)
    await desk.state(OFFLINE)
    assert desk.client.live.connection.retry_at == desk.wall + 30_000
    await desk.link.feel(Moment.NETWORK_BACK)
    await desk.state(ONLINE)


async def test_a_network_that_is_said_to_be_lost_costs_no_connection_that_stands(desk: LinkedDesk, door: AgentDoor) -> None:
    await desk.link.feel(Moment.NETWORK_LOST)
    desk.client.actions.set_online(False)
    await door.hears("command")
    assert len(door.tokens) == 1


async def test_an_attempt_that_hangs_is_begun_anew_when_the_network_is_back(tmp_path: Path) -> None:
    async with agent_door() as door, sabotaged(door.port) as (saboteur, other_end):
        saboteur.freeze()
        async with running(tmp_path, other_end) as desk:
            await saboteur.stuck()
            await desk.link.feel(Moment.NETWORK_BACK)
            await saboteur.stuck(2)
            saboteur.thaw()
            await desk.state(ONLINE)


async def test_a_server_that_wants_heartbeats_all_the_time_gets_one_a_second(tmp_path: Path, door: AgentDoor) -> None:
    door.greeting = False
    async with running(tmp_path, door.port) as desk:
        await door.hears("hello")
        await door.say(type="welcome", version=1, mode="snapshot", epoch="e", cursor=100, now=1, heartbeat_ms=0)
        await door.say(type="snapshot", part=1, of=1, cursor=100, data={})
        await door.say(type="caught_up", cursor=100)
        await desk.state(ONLINE)
        desk.now += 0.9
        desk.client.actions.set_online(False)
        await door.hears("command")
        assert [frame["type"] for frame in door.heard] == ["hello", "command"]
        assert desk.client.live.connection.state is ONLINE


async def test_a_proxy_that_wants_another_password_is_asked_once_until_there_is_one(tmp_path: Path, door: AgentDoor) -> None:
    async with http_proxy(door.port, "anna:right") as proxy:
        setting = ProxySetting(ProxyChoice.MANUAL, proxy.address, "anna")
        async with running(tmp_path, door.port, setting, "wrong") as desk:
            await desk.until(lambda: desk.client.live.connection.why == "proxy_sign_in")
            connection = desk.client.live.connection
            assert (connection.state, connection.retry_at) == (OFFLINE, None)
            assert len(proxy.asked) == 1
            await desk.client.proxies.change(setting, "right")
            await desk.state(ONLINE)
            assert len(proxy.asked) == 2


async def test_another_proxy_is_taken_at_once_though_a_connection_stands(tmp_path: Path, door: AgentDoor) -> None:
    async with http_proxy(door.port) as old, http_proxy(door.port) as new:
        async with running(tmp_path, door.port, ProxySetting(ProxyChoice.MANUAL, old.address)) as desk:
            await desk.state(ONLINE)
            await desk.client.proxies.change(ProxySetting(ProxyChoice.MANUAL, new.address))
            await door.hears("hello", 2)
            await desk.state(ONLINE)
        assert (len(old.asked), len(new.asked)) == (1, 1)


async def test_who_wants_a_connection_now_gets_it_tried(desk: LinkedDesk, door: AgentDoor) -> None:
    await door.close(4009)
    await desk.state(OFFLINE)
    assert desk.client.live.connection.retry_at is None
    desk.client.changes.publish(Changes(redial=True))
    await desk.state(ONLINE)
