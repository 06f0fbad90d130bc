"""A company for the tests of this folder."""

from collections.abc import AsyncGenerator
from pathlib import Path

import pytest

from tests.fakes.clock import FakeClock
from tests.server_stub.company import Company, open_company


@pytest.fixture
async def company(tmp_path: Path, clock: FakeClock) -> AsyncGenerator[Company]:
    """Anna, Ben and Chris, all online."""
    async with open_company(tmp_path, clock) as opened:
        yield opened
