"""Backups of a database in use."""

import os
from pathlib import Path
from stat import S_IMODE

import pytest

from server_stub.db.accounts import create_account
from server_stub.db.backup import back_up
from server_stub.db.database import Database
from server_stub.db.errors import DatabaseError
from tests.server_stub.db.copies import beside, names, spoil

posix = pytest.mark.skipif(os.name != "posix", reason="rights and the lock of another kind")


def test_a_backup_holds_what_was_committed_also_in_the_log_that_is_not_folded_in(database: Database, tmp_path: Path) -> None:
    create_account(database, "Acme", 1)
    with database.write() as connection:
        connection.exec_driver_sql("UPDATE account SET name = 'under way'")
        size = back_up(database.file, tmp_path / "copy")
    assert names(tmp_path / "copy") == ["Acme"]
    assert size == (tmp_path / "copy").stat().st_size


def test_a_backup_holds_nothing_of_what_was_deleted(database: Database, tmp_path: Path) -> None:
    create_account(database, "canary" * 100, 1)
    with database.write() as connection:
        connection.exec_driver_sql("DELETE FROM account")
    back_up(database.file, tmp_path / "copy")
    assert b"canary" not in (tmp_path / "copy").read_bytes()


@posix
def test_a_backup_is_for_its_owner_alone_and_leaves_nothing_beside_it(saved: Path) -> None:
    assert S_IMODE(saved.stat().st_mode) == 0o600
    assert beside(saved) == ["monday"]


def test_a_backup_overwrites_nothing(database: Database, saved: Path) -> None:
    before = saved.read_bytes()
    with pytest.raises(DatabaseError, match="not overwritten"):
        back_up(database.file, saved)
    assert saved.read_bytes() == before
    assert beside(saved) == ["monday"]


def test_a_backup_of_nothing_or_to_nowhere_is_refused(database: Database, tmp_path: Path) -> None:
    with pytest.raises(DatabaseError, match="no database at"):
        back_up(tmp_path / "nothing.sqlite3", tmp_path / "copy")
    with pytest.raises(DatabaseError, match="cannot be made"):
        back_up(database.file, tmp_path / "no folder" / "copy")
    assert not (tmp_path / "copy").exists()


def test_a_damaged_database_makes_no_backup(database: Database, tmp_path: Path) -> None:
    create_account(database, "Acme", 1)
    database.close()
    spoil(database.file)
    with pytest.raises(DatabaseError, match=r"cannot be copied|damaged"):
        back_up(database.file, tmp_path / "copy")
    assert not [path for path in tmp_path.iterdir() if path.name.startswith("copy")]
