"""A Pipedrive, and somebody who uses it."""

from collections.abc import AsyncGenerator

import pytest

from tests.fakes.clock import FakeClock
from tests.fakes.pipedrive.customer import Customer
from tests.fakes.pipedrive.server import Pipedrive, pipedrive


@pytest.fixture
async def server(clock: FakeClock) -> AsyncGenerator[Pipedrive]:
    """A small real server that behaves as Pipedrive does."""
    async with pipedrive(clock) as running:
        yield running


@pytest.fixture
def customer(server: Pipedrive, clock: FakeClock) -> Customer:
    """Who uses it, with an API token."""
    return Customer(server, clock)
