"""A link that is dead and looks alive: each end finds it out by its own clock, and nothing is lost or doubled."""

from collections.abc import AsyncGenerator
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from app.core.views import ConnectionState, Delivery, Folder
from app.net import call
from app.protocol.ids import ConversationId, MessageId
from tests.fakes.agent_desk import AgentDesk, MemorySecrets, agent_desk
from tests.fakes.fault_proxy import FaultProxy, fault_proxy
from tests.fakes.patience import PATIENCE_S
from tests.fakes.programs import until
from tests.flow.client import Client
from tests.flow.office import Office, open_office

CLIENT_GIVES_UP_S = 30
SERVER_GIVES_UP_S = 45
RESUMED = 'livechat_welcomes_total{mode="resumed",side="agent"} 1.0'


class Seconds:
    """A clock that only goes forward, and only when told."""

    def __init__(self) -> None:
        self.now = 1_000.0

    def __call__(self) -> float:
        return self.now


@dataclass
class Talk:
    """The real client and the real server, each on a clock of its own, with a proxy between; and a visitor, who is not behind it."""

    office: Office
    desk: AgentDesk
    proxy: FaultProxy
    visitor: Client
    conversation: ConversationId
    clients: Seconds
    servers: Seconds
    said: list[MessageId] = field(default_factory=list)

    def say(self, text: str) -> None:
        """Anna writes; that also has her client look at its clock."""
        self.said.append(self.desk.client.actions.send_message(self.conversation, text))

    @property
    def online(self) -> bool:
        """Whether Anna's client takes the link for alive."""
        return self.desk.client.live.connection.state is ConnectionState.ONLINE

    async def server_has(self, *figures: str) -> None:
        """Wait until the server's figures say so."""

        async def look() -> bool:
            page = (await self.office.http.get("/metrics")).text
            return all(figure in page for figure in figures)

        await until(f"the server has {figures}", look, PATIENCE_S)

    async def all_is_said_once(self, *texts: str) -> None:
        """Both sides have these, in this order, once."""
        for text in texts:
            await self.visitor.message(text)
        await self.desk.until(lambda: self.online and not self.desk.client.outbox.waiting(), PATIENCE_S)
        rows = [row for row in self.desk.client.queries.messages(self.conversation) if row.id in self.said]
        assert [(row.text, row.delivery) for row in rows] == [(text, Delivery.SENT) for text in texts]
        told = [frame for frame in self.visitor.frames if frame["type"] == "batch"]
        ids = [event["data"]["message"]["id"] for batch in told for event in batch.get("events", ()) if event["kind"] == "message_added"]
        assert [one for one in ids if one in self.said] == self.said


@pytest.fixture
async def talk(office_folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> AsyncGenerator[Talk]:
    monkeypatch.setattr(call, "PROBE_S", 1_000)  # it is by silence alone that a link is found dead
    clients, servers = Seconds(), Seconds()
    async with (
        open_office(office_folder, seconds=servers) as office,
        fault_proxy(int(office.address.rsplit(":", 1)[1])) as proxy,
        agent_desk(tmp_path / "anna", MemorySecrets(), clients) as desk,
    ):
        await desk.client.account.sign_in(proxy.address, "anna@acme.example", "demo")
        await desk.online()
        desk.client.actions.set_online(True)
        await desk.until(lambda: not desk.client.outbox.waiting())
        visitor, _ = await office.waiting_visitor()
        conversation = await desk.a_conversation()
        desk.client.actions.assign_to_me(conversation)
        assert await desk.a_conversation(Folder.MINE) == conversation
        yield Talk(office, desk, proxy, visitor, conversation, clients, servers)


async def test_a_client_gives_a_silent_link_up_and_takes_the_place_of_its_old_self(talk: Talk) -> None:
    talk.proxy.strand()
    talk.clients.now += CLIENT_GIVES_UP_S - 1
    passed = talk.proxy.up.passed
    talk.say("one")

    async def gone_into_the_hole() -> bool:
        return talk.proxy.up.passed > passed

    await until("the client has looked at its clock and written", gone_into_the_hole, PATIENCE_S)
    assert talk.online
    talk.clients.now += 2
    talk.say("two")
    await talk.all_is_said_once("one", "two")
    await talk.server_has('livechat_closes_total{code="superseded"} 1.0', RESUMED)


async def test_a_server_lets_a_silent_link_go_and_the_client_that_knew_nothing_comes_back_to_where_it_was(talk: Talk) -> None:
    talk.proxy.strand()
    talk.servers.now += SERVER_GIVES_UP_S - 15
    assert (await talk.visitor.command("write_message", text="Is anybody there?"))["type"] == "ack"
    talk.servers.now += 16  # the visitor was heard of, Anna was not
    await talk.server_has('livechat_closes_total{code="no_heartbeat"} 1.0', 'livechat_sockets{side="agent"} 0.0')
    assert talk.online
    talk.clients.now += CLIENT_GIVES_UP_S + 1
    talk.say("one")
    await talk.all_is_said_once("one")
    assert talk.desk.texts(talk.conversation).count("Is anybody there?") == 1
    await talk.server_has(RESUMED)
