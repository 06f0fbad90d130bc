"""A server that went back to a backup, as its clients meet it: the desk's core, and the visitor's wire."""

import asyncio
from pathlib import Path

import pytest

from app.core.views import ConnectionState, Delivery, Folder
from app.protocol.ids import ConversationId, new_id
from server_stub.db.backup import back_up
from server_stub.db.lock import Lock
from server_stub.db.restore import restore
from tests.fakes.agent_desk import AgentDesk, MemorySecrets, agent_desk
from tests.flow.client import Client, bearer
from tests.flow.office import Office, open_office
from tests.flow.test_client_core import connection, free_port, signed_in


def go_back(folder: Path, backup: Path) -> None:
    """What `livechat-server restore` does while nobody serves."""
    database = folder / "desk.sqlite3"
    lock = Lock(database)
    restore(database, backup, folder / "old.sqlite3")
    lock.release()


async def talking(desk: AgentDesk, office: Office) -> tuple[Client, dict[str, str], ConversationId]:
    """A visitor with whom the desk's agent talks."""
    await signed_in(desk, office)
    visitor, session = await office.waiting_visitor()
    conversation = await desk.a_conversation()
    desk.client.actions.assign_to_me(conversation)
    await desk.a_conversation(Folder.MINE)
    return visitor, session, conversation


async def said(desk: AgentDesk, conversation: ConversationId, text: str) -> None:
    """The server has acknowledged a text, and told of it."""
    desk.client.actions.send_message(conversation, text)
    await desk.until(lambda: (text, Delivery.SENT, "") in deliveries(desk, conversation) and not desk.client.outbox.waiting())


def deliveries(desk: AgentDesk, conversation: ConversationId) -> list[tuple[str, Delivery, str]]:
    return [(row.text, row.delivery, row.failure) for row in desk.client.queries.messages(conversation) if row.own and row.text]


async def test_clients_take_a_snapshot_and_what_was_written_since_the_backup_is_not_silently_lost(
    office_folder: Path, tmp_path: Path
) -> None:
    port, backup = free_port(), tmp_path / "backup"
    async with agent_desk(tmp_path / "anna", MemorySecrets()) as desk:
        async with open_office(office_folder, port=port) as office:
            visitor, session, conversation = await talking(desk, office)
            await said(desk, conversation, "before the backup")
            await asyncio.to_thread(back_up, office_folder / "desk.sqlite3", backup)
            await said(desk, conversation, "after the backup")
            lost = await visitor.begin("write_message", text="the visitor's, after the backup")
            assert (await visitor.answer(lost))["type"] == "ack"
            epoch = desk.client.store.position()
            assert epoch is not None
        await desk.until(lambda: connection(desk) is not ConnectionState.ONLINE)
        desk.client.actions.send_message(conversation, "while it was down")
        await asyncio.to_thread(go_back, office_folder, backup)

        async with open_office(office_folder, port=port) as office:
            desk.link.wake()
            await desk.until(lambda: not desk.client.account.is_signed_in)
            await signed_in(desk, office)
            await desk.online()
            await desk.until(lambda: not desk.client.outbox.waiting())
            now = desk.client.store.position()
            assert now is not None
            assert now.epoch != epoch.epoch
            await desk.until(lambda: ("while it was down", Delivery.SENT, "") in deliveries(desk, conversation))
            assert sorted(deliveries(desk, conversation)) == [
                ("after the backup", Delivery.FAILED, "restored"),
                ("before the backup", Delivery.SENT, ""),
                ("while it was down", Delivery.SENT, ""),
            ]
            # What nobody holds any more is gone, and nobody pretends otherwise.
            assert "the visitor's, after the backup" not in desk.texts(conversation)

            # The visitor's tab comes back with the position that it had, and the command that it saw no answer to.
            again, greeting, _ = await office.visitor(session, epoch=epoch.epoch, cursor=1)
            assert greeting.welcome["mode"] == "snapshot"
            assert greeting.welcome["epoch"] == now.epoch
            told = [message.get("text", "") for part in greeting.snapshot for message in part["messages"]]
            assert "before the backup" in told
            assert "the visitor's, after the backup" not in told
            assert (await again.command("write_message", lost, text="the visitor's, after the backup"))["type"] == "ack"
            await desk.until(lambda: desk.texts(conversation).count("the visitor's, after the backup") == 1)
            (failed,) = [row for row in desk.client.queries.messages(conversation) if row.delivery is Delivery.FAILED]
            assert failed.id is not None
            desk.client.actions.retry(failed.id)
            await desk.until(lambda: deliveries(desk, conversation)[-1:] == [("after the backup", Delivery.SENT, "")])
            await again.message("after the backup")


