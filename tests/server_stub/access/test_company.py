"""A company's settings over HTTP: everybody reads them, admins save them, and nothing of anybody's is lost."""

from collections.abc import AsyncGenerator
from pathlib import Path
from typing import Any

import httpx
import msgspec
import pytest
from msgspec.structs import replace

from app.protocol.company import Company, CompanySettings
from app.protocol.events import AccountChanged
from app.protocol.people import Account, FileKind, FileRules, NotificationRules
from server_stub.company.settings import change_settings
from server_stub.settings import Rates
from tests.flow.client import Client
from tests.server_stub.access.premises import Premises, premises

PRINCIPALS = ("agent", "admin", "deals_admin", "foreign_agent")
PATH = "/api/v1/company"
AS_MADE = CompanySettings(name="Acme")
CHANGED = CompanySettings(
    name="Acme Outdoor",
    currency="PLN",
    region="PL",
    language="pl",
    grace_ms=60_000,
    return_after_ms=None,
    notifications=NotificationRules(text=False),
    files=FileRules(visitors=False, kinds=(FileKind.IMAGE,), max_bytes=1_000),
    keep_chats_days=365,
    keep_files_days=30,
)


@pytest.fixture
async def here(tmp_path: Path) -> AsyncGenerator[Premises]:
    async with premises(tmp_path, PRINCIPALS, ("look",)) as opened:
        yield opened


def company(answer: httpx.Response) -> Company:
    assert answer.status_code == 200
    return msgspec.json.decode(answer.content, type=Company)


async def read(here: Premises, who: str = "agent") -> Company:
    return company(await here.inside.http.get(PATH, headers=here.principals[who].headers))


async def put(here: Premises, revision: int, who: str = "admin", **settings: object) -> httpx.Response:
    body = {"revision": revision, "settings": {"name": "Acme"} | settings}
    return await here.inside.http.put(PATH, json=body, headers=here.principals[who].headers)


async def save(here: Premises, revision: int, settings: CompanySettings, who: str = "admin") -> httpx.Response:
    return await put(here, revision, who, **msgspec.to_builtins(settings))


async def operator_sets(here: Premises, **settings: object) -> None:
    """What `account set` does beside the server."""
    change_settings(here.database, (await read(here)).account.id, here.clock(), **settings)


async def told(client: Client) -> list[Account]:
    """The accounts that an agent's client was told of."""
    await client.command("nothing like it")
    events = [event for frame in client.frames for event in frame.get("events", ()) if event["kind"] == "account_changed"]
    return [msgspec.convert(event["data"], AccountChanged).account for event in events]


async def test_everybody_reads_what_an_admin_has_saved_and_is_told_of_it(here: Premises) -> None:
    agent, stranger = await here.agent("agent"), await here.agent("foreign_agent")
    before = await read(here)
    assert (before.settings, before.revision, before.changed_at) == (AS_MADE, 0, None)
    saved = company(await save(here, 0, CHANGED))
    assert saved.settings == CHANGED
    assert (saved.revision, saved.changed_at, saved.changed_by_name) == (1, here.clock(), "admin")
    assert await read(here) == await read(here, "deals_admin") == saved
    known = replace(
        before.account,
        name="Acme Outdoor",
        currency="PLN",
        region="PL",
        language="pl",
        notifications=CHANGED.notifications,
        files=CHANGED.files,
    )
    assert await told(agent) == [saved.account] == [known]
    assert await told(stranger) == []
    assert (await read(here, "foreign_agent")).settings == CompanySettings(name="Globex")


async def test_others_than_admins_change_nothing(here: Premises) -> None:
    for who in ("agent", "deals_admin"):
        answer = await save(here, 0, CHANGED, who)
        assert (answer.status_code, answer.json()) == (403, {"code": "not_allowed"})
    assert (await read(here)).settings == AS_MADE


