"""An empty database for the tests of this folder."""

from collections.abc import Generator
from pathlib import Path

import pytest

from server_stub.db.database import Database
from tests.server_stub.company import database_at


@pytest.fixture
def database(tmp_path: Path) -> Generator[Database]:
    """With all tables, and nothing in them."""
    opened = database_at(tmp_path)
    yield opened
    opened.close()
