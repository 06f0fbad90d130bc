"""A chat that goes to somebody else, while its agent looks on or is away: nothing of it stays on this computer but what the agent wrote."""

import logging
import sqlite3
from collections.abc import Awaitable, Callable
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

import pytest

from app.core.client import open_client
from app.core.views import Folder
from app.protocol.errors import ErrorCode
from app.protocol.ids import ConversationId, MessageId
from server_stub.beside import carry_out
from server_stub.handlers.system import DeactivateAgent
from server_stub.settings import Settings
from tests.fakes.agent_desk import AgentDesk, MemorySecrets, agent_desk
from tests.flow.client import Client
from tests.flow.office import Office, open_office
from tests.flow.test_client_core import free_port, signed_in

CANARY = "canary-of-the-visitor"
UNSENT = "typed with care, to nobody"


def on_disk(folder: Path) -> bytes:
    """Every byte of every file under a folder."""
    return b"".join(path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file())


@dataclass
class Taken:
    """Anna's chat, in which the visitor wrote the canary, and Ben."""

    desk: AgentDesk
    conversation: ConversationId
    ben: Client
    anna_id: str
    ben_id: str


async def taken(desk: AgentDesk, office: Office, folder: Path) -> Taken:
    """Anna takes a chat; its canary is on her computer."""
    await signed_in(desk, office)
    ben = await office.online("ben")
    visitor, _ = await office.waiting_visitor()
    conversation = await desk.a_conversation()
    desk.client.actions.assign_to_me(conversation)
    await desk.a_conversation(Folder.MINE)
    assert (await visitor.command("write_message", text=CANARY))["type"] == "ack"
    await desk.until(lambda: CANARY in desk.texts(conversation))
    await desk.until(lambda: not desk.client.outbox.waiting())
    assert CANARY.encode() in on_disk(folder)
    ids = {agent.name: agent.id for agent in desk.client.queries.agents()}
    return Taken(desk, conversation, ben, ids["Anna Nowak"], ids["Ben Smit"])


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Anna's data folder."""
    return tmp_path / "anna"


async def test_handed_over_while_it_is_open(office: Office, folder: Path, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG, "livechat")
    async with agent_desk(folder, MemorySecrets()) as desk:
        chat = await taken(desk, office, folder)
        await desk.until(lambda: desk.notifier.on_screen)
        desk.client.actions.save_draft(chat.conversation, "half a thought")
        elsewhere, _ = await office.agent("anna")
        assert (await elsewhere.command("reassign", conversation=chat.conversation, to=chat.ben_id))["type"] == "ack"
        await desk.until(lambda: desk.client.queries.conversation(chat.conversation) is None)
        await desk.until(lambda: not desk.notifier.on_screen)
        assert CANARY.encode() not in on_disk(folder)
        assert [text.text for text in desk.client.queries.stranded_texts()] == ["half a thought"]

        assert (await chat.ben.command("reassign", conversation=chat.conversation, to=chat.anna_id))["type"] == "ack"
        await desk.until(lambda: CANARY in desk.texts(chat.conversation))
        assert desk.client.queries.draft(chat.conversation) == "half a thought"
        assert desk.client.queries.stranded_texts() == ()
    assert "livechat" in {record.name.split(".")[0] for record in caplog.records}
    assert CANARY not in caplog.text


async def handed_over(office: Office, chat: Taken) -> None:
    elsewhere, _ = await office.agent("anna")
    assert (await elsewhere.command("reassign", conversation=chat.conversation, to=chat.ben_id))["type"] == "ack"


async def put_back_and_taken(office: Office, chat: Taken) -> None:
    elsewhere, _ = await office.agent("anna")
    assert (await elsewhere.command("unassign", conversation=chat.conversation))["type"] == "ack"
    ben = await office.online("ben")
    assert (await ben.command("assign_to_me", conversation=chat.conversation))["type"] == "ack"


def soon(_: sqlite3.Connection) -> None:
    """The log still reaches back to where Anna was."""


def weeks_later(database: sqlite3.Connection) -> None:
    """The log has forgotten what happened meanwhile."""
    database.execute("DELETE FROM event")
    database.execute("UPDATE account SET floor = head")


def after_a_restore(database: sqlite3.Connection) -> None:
    """The number line is another one."""
    database.execute("UPDATE account SET epoch = 'another'")


@pytest.mark.parametrize("later", [soon, weeks_later, after_a_restore])
@pytest.mark.parametrize("goes", [handed_over, put_back_and_taken])
async def test_gone_while_away(
    office_folder: Path, folder: Path, goes: Callable[[Office, Taken], Awaitable[None]], later: Callable[[sqlite3.Connection], None]
) -> None:
    port, secrets = free_port(), MemorySecrets()
    async with open_office(office_folder, port=port) as office:
        async with agent_desk(folder, secrets) as desk:
            chat = await taken(desk, office, folder)
        unsent = write_offline(folder, chat.conversation)
        await goes(office, chat)
    with closing(sqlite3.connect(office_folder / "desk.sqlite3")) as database, database:
        later(database)

    async with open_office(office_folder, port=port) as office, agent_desk(folder, secrets) as desk:
        assert await desk.client.account.resume()
        await desk.online()
        await desk.until(lambda: not desk.client.outbox.waiting())
        assert desk.client.queries.conversation(chat.conversation) is None
        assert desk.client.queries.messages(chat.conversation)[0].id == unsent
        assert CANARY.encode() not in on_disk(folder)
        stranded = {(text.text, text.command, text.failure) for text in desk.client.queries.stranded_texts()}
        assert stranded == {(UNSENT, unsent, ErrorCode.NOT_FOUND), ("half a thought", None, "")}

        ben = await office.online("ben")
        assert (await ben.command("close_conversation", conversation=chat.conversation))["type"] == "ack"
        assert await desk.a_conversation(Folder.CLOSED) == chat.conversation
        assert [text.text for text in desk.client.queries.stranded_texts()] == ["half a thought"]


def write_offline(folder: Path, conversation: ConversationId) -> MessageId:
    """What Anna writes with no connection: a reply and half of another."""
    with closing(open_client(folder / "store.sqlite3")) as client:
        unsent = client.actions.send_message(conversation, UNSENT)
        client.actions.save_draft(conversation, "half a thought")
    return unsent


async def test_the_account_is_taken_away(office: Office, office_folder: Path, folder: Path) -> None:
    async with agent_desk(folder, MemorySecrets()) as desk:
        chat = await taken(desk, office, folder)
        me = desk.client.queries.me()
        assert me is not None
        settings = Settings(office_folder, f"sqlite:///{office_folder / 'desk.sqlite3'}", b"k" * 32)
        await carry_out(settings, me.account.id, DeactivateAgent(agent=me.agent.id))
        await desk.until(lambda: desk.client.live.connection.why == ErrorCode.REVOKED)
        assert desk.client.queries.conversation(chat.conversation) is None
        assert CANARY.encode() not in on_disk(folder)
