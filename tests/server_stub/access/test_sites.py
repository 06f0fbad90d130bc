"""A company's sites over HTTP: made, changed, and where their widget may stand from that moment on."""

import secrets
from collections.abc import AsyncGenerator
from pathlib import Path
from typing import Any

import httpx
import pytest
from sqlalchemy import select

from server_stub.db.tables import site
from tests.fakes.in_process import OWN
from tests.server_stub.access.premises import Premises, premises
from tests.server_stub.access.principals import FOREIGN_SITE
from tests.server_stub.company import SITE

SITES = "/api/v1/company/sites"
BLOG = "https://blog.example"
PAGE = "https://shop.example/shoes/red?name=Maya#top"


@pytest.fixture
async def here(tmp_path: Path) -> AsyncGenerator[Premises]:
    async with premises(tmp_path, ("deals_admin", "admin", "visitor"), ()) as opened:
        yield opened


async def ask(here: Premises, method: str, path: str = "", who: str = "deals_admin", **asked: Any) -> httpx.Response:
    return await here.inside.http.request(method, f"{SITES}{path}", headers=here.principals[who].headers, **asked)


async def shop(here: Premises) -> dict[str, Any]:
    """The first site, as it is."""
    found: dict[str, Any] = next(one for one in (await ask(here, "GET")).json()["sites"] if one["key"] == SITE)
    return found


async def change(here: Premises, who: str = "deals_admin", **changed: Any) -> httpx.Response:
    """Change what is named of the first site, and leave the rest as it is."""
    now = {"revision": 0, "language": "en", "accent": "#1f6feb", "allowed_origins": []} | await shop(here)
    body = {key: now[key] for key in ("revision", "name", "bot_name", "language", "accent", "allowed_origins")} | changed
    return await ask(here, "PUT", f"/{SITE}", who, json=body)


async def make(here: Premises, key: str = "", name: str = "Blog", who: str = "deals_admin", **more: Any) -> httpx.Response:
    return await ask(here, "POST", who=who, json={"key": key or secrets.token_hex(8), "name": name} | more)


async def come(here: Premises, page: str) -> httpx.Response:
    """A browser loads the widget on a page."""
    return await here.inside.http.post("/api/v1/visitor/session", json={"site": SITE, "page": page}, headers={"Origin": OWN})


async def ancestors(here: Premises) -> str:
    """Which pages may show the widget, as its page says."""
    policy = (await here.inside.http.get(f"/w/{SITE}")).headers["content-security-policy"]
    return next(part.strip() for part in policy.split(";") if "frame-ancestors" in part)


async def test_a_site_is_made_once(here: Premises) -> None:
    key = "00ff" * 4
    answer = await make(here, key, "  Blog ", allowed_origins=[BLOG, BLOG])
    made = answer.json()
    assert (answer.status_code, made["name"], made["bot_name"], made["allowed_origins"]) == (201, "Blog", "Blog Assistant", [BLOG])
    assert (await make(here, key, allowed_origins=[BLOG])).json() == made
    assert [one["key"] for one in (await ask(here, "GET", who="admin")).json()["sites"]].count(key) == 1
    for other in (await make(here, key, "Other", allowed_origins=[BLOG]), await make(here, key)):
        assert (other.status_code, other.json()) == (409, {"code": "idempotency_conflict"})
    for wrong in (key.upper(), key[1:], "x" * 16):
        assert (await make(here, wrong)).json() == {"code": "bad_frame"}


async def test_a_key_of_another_company_stays_theirs(here: Premises) -> None:
    key = "0123456789abcdef"
    with here.database.write() as connection:
        foreign = connection.execute(select(site).where(site.c.key == FOREIGN_SITE)).mappings().one()
        connection.execute(site.insert().values(dict(foreign) | {"key": key, "name": "Blog", "allowed_origins": "[]"}))
    assert (await make(here, key)).json() == {"code": "idempotency_conflict"}
    body = {"revision": 0, "name": "X", "bot_name": "X", "language": "en", "accent": "#000000"}
    for unknown in (key, FOREIGN_SITE, "nowhere"):
        assert (await ask(here, "PUT", f"/{unknown}", json=body)).json() == {"code": "not_found"}
    assert key not in str((await ask(here, "GET")).json())


