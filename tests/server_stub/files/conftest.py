"""A desk with conversations in every state, whose bot is away and whose files lie in the test's folder."""

import asyncio
from collections.abc import AsyncGenerator
from pathlib import Path

import pytest

from server_stub.eventlog.follower import Follower
from tests.server_stub.access.premises import Premises, premises


async def _asleep(_follower: Follower) -> None:
    await asyncio.Event().wait()


@pytest.fixture
def asleep(monkeypatch: pytest.MonkeyPatch) -> None:
    """The bot is away."""
    monkeypatch.setattr(Follower, "run", _asleep)


@pytest.fixture
async def here(tmp_path: Path, asleep: None) -> AsyncGenerator[Premises]:
    del asleep
    async with premises(tmp_path, ("agent", "deals_admin", "foreign_agent", "other_visitor"), ("look",)) as opened:
        yield opened
