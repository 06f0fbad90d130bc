"""Opening, upgrading, and what is said where that cannot be."""

from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import insert, select
from sqlalchemy.exc import IntegrityError

from server_stub.db.database import Database
from server_stub.db.errors import DatabaseError
from server_stub.db.tables import account, metadata

ROW = {"id": "a", "name": "Acme", "epoch": "e", "head": 0, "floor": 0, "created_at": 0}


def _opened(file: Path) -> Database:
    return Database.open(f"sqlite:///{file}")


def test_migrations_make_the_tables_that_the_code_works_with(database: Database) -> None:
    with database.read() as connection:
        assert compare_metadata(MigrationContext.configure(connection), metadata) == []


def test_upgrading_twice_changes_nothing(database: Database) -> None:
    with database.write() as connection:
        connection.execute(insert(account).values(ROW))
    database.upgrade()
    with database.read() as connection:
        assert connection.execute(select(account.c.name)).scalars().all() == ["Acme"]


def test_the_folder_is_made(tmp_path: Path) -> None:
    database = _opened(tmp_path / "new" / "folder" / "desk.sqlite3")
    database.upgrade()
    database.close()
    assert (tmp_path / "new" / "folder" / "desk.sqlite3").exists()


def test_it_survives_a_power_cut_by_writing_ahead_and_waiting_for_the_disk(database: Database) -> None:
    with database.read() as connection:
        modes = [connection.exec_driver_sql(f"PRAGMA {name}").scalar() for name in ("journal_mode", "synchronous", "foreign_keys")]
    assert modes == ["wal", 2, 1]


def test_a_write_that_fails_leaves_nothing(database: Database) -> None:
    with pytest.raises(IntegrityError), database.write() as connection:
        connection.execute(insert(account), [ROW, ROW])
    with database.read() as connection:
        assert connection.execute(select(account.c.id)).all() == []


def test_a_read_is_of_one_moment(database: Database) -> None:
    with database.read() as reading:
        assert reading.execute(select(account.c.id)).all() == []
        with database.write() as writing:
            writing.execute(insert(account).values(ROW))
        assert reading.execute(select(account.c.id)).all() == []


def test_one_that_a_newer_version_wrote_is_refused_untouched(database: Database) -> None:
    with database.write() as connection:
        connection.exec_driver_sql("UPDATE alembic_version SET version_num = '9999'")
    with pytest.raises(DatabaseError, match="newer version"):
        database.upgrade()
    with database.read() as connection:
        assert connection.exec_driver_sql("SELECT version_num FROM alembic_version").scalar() == "9999"


def test_what_is_no_database_is_refused(tmp_path: Path) -> None:
    file = tmp_path / "desk.sqlite3"
    file.write_bytes(b"this is a letter to my aunt, and a rather long one at that" * 100)
    database = _opened(file)
    with pytest.raises(DatabaseError, match="cannot be opened: file is not a database"):
        database.upgrade()
    database.close()


def test_a_folder_that_cannot_be_made_is_said_in_words(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    database = _opened(tmp_path / "file" / "desk.sqlite3")
    with pytest.raises(DatabaseError, match="folder cannot be made"):
        database.upgrade()
    database.close()


@pytest.mark.parametrize(("url", "words"), [("nonsense", "cannot be read"), ("mysql://somewhere/x", "Only sqlite")])
def test_urls_that_cannot_be_used(url: str, words: str) -> None:
    with pytest.raises(DatabaseError, match=words):
        Database.open(url)
