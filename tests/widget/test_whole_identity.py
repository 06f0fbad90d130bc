"""Who the page says that the visitor is, with the real server behind the chat: one person's chat is not shown to the next."""

from playwright.async_api import Browser, expect

from tests.flow.office import Office
from tests.widget.visit import visiting

_IDENTIFY = "who => LiveChat('identify', who)"


async def test_somebody_else_at_the_same_browser_begins_anew(chromium: Browser, office: Office) -> None:
    async with visiting(chromium, f"{office.address}/demo") as visit:
        chat = await visit.open()
        await visit.page.evaluate(_IDENTIFY, {"id": "maya", "name": "Maya Lind"})
        await chat.get_by_role("button", name="Just looking").click()
        await expect(chat.get_by_text("This chat has ended.")).to_be_visible()
        await visit.page.evaluate(_IDENTIFY, {"id": "ole", "name": "Ole Berg"})
        await expect(chat.locator(".row.out")).to_have_count(0)
        await expect(chat.get_by_role("button", name="Just looking")).to_be_visible()
        assert visit.problems == []
