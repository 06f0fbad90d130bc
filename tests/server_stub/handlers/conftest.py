"""A company for the tests of this folder."""

from collections.abc import AsyncGenerator
from pathlib import Path

import pytest

from server_stub.company import retention
from server_stub.db import chat_erasure
from tests.fakes.clock import FakeClock
from tests.server_stub.company import Company, open_company


@pytest.fixture
async def company(tmp_path: Path, clock: FakeClock) -> AsyncGenerator[Company]:
    """Anna, Ben and Chris, all online."""
    async with open_company(tmp_path, clock) as opened:
        yield opened


@pytest.fixture
def small_steps(monkeypatch: pytest.MonkeyPatch) -> None:
    """What is erased is erased in small steps, without pauses."""
    monkeypatch.setattr(retention, "PAUSE_S", 0)
    monkeypatch.setattr(retention, "WITHDRAWN_AT_ONCE", 2)
    monkeypatch.setattr(chat_erasure, "ROWS_AT_ONCE", 3)
    monkeypatch.setattr(chat_erasure, "CHATS_AT_ONCE", 2)
