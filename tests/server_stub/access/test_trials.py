"""Trying a playbook out over HTTP, and leads that go to somebody."""

from collections.abc import AsyncGenerator
from pathlib import Path
from typing import Any

import httpx
import pytest
from sqlalchemy import select, update

from app.protocol.ids import new_id
from server_stub.db.tables import agent
from tests.server_stub.access.premises import Premises, premises

VALUE = {"type": "capture", "id": "v", "field": "deal_value", "text": "How much?", "next": "call"}


@pytest.fixture
async def here(tmp_path: Path) -> AsyncGenerator[Premises]:
    async with premises(tmp_path, ("deals_admin", "agent"), ("look",)) as opened:
        yield opened


async def ask(here: Premises, path: str, who: str = "deals_admin", **body: Any) -> httpx.Response:
    return await here.inside.http.post(f"/api/v1/playbooks{path}", headers=here.principals[who].headers, json=body)


def calling(owner: str) -> dict[str, Any]:
    call = {"type": "outcome", "id": "call", "kind": "activity", "title": "Call back", "owner": owner}
    return {"bot_name": "Bot", "start": "v", "cards": [VALUE, call]}


async def test_a_visitors_way_is_told_in_the_accounts_currency(here: Premises) -> None:
    replies = [{"text": "about 20"}, {"text": "20"}]
    done = (await ask(here, "/trial", definition=calling(""), replies=replies, online=False)).json()
    assert (done["end"], done["lasted_ms"], done["fields"]) == ("bot_only", 10_000, {"deal_value": "2000 EUR"})
    assert [line["author"] for line in done["lines"]] == ["bot", "visitor", "bot", "visitor", "bot"]
    assert "unreached_cards" not in done


async def test_who_may_not_configure_may_not_try(here: Premises) -> None:
    assert (await ask(here, "/trial", "agent", definition=calling(""))).json() == {"code": "not_allowed"}


async def test_what_cannot_work_is_said_in_the_language_asked_for(here: Premises) -> None:
    refused = await ask(here, "/trial?language=nl", definition=calling("") | {"start": "nowhere"})
    assert (refused.status_code, refused.json()["code"], refused.json()["detail"]["count"]) == (422, "playbook_invalid", "1")
    assert "nowhere" in refused.json()["detail"]["text"]


@pytest.mark.parametrize(
    "odd", [{"pace_ms": 0}, {"pace_ms": -1}, {"taken_after_ms": 2**60}, {"language": "x" * 99}, {"replies": [{"answer": 1}]}]
)
async def test_odd_trials_are_not_made(here: Premises, odd: dict[str, Any]) -> None:
    assert (await ask(here, "/trial", definition=calling(""), **odd)).json() == {"code": "bad_frame"}


async def test_what_comes_of_it_can_only_go_to_somebody_who_is_here(here: Premises) -> None:
    with here.database.read() as connection:
        me = connection.execute(select(agent.c.id).where(agent.c.name == "agent")).scalar_one()
    assert (await ask(here, "/validate", definition=calling(me))).json() == {}
    with here.database.write() as connection:
        connection.execute(update(agent).where(agent.c.id == me).values(deactivated=True))
    for nobody in (me, new_id()):
        (found,) = (await ask(here, "/validate", definition=calling(nobody))).json()["problems"]
        assert (found["card"], found["code"]) == ("call", "owner_unknown")
