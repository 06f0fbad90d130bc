"""Visitors' browsers over HTTP: who a signature makes of them, and that forgetting is for whoever holds the secret."""

import hashlib
import hmac
from collections.abc import AsyncGenerator, Callable
from pathlib import Path
from typing import Any

import httpx
import pytest
from sqlalchemy import text

from server_stub.db.sites import set_identity_secret
from server_stub.db.visitors import Admitted
from server_stub.sealing import Seal
from server_stub.web.identity import identity_place
from server_stub.web.visitor_view import VisitorView
from tests.fakes.in_process import OWN
from tests.flow.client import Client, Frame, greeting
from tests.server_stub.access.premises import Premises, premises
from tests.server_stub.access.principals import FOREIGN_SITE, KEY, secret, session
from tests.server_stub.company import SITE

SIGNING = "the site's own"


@pytest.fixture
async def here(tmp_path: Path) -> AsyncGenerator[Premises]:
    """A site that signs, an agent, and the browsers of two visitors."""
    async with premises(tmp_path, ("agent", "visitor", "other_visitor", "foreign_visitor"), ("look",)) as opened:
        set_identity_secret(opened.database, SITE, Seal(KEY).close(SIGNING, identity_place(SITE)))
        yield opened


def identity(here: Premises, id_: str = "4711", *, key: str = SIGNING, site: str = SITE) -> Frame:
    """Maya, as the site signs for the next minute."""
    who = {"id": id_, "name": "Maya Lind", "email": "maya@shop.example", "expires": here.clock() // 1000 + 60}
    signed = "\n".join((site, *map(str, who.values())))
    return who | {"signature": hmac.new(key.encode(), signed.encode(), hashlib.sha256).hexdigest()}


async def admitted(here: Premises, browser: Admitted | None, who: Frame) -> Frame:
    """What the browser is told."""
    body = session(browser, SITE) | {"identity": who}
    answer = await here.inside.http.post("/api/v1/visitor/session", json=body, headers={"Origin": OWN})
    assert answer.status_code == 200
    told: Frame = answer.json()
    return told


async def forget(here: Premises, headers: dict[str, str]) -> httpx.Response:
    """Ask for it."""
    return await here.inside.http.post("/api/v1/visitor/forget", headers=headers)


def is_verified(here: Premises, visitor: str) -> bool:
    """What is stored."""
    with here.database.read() as connection:
        return bool(connection.execute(text("SELECT verified FROM visitor WHERE id = :id"), {"id": visitor}).scalar_one())


async def chat_of(here: Premises, told: Frame, **hello: Any) -> Frame:
    """What a browser is shown that comes in with this ticket."""
    client = await here.inside.dial("/api/v1/visitor/socket", {"Origin": OWN}, ticket=told["ticket"], **hello)
    return (await greeting(client)).snapshot[0]


async def test_a_signature_of_the_site_verifies_and_no_other(here: Premises) -> None:
    assert is_verified(here, (await admitted(here, None, identity(here)))["visitor"])
    for forged in (identity(here, key="a guess"), identity(here, site=FOREIGN_SITE), identity(here) | {"id": "4712"}):
        assert not is_verified(here, (await admitted(here, None, forged))["visitor"])


async def test_a_signature_that_is_played_again_after_its_time_verifies_nobody(here: Premises) -> None:
    overheard = identity(here)
    here.clock.advance(60_000)
    assert not is_verified(here, (await admitted(here, None, overheard))["visitor"])


async def test_who_is_verified_elsewhere_is_not_given_the_chat_of_this_browser(here: Premises) -> None:
    place = here.places["mine", "look"]
    mine = await admitted(here, place.browser, identity(here))
    assert mine["visitor"] == place.browser.visitor
    elsewhere = await admitted(here, None, identity(here))
    assert elsewhere["visitor"] != mine["visitor"]
    assert (await chat_of(here, elsewhere))["chat"]["state"] == "new"


async def test_somebody_else_at_the_same_browser_is_not_shown_the_chat_of_the_first(here: Premises) -> None:
    place = here.places["mine", "look"]
    first = await admitted(here, place.browser, identity(here))
    client = await here.inside.dial("/api/v1/visitor/socket", {"Origin": OWN}, ticket=first["ticket"])
    welcome = (await greeting(client)).welcome
    second = await admitted(here, place.browser, identity(here, "4712"))
    assert second["visitor"] != place.browser.visitor
    # their widget still thinks that it stands where the first one's stood
    shown = await chat_of(here, second, epoch=welcome["epoch"], cursor=welcome["cursor"])
    assert shown["chat"]["state"] == "new"
    unsigned = await admitted(here, place.browser, {"id": "4713", "name": "Ole"})
    assert unsigned["visitor"] not in (place.browser.visitor, second["visitor"])


async def test_nobody_forgets_a_visitor_but_the_browser_with_the_secret(here: Premises) -> None:
    mine, other = here.places["mine", "look"].browser, here.principals["other_visitor"].browser
    assert other is not None
    before = here.rows()
    crossed = {"Authorization": f"Visitor {mine.visitor}:{other.secret}"}
    for wrong in (crossed, {"Authorization": f"Bearer {mine.visitor}:{mine.secret}"}, {"Authorization": "Visitor"}, {}):
        assert (await forget(here, wrong | {"Origin": OWN})).json() == {"code": "unauthenticated"}
    for headers in ({"Origin": "https://evil.example"}, {}):
        assert (await forget(here, secret(mine) | headers)).json() == {"code": "origin_refused"}
    assert here.rows() == before


async def test_what_was_forgotten_cannot_be_resumed_and_its_sockets_begin_anew(here: Premises) -> None:
    browser = here.places["mine", "look"].browser
    tabs = [await here.visitor(browser), await here.visitor(browser)]
    ticket = await here.ticket(browser)
    assert (await forget(here, secret(browser) | {"Origin": OWN})).status_code == 204
    for tab in tabs:
        assert await tab.closed() == 4203
        assert [frame["type"] for frame in tab.frames[-2:]] == ["reset", "bye"]
    assert await knocks(here, ticket) == 4001
    again = await here.inside.http.post("/api/v1/visitor/session", json=session(browser, SITE), headers={"Origin": OWN})
    assert again.json()["visitor"] != browser.visitor
    assert (await forget(here, secret(browser) | {"Origin": OWN})).json() == {"code": "unauthenticated"}


async def knocks(here: Premises, ticket: str) -> int:
    """The close code of a socket with this ticket."""
    client: Client = await here.inside.dial("/api/v1/visitor/socket", {"Origin": OWN}, ticket=ticket)
    return await client.closed()


async def test_who_is_forgotten_while_coming_in_does_not_get_in(here: Premises, monkeypatch: pytest.MonkeyPatch) -> None:
    browser = here.places["mine", "look"].browser
    look = VisitorView.look

    async def slow_look(view: VisitorView) -> None:
        await look(view)
        assert (await forget(here, secret(browser) | {"Origin": OWN})).status_code == 204

    ticket = await here.ticket(browser)
    monkeypatch.setattr(VisitorView, "look", slow_look)
    assert await knocks(here, ticket) == 4001


async def test_a_secret_that_cannot_be_read_verifies_nobody_and_keeps_nobody_out(here: Premises, expect_log: Callable[[str], None]) -> None:
    expect_log("identity secret unreadable site=shop")
    set_identity_secret(here.database, SITE, Seal(b"x" * 32).close(SIGNING, identity_place(SITE)))
    assert not is_verified(here, (await admitted(here, None, identity(here)))["visitor"])
