"""Requests over real HTTP to a server that answers what a test wants."""

import asyncio
import json
from collections.abc import AsyncGenerator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any

import msgspec
import pytest

from app.core.errors import ApiError, AppError, Unreachable
from app.net.api import HttpApi
from app.protocol.api import ConversationDetails, ConversationPage, MessagePage, Tokens
from app.protocol.crm import CrmMatches, CrmRecord, CrmRecordKind, CrmRecordPage, CrmSheet
from app.protocol.details import Details, FieldName
from app.protocol.ids import ConversationId, DeviceId
from tests.fakes.records import ME, cid, given, message, note

DEVICE = DeviceId("6f9619ff-8b86-4d01-b42d-00cf4fc964ff")
TOKENS = Tokens(access_token="a", refresh_token="r", expires_in=900, me=ME)


@dataclass
class Shop:
    """Answers every request with `status` and `body`, of which the last `missing` bytes never come; remembers what was asked."""

    status: int = 200
    body: bytes = b"{}"
    kind: str = "application/json"
    missing: int = 0
    disposition: str = ""
    asked: list[tuple[str, str, dict[str, str], bytes]] = field(default_factory=list)

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """One connection, one request."""
        head = (await reader.readuntil(b"\r\n\r\n")).decode().split("\r\n")
        method, target, _ = head[0].split(" ")
        headers = {name.lower(): value for name, value in (line.split(": ", 1) for line in head[1:] if line)}
        body = await reader.readexactly(int(headers.get("content-length", "0")))
        self.asked.append((method, target, headers, body))
        answer = f"HTTP/1.1 {self.status} Answer\r\nContent-Type: {self.kind}\r\nContent-Length: {len(self.body)}\r\n"
        answer += f"Content-Disposition: {self.disposition}\r\n" if self.disposition else ""
        writer.write(f"{answer}Connection: close\r\n\r\n".encode() + self.body[: len(self.body) - self.missing])
        await writer.drain()
        writer.close()


@asynccontextmanager
async def opened(shop: Shop) -> AsyncGenerator[HttpApi]:
    """An api for a shop that is open."""
    server = await asyncio.start_server(shop.serve, "127.0.0.1", 0)
    async with server:
        api = HttpApi(f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}", "Anna's laptop")
        yield api
        await api.close()


def encoded(body: Any) -> bytes:
    return msgspec.json.encode(body)


async def test_sign_in_and_refresh() -> None:
    async with opened(shop := Shop(body=encoded(TOKENS))) as api:
        assert await api.sign_in("anna@acme.example", "sëcret", DEVICE) == TOKENS
        assert await api.refresh("r0") == TOKENS
    (first, second) = shop.asked
    assert first[:2] == ("POST", "/api/v1/sign-in")
    assert json.loads(first[3]) == {"email": "anna@acme.example", "password": "sëcret", "device": DEVICE, "device_name": "Anna's laptop"}
    assert second[:2] == ("POST", "/api/v1/refresh")
    assert json.loads(second[3]) == {"refresh_token": "r0"}
    assert "authorization" not in first[2]


async def test_details() -> None:
    details = Details(revision=2, fields={FieldName.PERSON_NAME: given("Vera")}, notes=(note("one"),))
    async with opened(shop := Shop(body=encoded(ConversationDetails(details=details)))) as api:
        assert (await api.details("token", cid("mine"))).details == details
        await api.details("token", ConversationId("../closed"))
    assert shop.asked[0][:2] == ("GET", f"/api/v1/conversations/{cid('mine')}/details")
    assert shop.asked[0][2]["authorization"] == "Bearer token"
    assert shop.asked[1][1] == "/api/v1/conversations/..%2Fclosed/details"


async def test_the_crm_is_asked() -> None:
    found = CrmRecord(kind=CrmRecordKind.LEAD, remote="7", name="Vera lead", at=99)
    async with opened(shop := Shop(body=encoded(page := CrmRecordPage(records=(found,), more=True)))) as api:
        assert await api.crm_search("token", "Żółw & co", None, 50) == page
        await api.crm_search("token", "", found, 50)
        shop.body = encoded(sheet := CrmSheet(record=found, owner_name="Anna"))
        assert await api.crm_sheet("token", CrmRecordKind.LEAD, "7") == sheet
        await api.crm_sheet("token", CrmRecordKind.LEAD, "../deal")
        shop.body = encoded(matches := CrmMatches())
        assert await api.crm_matches("token", "vera@shop.example", "+48123456789", "") == matches
    assert [asked[1] for asked in shop.asked] == [
        "/api/v1/crm/search?q=%C5%BB%C3%B3%C5%82w+%26+co&limit=50",
        "/api/v1/crm/search?q=&limit=50&before_at=99&before_remote=7",
        "/api/v1/crm/records/lead/7",
        "/api/v1/crm/records/lead/..%2Fdeal",
        "/api/v1/crm/matches?email=vera%40shop.example&phone=%2B48123456789",
    ]
    assert {asked[2]["authorization"] for asked in shop.asked} == {"Bearer token"}


