"""The bus of the tests around, and a notifier on it."""

from collections.abc import AsyncGenerator

import pytest

from app.desktop.notifier.desktop import DesktopNotifier
from tests.fakes.clock import FakeClock


@pytest.fixture
async def notifier(clock: FakeClock) -> AsyncGenerator[DesktopNotifier]:
    opened = DesktopNotifier("Live Chat Desk", now=clock.seconds)
    yield opened
    await opened.close()
