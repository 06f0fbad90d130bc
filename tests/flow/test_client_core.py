"""The real client core against the real server: the agent's side of the main job."""

import socket
from pathlib import Path

import pytest

from app.core.errors import ApiError
from app.core.ports import Moment
from app.core.views import ConnectionState, Delivery, Folder
from app.protocol.errors import ErrorCode
from app.protocol.ids import AgentId
from app.protocol.people import Presence
from app.protocol.records import MessageKind
from server_stub.beside import carry_out
from server_stub.handlers.system import DeactivateAgent
from server_stub.settings import Rates, Settings
from tests.fakes.agent_desk import AgentDesk, MemorySecrets, agent_desk
from tests.flow.office import Office, open_office

PATIENT = Rates(visitor_messages_burst=500, agent_commands_burst=500)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "anna"


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


async def signed_in(desk: AgentDesk, office: Office, who: str = "anna") -> None:
    """Signed in, caught up and switched to online."""
    await desk.client.account.sign_in(office.address, f"{who}@acme.example", "demo")
    await desk.online()
    desk.client.actions.set_online(True)
    await desk.until(lambda: not desk.client.outbox.waiting())


def connection(desk: AgentDesk) -> ConnectionState:
    return desk.client.live.connection.state


async def test_a_visitor_waits_is_taken_answered_and_closed(office: Office, folder: Path) -> None:
    async with agent_desk(folder, MemorySecrets()) as desk:
        await signed_in(desk, office)
        me = desk.client.queries.me()
        assert me is not None
        assert (me.agent.name, me.agent.presence) == ("Anna Nowak", Presence.ONLINE)
        visitor, _ = await office.waiting_visitor()
        conversation = await desk.a_conversation()
        assert desk.texts(conversation)[-1] == "Connecting you" or "Chat with a person" in desk.texts(conversation)

        desk.client.actions.assign_to_me(conversation)
        assert await desk.a_conversation(Folder.MINE) == conversation
        sent = desk.client.actions.send_message(conversation, "hello, how can I help?")
        assert (await visitor.message("hello, how can I help?"))["author"]["name"] == "Anna Nowak"
        await desk.until(lambda: not desk.client.outbox.waiting())
        (row,) = [row for row in desk.client.queries.messages(conversation) if row.id == sent]
        assert (row.delivery, row.own) == (Delivery.SENT, True)

        assert (await visitor.command("write_message", text="where is my order?"))["type"] == "ack"
        await desk.until(lambda: desk.texts(conversation)[-1] == "where is my order?")
        assert desk.client.queries.inbox(Folder.MINE)[0].unread >= 1
        desk.client.actions.mark_read(conversation, desk.client.queries.messages(conversation)[-1].number or 0)
        desk.client.actions.close_conversation(conversation)
        assert await desk.a_conversation(Folder.CLOSED) == conversation
        view = desk.client.queries.conversation(conversation)
        assert view is not None
        assert (view.header.closed_by_name, view.can_write) == ("Anna Nowak", False)
        assert desk.refusals == []


async def test_the_three_notices_and_none_for_what_anna_did(office: Office, folder: Path) -> None:
    async with agent_desk(folder, MemorySecrets()) as desk:
        await signed_in(desk, office)
        ben = await office.online("ben")
        visitor, _ = await office.waiting_visitor()
        conversation = await desk.a_conversation()
        await desk.until(lambda: desk.notifier.titles == ["new_conversation"])
        desk.client.actions.assign_to_me(conversation)
        await desk.a_conversation(Folder.MINE)
        assert (await visitor.command("write_message", text="are you there?"))["type"] == "ack"
        await desk.until(lambda: desk.texts(conversation)[-1] == "are you there?")
        await desk.until(lambda: desk.notifier.titles[1:] == ["new_message"])
        desk.notifier.press(conversation)
        assert desk.front.opened == [conversation]
        desk.client.attention.focus(conversation, True)

        desk.client.actions.reassign(conversation, (await _agent(desk, "Ben Smit")))
        await desk.until(lambda: desk.client.queries.conversation(conversation) is None)
        await desk.until(lambda: desk.notifier.on_screen == {})
        anna = desk.client.queries.me()
        assert anna is not None
        assert (await ben.command("reassign", conversation=conversation, to=anna.agent.id))["type"] == "ack"
        await desk.a_conversation(Folder.MINE)
        await desk.until(lambda: desk.notifier.titles[2:] == ["assigned"])
        assert desk.notifier.titles == ["new_conversation", "new_message", "assigned"]
        assert "by=Ben Smit" in desk.notifier.on_screen[conversation].body


async def _agent(desk: AgentDesk, name: str) -> AgentId:
    agents = await desk.until(lambda: [agent for agent in desk.client.queries.agents() if agent.name == name])
    return agents[0].id


async def test_a_reply_written_offline_is_sent_when_the_server_is_back(office_folder: Path, folder: Path) -> None:
    port, secrets = free_port(), MemorySecrets()
    async with agent_desk(folder, secrets) as desk:
        async with open_office(office_folder, port=port) as office:
            await signed_in(desk, office)
            visitor, session = await office.waiting_visitor()
            conversation = await desk.a_conversation()
            desk.client.actions.assign_to_me(conversation)
            await desk.a_conversation(Folder.MINE)
            await visitor.socket.close()
        await desk.until(lambda: connection(desk) is not ConnectionState.ONLINE)
        for text in ("one", "two", "three"):
            desk.client.actions.send_message(conversation, text)
        assert [row.delivery for row in desk.client.queries.messages(conversation)[-3:]] == [Delivery.PENDING] * 3

    async with agent_desk(folder, secrets) as desk, open_office(office_folder, port=port) as office:
        assert await desk.client.account.resume()
        desk.link.wake()
        await desk.online()
        await desk.until(lambda: not desk.client.outbox.waiting())
        assert desk.texts(conversation)[-3:] == ["one", "two", "three"]
        again, greeting, _ = await office.visitor(session)
        told = [message.get("text") for part in greeting.snapshot for message in part["messages"]]
        assert told[-3:] == ["one", "two", "three"]
        await again.socket.close()


