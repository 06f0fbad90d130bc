"""The bus of the tests around, and a notifier on it."""

from collections.abc import AsyncGenerator

import pytest

from app.desktop.notifier.desktop import DesktopNotifier


@pytest.fixture
async def notifier() -> AsyncGenerator[DesktopNotifier]:
    opened = DesktopNotifier("Live Chat Desk")
    yield opened
    await opened.close()
