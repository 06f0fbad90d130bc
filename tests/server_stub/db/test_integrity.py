"""Damage is found before a server starts, and nothing is changed by looking."""

from pathlib import Path

import pytest

from server_stub.db.accounts import create_account
from server_stub.db.database import Database
from server_stub.db.errors import DatabaseError
from server_stub.db.integrity import check_before_start
from tests.server_stub.db.copies import spoil


def test_a_damaged_database_is_found_before_the_start_and_left_as_it_is(database: Database) -> None:
    create_account(database, "Acme", 1)
    check_before_start(database.file)
    database.close()
    spoil(database.file)
    before = database.file.read_bytes()
    with pytest.raises(DatabaseError, match=r"is damaged .* livechat-server restore") as refused:
        check_before_start(database.file)
    assert "\n" not in str(refused.value)
    assert database.file.read_bytes() == before


def test_a_database_that_is_not_there_yet_is_not_damaged(tmp_path: Path) -> None:
    check_before_start(tmp_path / "desk.sqlite3")
    assert list(tmp_path.iterdir()) == []
