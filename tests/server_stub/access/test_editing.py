"""Making, saving, activating and deleting playbooks over HTTP."""

from collections.abc import AsyncGenerator
from pathlib import Path
from typing import Any

import httpx
import pytest
from sqlalchemy import select, text

from app.protocol.ids import new_id
from server_stub.db.tables import agent, playbook
from server_stub.playbooks.editing import MOST_PLAYBOOKS
from server_stub.settings import Rates
from tests.server_stub.access.premises import Premises, premises
from tests.server_stub.access.principals import FOREIGN_SITE
from tests.server_stub.company import SITE

LOOK = ("look",)
GOOD: dict[str, Any] = {"bot_name": "Robin", "start": "bye", "cards": [{"type": "message", "id": "bye", "text": "Bye"}]}
BETTER = GOOD | {"bot_name": "Robin II"}


@pytest.fixture
async def here(tmp_path: Path) -> AsyncGenerator[Premises]:
    async with premises(tmp_path, ("deals_admin", "admin", "agent"), LOOK) as opened:
        yield opened


async def ask(here: Premises, method: str, path: str = "", who: str = "deals_admin", **asked: Any) -> httpx.Response:
    return await here.inside.http.request(method, f"/api/v1/playbooks{path}", headers=here.principals[who].headers, **asked)


async def make(
    here: Premises, id_: str, name: str = "Sales", definition: dict[str, Any] = GOOD, site: str = SITE, **more: Any
) -> httpx.Response:
    return await ask(here, "POST", json={"id": id_, "site": site, "name": name, "definition": definition}, **more)


async def save(
    here: Premises, id_: str, version: int, name: str = "Sales", definition: dict[str, Any] = BETTER, **more: Any
) -> httpx.Response:
    return await ask(here, "PUT", f"/{id_}", json={"version": version, "name": name, "definition": definition}, **more)


def stored(here: Premises) -> list[tuple[Any, ...]]:
    """All versions of all playbooks, as the database has them."""
    with here.database.read() as connection:
        return [tuple(row) for row in connection.execute(select(playbook).order_by(playbook.c.series, playbook.c.version))]


async def active(here: Premises) -> list[str]:
    """The names of the playbooks that are active."""
    return [one["name"] for one in (await ask(here, "GET")).json()["playbooks"] if one.get("active")]


async def test_a_playbook_is_made_once_and_rests(here: Premises) -> None:
    id_ = new_id()
    answer = await make(here, id_, "  Sales ")
    assert answer.status_code == 201
    made = answer.json()
    assert made["definition"] == GOOD
    by = {"version": 1, "changed_at": here.clock(), "changed_by_name": "deals_admin"}
    assert made["playbook"] == {"id": id_, "site": SITE, "name": "Sales"} | by
    before = stored(here)
    here.clock.advance(1_000)
    assert (await make(here, id_)).json() == made
    assert stored(here) == before
    with here.database.read() as connection:
        who = connection.execute(select(playbook.c.saved_by).where(playbook.c.id == id_)).scalar_one()
        assert connection.execute(select(agent.c.name).where(agent.c.id == who)).scalar_one() == "deals_admin"


async def test_another_one_does_not_get_an_id_that_is_taken(here: Premises) -> None:
    id_ = new_id()
    await make(here, id_)
    with here.database.read() as connection:
        foreign = connection.execute(select(playbook.c.id).where(playbook.c.site == FOREIGN_SITE)).scalar_one()
    before = stored(here)
    others = (
        await make(here, id_, "Support"),
        await make(here, id_, definition=BETTER),
        await make(here, id_, who="admin"),
        await make(here, foreign, definition={}),
    )
    assert [(answer.status_code, answer.json()["code"]) for answer in others] == [(409, "idempotency_conflict")] * 4
    await ask(here, "DELETE", f"/{id_}")
    assert (await make(here, id_)).json() == {"code": "idempotency_conflict"}
    assert len(stored(here)) == len(before)


async def test_it_is_made_for_a_site_of_ones_own(here: Premises) -> None:
    for site in (FOREIGN_SITE, "nowhere", ""):
        answer = await make(here, new_id(), site=site)
        assert (answer.status_code, answer.json()) == (404, {"code": "not_found"})
    assert (await make(here, "x")).json() == {"code": "bad_frame"}


@pytest.mark.parametrize(("name", "code"), [(" ", "text_empty"), ("x" * 101, "value_too_long"), ("a\nb", "control_characters")])
async def test_a_name_is_one_line(here: Premises, name: str, code: str) -> None:
    before = stored(here)
    assert (await make(here, new_id(), name)).json()["code"] == code
    assert (await save(here, here.playbook, 1, name)).json()["code"] == code
    assert stored(here) == before


async def test_an_account_has_a_hundred_playbooks_at_most(here: Premises) -> None:
    for _ in range(MOST_PLAYBOOKS - 1):
        assert (await make(here, new_id())).status_code == 201
    assert (await make(here, new_id())).json() == {"code": "too_many", "detail": {"limit": "100"}}
    await ask(here, "DELETE", f"/{here.playbook}")
    assert (await make(here, new_id())).status_code == 201


