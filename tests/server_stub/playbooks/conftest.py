"""A company whose site has the demo's playbook, and its bot at work."""

from collections.abc import AsyncGenerator
from pathlib import Path

import pytest

from server_stub.playbooks.publish import publish
from tests.fakes.clock import FakeClock
from tests.server_stub.company import SITE, Company, open_company
from tests.server_stub.playbooks.demo import PLAYBOOK


@pytest.fixture
async def company(tmp_path: Path, clock: FakeClock) -> AsyncGenerator[Company]:
    """Anna, Ben and Chris, all online; the bot is not running yet."""
    async with open_company(tmp_path, clock) as opened:
        publish(opened.database, SITE, PLAYBOOK, clock())
        yield opened
