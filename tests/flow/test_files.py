"""Files between an agent's client and a real server: brought before their message, through cuts, and seen by the visitor alone."""

from pathlib import Path

import pytest

from app.core.errors import ApiError
from app.core.views import Delivery, Folder, MessageRow
from app.protocol.ids import ConversationId, FileId
from app.ui.gallery_files import landscape, png
from tests.fakes.agent_desk import AgentDesk, MemorySecrets, agent_desk
from tests.fakes.fault_proxy import fault_proxy
from tests.flow.client import Client, Frame
from tests.flow.office import Office
from tests.flow.test_client_core import signed_in

LARGE = bytes(range(256)) * 8_000  # 2 MB


async def talking(desk: AgentDesk, office: Office) -> tuple[ConversationId, Client, Frame]:
    """A chat that the desk's agent has taken, with its visitor."""
    visitor, session = await office.waiting_visitor()
    conversation = await desk.a_conversation()
    desk.client.actions.assign_to_me(conversation)
    return await desk.a_conversation(Folder.MINE), visitor, session


def chosen(desk: AgentDesk, conversation: ConversationId, content: bytes, name: str) -> FileId:
    file = desk.client.outgoing.copied(content, name)
    desk.client.outgoing.add(conversation, file)
    return file.id


def newest(desk: AgentDesk, conversation: ConversationId) -> MessageRow:
    return desk.client.queries.messages(conversation)[-1]


async def with_files(visitor: Client) -> Frame:
    """The next message that the visitor gets with files."""
    said: Frame = (await visitor.event("message_added", lambda data: "files" in data["message"]))["message"]
    return said


def copies(folder: Path, kind: str) -> list[str]:
    """The files that lie in a folder of the client's data."""
    return [found.name for found in (folder / kind).rglob("*") if found.is_file()]


async def test_a_photo_and_a_document_reach_the_visitor_with_their_message(office: Office, tmp_path: Path) -> None:
    photo = png(landscape(900, 600))
    async with agent_desk(tmp_path / "anna", MemorySecrets()) as anna:
        await signed_in(anna, office)
        conversation, visitor, session = await talking(anna, office)
        files = [chosen(anna, conversation, photo, "Foto ü.png"), chosen(anna, conversation, b"%PDF-1.4 offer", "offer.pdf")]
        anna.client.actions.send_message(conversation, "", files)
        anna.client.actions.send_message(conversation, "and this after it")
        said = await with_files(visitor)
        assert (said.get("text", ""), [file["name"] for file in said["files"]]) == ("", ["Foto ü.png", "offer.pdf"])
        assert [file["id"] for file in said["files"]] == files
        await visitor.message("and this after it")
        access = {"Authorization": f"Visitor {session['visitor']}:{session['secret']}"}
        got = await office.http.get(f"/api/v1/visitor/files/{files[1]}", headers=access)
        assert got.content == b"%PDF-1.4 offer"

        await anna.until(lambda: [row.delivery for row in anna.client.queries.messages(conversation)[-2:]] == [Delivery.SENT] * 2)
        (row,) = [row for row in anna.client.queries.messages(conversation) if row.files]
        assert [(file.width, file.height) for file in row.files] == [(900, 600), (0, 0)]
        assert len(await anna.client.downloads.picture(conversation, files[0])) > 100
        assert await anna.client.downloads.whole(conversation, files[1]) == b"%PDF-1.4 offer"
        await anna.until(lambda: not copies(tmp_path / "anna", "outgoing"))


async def test_an_upload_that_was_cut_in_the_middle_arrives_once(office: Office, tmp_path: Path) -> None:
    async with fault_proxy(int(office.address.rsplit(":", 1)[1])) as proxy, agent_desk(tmp_path / "anna", MemorySecrets()) as anna:
        await anna.client.account.sign_in(proxy.address, "anna@acme.example", "demo")
        await anna.online()
        anna.client.actions.set_online(True)
        conversation, visitor, _ = await talking(anna, office)
        proxy.up.cut_after(700_000)
        file = chosen(anna, conversation, LARGE, "film.mp4")
        anna.client.actions.send_message(conversation, "the film", [file])
        await proxy.up.has_cut()
        proxy.reset()
        said = await with_files(visitor)
        assert (said["text"], [found["size"] for found in said["files"]]) == ("the film", [len(LARGE)])
        await anna.until(lambda: newest(anna, conversation).delivery is Delivery.SENT)
        assert await anna.client.downloads.whole(conversation, file) == LARGE
        assert [row.text for row in anna.client.queries.messages(conversation) if row.files] == ["the film"]


async def test_a_kind_that_the_server_refuses_is_told_and_the_text_kept(office: Office, tmp_path: Path) -> None:
    async with agent_desk(tmp_path / "anna", MemorySecrets()) as anna:
        await signed_in(anna, office)
        conversation, visitor, _ = await talking(anna, office)
        anna.client.actions.send_message(conversation, "our tool", [chosen(anna, conversation, b"MZ program", "setup.exe")])
        await anna.until(lambda: newest(anna, conversation).delivery is Delivery.FAILED)
        refused = newest(anna, conversation)
        assert (refused.text, refused.failure, [file.name for file in refused.files]) == ("our tool", "file_refused", ["setup.exe"])
        anna.client.actions.discard(refused.id)
        anna.client.actions.send_message(conversation, "never mind")
        await visitor.message("never mind")
        assert copies(tmp_path / "anna", "outgoing") == []


async def test_what_was_chosen_before_a_restart_is_sent_after_it(office: Office, tmp_path: Path) -> None:
    secrets = MemorySecrets()
    async with agent_desk(tmp_path / "anna", secrets) as anna:
        await signed_in(anna, office)
        conversation, visitor, _ = await talking(anna, office)
        file = chosen(anna, conversation, b"%PDF-1.4 offer", "offer.pdf")
    async with agent_desk(tmp_path / "anna", secrets) as anna:
        assert [found.id for found in anna.client.outgoing.of(conversation)] == [file]
        anna.client.actions.send_message(conversation, "", [file])  # before there is a connection
        assert await anna.client.account.resume()
        said = await with_files(visitor)
        assert [found["id"] for found in said["files"]] == [file]


async def test_files_leave_with_their_conversation(office: Office, tmp_path: Path) -> None:
    async with agent_desk(tmp_path / "anna", MemorySecrets()) as anna, agent_desk(tmp_path / "ben", MemorySecrets()) as ben:
        await signed_in(anna, office)
        await signed_in(ben, office, "ben")
        conversation, visitor, _ = await talking(anna, office)
        file = chosen(anna, conversation, b"%PDF-1.4 offer", "offer.pdf")
        anna.client.actions.send_message(conversation, "", [file])
        await with_files(visitor)
        await anna.until(lambda: newest(anna, conversation).delivery is Delivery.SENT)
        await anna.client.downloads.opened(conversation, newest(anna, conversation).files[0])
        chosen(anna, conversation, b"draft", "draft.txt")
        with pytest.raises(ApiError, match="not_found"):
            await ben.client.downloads.whole(conversation, file)
        me = ben.client.queries.me()
        assert me is not None
        anna.client.actions.reassign(conversation, me.agent.id)
        await anna.until(lambda: anna.client.queries.conversation(conversation) is None)
        assert copies(tmp_path / "anna", "outgoing") == copies(tmp_path / "anna", "opened") == []
        with pytest.raises(ApiError, match="not_found"):
            await anna.client.downloads.whole(conversation, file)
        await ben.a_conversation(Folder.MINE)
        assert await ben.client.downloads.whole(conversation, file) == b"%PDF-1.4 offer"
