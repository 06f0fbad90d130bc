"""An empty database for the tests of this folder, and a backup of one that was used."""

from collections.abc import Generator
from pathlib import Path

import pytest

from server_stub.db.accounts import create_account
from server_stub.db.backup import back_up
from server_stub.db.database import Database
from tests.server_stub.company import database_at


@pytest.fixture
def database(tmp_path: Path) -> Generator[Database]:
    """With all tables, and nothing in them."""
    opened = database_at(tmp_path)
    yield opened
    opened.close()


@pytest.fixture
def saved(database: Database, tmp_path: Path) -> Path:
    """A backup with one account, "Acme"; the database itself has gone on since."""
    create_account(database, "Acme", 1)
    file = tmp_path / "backups" / "monday"
    file.parent.mkdir()
    back_up(database.file, file)
    create_account(database, "Later", 2)
    return file
