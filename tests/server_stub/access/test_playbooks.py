"""What admins and deals admins are told of playbooks over HTTP."""

from collections.abc import AsyncGenerator
from pathlib import Path
from typing import Any

import httpx
import pytest
from sqlalchemy import select, update

from app.protocol.ids import AccountId, new_id
from server_stub.db.catalogue import playbooks_of
from server_stub.db.playbooks import Content, save_playbook
from server_stub.db.tables import conversation, site
from server_stub.playbooks.catalogue import INSTALLED_FOR_MS
from server_stub.web.visitors import NOTED_EVERY_MS
from tests.fakes.in_process import OWN
from tests.server_stub.access.premises import Premises, premises
from tests.server_stub.access.principals import FOREIGN_SITE
from tests.server_stub.company import OPENING, SITE

LOOK = ("look",)
DAY_MS = 24 * 3_600_000


@pytest.fixture
async def here(tmp_path: Path) -> AsyncGenerator[Premises]:
    async with premises(tmp_path, ("deals_admin", "agent"), LOOK) as opened:
        yield opened


async def ask(here: Premises, path: str = "", who: str = "deals_admin", **params: Any) -> httpx.Response:
    return await here.inside.http.get(f"/api/v1/playbooks{path}", params=params, headers=here.principals[who].headers)


async def listed(here: Premises, **params: Any) -> dict[str, Any]:
    """The account's one playbook."""
    (one,) = (await ask(here, **params)).json()["playbooks"]
    found: dict[str, Any] = one
    return found


async def test_a_playbook_is_listed_as_its_newest_version_has_it(here: Premises) -> None:
    began = here.clock()
    here.clock.advance(1_000)
    save_playbook(here.database, SITE, Content(b'{"start": "x"}', OPENING), here.clock())
    wanted = {"id": here.playbook, "site": SITE, "name": "Shop", "active": True, "version": 2, "changed_at": began + 1_000}
    assert {name: value for name, value in (await listed(here)).items() if name != "chats_today"} == wanted
    answer = await ask(here, f"/{here.playbook}")
    assert answer.json()["playbook"] == await listed(here)
    assert answer.json()["definition"] == {"start": "x"}
    assert answer.headers["cache-control"] == "no-store"


async def test_the_chats_of_today_are_counted_over_all_versions(here: Premises) -> None:
    all_of_them = len(here.places)
    save_playbook(here.database, SITE, Content(b"{}", OPENING), here.clock())
    assert (await listed(here, today_from=0))["chats_today"] == all_of_them
    assert "chats_today" not in await listed(here, today_from=here.clock() + 1)
    assert "chats_today" in await listed(here)
    with here.database.write() as connection:
        connection.execute(update(conversation).values(created_at=conversation.c.created_at - DAY_MS))
    assert "chats_today" not in await listed(here)  # in UTC they began yesterday
    assert (await ask(here, f"/{here.playbook}", today_from=0)).json()["playbook"]["chats_today"] == all_of_them


async def test_another_companys_playbook_is_as_absent_as_none(here: Premises) -> None:
    with here.database.read() as connection:
        account = connection.execute(select(site.c.account).where(site.c.key == FOREIGN_SITE)).scalar_one()
        (foreign,) = playbooks_of(connection, AccountId(account))
    assert [one["site"] for one in (await ask(here)).json()["playbooks"]] == [SITE]
    for id_ in (foreign.id, new_id(), "x"):
        answer = await ask(here, f"/{id_}")
        assert (answer.status_code, answer.json()) == (404, {"code": "not_found"})


async def test_who_is_no_deals_admin_any_more_is_refused_at_once(here: Premises) -> None:
    assert (await ask(here, who="agent")).json() == {"code": "not_allowed"}
    with here.database.write() as connection:
        connection.exec_driver_sql("UPDATE agent SET deals_admin = 0")
    assert (await ask(here)).status_code == 403


@pytest.mark.parametrize("today_from", [-1, 2**53 + 1, "x"])
async def test_a_day_that_is_none_is_refused(here: Premises, today_from: object) -> None:
    assert (await ask(here, today_from=today_from)).status_code == 400


# Installed


