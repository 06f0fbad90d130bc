"""An owner who was away for too long and comes back: what the desktop tells them of the chat they had."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from app.core.views import Folder
from app.protocol.ids import ConversationId
from app.protocol.records import MessageKind
from server_stub.beside import now_ms
from server_stub.db.tables import RETURN_AFTER_MS
from tests.fakes.agent_desk import AgentDesk, MemorySecrets, agent_desk
from tests.fakes.clock import FakeClock
from tests.flow.client import Client, Frame
from tests.flow.office import Office, open_office
from tests.flow.test_client_core import free_port, signed_in

RETURNED_TEXT = str(RETURN_AFTER_MS)


def is_returned(data: Frame) -> bool:
    return bool(data["messages"][-1].get("text") == RETURNED_TEXT)


async def goes_away_with_a_chat(folder: Path, secrets: MemorySecrets, office: Office) -> ConversationId:
    """Anna takes a chat and quits."""
    async with agent_desk(folder, secrets) as desk:
        await signed_in(desk, office)
        await office.waiting_visitor()
        conversation = await desk.a_conversation()
        desk.client.actions.assign_to_me(conversation)
        await desk.a_conversation(Folder.MINE)
        await desk.until(lambda: not desk.client.outbox.waiting())
    return conversation


async def is_returned_to(ben: Client, clock: FakeClock) -> None:
    """The lease of whoever is away runs out."""
    await ben.event(
        "agent_changed", lambda data: data["agent"]["name"] == "Anna Nowak" and data["agent"].get("presence", "offline") == "offline"
    )
    clock.advance(RETURN_AFTER_MS)
    await ben.event("conversation_entered", is_returned)


def forget(folder: Path) -> None:
    """The log has forgotten what happened meanwhile, as it does after weeks."""
    with closing(sqlite3.connect(folder / "desk.sqlite3")) as database, database:
        database.execute("DELETE FROM event")
        database.execute("UPDATE account SET floor = head")


async def comes_back(desk: AgentDesk) -> None:
    """Sign in again without a password, and catch up."""
    assert await desk.client.account.resume()
    await desk.online()


@pytest.mark.parametrize("weeks_later", [False, True], ids=["soon", "weeks later"])
async def test_the_owner_is_told_that_the_chat_was_returned_and_why(office_folder: Path, tmp_path: Path, weeks_later: bool) -> None:
    clock, port, secrets, folder = FakeClock(now_ms()), free_port(), MemorySecrets(), tmp_path / "anna"
    async with open_office(office_folder, clock, port=port) as office:
        ben = await office.online("ben")
        conversation = await goes_away_with_a_chat(folder, secrets, office)
        await is_returned_to(ben, clock)
    if weeks_later:
        forget(office_folder)
    async with open_office(office_folder, clock, port=port), agent_desk(folder, secrets) as desk:
        await comes_back(desk)
        await desk.until(lambda: conversation in desk.notifier.on_screen)
        assert desk.notifier.titles == ["returned"]
        last = desk.client.queries.messages(conversation)[-1]
        assert (last.kind, last.author_name, last.text) == (MessageKind.UNASSIGNED, "Anna Nowak", RETURNED_TEXT)


@pytest.mark.parametrize("weeks_later", [False, True], ids=["soon", "weeks later"])
async def test_once_somebody_else_has_it_nothing_more_is_told_of_it(office_folder: Path, tmp_path: Path, weeks_later: bool) -> None:
    clock, port, secrets, folder = FakeClock(now_ms()), free_port(), MemorySecrets(), tmp_path / "anna"
    async with open_office(office_folder, clock, port=port) as office:
        ben = await office.online("ben")
        conversation = await goes_away_with_a_chat(folder, secrets, office)
        await is_returned_to(ben, clock)
        assert (await ben.command("assign_to_me", conversation=conversation))["type"] == "ack"
    if weeks_later:
        forget(office_folder)
    async with open_office(office_folder, clock, port=port) as office, agent_desk(folder, secrets) as desk:
        await comes_back(desk)
        assert desk.client.queries.conversation(conversation) is None
        assert desk.client.queries.messages(conversation) == ()
        await office.waiting_visitor()
        await desk.until(lambda: desk.notifier.on_screen)  # of something that came later; had there been more to tell, it would be here
        assert (desk.notifier.titles, conversation in desk.notifier.on_screen) == (["new_conversation"], False)
