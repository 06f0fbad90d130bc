"""Schedules that once broke a promise, kept as they were found."""

from collections.abc import Iterator

import pytest

from tests.property import checks
from tests.property.template import Ground
from tests.property.world import World


@pytest.fixture
def world(ground: Ground) -> Iterator[World]:
    """A world before the morning."""
    made = World(ground)
    try:
        yield made
    finally:
        made.close()


def test_a_hello_that_comes_late_does_not_end_the_connection_that_took_its_place(world: World) -> None:
    device = world.devices[0]
    device.dial(world.up)
    given_up = device.line
    assert given_up is not None
    device.lose_line(server_knows=False, late=True)
    device.dial(world.up)
    world.flow(device)
    world.carry(given_up, 1)
    world.flow(device)
    assert device.caught_up
    checks.becomes_quiet(world)
