"""Those who come over the network with something else in mind: half requests, endless headers, broken text, another company's things."""

import asyncio
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import pytest

from app.protocol.ids import AccountId, new_id
from app.protocol.limits import MAX_FILE_BYTES
from server_stub.beside import now_ms
from server_stub.db.accounts import NewUser, add_user, create_account
from server_stub.db.database import Database
from server_stub.web.passwords import hash_password
from server_stub.web.protocols import STEP_BYTES, RequestProtocol
from tests.fakes.patience import PATIENCE_S
from tests.flow.client import Client, Frame
from tests.flow.office import Office, open_office


async def raw(office: Office) -> tuple[asyncio.StreamReader, asyncio.StreamWriter]:
    host, port = office.address.removeprefix("http://").split(":")
    return await asyncio.open_connection(host, int(port))


async def cut(reader: asyncio.StreamReader) -> bool:
    """Whether the server ends the connection without a word."""
    async with asyncio.timeout(PATIENCE_S):
        with suppress(ConnectionError):
            return await reader.read() == b""
        return True


@pytest.mark.parametrize(
    "begun", [b"", b"GET /healthz HTTP/1.1\r\nHost: x\r\nX-Slow: ", b"POST /api/v1/sign-in HTTP/1.1\r\nContent-Length: 9\r\n\r\n{"]
)
async def test_half_a_request_is_not_waited_for(office: Office, monkeypatch: pytest.MonkeyPatch, begun: bytes) -> None:
    monkeypatch.setattr("server_stub.web.protocols.REQUEST_WITHIN_S", 0.2)
    reader, writer = await raw(office)
    writer.write(begun)
    assert await cut(reader)
    writer.close()
    assert (await office.http.get("/healthz")).status_code == 200


async def begun_upload(office: Office, size: int) -> tuple[asyncio.StreamReader, asyncio.StreamWriter]:
    """A visitor's request to upload a file of that size, up to its body."""
    session = await office.session()
    reader, writer = await raw(office)
    about = f"Host: {office.address[7:]}\r\nOrigin: {office.address}\r\nContent-Length: {size}"
    admission = f"Authorization: Visitor {session['visitor']}:{session['secret']}"
    writer.write(f"PUT /api/v1/visitor/files/{new_id()} HTTP/1.1\r\n{about}\r\n{admission}\r\n\r\n".encode())
    return reader, writer


