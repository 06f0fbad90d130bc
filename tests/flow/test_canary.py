"""Words that were typed, and every secret, go through the whole of the main job at the lowest log level: no log holds one of them."""

import asyncio
import logging
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import httpx
import pytest
from websockets.exceptions import ConnectionClosed
from websockets.typing import Origin

from app.core.errors import AppError
from app.core.views import Folder
from app.desktop.logs import log_to
from app.protocol.details import FieldName
from app.protocol.ids import ConversationId, new_id
from server_stub.beside import now_ms, open_database
from server_stub.db.accounts import NewUser, add_user, list_accounts
from server_stub.settings import Settings
from server_stub.web.passwords import hash_password
from tests.fakes.agent_desk import AgentDesk, MemorySecrets, agent_desk
from tests.flow.client import Client, Frame, greeting
from tests.flow.elsewhere import Elsewhere, served_elsewhere

CANARY = "canary"
PASSWORD, NAME, EMAIL = "canary-password", "Canary Name", "canary@acme.example"


@pytest.fixture
def folder(office_folder: Path) -> Path:
    """A database with an agent whose name and password can be recognised."""
    database = open_database(Settings(office_folder, f"sqlite:///{office_folder / 'desk.sqlite3'}", b""))
    (account,) = list_accounts(database)
    add_user(database, account.id, NewUser(EMAIL, NAME, hash_password(PASSWORD)), now_ms())
    database.close()
    return office_folder


@pytest.fixture
def clients_log(tmp_path: Path) -> Iterator[Path]:
    """The log that the client keeps in its data folder, at its lowest level."""
    file = tmp_path / "client" / "livechat-desk.log"
    handler = log_to(file, logging.DEBUG)
    yield file
    logging.getLogger().removeHandler(handler)
    handler.close()
    logging.getLogger("livechat").setLevel(logging.NOTSET)


async def refused(office: Elsewhere, secrets: list[str]) -> None:
    """Requests and frames of strangers, each with something in it that no log may hold."""
    http = office.http
    await http.post("/api/v1/sign-in", json={"email": EMAIL, "password": "canary-guess", "device": new_id(), "device_name": "canary-desk"})
    await http.post("/api/v1/sign-in", content=b'{"password": "canary-half')
    await http.post("/api/v1/refresh", json={"refresh_token": "canary-refresh"})
    await http.post("/api/v1/invitation/check", json={"secret": "canary-invitation"})
    await http.post("/api/v1/invitation", json={"secret": "canary-invitation", "password": "canary-chosen"})
    await http.get("/api/v1/conversations/closed?canary=1", headers={"Authorization": "Bearer canary-access", "User-Agent": "canary/1"})
    await http.get("/canary/path%0acanary")
    await http.post("/api/v1/visitor/session", json={"site": "canary-site"}, headers={"Origin": "https://canary.example"})
    for last in ('{"canary', b"canary-binary"):
        stranger, _, session = await office.visitor()
        secrets += [session["secret"], session["ticket"]]
        for frame in ('{"type": "canary"}', '{"type": "command", "id": "canary", "kind": "canary", "data": {"canary": 1}}'):
            await stranger.socket.send(frame)
        await stranger.command("canary_kind", text="canary-unknown")
        await stranger.command("write_message", canary="canary-field")
        await stranger.socket.send(last)
        await stranger.closed()
    first = {"versions": [1], "device": new_id(), "app": "canary-app", "ticket": "canary-ticket"}
    other = await office.dial("/visitor/socket", first, origin=Origin(office.address))
    await other.closed()


