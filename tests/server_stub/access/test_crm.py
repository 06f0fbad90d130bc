"""What agents ask of the CRM over HTTP."""

from collections.abc import AsyncGenerator
from pathlib import Path
from typing import Any

import httpx
import pytest

from app.protocol.ids import new_id
from server_stub.settings import Rates
from tests.server_stub.access.places import KNOWN
from tests.server_stub.access.premises import Premises, premises

LOOK = ("look",)


@pytest.fixture
async def here(tmp_path: Path) -> AsyncGenerator[Premises]:
    async with premises(tmp_path, ("agent", "foreign_agent"), LOOK) as opened:
        yield opened


async def ask(here: Premises, path: str, who: str = "agent", **params: Any) -> httpx.Response:
    return await here.inside.http.get(f"/api/v1/crm/{path}", params=params, headers=here.principals[who].headers)


async def test_search_and_record_are_the_companys_own(here: Premises) -> None:
    found = await ask(here, "search", q="eve")
    assert [record["remote"] for record in found.json()["records"]] == [KNOWN]
    assert found.headers["cache-control"] == "no-store"
    assert (await ask(here, f"records/person/{KNOWN}")).json()["record"]["name"] == "Eve"
    assert (await ask(here, "search", "foreign_agent", q="eve")).json() == {}
    hidden, absent = await ask(here, f"records/person/{KNOWN}", "foreign_agent"), await ask(here, f"records/person/{new_id()}")
    assert (hidden.status_code, hidden.content) == (absent.status_code, absent.content) == (404, b'{"code":"not_found"}')


async def test_the_file_is_an_attachment(here: Premises) -> None:
    answer = await ask(here, "export.csv")
    assert answer.headers["content-type"] == "text/csv; charset=utf-8"
    assert answer.headers["content-disposition"] == 'attachment; filename="crm.csv"'
    assert answer.headers["cache-control"] == "no-store"
    assert answer.content.startswith(b"\xef\xbb\xbfkind,")


ASKED: list[tuple[str, dict[str, Any], int]] = [
    ("matches", {}, 200),
    ("matches", {"email": "eve@example.com", "phone": "+4930123456", "organization": "Acme"}, 200),
    ("matches", {"email": "no address"}, 400),
    ("matches", {"phone": "030 123456"}, 400),
    ("matches", {"organization": "x" * 256}, 400),
    ("search", {"q": "x" * 201}, 400),
    ("search", {"limit": 0}, 400),
    ("search", {"limit": 101}, 400),
    ("search", {"before_at": 1}, 400),
    ("search", {"before_at": 1, "before_remote": "x"}, 400),
    ("search", {"before_at": 1, "before_remote": KNOWN}, 200),
    ("records/person/x", {}, 404),
    (f"records/thing/{KNOWN}", {}, 404),
    (f"records/lead/{KNOWN}", {}, 404),
]


async def test_what_cannot_be_asked_is_refused(here: Premises) -> None:
    got = [(path, params, (await ask(here, path, **params)).status_code) for path, params, _ in ASKED]
    assert got == ASKED


async def test_one_agent_asks_only_so_much(tmp_path: Path) -> None:
    async with premises(tmp_path, ("agent", "admin"), LOOK, Rates(crm_requests_burst=2)) as here:
        statuses = [(await ask(here, "search")).status_code for _ in range(3)]
        assert statuses == [200, 200, 429]
        assert (await ask(here, "search", "admin")).status_code == 200


async def test_the_figures_say_what_waits(here: Premises) -> None:
    page = (await here.inside.http.get("/metrics")).text
    assert "livechat_crm_pending 0.0" in page
    assert "livechat_crm_oldest_pending_seconds 0.0" in page
