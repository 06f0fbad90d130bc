"""Requests about playbooks over real HTTP: what is asked, and what is made of the answers."""

import json

import pytest

from app.core.errors import ApiError
from app.protocol.playbooks import (
    NewPlaybook,
    Playbook,
    PlaybookChange,
    PlaybookContent,
    PlaybookImage,
    PlaybookList,
    PlaybookProblem,
    PlaybookProblems,
    PlaybookRun,
    PlaybookTemplate,
    PlaybookTemplates,
    PlaybookTrial,
    TrialEnd,
    TrialReply,
)
from tests.app.net.test_api import Shop, encoded, opened

DEFINITION = {"bot_name": "Bot", "start": "a", "cards": [{"type": "unheard_of", "id": "a"}]}
ACTIVE = Playbook(id="p1", site="shop", name="Shop", version=3, changed_at=1_000)
CONTENT = PlaybookContent(playbook=ACTIVE, definition=DEFINITION)


async def test_playbooks_are_listed_and_read() -> None:
    async with opened(shop := Shop(body=encoded(PlaybookList(playbooks=(ACTIVE,))))) as api:
        assert (await api.playbooks("token", 7)).playbooks == (ACTIVE,)
        shop.body = encoded(CONTENT)
        assert await api.playbook("token", "../p1", 7) == CONTENT
    assert [asked[:2] for asked in shop.asked] == [
        ("GET", "/api/v1/playbooks?today_from=7"),
        ("GET", "/api/v1/playbooks/..%2Fp1?today_from=7"),
    ]
    assert {asked[2]["authorization"] for asked in shop.asked} == {"Bearer token"}


async def test_templates_and_problems_come_in_a_language() -> None:
    templates = PlaybookTemplates(templates=(PlaybookTemplate(id="live-chat", name="Chat", text="", definition=DEFINITION),))
    problems = PlaybookProblems(problems=(PlaybookProblem(text="Zonder vraag", card="a"),))
    async with opened(shop := Shop(body=encoded(templates))) as api:
        assert await api.playbook_templates("token", "nl") == templates
        shop.body = encoded(problems)
        assert await api.validate_playbook("token", DEFINITION, "nl") == problems
    assert [asked[:2] for asked in shop.asked] == [
        ("GET", "/api/v1/playbooks/templates?language=nl"),
        ("POST", "/api/v1/playbooks/validate?language=nl"),
    ]
    assert json.loads(shop.asked[1][3]) == {"definition": DEFINITION}


async def test_a_visitor_is_made_up() -> None:
    run = PlaybookRun(end=TrialEnd.OPEN, lasted_ms=5_000, said=1, asks="a")
    async with opened(shop := Shop(body=encoded(run))) as api:
        trial = PlaybookTrial(definition=DEFINITION, replies=(TrialReply(text="Jan", card="a"),), online=False)
        assert await api.trial_playbook("token", trial, "pl") == run
    assert shop.asked[0][:2] == ("POST", "/api/v1/playbooks/trial?language=pl")
    assert json.loads(shop.asked[0][3])["replies"] == [{"text": "Jan", "card": "a"}]


async def test_a_playbook_is_made_saved_activated_paused_and_deleted() -> None:
    async with opened(shop := Shop(body=encoded(CONTENT))) as api:
        assert await api.create_playbook("token", NewPlaybook(id="p1", site="shop", name="Shop", definition=DEFINITION)) == CONTENT
        assert await api.save_playbook("token", "p1", PlaybookChange(version=3, name="Store", definition=DEFINITION)) == CONTENT
        assert await api.activate_playbook("token", "p1") == CONTENT
        assert await api.pause_playbook("token", "p1") == CONTENT
        shop.body = b""
        await api.delete_playbook("token", "p1")
    place = "/api/v1/playbooks"
    assert [asked[:2] for asked in shop.asked] == [
        ("POST", place),
        ("PUT", f"{place}/p1"),
        ("POST", f"{place}/p1/activate"),
        ("POST", f"{place}/p1/pause"),
        ("DELETE", f"{place}/p1"),
    ]
    assert json.loads(shop.asked[0][3]) == {"id": "p1", "site": "shop", "name": "Shop", "definition": DEFINITION}
    assert json.loads(shop.asked[1][3]) == {"version": 3, "name": "Store", "definition": DEFINITION}
    assert {asked[2]["authorization"] for asked in shop.asked} == {"Bearer token"}


async def test_who_saved_meanwhile_is_told() -> None:
    who = {"name": "Ben Smit", "version": "4", "at": "1000"}
    async with opened(Shop(status=409, body=encoded({"code": "edited_meanwhile", "detail": who}))) as api:
        with pytest.raises(ApiError) as refused:
            await api.save_playbook("token", "p1", PlaybookChange(version=3, name="Store", definition=DEFINITION))
    assert (refused.value.code, refused.value.detail) == ("edited_meanwhile", who)


async def test_an_image_is_brought() -> None:
    image = PlaybookImage(image="0192f0c4", width=4, height=3)
    async with opened(shop := Shop(body=encoded(image))) as api:
        assert await api.give_image("token", b"bytes of a picture") == image
    [(method, path, headers, body)] = [asked[:4] for asked in shop.asked]
    assert (method, path, body) == ("PUT", "/api/v1/playbooks/images", b"bytes of a picture")
    assert headers["authorization"] == "Bearer token"
    assert headers["content-length"] == "18"


async def test_an_image_that_is_none_is_refused() -> None:
    async with opened(Shop(status=422, body=b'{"code":"file_refused"}')) as api:
        with pytest.raises(ApiError, match="file_refused"):
            await api.give_image("token", b"no picture")
