"""A company whose agents make leads and deals."""

from collections.abc import AsyncGenerator
from pathlib import Path

import pytest

from server_stub.crm import queue, worker
from tests.fakes.clock import FakeClock
from tests.server_stub.company import Company, open_company
from tests.server_stub.crm.scripted import ScriptedCrm


@pytest.fixture
async def company(tmp_path: Path, clock: FakeClock) -> AsyncGenerator[Company]:
    """Anna, Ben and Chris, all online; nobody takes anything to a CRM yet."""
    async with open_company(tmp_path, clock) as opened:
        yield opened


@pytest.fixture
def crm() -> ScriptedCrm:
    """It saves everything, as long as a test plans no trouble."""
    return ScriptedCrm()


@pytest.fixture(autouse=True)
def _look_often(monkeypatch: pytest.MonkeyPatch) -> None:
    """The clock of these tests is moved by hand, so that nobody is woken by it: looking often finds what has come due."""
    monkeypatch.setattr(queue, "LOOK_AGAIN_S", 0.005)
    monkeypatch.setattr(worker, "LOOK_FOR_ACCOUNTS_S", 0.01)