async def test_a_position_of_the_time_before_is_never_resumed_even_where_the_numbers_fit(office_folder: Path, tmp_path: Path) -> None:
    backup = tmp_path / "backup"
    async with open_office(office_folder) as office:
        anna, before = await office.agent()
        await asyncio.to_thread(back_up, office_folder / "desk.sqlite3", backup)
        await anna.socket.close()
    await asyncio.to_thread(go_back, office_folder, backup)
    async with open_office(office_folder) as office:
        _, greeting = await office.agent(epoch=before.welcome["epoch"], cursor=before.welcome["cursor"])
        assert greeting.welcome["mode"] == "snapshot"
        assert greeting.welcome["epoch"] != before.welcome["epoch"]


async def test_a_sign_in_of_after_the_backup_only_has_to_sign_in_again(office_folder: Path, tmp_path: Path) -> None:
    """Its tokens are unknown now, not revoked: the conversations at that desk, and what was written there, are kept."""
    port, backup = free_port(), tmp_path / "backup"
    async with agent_desk(tmp_path / "anna", MemorySecrets()) as desk:
        async with open_office(office_folder, port=port) as office:
            await office.online("ben")
            visitor, _ = await office.waiting_visitor()
            await asyncio.to_thread(back_up, office_folder / "desk.sqlite3", backup)
            await signed_in(desk, office)
            conversation = await desk.a_conversation()
            desk.client.actions.assign_to_me(conversation)
            await desk.a_conversation(Folder.MINE)
            await said(desk, conversation, "after the backup")
            await visitor.socket.close()
        await asyncio.to_thread(go_back, office_folder, backup)
        async with open_office(office_folder, port=port) as office:
            desk.link.wake()
            await desk.until(lambda: not desk.client.account.is_signed_in)
            assert "after the backup" in desk.texts(conversation)
            await signed_in(desk, office)
            await desk.until(lambda: ("after the backup", Delivery.FAILED, "restored") in deliveries(desk, conversation))


async def test_a_sign_in_that_was_ended_since_the_backup_stays_ended(office_folder: Path, tmp_path: Path) -> None:
    """A backup does not know which tokens were spent or revoked since: it brings none of them back to life."""
    backup = tmp_path / "backup"
    async with open_office(office_folder) as office:
        ended, lost = await office.sign_in("anna"), await office.sign_in("anna")
        assert (await office.http.post("/api/v1/sign-out", headers=bearer(ended))).status_code == 204
        await asyncio.to_thread(back_up, office_folder / "desk.sqlite3", backup)
        assert (await office.http.post("/api/v1/sign-out", headers=bearer(lost))).status_code == 204
    await asyncio.to_thread(go_back, office_folder, backup)
    async with open_office(office_folder) as office:
        told = [await office.http.post("/api/v1/refresh", json={"refresh_token": one["refresh_token"]}) for one in (ended, lost)]
        assert [(one.status_code, one.json()["code"]) for one in told] == [(401, "revoked"), (401, "unauthenticated")]


@pytest.mark.parametrize("restored", [True, False])
async def test_a_visitor_of_after_the_backup_begins_anew(office_folder: Path, tmp_path: Path, *, restored: bool) -> None:
    backup = tmp_path / "backup"
    await asyncio.to_thread(back_up, office_folder / "desk.sqlite3", backup)
    async with open_office(office_folder) as office:
        _, _, session = await office.visitor(device=new_id())
    if restored:
        await asyncio.to_thread(go_back, office_folder, backup)
    async with open_office(office_folder) as office:
        known = await office.session(session)
        assert (known["visitor"] == session["visitor"]) is not restored
