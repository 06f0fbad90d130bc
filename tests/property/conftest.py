"""A ground for worlds, for each test."""

from collections.abc import Iterator

import pytest

from tests.property.template import Ground, open_ground


@pytest.fixture
def ground() -> Iterator[Ground]:
    """Where the worlds of a test lie, one after another."""
    with open_ground() as opened:
        yield opened