async def test_the_loser_of_a_race_hears_who_has_it_and_keeps_nothing(office: Office, folder: Path) -> None:
    async with agent_desk(folder, MemorySecrets()) as desk:
        await signed_in(desk, office)
        ben = await office.online("ben")
        await office.waiting_visitor()
        conversation = await desk.a_conversation()
        answer = await ben.begin("assign_to_me", conversation=conversation)
        desk.client.actions.assign_to_me(conversation)
        (refusal,) = await desk.until(lambda: desk.refusals)
        assert (refusal.code, refusal.detail["owner"]) == (ErrorCode.ALREADY_ASSIGNED, "Ben Smit")
        assert (await ben.answer(answer))["type"] == "ack"
        await desk.until(lambda: desk.client.queries.conversation(conversation) is None)
        assert desk.client.queries.messages(conversation) == ()
        await desk.until(lambda: desk.notifier.on_screen == {})


async def test_older_messages_come_a_page_at_a_time(office_folder: Path, folder: Path) -> None:
    async with open_office(office_folder, rates=PATIENT) as office, agent_desk(folder, MemorySecrets()) as desk:
        await signed_in(desk, office)
        visitor, _ = await office.waiting_visitor()
        ben = await office.online("ben")
        conversation = await desk.a_conversation()
        for n in range(180):
            assert (await visitor.command("write_message", text=f"message {n}"))["type"] == "ack"
        await desk.until(lambda: desk.texts(conversation)[-1] == "message 179")
        assert (await ben.command("assign_to_me", conversation=conversation))["type"] == "ack"
        await desk.until(lambda: desk.client.queries.conversation(conversation) is None)
        assert (await ben.command("unassign", conversation=conversation))["type"] == "ack"
        await desk.until(lambda: desk.client.queries.conversation(conversation))

        view = desk.client.queries.conversation(conversation)
        assert view is not None
        assert view.more
        before = desk.client.queries.message_count(conversation)
        assert await desk.client.history.load_older(conversation)
        assert desk.client.queries.message_count(conversation) > before
        while await desk.client.history.load_older(conversation):
            pass
        rows = desk.client.queries.messages(conversation, limit=1_000)
        assert [row.number for row in rows] == list(range(1, view.header.last_number + 1))
        assert not await desk.client.history.load_older(conversation)
        assert rows[-1].kind is MessageKind.UNASSIGNED


async def test_closed_headers_come_a_page_at_a_time(office: Office, folder: Path) -> None:
    async with agent_desk(folder, MemorySecrets()) as desk:
        await signed_in(desk, office)
        assert not await desk.client.history.load_closed()
        assert desk.client.queries.folders()[2].total == 0


async def test_wrong_credentials_are_said_and_nothing_is_kept(office: Office, folder: Path) -> None:
    secrets = MemorySecrets()
    async with agent_desk(folder, secrets) as desk:
        with pytest.raises(ApiError) as refused:
            await desk.client.account.sign_in(office.address, "anna@acme.example", "wrong")
        assert refused.value.code == ErrorCode.WRONG_CREDENTIALS
        assert secrets.held == {}
        assert not await desk.client.account.resume()


async def test_signing_out_ends_the_sign_in_here_and_at_the_server(office: Office, folder: Path) -> None:
    secrets = MemorySecrets()
    async with agent_desk(folder, secrets) as desk:
        await signed_in(desk, office)
        (token,) = secrets.held.values()
        await office.waiting_visitor()
        await desk.a_conversation()
        await desk.client.account.sign_out()
        assert connection(desk) is ConnectionState.SIGNED_OUT
        assert secrets.held == {}
        assert desk.client.queries.me() is None
        assert desk.client.queries.inbox(Folder.UNASSIGNED) == ()
        answer = await office.http.post("/api/v1/refresh", json={"refresh_token": token})
        assert answer.status_code == 401
        await desk.client.account.sign_in(office.address, "ben@acme.example", "demo")
        await desk.online()
        me = desk.client.queries.me()
        assert me is not None
        assert me.agent.name == "Ben Smit"


async def test_a_deactivated_agent_is_signed_out_and_the_conversations_are_gone(office: Office, office_folder: Path, folder: Path) -> None:
    async with agent_desk(folder, MemorySecrets()) as desk:
        await signed_in(desk, office)
        await office.waiting_visitor()
        conversation = await desk.a_conversation()
        me = desk.client.queries.me()
        assert me is not None
        settings = Settings(office_folder, f"sqlite:///{office_folder / 'desk.sqlite3'}", b"k" * 32)
        await carry_out(settings, me.account.id, DeactivateAgent(agent=me.agent.id))
        await desk.until(lambda: connection(desk) is ConnectionState.SIGNED_OUT)
        assert desk.client.live.connection.why == ErrorCode.REVOKED
        assert desk.client.queries.conversation(conversation) is None


async def test_who_is_offline_because_of_a_sleep_is_so_while_it_lasts(office: Office, folder: Path) -> None:
    """No new chat goes to a machine that wakes for a moment in the night."""
    async with agent_desk(folder, MemorySecrets()) as desk:
        await signed_in(desk, office)
        ben, _ = await office.agent("ben")
        desk.client.actions.set_online(False)
        await desk.link.feel(Moment.SLEEPS)
        told = await ben.event("agent_changed", lambda data: data["agent"].get("intent", "offline") == "offline")
        assert told["agent"]["name"] == "Anna Nowak"