async def test_half_a_file_is_not_waited_for(office: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("server_stub.web.protocols.REQUEST_WITHIN_S", 0.5)
    reader, writer = await begun_upload(office, 10 * STEP_BYTES)
    writer.write(bytes(3 * STEP_BYTES))
    assert await cut(reader)
    writer.close()


async def test_a_file_may_take_its_time_while_it_moves(office: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    anew = 0
    wait_anew = RequestProtocol._wait_anew

    def counted(protocol: RequestProtocol) -> None:
        nonlocal anew
        anew += 1
        wait_anew(protocol)

    monkeypatch.setattr(RequestProtocol, "_wait_anew", counted)
    reader, writer = await begun_upload(office, 8 * STEP_BYTES)
    requests = anew
    writer.write(bytes(8 * STEP_BYTES))
    assert b" 200 " in await reader.readuntil(b"\r\n")
    assert anew >= requests + 3  # the connection, the request, and at least one step of the body
    writer.close()


@pytest.mark.parametrize("how", ["keep-alive", "close"])
async def test_a_file_that_nobody_reads_is_not_sent_for_ever(office: Office, monkeypatch: pytest.MonkeyPatch, how: str) -> None:
    """All of it is taken from the disk before the end, or not: what waits in the server is the last of it, or only a part."""
    monkeypatch.setattr("server_stub.web.protocols.REQUEST_WITHIN_S", 0.5)
    given_up = asyncio.Event()
    end = RequestProtocol.connection_lost

    def ended(protocol: RequestProtocol, error: Exception | None) -> None:
        end(protocol, error)
        if protocol.client == stranger.getsockname():
            given_up.set()

    monkeypatch.setattr(RequestProtocol, "connection_lost", ended)
    session = await office.session()
    admission = {"Authorization": f"Visitor {session['visitor']}:{session['secret']}", "Origin": office.address}
    path = f"/api/v1/visitor/files/{new_id()}"
    uploaded = await office.http.put(path, content=bytes(MAX_FILE_BYTES), headers=admission)
    assert uploaded.status_code == 200
    stranger = await office.narrow_socket()
    asked = f"GET {path} HTTP/1.1\r\nHost: x\r\nConnection: {how}\r\nAuthorization: {admission['Authorization']}\r\n\r\n"
    with stranger:
        await asyncio.get_running_loop().sock_sendall(stranger, asked.encode())
        async with asyncio.timeout(PATIENCE_S):
            await given_up.wait()


async def test_endless_headers_are_cut_off(office: Office) -> None:
    reader, writer = await raw(office)
    writer.write(b"GET /healthz HTTP/1.1\r\nHost: x\r\n")
    with suppress(ConnectionError):
        for number in range(2_000):
            writer.write(b"X-%d: %s\r\n" % (number, b"x" * 1_000))
            await writer.drain()
    assert await cut(reader)
    writer.close()


async def test_a_kept_connection_may_ask_again(office: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("server_stub.web.protocols.REQUEST_WITHIN_S", 0.2)
    reader, writer = await raw(office)
    for _ in range(3):
        writer.write(b"GET /healthz HTTP/1.1\r\nHost: x\r\n\r\n")
        assert b"200 OK" in await reader.readuntil(b"ok\n")
        await asyncio.sleep(0.3)
    writer.close()


async def test_text_that_is_no_text_ends_the_socket(office: Office, expect_log: Callable[[str, int], None]) -> None:
    expect_log("Invalid UTF-8 sequence", 40)
    client, _ = await office.agent()
    await client.socket.send(b"\xff\xfe\xfd", text=True)
    assert await client.closed() == 1007
    assert (await (await office.agent())[0].command("set_online", online=True))["type"] == "ack"


def another_company(folder: Path) -> AccountId:
    """Globex, with Hank, in the same database."""
    database = Database.open(f"sqlite:///{folder / 'desk.sqlite3'}")
    account = create_account(database, "Globex", now_ms())
    add_user(database, account, NewUser("hank@acme.example", "Hank Scorpio", hash_password("demo"), admin=True), now_ms())
    database.close()
    return account


async def test_another_company_hears_and_gets_nothing(office_folder: Path) -> None:
    another_company(office_folder)
    async with open_office(office_folder) as office:
        anna, hank = await office.online("anna"), await office.online("hank")
        visitor, _ = await office.waiting_visitor()
        conversation = (await anna.event("conversation_entered"))["conversation"]["id"]
        await visitor.send(type="typing")
        await anna.frame("ephemeral")
        await refused_everything(hank, conversation)
        assert (await anna.command("assign_to_me", conversation=conversation))["type"] == "ack"
        hank_id = (await office.sign_in("hank"))["me"]["agent"]["id"]
        assert (await anna.command("reassign", conversation=conversation, to=hank_id))["code"] == "agent_unknown"
        assert (await anna.command("close_conversation", conversation=conversation))["type"] == "ack"
        await refused_everything(hank, conversation)
        await hank.nothing_but_heartbeats()
        assert {event["data"]["agent"]["name"] for event in hank.events} == {"Hank Scorpio"}

        headers = {"Authorization": f"Bearer {(await office.sign_in('hank'))['access_token']}"}
        page = await office.http.get("/api/v1/conversations/closed", headers=headers)
        assert page.json() == {"conversations": [], "more": False, "total": 0}
        messages = await office.http.get(f"/api/v1/conversations/{conversation}/messages", headers=headers)
        assert (messages.status_code, messages.json()) == (404, {"code": "not_found"})
        _, greeting = await office.agent("hank")
        assert conversation not in str(greeting.snapshot)
        assert [agent["name"] for agent in greeting.snapshot[0]["agents"]] == ["Hank Scorpio"]


async def refused_everything(client: Client, conversation: str) -> None:
    """To somebody else's company a conversation looks as if it were not there."""
    wishes: dict[str, Frame] = {
        "assign_to_me": {},
        "reassign": {"to": new_id()},
        "unassign": {},
        "send_message": {"text": "x"},
        "close_conversation": {},
        "mark_read": {"number": 1},
    }
    for kind, more in wishes.items():
        assert (await client.command(kind, conversation=conversation, **more))["code"] == "not_found", kind


async def test_a_visitor_begins_at_most_three_conversations_in_ten_minutes(office: Office) -> None:
    anna = await office.online()
    visitor, _, session = await office.visitor()
    for _ in range(3):
        assert (await visitor.command("answer_question", card="topic", answer="person"))["type"] == "ack"
        entered = await anna.event("conversation_entered", lambda data: data["conversation"]["state"] == "unassigned")
        assert (await anna.command("close_conversation", conversation=entered["conversation"]["id"]))["type"] == "ack"
        await visitor.event("chat_changed", lambda data: data["chat"]["state"] == "closed")
    refusal = await visitor.command("answer_question", card="topic", answer="person")
    assert refusal["code"] == "rate_limited"
    assert 60_000 < refusal["retry_after_ms"] <= 200_000
    other, _, _ = await office.visitor(session)
    assert (await other.command("answer_question", card="topic", answer="person"))["code"] == "rate_limited"


async def test_secrets_are_not_kept_by_caches(office: Office) -> None:
    signed_in = await office.http.post("/api/v1/sign-in", json={"email": "anna@acme.example", "password": "demo", "device": new_id()})
    session = await office.http.post("/api/v1/visitor/session", json={"site": "demo"}, headers={"Origin": office.address})
    for answer in (signed_in, session):
        assert answer.status_code == 200
        assert answer.headers["cache-control"] == "no-store"
        assert answer.headers["x-content-type-options"] == "nosniff"
