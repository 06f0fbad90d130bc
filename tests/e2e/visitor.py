"""A visitor in a real browser: the shop page, the launcher, and what the widget shows."""

import os
import re
import shutil
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

from playwright.async_api import Browser, CDPSession, Frame, Locator, Page, async_playwright, expect

from tests.fakes.patience import PATIENCE_MS
from tests.fakes.programs import until

expect.set_options(timeout=PATIENCE_MS)
_BROWSERS = ("chromium", "chromium-browser", "google-chrome")


@dataclass(frozen=True, slots=True)
class Visitor:
    """One tab. `problems` collects what the browser's console complains of."""

    page: Page
    eyes: CDPSession
    problems: list[str]

    async def open_chat(self) -> None:
        """Click the launcher, wherever it hides in the page: found by its accessible name, as a screen reader finds it."""
        left, top = await until("the launcher shows", self._launcher)
        await self.page.mouse.click(left, top)
        await until("the chat opens", self._frame)

    async def choose(self, answer: str) -> None:
        """Press an answer of the bot's question."""
        await (await self._chat()).get_by_role("button", name=answer).click()

    async def write(self, text: str) -> None:
        """Type a message and send it with the button."""
        chat = await self._chat()
        await chat.get_by_role("textbox", name="Message").fill(text)
        await chat.get_by_role("button", name="Send").click()

    async def sees(self, text: str) -> None:
        """Wait until the messages hold the text, once."""
        await expect((await self._log()).get_by_text(text, exact=True)).to_have_count(1)

    async def sees_around_it(self, text: str) -> None:
        """Wait until the chat shows the text outside its messages."""
        await expect((await self._chat()).get_by_text(text)).to_be_visible()

    async def talks_to(self, name: str) -> None:
        """Wait until the dialog carries that name."""
        await expect((await self._chat()).get_by_role("dialog", name=re.compile(re.escape(name)))).to_be_visible()

    async def words(self) -> str:
        """Everything the messages hold."""
        return await (await self._log()).inner_text()

    async def reload(self) -> None:
        """Load the page anew; the chat is opened again if the page did not."""
        await self.page.reload()
        if await self._frame() is None:
            await self.open_chat()

    async def goes_to(self, address: str) -> None:
        """Look at another page."""
        await self.page.goto(address)

    async def photograph(self, to: Path) -> None:
        """Save a picture of the page with the chat."""
        await self.page.screenshot(path=to)

    async def _chat(self) -> Frame:
        return await until("the chat is in the page", self._frame)

    async def _log(self) -> Locator:
        return (await self._chat()).get_by_role("log")

    async def _frame(self) -> Frame | None:
        return next((frame for frame in self.page.frames if re.search(r"/w/[^/]+$", frame.url)), None)

    async def _launcher(self) -> tuple[float, float] | None:
        tree = await self.eyes.send("Accessibility.getFullAXTree")
        for node in tree["nodes"]:
            if node.get("role", {}).get("value") == "button" and node.get("name", {}).get("value", "").startswith("Open chat"):
                box = await self.eyes.send("DOM.getBoxModel", {"backendNodeId": node["backendDOMNodeId"]})
                corners = box["model"]["border"]
                return (corners[0] + corners[4]) / 2, (corners[1] + corners[5]) / 2
        return None

    async def somebody_else(self) -> "Visitor":
        """Another person at the same page, in a browser profile of their own."""
        browser = self.page.context.browser
        assert browser is not None
        return await _arrive(browser, self.page.url)


async def _arrive(browser: Browser, address: str) -> Visitor:
    page = await browser.new_page(viewport={"width": 1120, "height": 760}, reduced_motion="reduce")
    problems: list[str] = []
    page.on("console", lambda message: problems.append(message.text) if message.type in ("error", "warning") else None)
    page.on("pageerror", lambda error: problems.append(str(error)))
    eyes = await page.context.new_cdp_session(page)
    await page.goto(address)
    return Visitor(page, eyes, problems)


@asynccontextmanager
async def visitor_at(address: str) -> AsyncIterator[Visitor]:
    """Somebody looking at that page in Chromium."""
    # Chromium's sandbox needs user namespaces, which containers and root do not have.
    arguments = ["--no-sandbox"] if os.geteuid() == 0 else []
    system = next(filter(None, map(shutil.which, _BROWSERS)), None)
    async with async_playwright() as playwright, await playwright.chromium.launch(executable_path=system, args=arguments) as browser:
        yield await _arrive(browser, address)
