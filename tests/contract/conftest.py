"""A company whose chats become leads, deals and activities in one CRM after the other."""

from collections.abc import AsyncGenerator
from pathlib import Path

import pytest

from server_stub.crm.port import Crm
from tests.contract.counter import Counter
from tests.contract.subject import Subject
from tests.contract.subjects import SUBJECTS
from tests.fakes.clock import FakeClock
from tests.server_stub.company import open_company


@pytest.fixture
async def counter(tmp_path: Path, clock: FakeClock) -> AsyncGenerator[Counter]:
    """Where chats become orders."""
    async with open_company(tmp_path, clock) as company:
        yield Counter(company)


@pytest.fixture(params=SUBJECTS)
async def subject(request: pytest.FixtureRequest, counter: Counter) -> AsyncGenerator[Subject]:
    """The CRM under test, empty."""
    async with SUBJECTS[request.param](counter.company) as opened:
        yield opened


@pytest.fixture
async def crm(subject: Subject) -> AsyncGenerator[Crm]:
    """The way into it."""
    opened = subject.open()
    yield opened
    await opened.close()
