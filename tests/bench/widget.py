"""The widget in Chromium: how soon a cold page shows its first message, beside a page with an empty frame; long tasks, shifts, bytes."""

import asyncio
import tempfile
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

from playwright.async_api import Browser, Frame, Page, Request, async_playwright

from tests.bench.figures import middle, say
from tests.bench.programs import listening
from tests.fakes.scripted_desk import ScriptedDesk, scripted
from tests.widget import talk
from tests.widget.conftest import ARGUMENTS, chromium_program
from tests.widget.visit import until

_RUNS = 9
_HISTORY = 500
_WITHIN_S = 60.0
_FRAME = b"<!doctype html><title>Frame</title><p class=row>Hello!"
_FLOOR = b"<!doctype html><title>Floor</title><p>A page<iframe src=/frame></iframe>"
_PAGE = b'<!doctype html><html lang=en><title>Page</title><script async src="/widget.js" data-site="demo"></script><p>A page'
# The page opens the chat; each frame notes when its first message was painted, and what took long or moved.
_WATCH = """
window.LiveChat ??= Object.assign((...words) => LiveChat.q.push(words), { q: [['open']] });
window.seen = { message: 0, tasks: [], shift: 0 };
const watch = (type, note) => new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true });
watch('longtask', (one) => seen.tasks.push(one.duration));
watch('layout-shift', (one) => { seen.shift += one.value; });
const look = () => {
  if (!document.querySelector('.row')) requestAnimationFrame(look);
  else setTimeout(() => { seen.message = performance.timeOrigin + performance.now(); });
};
if (window !== top) look();
"""


@asynccontextmanager
async def _cold(browser: Browser, address: str) -> AsyncIterator[tuple[Page, dict[str, Any], int]]:
    """A page in a browser that has never been there, what its frame noted, and the bytes that came for it."""
    context = await browser.new_context()
    try:
        await context.add_init_script(_WATCH)
        page = await context.new_page()
        finished: list[Request] = []

        def note(request: Request) -> None:
            finished.append(request)

        page.on("requestfinished", note)
        await page.goto(address)
        frame = await until("the frame", lambda: _chat(page))
        seen = await until("a message", lambda: _noted(frame), _WITHIN_S)
        sizes = [await request.sizes() for request in finished if "/w" in request.url and "/demo." not in request.url]
        yield page, seen, sum(size["responseBodySize"] for size in sizes)
    finally:
        await context.close()


async def _chat(page: Page) -> Frame | None:
    return next((one for one in page.frames if one is not page.main_frame), None)


async def _noted(frame: Frame) -> dict[str, Any] | None:
    seen: dict[str, Any] | None = await frame.evaluate("window.seen")
    return seen if seen and seen["message"] else None


async def _longest_task(page: Page) -> float:
    """Milliseconds; once the whole history is there, to its first message."""

    async def whole() -> dict[str, Any] | None:
        frame = await _chat(page)
        filled = f"document.querySelectorAll('.row').length === {_HISTORY}"
        return await frame.evaluate(f"{filled} ? seen : null") if frame else None

    return max((await until("all messages", whole, _WITHIN_S))["tasks"], default=0.0)


async def _first_message(browser: Browser, address: str) -> tuple[float, int]:
    """Milliseconds from the beginning of the page's load to its first message, and the bytes of the widget."""
    async with _cold(browser, address) as (page, seen, received):
        return seen["message"] - await page.evaluate("performance.timeOrigin"), received


async def _begins(browser: Browser) -> None:
    with tempfile.TemporaryDirectory() as folder, listening("tests.bench.server", folder) as (server, _):
        async with scripted(ScriptedDesk(talk.new())) as desk:
            desk.pages |= {"/floor": (_FLOOR, {}), "/frame": (_FRAME, {})}
            floors, widgets, received = [], [], 0
            for _ in range(_RUNS):
                floors.append((await _first_message(browser, f"{desk.address}/floor"))[0])
                took, received = await _first_message(browser, f"{server}/demo")
                widgets.append(took)
    say("cold load of /demo to the first message", middle(widgets), "ms", floor=middle(floors), aim="a ratio to an empty frame's page")
    say("the widget over the line, its first load", received / 1024, "KiB", aim="at most 29: loader 4, chat 25")


async def _long_history(browser: Browser) -> None:
    told = [
        talk.message(n, "agent" if n % 3 else "visitor", f"Message {n}, see https://acme.example/{n}", "Anna")
        for n in range(1, _HISTORY + 1)
    ]
    longest, shifts = [], []
    async with scripted(ScriptedDesk(talk.snapshot("talking", told, agent="Anna"))) as desk:
        desk.pages["/page"] = (_PAGE, {})
        for _ in range(_RUNS):
            async with _cold(browser, f"{desk.address}/page") as (page, _, _):
                longest.append(await _longest_task(page))
                shifts.append(await page.evaluate("seen.shift"))
    say(f"longest task with {_HISTORY} messages", middle(longest), "ms", aim="none of 50 or more, which counts as 0")
    say("what the chat moves on its page", max(shifts), "layout shift", aim="0")


async def measure() -> None:
    """Print the figures."""
    async with (
        async_playwright() as playwright,
        await playwright.chromium.launch(executable_path=chromium_program(), args=ARGUMENTS) as browser,
    ):
        await _begins(browser)
        await _long_history(browser)


if __name__ == "__main__":
    asyncio.run(measure())
