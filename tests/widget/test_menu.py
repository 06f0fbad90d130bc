"""The menu in the header: by keyboard and for screen readers as menus are, and what "Forget me" does."""

from playwright.async_api import Browser, expect

from tests.fakes.scripted_desk import Answer, Scope
from tests.widget import talk
from tests.widget.test_chat import chatting
from tests.widget.visit import until


async def test_the_menu_is_used_by_keyboard_as_menus_are(chromium: Browser) -> None:
    async with chatting(chromium, talk.talking()) as (visit, chat, _):
        button = chat.get_by_role("button", name="Menu")
        await expect(button).to_have_attribute("aria-haspopup", "menu")
        await button.press("Enter")
        items = chat.get_by_role("menu", name="Menu").locator("[role^=menuitem]")
        await expect(button).to_have_attribute("aria-expanded", "true")
        await expect(items.first).to_be_focused()
        for key, place in (("ArrowDown", 1), ("ArrowDown", 0), ("ArrowUp", 1), ("Home", 0), ("End", 1)):
            await visit.page.keyboard.press(key)
            await expect(items.nth(place)).to_be_focused()
        for key in ("Escape", "Tab"):
            await visit.page.keyboard.press(key)
            await expect(chat.get_by_role("menu")).to_have_count(0)
            await expect(button).to_be_focused()
            await expect(button).to_have_attribute("aria-expanded", "false")
            await button.press("Enter")
            await expect(items.first).to_be_focused()
        await chat.get_by_role("log").click()
        await expect(chat.get_by_role("menu")).to_have_count(0)
        assert (await visit.launcher())["name"] == "Close chat"
        assert visit.problems == []


class Registry:
    """Who is to be forgotten: a door of the desk that answers with `status`."""

    def __init__(self) -> None:
        self.status = 503
        self.asked: list[str] = []

    async def __call__(self, scope: Scope, _: bytes) -> Answer:
        """POST, by whom it is."""
        self.asked += [value.decode() for name, value in scope["headers"] if name == b"authorization"]
        return self.status, b"", {}


async def test_the_visitor_is_forgotten_only_after_saying_so_twice(chromium: Browser) -> None:
    registry = Registry()
    async with chatting(chromium, talk.talking(), doors={"/api/v1/visitor/forget": registry}) as (visit, chat, desk):

        async def ask(answer: str) -> None:
            await chat.get_by_role("button", name="Menu").click()
            await chat.get_by_role("menuitem", name="Forget me").click()
            asked = chat.get_by_role("dialog", name="Shall we forget you?")
            await expect(asked).to_contain_text("What you wrote stays with the people you wrote to.")
            await expect(asked.get_by_role("button", name="Cancel")).to_be_focused()
            await asked.get_by_role("button", name=answer).click()

        await chat.get_by_role("textbox", name="Message").fill("A draft")
        await ask("Cancel")
        await expect(chat.get_by_role("button", name="Menu")).to_be_focused()
        assert registry.asked == []
        await ask("Forget me")
        failed = chat.get_by_role("dialog", name="That did not work")
        await failed.get_by_role("button", name="Close").click()
        assert await chat.evaluate("localStorage.getItem('livechat.demo.visitor')") is not None
        registry.status = 204
        desk.snapshot = talk.new()
        await ask("Forget me")

        async def anew() -> bool:
            return len(desk.sessions) == 2

        await until("the visitor is a new one", anew)
        assert registry.asked == ["Visitor v:s"] * 2
        assert "visitor" not in desk.sessions[1]
        begun = await visit.chat()
        await expect(begun.get_by_role("button", name="Just looking")).to_be_visible()
        await expect(begun.get_by_role("textbox", name="Message")).to_have_value("")


async def test_a_site_without_a_chat_says_so(chromium: Browser) -> None:
    async with chatting(chromium, talk.talking()) as (visit, _, desk):
        desk.snapshot = talk.snapshot("new", [])
        await visit.page.reload()
        chat = await visit.chat()
        await expect(chat.get_by_role("status").filter(has_text="There is no chat here at the moment.")).to_be_visible()
        await expect(chat.get_by_role("textbox", name="Message")).to_be_hidden()
        assert visit.problems == []
