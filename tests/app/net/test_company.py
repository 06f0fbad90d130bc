"""Requests about the company over real HTTP: what is asked, and what is made of the answers."""

import json

import pytest

from app.core.errors import ApiError
from app.protocol.company import (
    CannedReplies,
    CannedReply,
    Company,
    CompanyChange,
    CompanySettings,
    CompanySite,
    CompanySites,
    CompanyUser,
    CompanyUsers,
    Invitation,
    NewSite,
    NewUser,
    SiteChange,
    UserChange,
)
from app.protocol.ids import AccountId, AgentId
from app.protocol.people import Account
from tests.app.net.test_api import Shop, encoded, opened

COMPANY = Company(account=Account(id=AccountId("a1"), name="Acme"), settings=CompanySettings(name="Acme"), revision=3)
BEN = CompanyUser(id=AgentId("b1"), name="Ben", email="ben@acme.example")
LINK = Invitation(user=BEN, link="https://chat.example/join#x", expires_at=7)
SITE = CompanySite(key="00ff", name="Shop", bot_name="Bot")
REPLIES = CannedReplies(replies=(CannedReply(id="r1", shortcut="hi", text="Hello {visitor}"),), revision=2)
PLACE = "/api/v1/company"


async def test_settings_are_read_and_saved() -> None:
    async with opened(shop := Shop(body=encoded(COMPANY))) as api:
        assert await api.company("token") == COMPANY
        assert await api.save_company("token", CompanyChange(revision=3, settings=COMPANY.settings)) == COMPANY
    assert [asked[:2] for asked in shop.asked] == [("GET", PLACE), ("PUT", PLACE)]
    assert json.loads(shop.asked[1][3]) == {"revision": 3, "settings": {"name": "Acme"}}
    assert {asked[2]["authorization"] for asked in shop.asked} == {"Bearer token"}


async def test_users_are_listed_invited_changed_and_deactivated() -> None:
    async with opened(shop := Shop(body=encoded(CompanyUsers(users=(BEN,))))) as api:
        assert (await api.users("token")).users == (BEN,)
        shop.body = encoded(LINK)
        assert await api.invite_user("token", NewUser(id=BEN.id, name="Ben", email=BEN.email)) == LINK
        assert await api.invitation("token", "../b1") == LINK
        shop.body = encoded(BEN)
        assert await api.save_user("token", "b1", UserChange(name="Ben", email=BEN.email, admin=True)) == BEN
        assert await api.deactivate_user("token", "b1") == BEN
        assert await api.activate_user("token", "b1") == BEN
    assert [asked[:2] for asked in shop.asked] == [
        ("GET", f"{PLACE}/users"),
        ("POST", f"{PLACE}/users"),
        ("POST", f"{PLACE}/users/..%2Fb1/invitation"),
        ("PUT", f"{PLACE}/users/b1"),
        ("POST", f"{PLACE}/users/b1/deactivate"),
        ("POST", f"{PLACE}/users/b1/activate"),
    ]
    assert json.loads(shop.asked[1][3]) == {"id": "b1", "name": "Ben", "email": "ben@acme.example"}
    assert json.loads(shop.asked[3][3]) == {"name": "Ben", "email": "ben@acme.example", "admin": True}
    assert {asked[2]["authorization"] for asked in shop.asked} == {"Bearer token"}


async def test_sites_are_listed_made_and_changed() -> None:
    async with opened(shop := Shop(body=encoded(CompanySites(sites=(SITE,))))) as api:
        assert (await api.sites("token")).sites == (SITE,)
        shop.body = encoded(SITE)
        assert await api.create_site("token", NewSite(key="00ff" * 4, name="Shop")) == SITE
        change = SiteChange(
            revision=0, name="Shop", bot_name="Bot", language="en", accent="#1f6feb", allowed_origins=("https://a.example",)
        )
        assert await api.save_site("token", "../x", change) == SITE
    assert [asked[:2] for asked in shop.asked] == [("GET", f"{PLACE}/sites"), ("POST", f"{PLACE}/sites"), ("PUT", f"{PLACE}/sites/..%2Fx")]
    assert json.loads(shop.asked[2][3])["allowed_origins"] == ["https://a.example"]
    assert {asked[2]["authorization"] for asked in shop.asked} == {"Bearer token"}


async def test_replies_are_read_and_saved() -> None:
    async with opened(shop := Shop(body=encoded(REPLIES))) as api:
        assert await api.replies("token") == REPLIES
        assert await api.save_replies("token", REPLIES) == REPLIES
    assert [asked[:2] for asked in shop.asked] == [("GET", f"{PLACE}/replies"), ("PUT", f"{PLACE}/replies")]
    assert json.loads(shop.asked[1][3])["revision"] == 2
    assert {asked[2]["authorization"] for asked in shop.asked} == {"Bearer token"}


async def test_a_refusal_names_its_field() -> None:
    async with opened(Shop(status=422, body=encoded({"code": "setting_invalid", "detail": {"field": "currency"}}))) as api:
        with pytest.raises(ApiError) as refused:
            await api.save_company("token", CompanyChange(revision=3, settings=COMPANY.settings))
    assert (refused.value.code, refused.value.detail) == ("setting_invalid", {"field": "currency"})
