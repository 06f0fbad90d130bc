"""A Pipedrive, and somebody who uses it."""

from collections.abc import AsyncGenerator

import pytest

from tests.fakes.clock import FakeClock
from tests.fakes.pipedrive.customer import Customer, granted
from tests.fakes.pipedrive.server import Pipedrive, pipedrive


@pytest.fixture
async def server(clock: FakeClock) -> AsyncGenerator[Pipedrive]:
    """A small real server that behaves as Pipedrive does."""
    async with pipedrive(clock) as running:
        yield running


@pytest.fixture
async def customer(server: Pipedrive, clock: FakeClock) -> AsyncGenerator[Customer]:
    """Who uses it, with an API token."""
    one = Customer(server, clock)
    yield one
    await one.hang_up()


@pytest.fixture
async def app(server: Pipedrive, clock: FakeClock) -> AsyncGenerator[Customer]:
    """Who comes in over OAuth2."""
    one = Customer(server, clock, granted(server))
    yield one
    await one.hang_up()