async def test_a_save_is_a_new_version_and_the_one_before_stays_as_it_is(here: Premises) -> None:
    before = stored(here)
    answer = await save(here, here.playbook, 1, "Other name")
    assert answer.status_code == 200
    saved = answer.json()
    assert (saved["playbook"]["version"], saved["playbook"]["name"], saved["definition"]) == (2, "Other name", BETTER)
    assert saved["playbook"]["active"]  # as it was before
    assert await active(here) == ["Other name"]
    old, new = (row for row in stored(here) if row[1] == SITE)
    assert old == tuple(
        0 if value == 1 and place == 4 else value for place, value in enumerate(before[[row[1] for row in before].index(SITE)])
    )
    assert new[2] == b'{"bot_name":"Robin II","start":"bye","cards":[{"type":"message","id":"bye","text":"Bye"}]}'


async def test_a_save_of_one_that_rests_activates_nothing(here: Premises) -> None:
    id_ = new_id()
    await make(here, id_)
    assert "active" not in (await save(here, id_, 1)).json()["playbook"]
    assert await active(here) == ["Shop"]


async def test_who_saved_meanwhile_is_named_and_nothing_of_theirs_is_lost(here: Premises) -> None:
    await save(here, here.playbook, 1, who="admin")
    at, before = here.clock(), stored(here)
    here.clock.advance(5_000)
    for version in (1, 0, 3, -1, 2**60):
        answer = await save(here, here.playbook, version, definition=GOOD)
        said = {"name": "admin", "version": "2", "at": str(at)}
        assert (answer.status_code, answer.json()) == (409, {"code": "edited_meanwhile", "detail": said})
    assert stored(here) == before


async def test_the_same_again_after_a_lost_answer_is_no_conflict(here: Premises) -> None:
    first = await save(here, here.playbook, 1)
    before = stored(here)
    assert (await save(here, here.playbook, 1)).json() == first.json()
    assert (await save(here, here.playbook, 1, who="admin")).json()["code"] == "edited_meanwhile"  # theirs is not known to be the same
    assert (await save(here, here.playbook, 1, "Other name")).json()["code"] == "edited_meanwhile"
    assert stored(here) == before


async def test_one_of_a_site_is_active(here: Premises) -> None:
    id_ = new_id()
    await make(here, id_)
    answer = await ask(here, "POST", f"/{id_}/activate")
    assert (answer.status_code, answer.json()["playbook"]["active"]) == (200, True)
    assert await active(here) == ["Sales"]
    with here.database.read() as connection:
        assert connection.execute(text("SELECT site FROM playbook WHERE active ORDER BY site")).scalars().all() == [FOREIGN_SITE, SITE]
    assert "active" not in (await ask(here, "POST", f"/{id_}/pause")).json()["playbook"]
    assert await active(here) == []
    await ask(here, "POST", f"/{here.playbook}/activate")
    await ask(here, "POST", f"/{id_}/pause")  # which rests already
    assert await active(here) == ["Shop"]


async def test_what_is_deleted_is_gone_and_its_chats_keep_it(here: Premises) -> None:
    chats = here.rows()
    answer = await ask(here, "DELETE", f"/{here.playbook}")
    assert (answer.status_code, answer.content) == (204, b"")
    assert (await ask(here, "GET")).json() == {}
    assert here.rows() == chats
    assert len([row for row in stored(here) if row[1] == SITE]) == 1
    for method, path in (("GET", ""), ("DELETE", ""), ("POST", "/activate"), ("POST", "/pause")):
        assert (await ask(here, method, f"/{here.playbook}{path}")).status_code == 404
    assert (await save(here, here.playbook, 1)).status_code == 404


async def test_another_companys_playbook_is_as_absent_as_none(here: Premises) -> None:
    before = stored(here)
    with here.database.read() as connection:
        foreign = connection.execute(select(playbook.c.id).where(playbook.c.site == FOREIGN_SITE)).scalar_one()
    for id_ in (foreign, new_id(), "x"):
        answers = [await save(here, id_, 1), await ask(here, "DELETE", f"/{id_}")]
        answers += [await ask(here, "POST", f"/{id_}/{act}") for act in ("activate", "pause")]
        assert [(answer.status_code, answer.json()) for answer in answers] == [(404, {"code": "not_found"})] * 4
    assert stored(here) == before


async def test_other_agents_change_nothing(here: Premises) -> None:
    before = stored(here)
    answers = [await make(here, new_id(), who="agent"), await save(here, here.playbook, 1, who="agent")]
    answers += [await ask(here, "POST", f"/{here.playbook}/{act}", who="agent") for act in ("activate", "pause")]
    answers += [await ask(here, "DELETE", f"/{here.playbook}", who="agent"), await ask(here, "GET", "/templates", who="agent")]
    assert [(answer.status_code, answer.json()) for answer in answers] == [(403, {"code": "not_allowed"})] * 6
    assert stored(here) == before


async def test_somebody_who_asks_too_much_is_put_off(tmp_path: Path) -> None:
    few = Rates(playbook_requests_burst=3, playbook_requests_per_s=0.5)
    async with premises(tmp_path, ("deals_admin", "admin"), LOOK, few) as here:
        asked = [await ask(here, "POST", "/validate", json={"definition": GOOD}) for _ in range(4)]
        assert [answer.status_code for answer in asked] == [200, 200, 200, 429]
        assert asked[-1].json() == {"code": "rate_limited", "retry_after_ms": 2000}
        assert (await save(here, here.playbook, 1)).status_code == 429
        assert (await save(here, here.playbook, 1, who="admin")).status_code == 200
