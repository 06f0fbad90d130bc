"""The browser's way back: it keeps the page with the chat as it was, which goes on where it stood."""

from playwright.async_api import async_playwright, expect

from tests.fakes.scripted_desk import ScriptedDesk, scripted
from tests.widget import talk
from tests.widget.conftest import ARGUMENTS, chromium_program
from tests.widget.test_chat import PAGE
from tests.widget.test_connection import hellos
from tests.widget.visit import until, visiting

OTHERWISE_OFF = ["--disable-back-forward-cache"]  # the driver's habit: it loses sight of frames in pages that come back


async def test_a_page_that_is_left_is_kept_and_its_chat_goes_on_where_it_stood() -> None:
    program = chromium_program()
    async with (
        async_playwright() as playwright,
        await playwright.chromium.launch(executable_path=program, args=ARGUMENTS, ignore_default_args=OTHERWISE_OFF) as browser,
        scripted(ScriptedDesk(talk.talking())) as desk,
    ):
        desk.pages |= {"/page": (PAGE.replace(b"LANGUAGE", b"en"), {}), "/other": (b"<!doctype html><p>Another page", {})}
        async with visiting(browser, f"{desk.address}/page") as visit:
            await expect((await visit.open()).get_by_text("Hello, I am Anna.")).to_be_visible()
            await visit.page.evaluate("window.left = true")
            await visit.page.goto(f"{desk.address}/other")
            await until("the socket is closed", desk.alone)
            await visit.page.go_back(wait_until="commit")
            _, again = await hellos(desk, 2)
            assert (again["epoch"], again["cursor"]) == ("e", desk.number)
            assert await visit.page.evaluate("window.left")
            assert visit.problems == []
