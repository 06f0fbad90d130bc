"""A real Chromium for the widget's tests: one for all of them, in which each visitor has a browser's context of their own."""

import asyncio
import shutil
from collections.abc import AsyncIterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
import pytest_asyncio
from playwright.async_api import Browser, async_playwright, expect

from tests.fakes.leftovers import lasting, left_tasks
from tests.fakes.patience import PATIENCE_MS
from tests.flow.conftest import demo_database, office_folder
from tests.flow.office import Office, open_office

__all__ = ["demo_database", "office_folder"]
BROWSERS = ("chromium", "chromium-browser", "google-chrome")
ARGUMENTS = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update", "--no-first-run"]
HERE = Path(__file__).parent


def chromium_program() -> str | None:
    """Where the system's Chromium is; None where Playwright has to find its own."""
    return next(filter(None, map(shutil.which, BROWSERS)), None)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """All these tests run in one loop: what Playwright gives belongs to the loop it was made in."""
    for item in items:
        if HERE in item.path.parents and item.get_closest_marker("asyncio"):
            item.add_marker(pytest.mark.asyncio(loop_scope="session"), append=False)


@pytest_asyncio.fixture(scope="session", loop_scope="session")
async def shared_chromium() -> AsyncIterator[Browser]:
    """The system's Chromium, started once: starting takes longer than most of the tests."""
    expect.set_options(timeout=PATIENCE_MS)
    with lasting():
        playwright = await async_playwright().start()
    browser = await playwright.chromium.launch(executable_path=chromium_program(), args=ARGUMENTS)
    yield browser
    await browser.close()
    await playwright.stop()


@pytest_asyncio.fixture(loop_scope="session")
async def one_test(shared_chromium: Browser) -> AsyncIterator[Browser]:
    """The shared loop and Chromium while one test has them: its threads, contexts and tasks end with it."""
    before = asyncio.all_tasks()
    with ThreadPoolExecutor() as threads:
        asyncio.get_running_loop().set_default_executor(threads)
        yield shared_chromium
        for context in shared_chromium.contexts:
            await context.close()
    if left := await left_tasks(before):
        pytest.fail("\n".join(left), pytrace=False)


@pytest_asyncio.fixture(loop_scope="session")
async def chromium(one_test: Browser) -> Browser:
    """A Chromium that nobody has used in this test."""
    return one_test


@pytest_asyncio.fixture(loop_scope="session")
async def office(one_test: Browser, office_folder: Path) -> AsyncIterator[Office]:  # noqa: ARG001 - it runs in the loop that is watched there
    """A running server with the demo account."""
    async with open_office(office_folder) as running:
        yield running
