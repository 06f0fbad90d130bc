"""What an admin sets reaches every client at once; and a company's live chat, switched off and on again."""

from functools import partial
from pathlib import Path

import httpx
import pytest
from websockets.exceptions import ConnectionClosed

from app.core.errors import ApiError
from app.core.views import ConnectionState
from app.protocol.errors import CloseCode, ErrorCode
from app.protocol.ids import AccountId
from server_stub.beside import now_ms
from server_stub.company.settings import switch_live_chat
from server_stub.db.accounts import create_account
from server_stub.db.database import Database
from server_stub.db.sites import SiteRow, add_site
from tests.fakes.agent_desk import AgentDesk, MemorySecrets, agent_desk
from tests.flow.office import Office
from tests.flow.test_client_core import signed_in


async def test_an_admin_changes_the_settings_and_every_client_knows(office: Office, tmp_path: Path) -> None:
    async with agent_desk(tmp_path / "anna", MemorySecrets()) as anna, agent_desk(tmp_path / "ben", MemorySecrets()) as ben:
        await signed_in(anna, office)
        await signed_in(ben, office, "ben")
        access = (await office.sign_in("anna"))["access_token"]
        headers = {"Authorization": f"Bearer {access}"}
        settings = (await office.http.get("/api/v1/company", headers=headers)).json()["settings"]
        change = {"revision": 0, "settings": settings | {"language": "fr", "currency": "PLN"}}
        assert (await office.http.put("/api/v1/company", json=change, headers=headers)).is_success
        for desk in (anna, ben):
            await desk.until(partial(is_set, desk, "fr", "PLN"))
        access = (await office.sign_in("ben"))["access_token"]
        answer = await office.http.put("/api/v1/company", json=change, headers={"Authorization": f"Bearer {access}"})
        assert answer.json() == {"code": "not_allowed"}


async def test_a_right_that_is_given_or_taken_shows_at_once(office: Office, tmp_path: Path) -> None:
    headers = {"Authorization": f"Bearer {(await office.sign_in('anna'))['access_token']}"}
    async with agent_desk(tmp_path / "ben", MemorySecrets()) as ben:
        await signed_in(ben, office, "ben")
        me = ben.client.queries.me()
        assert me is not None
        for rights in ((False, True), (True, True), (False, False)):
            admin, deals_admin = rights
            change = {"name": "Ben Smit", "email": "ben@acme.example", "admin": admin, "deals_admin": deals_admin}
            assert (await office.http.put(f"/api/v1/company/users/{me.agent.id}", json=change, headers=headers)).is_success
            await ben.until(partial(may, ben, *rights))


def may(desk: AgentDesk, admin: bool, deals_admin: bool) -> bool:
    me = desk.client.queries.me()
    assert me is not None
    return (me.admin, me.deals_admin) == (me.agent.admin, me.agent.deals_admin) == (admin, deals_admin)


def is_set(desk: AgentDesk, language: str, currency: str) -> bool:
    me = desk.client.queries.me()
    assert me is not None
    return (me.account.language, me.account.currency) == (language, currency)


def switch(folder: Path, account: AccountId, *, on: bool) -> None:
    """As the command line does, beside the server."""
    database = Database.open(f"sqlite:///{folder / 'desk.sqlite3'}")
    switch_live_chat(database, account, now_ms(), on=on)
    database.close()


async def test_pages_of_a_company_without_live_chat_get_no_button(office: Office, office_folder: Path) -> None:
    database = Database.open(f"sqlite:///{office_folder / 'desk.sqlite3'}")
    globex, other = create_account(database, "Globex", now_ms()), create_account(database, "Other", now_ms())
    add_site(database, SiteRow("globex", globex, "Globex", "Gus", ("https://globex.example", "https://mall.example")))
    add_site(database, SiteRow("other", other, "Other", "Otto", ("https://mall.example",)))
    database.close()

    async def script(page: str) -> httpx.Response:
        return await office.http.get("/widget.js", headers={"Referer": page} if page else {})

    switch(office_folder, globex, on=False)
    gone = await script("https://globex.example/")
    assert (gone.text, gone.headers["cache-control"], gone.headers["access-control-allow-origin"]) == ("", "no-store", "*")
    for page in ("https://mall.example/", "https://elsewhere.example/", "https://globex.example.evil/", ""):
        found = await script(page)
        assert "livechat-desk" in found.text
        assert "Referer" in found.headers["vary"]  # what is kept for one page is not another's
    switch(office_folder, globex, on=True)
    assert "livechat-desk" in (await script("https://globex.example/")).text


async def test_without_live_chat_everybody_is_shut_out_and_keeps_what_they_wrote(
    office: Office, office_folder: Path, tmp_path: Path
) -> None:
    async with agent_desk(tmp_path / "anna", MemorySecrets()) as anna:
        await signed_in(anna, office)
        visitor, session = await office.waiting_visitor()
        conversation = await anna.a_conversation()
        anna.client.actions.save_draft(conversation, "typed with care")
        me = anna.client.queries.me()
        assert me is not None
        switch(office_folder, me.account.id, on=False)
        await anna.until(lambda: anna.client.live.connection.state is ConnectionState.SIGNED_OUT)
        assert anna.client.live.connection.why == ErrorCode.NOT_ENTITLED
        with pytest.raises(ConnectionClosed) as closed:
            await visitor.event("nothing like it")
        assert closed.value.rcvd is not None
        assert closed.value.rcvd.code == CloseCode.NOT_ENTITLED
        answer = await office.http.post("/api/v1/visitor/session", json={"site": "demo"}, headers={"Origin": office.address})
        assert (answer.status_code, answer.json()) == (403, {"code": "not_entitled"})
        with pytest.raises(ApiError) as refused:
            await anna.client.account.sign_in(office.address, "anna@acme.example", "demo")
        assert refused.value.code == ErrorCode.NOT_ENTITLED
        assert anna.client.queries.draft(conversation) == "typed with care"

        switch(office_folder, me.account.id, on=True)
        await signed_in(anna, office)
        assert anna.client.queries.draft(conversation) == "typed with care"
        back, _, _ = await office.visitor(session)
        assert (await back.command("write_message", text="Still there?"))["type"] == "ack"
        await anna.until(lambda: "Still there?" in anna.texts(conversation))