async def chat(office: Elsewhere, folder: Path, secrets: list[str]) -> None:
    """The main job, by an agent at a desk and a visitor."""
    keyring = MemorySecrets()
    async with agent_desk(folder, keyring) as desk:
        with suppress(AppError):
            await desk.client.account.sign_in(office.address, EMAIL, "canary-wrong")
        await desk.client.account.sign_in(office.address, EMAIL, PASSWORD)
        await desk.online()
        desk.client.actions.set_online(True)
        await desk.until(lambda: not desk.client.outbox.waiting())
        secrets += [*keyring.held.values(), await desk.client.account.access()]
        visitor = await a_visitor(office, secrets)
        conversation = await desk.a_conversation()
        desk.client.actions.assign_to_me(conversation)
        await desk.a_conversation(Folder.MINE)
        desk.client.actions.save_draft(conversation, "canary-draft")
        desk.client.actions.send_message(conversation, "canary-answer")
        await visitor.message("canary-answer")
        assert (await visitor.command("write_message", text="canary-thanks"))["type"] == "ack"
        await desk.until(lambda: "canary-thanks" in desk.texts(conversation))
        await details(desk, conversation)
        await desk.client.account.access(fresh=True)
        secrets += [*keyring.held.values(), await desk.client.account.access()]
        desk.client.actions.close_conversation(conversation)
        await desk.a_conversation(Folder.CLOSED)
        with suppress(ConnectionClosed):
            await visitor.socket.close()
        await desk.client.account.sign_out()


async def details(desk: AgentDesk, conversation: ConversationId) -> None:
    """What is known of the visitor, and a lead that the server's own CRM keeps."""
    acts = desk.client.actions
    acts.set_field(conversation, FieldName.PERSON_NAME, "canary-name")
    acts.set_field(conversation, FieldName.PERSON_EMAIL, "canary@details.example")
    note = acts.add_note(conversation, "canary-note")
    acts.edit_note(conversation, note, "canary-edited")
    acts.create_lead(conversation, "canary-lead")
    acts.create_deal(conversation, "canary-deal")
    await desk.until(lambda: not desk.client.outbox.waiting())
    await desk.client.details.fetch(conversation)
    shown = desk.client.queries.details(conversation)
    assert shown is not None
    assert sorted(item.title for item in shown.items) == ["canary-deal", "canary-lead"]


async def a_visitor(office: Elsewhere, secrets: list[str]) -> Client:
    """One who asks for a person, on a page with an address and a title."""
    page = {"page": "https://shop.example/canary?canary-query", "page_title": "canary-title"}
    answer = await office.http.post("/api/v1/visitor/session", json={"site": "demo", **page}, headers={"Origin": office.address})
    session: Frame = answer.json()
    secrets += [session["secret"], session["ticket"]]
    hello = {"versions": [1], "device": new_id(), "ticket": session["ticket"], "app": "canary-widget"}
    client = await office.dial("/visitor/socket", hello, origin=Origin(office.address))
    await greeting(client)
    assert (await client.command("answer_question", card="topic", answer="person"))["type"] == "ack"
    assert (await client.command("write_message", text="canary-question"))["type"] == "ack"
    return client


async def test_no_log_holds_what_was_typed_or_a_secret(folder: Path, clients_log: Path, tmp_path: Path) -> None:
    secrets = [CANARY, PASSWORD]
    async with served_elsewhere(folder, "--log-level", "debug") as office:
        await refused(office, secrets)
        await chat(office, tmp_path / "anna", secrets)
    servers = await asyncio.to_thread((folder / "livechat-server.log").read_text)
    client = await asyncio.to_thread(clients_log.read_text)
    key = await asyncio.to_thread((folder / "secret.key").read_text)
    assert "what=opened side=agent" in servers
    assert 'what="sign-in failed"' in servers
    assert "signed_in" in client
    for text in (servers, office.printed, client):
        assert [secret for secret in (*secrets, key) if secret.lower() in text.lower()] == []
    assert office.code == 0


async def test_a_request_can_be_found_in_the_log(folder: Path) -> None:
    async with served_elsewhere(folder, "--log-level", "debug") as office:
        body = {"email": EMAIL, "password": "wrong", "device": new_id()}
        answer: httpx.Response = await office.http.post("/api/v1/sign-in", json=body)
        client, _ = await office.agent("anna")
        await asyncio.gather(client.socket.close(), client.socket.wait_closed())
    name = answer.headers["x-request-id"]
    lines = (await asyncio.to_thread((folder / "livechat-server.log").read_text)).splitlines()
    assert [line.partition("what=")[2] for line in lines if f"connection={name} " in line] == ['"sign-in failed" address=127.0.0.1']
    (opened,) = [line for line in lines if "what=opened side=agent" in line]
    (closed,) = [line for line in lines if "what=closed side=agent" in line]
    assert opened.partition("connection=")[2].split()[0] == closed.partition("connection=")[2].split()[0] != name
