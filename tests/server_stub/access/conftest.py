"""The bot is away while access is tested: conversations stay in the states they were put into."""

import asyncio

import pytest

from server_stub.playbooks.runner import Runner


async def _asleep(_runner: Runner) -> None:
    await asyncio.Event().wait()


@pytest.fixture(autouse=True)
def _bot_asleep(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Runner, "run", _asleep)
