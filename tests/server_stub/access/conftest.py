"""Bot and CRM are away while access is tested: conversations and items stay in the states they were put into."""

import asyncio

import pytest

from server_stub.crm.worker import Worker
from server_stub.eventlog.follower import Follower


async def _asleep(_worker: Follower | Worker) -> None:
    await asyncio.Event().wait()


@pytest.fixture(autouse=True)
def _bot_and_crm_asleep(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Follower, "run", _asleep)
    monkeypatch.setattr(Worker, "run", _asleep)
