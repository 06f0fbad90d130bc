"""The real client core behind a proxy that refuses sockets: it goes around, loses nothing, and comes back to sockets."""

import asyncio
from collections.abc import Awaitable
from pathlib import Path

import pytest

from app.core.ports import Moment
from app.core.views import ConnectionState, Delivery, Folder
from app.net import call, link
from app.protocol.errors import ErrorCode
from server_stub.beside import carry_out
from server_stub.handlers.system import DeactivateAgent
from server_stub.settings import Settings
from tests.fakes.agent_desk import AgentDesk, MemorySecrets, agent_desk
from tests.fakes.agent_door import sabotaged
from tests.fakes.patience import PATIENCE_S
from tests.fakes.refusing_proxy import Manner, RefusingProxy, refusing_proxy
from tests.flow.office import Office


async def comes_in(desk: AgentDesk, proxy: RefusingProxy) -> None:
    """Signed in by that proxy and caught up, however; then switched to online."""
    await desk.client.account.sign_in(proxy.address, "anna@acme.example", "demo")
    await desk.until(lambda: desk.client.live.connection.state is ConnectionState.ONLINE, 40)
    desk.client.actions.set_online(True)
    await desk.until(lambda: not desk.client.outbox.waiting())


async def polls(office: Office) -> bool:
    """Whether the server has an agent's poll connection."""
    return 'livechat_polls{side="agent"} 1.0' in (await office.http.get("/metrics")).text


@pytest.mark.parametrize("manner", [Manner.FORBIDS, Manner.FAILS, Manner.HANGS_UP, Manner.STRIPS, Manner.SWALLOWS])
async def test_a_conversation_behind_a_proxy_that_refuses_sockets(office: Office, tmp_path: Path, manner: Manner) -> None:
    async with refusing_proxy(office.address) as proxy, agent_desk(tmp_path / "anna", MemorySecrets()) as desk:
        proxy.manner = manner
        await comes_in(desk, proxy)
        assert proxy.upgrades == 2
        assert await polls(office)
        visitor, _ = await office.waiting_visitor()
        conversation = await desk.a_conversation()
        desk.client.actions.assign_to_me(conversation)
        assert await desk.a_conversation(Folder.MINE) == conversation
        sent = [desk.client.actions.send_message(conversation, text) for text in ("one", "two", "three")]
        for text in ("one", "two", "three"):
            await visitor.message(text)
        await desk.until(lambda: not desk.client.outbox.waiting())
        rows = [row for row in desk.client.queries.messages(conversation) if row.id in sent]
        assert [(row.text, row.delivery) for row in rows] == [(text, Delivery.SENT) for text in ("one", "two", "three")]
        assert desk.client.live.connection.state is ConnectionState.ONLINE


async def test_a_cut_while_polling_loses_nothing_and_doubles_nothing(office: Office, tmp_path: Path) -> None:
    async with refusing_proxy(office.address) as proxy, agent_desk(tmp_path / "anna", MemorySecrets()) as desk:
        await comes_in(desk, proxy)
        visitor, _ = await office.waiting_visitor()
        conversation = await desk.a_conversation()
        desk.client.actions.assign_to_me(conversation)
        await desk.a_conversation(Folder.MINE)
        for text in ("one", "two", "three"):
            desk.client.actions.send_message(conversation, text)
            proxy.cut()
            assert (await visitor.command("write_message", text=f"after {text}"))["type"] == "ack"
            proxy.cut()
            await visitor.message(text)
        await desk.until(lambda: "after three" in desk.texts(conversation) and not desk.client.outbox.waiting())
        texts = [text for text in desk.texts(conversation) if text in ("one", "two", "three") or text.startswith("after")]
        assert sorted(texts) == sorted(["one", "after one", "two", "after two", "three", "after three"])
        assert proxy.upgrades == 2


async def test_the_socket_is_tried_again_after_a_change_of_networks(office: Office, tmp_path: Path) -> None:
    async with refusing_proxy(office.address) as proxy, agent_desk(tmp_path / "anna", MemorySecrets()) as desk:
        await comes_in(desk, proxy)
        desk.link.wake()
        await desk.until(lambda: desk.client.live.connection.state is not ConnectionState.ONLINE)
        await desk.until(lambda: desk.client.live.connection.state is ConnectionState.ONLINE)
        assert proxy.upgrades == 3
        assert await polls(office)
        proxy.manner = Manner.PASSES
        desk.link.wake()
        await desk.until(lambda: desk.client.live.connection.state is not ConnectionState.ONLINE)
        await desk.until(lambda: desk.client.live.connection.state is ConnectionState.ONLINE)
        assert proxy.upgrades == 4
        assert not await polls(office)


@pytest.mark.parametrize("moment", [Moment.WAKES, Moment.NETWORK_LOST])
async def test_a_poll_that_died_is_noticed_at_once_too(
    office: Office, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, moment: Moment
) -> None:
    monkeypatch.setattr(call, "PROBE_S", 0.05)
    monkeypatch.setattr(link, "TICK_S", 1_000)  # nothing but the probe can notice it
    async with refusing_proxy(office.address) as proxy, agent_desk(tmp_path / "anna", MemorySecrets()) as desk:
        port = int(proxy.address.rpartition(":")[2])
        async with sabotaged(port) as (saboteur, other_end):
            proxy.address = f"http://127.0.0.1:{other_end}"
            await comes_in(desk, proxy)
            saboteur.freeze()
            await desk.link.feel(moment)
            await desk.until(lambda: desk.client.live.connection.state is not ConnectionState.ONLINE)
            saboteur.thaw()
            await desk.link.feel(Moment.NETWORK_BACK)
            await desk.until(lambda: desk.client.live.connection.state is ConnectionState.ONLINE, 40)


async def test_a_poll_that_answers_the_probe_is_kept(office: Office, tmp_path: Path) -> None:
    async with refusing_proxy(office.address) as proxy, agent_desk(tmp_path / "anna", MemorySecrets()) as desk:
        await comes_in(desk, proxy)
        talking = desk.link._call
        assert talking is not None
        ping, answered = talking._socket.ping, asyncio.Event()

        async def noted() -> Awaitable[float]:
            answer = await ping()
            answered.set()
            return answer

        talking._socket.ping = noted  # type: ignore[method-assign] # the test looks over its shoulder
        await desk.link.feel(Moment.NETWORK_LOST)
        async with asyncio.timeout(PATIENCE_S):
            await answered.wait()
        desk.client.actions.set_online(False)
        await desk.until(lambda: not desk.client.outbox.waiting())
        assert desk.link._call is talking
        assert await polls(office)


async def test_a_revoked_agent_is_signed_out(office: Office, office_folder: Path, tmp_path: Path) -> None:
    async with refusing_proxy(office.address) as proxy, agent_desk(tmp_path / "anna", MemorySecrets()) as desk:
        await comes_in(desk, proxy)
        me = desk.client.queries.me()
        assert me is not None
        settings = Settings(office_folder, f"sqlite:///{office_folder / 'desk.sqlite3'}", b"k" * 32)
        await carry_out(settings, me.account.id, DeactivateAgent(agent=me.agent.id))
        await desk.until(lambda: desk.client.live.connection.state is ConnectionState.SIGNED_OUT)
        assert desk.client.live.connection.why == ErrorCode.REVOKED
