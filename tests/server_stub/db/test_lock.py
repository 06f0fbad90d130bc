"""One server works on a database, and nobody changes its schema meanwhile."""

from pathlib import Path

import pytest

from server_stub.db.database import Database
from server_stub.db.errors import DatabaseError
from server_stub.db.lock import Lock, upgrade_beside


def test_the_schema_is_not_changed_under_a_server_that_works_with_it(database: Database, tmp_path: Path) -> None:
    lock = Lock(database.file)
    upgrade_beside(database)
    with database.write() as connection:
        connection.exec_driver_sql("UPDATE alembic_version SET version_num = 'of another version'")
    with pytest.raises(DatabaseError, match="using the database"):
        upgrade_beside(database)
    lock.release()
    with pytest.raises(DatabaseError, match="newer version"):
        upgrade_beside(database)
    new = Database.open(f"sqlite:///{tmp_path / 'new' / 'desk.sqlite3'}")
    upgrade_beside(new)
    assert new.is_current()
    new.close()


def test_the_lock_is_one_servers_until_it_lets_go(tmp_path: Path) -> None:
    lock = Lock(tmp_path / "desk.sqlite3")
    with pytest.raises(DatabaseError, match="using the database"):
        Lock(tmp_path / "desk.sqlite3")
    Lock(tmp_path / "other.sqlite3").release()
    lock.release()
    lock.release()
    Lock(tmp_path / "desk.sqlite3").release()
