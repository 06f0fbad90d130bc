"""Choosing a password in a real browser, with the real server behind the page."""

import pytest
from playwright.async_api import Browser, expect

from app.protocol.ids import new_id
from tests.flow.office import Office
from tests.widget.test_axe import faults
from tests.widget.visit import visiting


async def invite(office: Office) -> str:
    """The link of somebody who is invited."""
    bearer = {"Authorization": f"Bearer {(await office.sign_in())['access_token']}"}
    body = {"id": new_id(), "name": "Eve <b> שרה", "email": f"{new_id()}@acme.example"}
    answer = await office.http.post("/api/v1/company/users", json=body, headers=bearer)
    return str(answer.json()["link"])


@pytest.mark.parametrize("scheme", ["light", "dark"])
async def test_somebody_who_is_invited_chooses_a_password_once(chromium: Browser, office: Office, scheme: str) -> None:
    link = await invite(office)
    async with visiting(chromium, link, color_scheme=scheme) as visit:
        page = visit.page
        field = page.get_by_label("Password", exact=True)
        await expect(field).to_be_focused()
        await expect(page.get_by_text("\u2068Eve <b> שרה\u2069, this is for your account at")).to_be_visible()
        await field.fill("short")
        await field.press("Enter")
        await expect(page.get_by_role("alert")).to_have_text("Please take at least 8 characters.")
        assert await faults(page.main_frame) == []
        await field.fill("correct horse")
        await page.get_by_role("button", name="Show").click()
        await expect(field).to_have_attribute("type", "text")
        await page.get_by_role("button", name="Save password").click()
        await expect(page.get_by_role("heading", name="Your password is saved")).to_be_focused()
        await expect(page.get_by_text(office.address, exact=True)).to_be_visible()
        assert await faults(page.main_frame) == []
        assert (visit.problems, page.url) == ([], f"{office.address}/join")
        assert [address for address in visit.requests if not address.startswith(office.address)] == []
        email = await page.locator("dd").nth(1).inner_text()
        body = {"email": email, "password": "correct horse", "device": new_id()}
        assert (await office.http.post("/api/v1/sign-in", json=body)).status_code == 200
        await page.goto(link)
        await expect(page.get_by_role("heading", name="This link is no longer valid")).to_be_focused()
        assert page.url == f"{office.address}/join"