async def load_widget(here: Premises, page: str) -> None:
    """A browser loads the site's widget on this page."""
    answer = await here.inside.http.post("/api/v1/visitor/session", json={"site": SITE, "page": page}, headers={"Origin": OWN})
    assert answer.status_code == 200


def loaded_at(here: Premises) -> int | None:
    """When the database says that the widget was loaded."""
    with here.database.read() as connection:
        found: int | None = connection.execute(select(site.c.loaded_at).where(site.c.key == SITE)).scalar_one()
        return found


@pytest.mark.parametrize("page", ["https://shop.example/cart?a=1#b", f"{OWN}/demo"])
async def test_a_site_whose_page_has_loaded_the_widget_lately_is_installed(here: Premises, page: str) -> None:
    await load_widget(here, page)
    assert ((await listed(here))["installed"], (await listed(here))["presence"]) == (True, "online")
    with here.database.write() as connection:
        connection.execute(update(site).values(loaded_at=here.clock() - INSTALLED_FOR_MS))
    assert {"installed", "presence"} & set(await listed(here)) == set()


@pytest.mark.parametrize(
    "page", ["", "https://evil.example/", "https://shop.example.evil.example/", "http://shop.example/", "//shop.example/", "https://["]
)
async def test_a_page_that_may_not_show_the_widget_is_no_sign(here: Premises, page: str) -> None:
    await load_widget(here, page)
    assert loaded_at(here) is None


async def test_that_it_was_loaded_is_written_once_a_minute(here: Premises) -> None:
    first = here.clock()
    for later, written in ((0, first), (NOTED_EVERY_MS - 1, first), (1, first + NOTED_EVERY_MS)):
        here.clock.advance(later)
        await load_widget(here, "https://shop.example/")
        assert loaded_at(here) == written


async def test_nobody_is_reached_while_nobody_is_online_or_the_playbook_rests(here: Premises) -> None:
    await load_widget(here, "https://shop.example/")
    with here.database.write() as connection:
        connection.exec_driver_sql("UPDATE playbook SET active = 0")
    assert "presence" not in await listed(here)
    with here.database.write() as connection:
        connection.exec_driver_sql("UPDATE playbook SET active = 1")
        connection.exec_driver_sql("UPDATE agent SET intent_online = 0")
    assert "presence" not in await listed(here)


# Validating

CARDS = [{"type": "greeting", "id": "hello", "text": " ", "next": "nowhere"}, {"type": "message", "id": "bye", "text": "Bye"}]
GOOD = {"bot_name": "Robin", "start": "bye", "cards": CARDS[1:]}


@pytest.mark.parametrize(
    ("definition", "wrong"),
    [
        (GOOD, []),
        (GOOD | {"bot_name": ""}, [("", "The bot needs a name.")]),
        (
            GOOD | {"cards": CARDS},
            [
                ("hello", "The card “hello” leads to “nowhere”, which does not exist."),
                ("hello", "The text of the card “hello” is empty."),
            ],
        ),
        (GOOD | {"cards": [*CARDS[1:], {"type": "message", "id": "lost", "text": "?"}]}, [("lost", "Nothing leads to the card “lost”.")]),
    ],
)
async def test_all_that_is_wrong_is_said_with_its_card(here: Premises, definition: dict[str, Any], wrong: list[tuple[str, str]]) -> None:
    problems = (await validate(here, definition)).json().get("problems", [])
    assert [(problem.get("card", ""), problem["text"]) for problem in problems] == wrong


@pytest.mark.parametrize(
    ("card", "named"), [({"id": "odd", "type": "message"}, "odd"), ({"type": "message", "id": 7, "text": ""}, ""), ("card", ""), ({}, "")]
)
async def test_what_cannot_be_read_is_said_with_its_card_where_that_has_an_id(here: Premises, card: object, named: str) -> None:
    (problem,) = (await validate(here, GOOD | {"cards": [*CARDS[1:], card]})).json()["problems"]
    assert problem["text"].startswith("The playbook cannot be read: ")
    assert problem.get("card", "") == named


async def validate(here: Premises, definition: dict[str, Any]) -> httpx.Response:
    """Ask what is wrong with it."""
    headers = here.principals["deals_admin"].headers
    return await here.inside.http.post("/api/v1/playbooks/validate", json={"definition": definition}, headers=headers)
