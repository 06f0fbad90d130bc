"""Whoever comes to the chat in another way: by keyboard over a covered page, enlarged, from right to left, or from another tab."""

import pytest
from playwright.async_api import Browser, expect

from tests.fakes.scripted_desk import ScriptedDesk, scripted
from tests.widget import talk
from tests.widget.test_chat import chatting
from tests.widget.visit import until, visiting

PHONE = {"width": 390, "height": 844}


async def test_where_the_chat_covers_the_page_the_tab_key_stays_in_it(chromium: Browser) -> None:
    async with chatting(chromium, talk.talking(), viewport=PHONE) as (visit, chat, _):
        await expect(chat.get_by_role("dialog")).to_have_attribute("aria-modal", "true")
        menu = chat.get_by_role("button", name="Menu")
        message = chat.get_by_role("textbox", name="Message")
        attach = chat.get_by_role("button", name="Attach files")
        await expect(attach).to_be_visible()
        await message.focus()  # with nothing to send, it is the last thing to reach
        await visit.page.keyboard.press("Tab")
        await expect(menu).to_be_focused()
        await visit.page.keyboard.press("Shift+Tab")
        await expect(message).to_be_focused()
        await visit.page.keyboard.press("Shift+Tab")
        await expect(attach).to_be_focused()
        await visit.page.keyboard.press("Shift+Tab")
        await expect(chat.get_by_role("log")).to_be_focused()


async def test_beside_the_page_the_tab_key_leads_out_of_the_chat(chromium: Browser) -> None:
    async with chatting(chromium, talk.talking()) as (visit, chat, _):
        await expect(chat.get_by_role("dialog")).to_have_attribute("aria-modal", "false")
        await chat.get_by_role("textbox", name="Message").focus()
        await visit.page.keyboard.press("Tab")
        await visit.page.keyboard.press("Enter")  # on the launcher
        await visit.unread("Open chat")


@pytest.mark.parametrize(("width", "height"), [(640, 512), (560, 380), (320, 256)])
async def test_enlarged_everything_can_be_reached_and_nothing_scrolls_sideways(chromium: Browser, width: int, height: int) -> None:
    """A window of 1280 by 1024 or 1120 by 760 at 200 %, and one at 400 %."""
    async with chatting(chromium, talk.talking(), viewport={"width": width, "height": height}) as (visit, chat, _):
        for found in (chat.get_by_role("textbox", name="Message"), chat.get_by_role("button", name="Close chat")):
            await expect(found).to_be_in_viewport(ratio=1)
            box = await found.bounding_box()
            assert box is not None
            assert (box["x"] >= 0, box["x"] + box["width"] <= width, box["y"] >= 0, box["y"] + box["height"] <= height) == (True,) * 4
        for frame in (visit.page, chat):
            assert await frame.evaluate("document.documentElement.scrollWidth <= innerWidth")


async def test_enlarged_what_is_asked_can_be_read_and_answered(chromium: Browser) -> None:
    words = [{"type": "paragraph", "spans": [{"text": "We keep what you write. " * 40}]}]
    snapshot = talk.new()
    snapshot["data"]["site"] = talk.SITE | {"consent": words}
    async with chatting(chromium, snapshot, viewport={"width": 320, "height": 256}) as (visit, chat, _):
        agree = chat.get_by_role("button", name="I agree")
        await expect(agree).to_be_in_viewport(ratio=1)
        await chat.locator("#consent").focus()
        await visit.page.keyboard.press("End")

        async def read() -> bool:
            return bool(await chat.locator("#consent").evaluate("text => text.scrollTop > 0"))

        await until("the text is scrolled by keyboard", read)
        await agree.click()
        await chat.get_by_role("button", name="Menu").click()
        await chat.get_by_role("menuitem", name="Forget me").click()
        for name in ("Cancel", "Forget me"):
            await expect(chat.get_by_role("dialog").get_by_role("button", name=name)).to_be_in_viewport(ratio=1)
        assert await chat.evaluate("document.documentElement.scrollWidth <= innerWidth")


async def test_on_a_page_from_right_to_left_it_stands_on_the_left(chromium: Browser) -> None:
    async with scripted(ScriptedDesk(talk.snapshot("talking", [talk.message(1, "agent", "שלום", "Anna")], agent="Anna"))) as desk:
        desk.pages["/page"] = (b'<!doctype html><html lang=he dir=rtl><script async src="/widget.js" data-site="demo"></script>', {})
        async with visiting(chromium, f"{desk.address}/page") as visit:
            await visit.launcher()
            await visit.page.mouse.click(48, 760 - 48)
            text = (await visit.chat()).locator(".row .text")
            await expect(text).to_have_text("שלום")
            assert await text.evaluate("text => getComputedStyle(text).direction") == "rtl"
            box = await (await (await visit.chat()).frame_element()).bounding_box()
            assert box is not None
            assert box["x"] == 20


async def test_the_pages_title_counts_what_was_not_read(chromium: Browser) -> None:
    async with chatting(chromium, talk.talking()) as (visit, _, desk):
        await visit.press_launcher()
        await visit.unread("Open chat")
        await visit.settle()
        for number in (7, 8):
            await desk.send(desk.events(("message_added", {"message": talk.message(number, "agent", "Hello?", "Anna Nowak")})))
        await visit.unread("Open chat, unread: 2")
        assert await visit.page.title() == "(2) Shop"
        await visit.press_launcher()

        async def plain() -> bool:
            return await visit.page.title() == "Shop"

        await until("the title is the page's own again", plain)
        assert desk.sessions[0]["page_title"] == "Shop"
