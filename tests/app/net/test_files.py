"""Files over real HTTP: brought and fetched piece by piece, and nothing else taken for one."""

from collections.abc import AsyncIterator
from urllib.parse import parse_qs, urlsplit

import pytest

from app.core.errors import ApiError, AppError, Unreachable
from app.core.steps import Upload
from app.protocol.ids import FileId, derived_id
from app.protocol.records import File
from tests.app.net.test_api import Shop, encoded, opened
from tests.fakes.records import cid

FILE = FileId(derived_id("offer"))
NAME = "Angebot & Preise «2026» %2F.pdf"
UPLOAD = Upload(FILE, cid("mine"), NAME, 300_000)
TOLD = File(id=FILE, name=NAME, media_type="application/pdf", size=300_000)


async def pieces() -> AsyncIterator[bytes]:
    for _ in range(3):
        yield b"x" * 100_000


async def test_a_file_is_brought_piece_by_piece_with_its_size_said_before() -> None:
    async with opened(shop := Shop(body=encoded(TOLD))) as api:
        assert await api.upload("token", UPLOAD, pieces) == TOLD
    ((method, target, headers, body),) = shop.asked
    address = urlsplit(target)
    assert (method, address.path) == ("PUT", f"/api/v1/conversations/{cid('mine')}/files/{FILE}")
    assert parse_qs(address.query) == {"name": [NAME]}
    assert (headers["authorization"], headers["content-length"]) == ("Bearer token", "300000")
    assert "transfer-encoding" not in headers
    assert body == b"x" * 300_000


@pytest.mark.parametrize(
    ("status", "body", "code"),
    [
        (422, b'{"code":"file_refused"}', "file_refused"),
        (507, b'{"code":"storage_full"}', "storage_full"),
        (413, b"<html>nginx</html>", "file_too_large"),
        (507, b"<html>full</html>", "storage_full"),
        (502, b"<html>oops</html>", "unreachable"),
        (200, b"<html>Welcome to the hotel</html>", "unreachable"),
    ],
)
async def test_what_is_wrong_with_a_file_is_said(status: int, body: bytes, code: str) -> None:
    async with opened(Shop(status, body)) as api:
        with pytest.raises(AppError) as refused:
            await api.upload("token", UPLOAD, pieces)
    assert refused.value.code == code


async def test_a_file_is_fetched_whole_or_small() -> None:
    came: list[bytes] = []

    async def take(piece: bytes) -> None:
        came.append(piece)

    async with opened(shop := Shop(body=b"x" * 200_000, kind="application/pdf", disposition="attachment; filename=a.pdf")) as api:
        await api.download("token", FILE, take, small=False)
        await api.download("token", FILE, take, small=True)
    assert b"".join(came) == b"x" * 400_000
    assert [asked[1] for asked in shop.asked] == [f"/api/v1/files/{FILE}", f"/api/v1/files/{FILE}?small"]
    assert {asked[2]["authorization"] for asked in shop.asked} == {"Bearer token"}


async def test_what_is_no_file_of_this_server_s_is_not_taken_for_one() -> None:
    async def take(piece: bytes) -> None:
        raise AssertionError(piece)

    async with opened(shop := Shop(body=b"<html>Welcome to the hotel</html>", kind="text/html")) as api:
        with pytest.raises(Unreachable):
            await api.download("token", FILE, take, small=False)
        shop.status, shop.body = 404, b'{"code":"not_found"}'
        with pytest.raises(ApiError, match="not_found"):
            await api.download("token", FILE, take, small=False)


async def test_half_a_file_is_none() -> None:
    async def take(_piece: bytes) -> None: ...

    async with opened(Shop(body=b"x" * 5_000, missing=1_000, disposition="attachment")) as api:
        with pytest.raises(Unreachable):
            await api.download("token", FILE, take, small=False)
