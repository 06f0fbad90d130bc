"""The bot is away while the doors are fuzzed: what it would say to nonsense is its own tests' concern."""

import asyncio
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from server_stub.eventlog.follower import Follower
from tests.server_stub.access.premises import Premises, premises


async def _asleep(_follower: Follower) -> None:
    await asyncio.Event().wait()


@pytest.fixture(autouse=True)
def _bot_asleep(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Follower, "run", _asleep)


@contextmanager
def _fuzzed(folder: Path) -> Iterator[tuple[Premises, asyncio.Runner]]:
    with asyncio.Runner() as runner:
        opening = premises(folder, ("agent", "deals_admin", "visitor"), ("look",))
        here = runner.run(opening.__aenter__())
        try:
            yield here, runner
        finally:
            runner.run(opening.__aexit__(None, None, None))


@pytest.fixture
def fuzzed(tmp_path: Path) -> Iterator[tuple[Premises, asyncio.Runner]]:
    """A desk, and what runs coroutines with it: one desk for all examples of a test."""
    with _fuzzed(tmp_path) as opened:
        yield opened