async def test_what_is_saved_holds_at_once_and_visitors_are_told(here: Premises) -> None:
    browser = here.principals["visitor"].browser
    assert browser is not None
    visitor = await here.visitor(browser)
    assert BLOG not in await ancestors(here)
    answer = await change(here, name="Shoes", bot_name="Ann", language="pl", accent="#AA00FF", allowed_origins=[BLOG])
    saved = answer.json()
    assert (saved["revision"], saved["accent"], saved["allowed_origins"]) == (1, "#aa00ff", [BLOG])
    told = (await visitor.event("site_changed"))["site"]
    assert {key: told[key] for key in ("name", "bot_name", "language", "accent")} == {
        "name": "Shoes",
        "bot_name": "Ann",
        "language": "pl",
        "accent": "#aa00ff",
    }
    assert await ancestors(here) == f"frame-ancestors 'self' {BLOG}"
    await come(here, f"{BLOG}/a")
    assert (await shop(here))["loaded_from"] == f"{BLOG}/a"
    await change(here, allowed_origins=[])
    assert await ancestors(here) == "frame-ancestors 'self'"
    await change(here, name="Boots")
    assert (await visitor.event("site_changed"))["site"]["name"] == "Boots"  # the pages are none of their business


async def test_whoever_was_quicker_is_named_and_the_same_again_is_saved_once(here: Premises) -> None:
    first = await change(here, name="Shoes")
    at = here.clock()
    assert (await change(here, revision=0, name="Shoes")).json() == first.json()
    here.clock.advance(1_000)
    late = await change(here, "admin", revision=0, name="Boots")
    assert (late.status_code, late.json()) == (409, {"code": "edited_meanwhile", "detail": {"name": "deals_admin", "at": str(at)}})
    assert await shop(here) == first.json()


WRONG: list[tuple[dict[str, Any], str, str | None]] = [
    ({"name": " "}, "name", None),
    ({"bot_name": "a\x00"}, "bot_name", None),
    ({"language": "de"}, "language", "de"),
    ({"accent": "red"}, "accent", "red"),
    ({"accent": "#12345"}, "accent", "#12345"),
    ({"accent": "#123456;"}, "accent", "#123456;"),
    *(
        ({"allowed_origins": [BLOG, origin]}, "allowed_origins", origin)
        for origin in (
            "",
            "*",
            "shop.example",
            "https://Shop.example",
            "https://shop.example/",
            "https://shop.example:x",
            "https://shop.example:\u0663",  # a digit that no header can carry
            "https://shop.example:443",
            "http://shop.example:80",
            "https://shop..example",
            "https://shop.example; script-src *",
            "https://shop.example\n",
            "javascript://shop.example",
            "'unsafe-inline'",
        )
    ),
]


async def test_what_is_no_setting_is_told_by_its_field_and_nothing_is_saved(here: Premises) -> None:
    before = (await ask(here, "GET")).json()
    for wrong, field, value in WRONG:
        answer = await change(here, **wrong)
        detail = {"field": field} | ({} if value is None else {"value": value})
        assert (answer.status_code, answer.json()) == (422, {"code": "setting_invalid", "detail": detail})
        if field in ("name", "allowed_origins"):
            assert (await make(here, **wrong)).json()["detail"]["field"] == field
    assert (await change(here, allowed_origins=[f"https://{number}.example" for number in range(51)])).status_code == 400
    assert (await ask(here, "GET")).json() == before


async def test_it_says_from_which_page_the_widget_was_loaded_and_nothing_that_follows_its_path(here: Premises) -> None:
    assert "loaded_from" not in await shop(here)
    await come(here, PAGE)
    assert {key: (await shop(here))[key] for key in ("loaded_at", "loaded_from")} == {
        "loaded_at": here.clock(),
        "loaded_from": "https://shop.example/shoes/red",
    }
    here.clock.advance(60_000)
    await come(here, "https://shop.example/" + "a" * 1_000 + "\u202e")
    assert (await shop(here))["loaded_from"] == ("https://shop.example/" + "a" * 1_000)[:300]
    here.clock.advance(60_000)
    await come(here, "https://evil.example/x")
    assert (await shop(here))["loaded_from"].startswith("https://shop.example/a")
