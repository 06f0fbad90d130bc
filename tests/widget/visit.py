"""Somebody on a web page that embeds the widget: what they see and do, found as a screen reader finds it."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any, TypeVar

from playwright.async_api import Browser, BrowserContext, CDPSession, Frame, Locator, Page, expect

from tests.fakes.patience import PATIENCE_S

T = TypeVar("T")
SIZE = {"width": 1120, "height": 760}
# Everything the browser blocked for a policy is told, whichever frame it happened in.
TELL_VIOLATIONS = (
    "addEventListener('securitypolicyviolation', e => console.error('violation', e.violatedDirective, e.blockedURI, e.sample));"
)


@dataclass(slots=True)
class Visit:
    """One tab. `problems` holds whatever the browser complained of, `requests` all addresses it asked for."""

    page: Page
    eyes: CDPSession
    problems: list[str] = field(default_factory=list)
    requests: list[str] = field(default_factory=list)

    async def launchers(self) -> list[dict[str, Any]]:
        """The accessible launcher buttons outside the frame: name, whether expanded, and their middle."""
        nodes = (await self.eyes.send("Accessibility.getFullAXTree"))["nodes"]
        found = [node for node in nodes if _text(node, "role") == "button" and _property(node, "expanded") is not None]
        return [{"name": _text(node, "name"), "expanded": _property(node, "expanded"), "node": node["backendDOMNodeId"]} for node in found]

    async def launcher(self) -> dict[str, Any]:
        """The one launcher, once it is there."""
        (only,) = await until("the launcher", self.launchers)
        return only

    async def press_launcher(self) -> None:
        """Click in its middle, with a real mouse."""
        box = await self.eyes.send("DOM.getBoxModel", {"backendNodeId": (await self.launcher())["node"]})
        corners = box["model"]["border"]
        await self.page.mouse.click((corners[0] + corners[4]) / 2, (corners[1] + corners[5]) / 2)

    async def open(self) -> Frame:
        """Open the chat and wait until it shows what the server said."""
        await self.press_launcher()
        return await self.chat()

    async def chat(self) -> Frame:
        """The frame, once the chat in it is there."""
        frame = await until("the frame", self._frame)
        await expect(frame.get_by_role("dialog")).not_to_have_class("loading")
        return frame

    async def log(self) -> Locator:
        """The messages."""
        return (await self.chat()).get_by_role("log")

    async def write(self, text: str) -> None:
        """Type and press Enter."""
        box = (await self.chat()).get_by_role("textbox", name="Message")
        await box.fill(text)
        await box.press("Enter")

    async def settle(self) -> None:
        """Let messages between page and frame arrive: they come in turn, so what is asked for afterwards comes after them."""
        for _ in range(3):
            await self.page.evaluate("new Promise((done) => setTimeout(done))")
            await (await self.chat()).evaluate("new Promise((done) => setTimeout(done))")

    async def unread(self, name: str) -> None:
        """Wait until the launcher carries that name."""

        async def named() -> bool:
            return bool((await self.launcher())["name"] == name)

        await until(f"the launcher is called {name!r}", named)

    async def _frame(self) -> Frame | None:
        return next((frame for frame in self.page.frames if "/w/" in frame.url), None)


@asynccontextmanager
async def visiting(browser: Browser, address: str, **options: Any) -> AsyncIterator[Visit]:
    """A visitor with a browser of their own, on that page."""
    context = await browser.new_context(**({"viewport": SIZE} | options))
    try:
        yield await arrive(context, address)
    finally:
        await context.close()


async def arrive(context: BrowserContext, address: str) -> Visit:
    """A tab in that browser."""
    await context.add_init_script(TELL_VIOLATIONS)
    page = await context.new_page()
    visit = Visit(page, await context.new_cdp_session(page))
    page.on("console", lambda message: visit.problems.append(message.text) if message.type in ("error", "warning") else None)
    page.on("pageerror", lambda error: visit.problems.append(str(error)))
    page.on("dialog", lambda dialog: visit.problems.append(f"dialog {dialog.message}"))
    page.on("request", lambda request: visit.requests.append(request.url))
    await page.goto(address)
    return visit


async def until(what: str, ask: Callable[[], Awaitable[T | None]], within_s: float = PATIENCE_S) -> T:
    """Ask until the answer is true: a real browser has no clock that a test could move."""
    loop = asyncio.get_running_loop()
    deadline = loop.time() + within_s
    while not (answer := await ask()):
        if loop.time() > deadline:
            raise AssertionError(f"waited {within_s:g} s in vain for {what}")
        await asyncio.sleep(0.02)
    return answer


def _text(node: dict[str, Any], name: str) -> str:
    return str(node.get(name, {}).get("value", ""))


def _property(node: dict[str, Any], name: str) -> Any:
    return next((entry["value"]["value"] for entry in node.get("properties", ()) if entry["name"] == name), None)