async def test_who_saved_meanwhile_is_named_and_nothing_of_theirs_is_lost(here: Premises) -> None:
    await put(here, 0, currency="PLN")
    at = here.clock()
    here.clock.advance(5_000)
    for revision in (0, 2, -1, 2**60):
        answer = await put(here, revision, currency="GBP")
        assert (answer.status_code, answer.json()) == (409, {"code": "edited_meanwhile", "detail": {"name": "admin", "at": str(at)}})
    assert (await read(here)).settings.currency == "PLN"
    await operator_sets(here, currency="SEK")
    answer = await put(here, 1, currency="GBP")
    assert answer.json()["detail"] == {"name": "", "at": str(here.clock())}


async def test_the_same_again_after_a_lost_answer_is_no_conflict(here: Premises) -> None:
    agent = await here.agent("agent")
    first = await save(here, 0, CHANGED)
    here.clock.advance(5_000)
    assert (await save(here, 0, CHANGED)).json() == first.json()
    assert (await save(here, 1, CHANGED)).json() == first.json()
    assert len(await told(agent)) == 1
    await operator_sets(here, currency="SEK")
    assert (await save(here, 0, CHANGED)).status_code == 409


UNUSABLE: list[tuple[str, dict[str, Any]]] = [
    ("name", {"name": " \t "}),
    ("name", {"name": "A\nB"}),
    ("currency", {"currency": "XXX"}),
    ("region", {"region": "ZZ"}),
    ("language", {"language": "de"}),
    ("files", {"files": {"max_bytes": 0}}),
    ("files", {"files": {"max_bytes": 10 * 2**20 + 1}}),
]
UNREADABLE: list[dict[str, Any]] = [
    {"name": ""},
    {"name": "x" * 101},
    {"grace_ms": 14_999},
    {"grace_ms": 600_001},
    {"return_after_ms": 59_999},
    {"return_after_ms": 86_400_001},
    {"keep_chats_days": 0},
    {"keep_files_days": 3_651},
    {"files": {"kinds": ["program"]}},
]


async def test_what_cannot_be_is_refused_and_changes_nothing(here: Premises) -> None:
    for field, settings in UNUSABLE:
        answer = await put(here, 0, **settings)
        assert (answer.status_code, answer.json()) == (422, {"code": "setting_invalid", "detail": {"field": field}}), settings
    for unreadable in UNREADABLE:
        assert (await put(here, 0, **unreadable)).status_code == 400, unreadable
    assert (await read(here)).settings == AS_MADE


async def test_codes_are_stored_as_they_are_known(here: Premises) -> None:
    saved = company(await put(here, 0, name="  Acme ", currency="pln", region="pl", files={"kinds": ["image", "image"]}))
    files = FileRules(kinds=(FileKind.IMAGE,))
    assert saved.settings == CompanySettings(name="Acme", currency="PLN", region="PL", files=files)


async def test_what_the_operator_sets_counts_like_any_change_and_is_told_once(here: Premises) -> None:
    agent = await here.agent("agent")
    for _ in range(2):
        await operator_sets(here, currency="PLN", return_after_ms=None)
    await put(here, 1, currency="PLN", return_after_ms=None)  # which is nothing new, and makes the server look at once
    assert [account.currency for account in await told(agent)] == ["PLN"]
    now = await read(here)
    assert (now.revision, now.settings.return_after_ms, now.changed_by_name) == (1, None, "")


async def test_somebody_who_saves_on_and_on_is_asked_to_wait(tmp_path: Path) -> None:
    rates = Rates(playbook_requests_burst=2)
    async with premises(tmp_path, ("admin",), ("look",), rates, seconds=lambda: 0.0) as here:
        answers = [await put(here, number, currency=code) for number, code in enumerate(("PLN", "GBP", "SEK"))]
        assert [answer.status_code for answer in answers] == [200, 200, 429]
        assert answers[2].json()["retry_after_ms"] > 0