async def test_an_image_of_a_playbook_needs_no_token_and_is_one() -> None:
    pieces: list[bytes] = []

    async def take(piece: bytes) -> None:
        pieces.append(piece)

    async with opened(shop := Shop(body=b"pixels", kind="image/png")) as api:
        await api.image("../api", take)
        assert b"".join(pieces) == b"pixels"
        shop.kind = "text/html"
        with pytest.raises(Unreachable):
            await api.image("shop", take)
    assert [asked[1] for asked in shop.asked] == ["/images/..%2Fapi", "/images/shop"]
    assert all("authorization" not in asked[2] for asked in shop.asked)


async def test_the_crm_comes_as_a_file() -> None:
    pieces: list[bytes] = []

    async def take(piece: bytes) -> None:
        pieces.append(piece)

    async with opened(shop := Shop(body=b"kind,id\r\n" * 20_000, kind="text/csv; charset=utf-8")) as api:
        await api.crm_export("token", take)
        assert b"".join(pieces) == shop.body
        assert shop.asked[0][:2] == ("GET", "/api/v1/crm/export.csv")
        assert shop.asked[0][2]["authorization"] == "Bearer token"
        pieces.clear()
        shop.missing = 10
        with pytest.raises(Unreachable):
            await api.crm_export("token", take)
        assert len(pieces) > 0
    for shop, failure in (
        (Shop(401, b'{"code":"token_expired"}'), ApiError),
        (Shop(200, b"<html>Welcome to the hotel</html>", kind="text/html"), Unreachable),
    ):
        pieces.clear()
        async with opened(shop) as api:
            with pytest.raises(failure):
                await api.crm_export("token", take)
        assert pieces == []


async def test_sign_out() -> None:
    async with opened(shop := Shop(status=204, body=b"")) as api:
        await api.sign_out("token")
    assert shop.asked[0][:2] == ("POST", "/api/v1/sign-out")
    assert shop.asked[0][2]["authorization"] == "Bearer token"


async def test_pages() -> None:
    page = MessagePage(messages=(message("c", 1),), more=True)
    async with opened(shop := Shop(body=encoded(page))) as api:
        assert await api.messages("token", cid("c"), 7, 50) == page
        shop.body = encoded(closed := ConversationPage(conversations=(), more=False, total=3))
        assert await api.closed("token", None, None, 50) == closed
        assert await api.closed("token", 99, cid("c"), 50) == closed
    assert [asked[1] for asked in shop.asked] == [
        f"/api/v1/conversations/{cid('c')}/messages?before=7&limit=50",
        "/api/v1/conversations/closed?limit=50",
        f"/api/v1/conversations/closed?limit=50&before_at=99&before_id={cid('c')}",
    ]


@pytest.mark.parametrize(
    ("status", "body", "code", "retry_after_ms"),
    [
        (401, b'{"code":"wrong_credentials"}', "wrong_credentials", None),
        (429, b'{"code":"rate_limited","retry_after_ms":1500}', "rate_limited", 1500),
        (404, b'{"code":"not_found"}', "not_found", None),
        (418, b'{"code":"something_new"}', "something_new", None),
        (401, b"<html>", "unauthenticated", None),
        (503, b"", "busy", None),
    ],
)
async def test_a_problem_is_an_api_error(status: int, body: bytes, code: str, retry_after_ms: int | None) -> None:
    async with opened(Shop(status, body)) as api:
        with pytest.raises(ApiError) as problem:
            await api.refresh("r")
    assert (problem.value.code, problem.value.retry_after_ms) == (code, retry_after_ms)


NOT_OURS: list[Callable[[], Shop]] = [
    lambda: Shop(200, b"<html>Welcome to the hotel</html>"),
    lambda: Shop(200, b'{"hello":"world"}'),
    lambda: Shop(200, b'{"access_token":"M\xfcnchen"}'),
    lambda: Shop(200, b'{"more":' + b"[" * 100_000),
    lambda: Shop(502, b'{"code":"M\xfcnchen"}'),
    lambda: Shop(302, b""),
    lambda: Shop(500, b"oops"),
]


@pytest.mark.parametrize("shop", NOT_OURS)
async def test_whatever_else_answers_there_is_not_our_server(shop: Callable[[], Shop]) -> None:
    async with opened(shop()) as api:
        with pytest.raises(Unreachable):
            await api.refresh("r")


@pytest.mark.parametrize(
    "address", ["http://127.0.0.1:9", "http://127.0.0.1:port", "https://", "gopher://127.0.0.1", "https://127.0.0.1:9"]
)
async def test_an_address_where_nothing_is(address: str) -> None:
    api = HttpApi(address)
    with pytest.raises(AppError) as refused:
        await api.sign_in("a", "b", DEVICE)
    assert refused.value.code == "unreachable"
    await api.close()
