"""A real Chromium for each of the widget's tests."""

import shutil
from collections.abc import AsyncIterator

import pytest
from playwright.async_api import Browser, async_playwright

BROWSERS = ("chromium", "chromium-browser", "google-chrome")
ARGUMENTS = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update", "--no-first-run"]


def chromium_program() -> str | None:
    """Where the system's Chromium is; None where Playwright has to find its own."""
    return next(filter(None, map(shutil.which, BROWSERS)), None)


@pytest.fixture
async def chromium() -> AsyncIterator[Browser]:
    """The system's Chromium."""
    program = chromium_program()
    async with async_playwright() as playwright, await playwright.chromium.launch(executable_path=program, args=ARGUMENTS) as browser:
        yield browser
