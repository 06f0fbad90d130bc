"""What the driver complains of, told apart."""

import sqlite3

import pytest
from sqlalchemy.exc import DatabaseError as DriverError

from server_stub.db.database import Database
from server_stub.db.errors import Unwritable
from server_stub.db.trouble import told_apart, unwritable


@pytest.mark.parametrize(
    ("number", "word"),
    [
        (sqlite3.SQLITE_FULL, "disk_full"),
        (sqlite3.SQLITE_IOERR_SHMSIZE, "disk_full"),
        (sqlite3.SQLITE_IOERR_WRITE, "disk_failed"),
        (sqlite3.SQLITE_READONLY_DIRECTORY, "read_only"),
        (sqlite3.SQLITE_BUSY_SNAPSHOT, "in_use"),
        (sqlite3.SQLITE_CORRUPT, "damaged"),
        (sqlite3.SQLITE_ERROR, "failed"),
    ],
)
def test_states_of_disk_and_file_have_a_word_each(number: int, word: str) -> None:
    error = sqlite3.OperationalError("whatever SQLite says")
    error.sqlite_errorcode = number
    for raised in (error, DriverError("SELECT", {}, error)):
        with pytest.raises(Unwritable) as state, told_apart():
            raise raised
        assert str(state.value) == word


def test_a_bug_is_none_of_them(database: Database) -> None:
    with pytest.raises(sqlite3.IntegrityError) as wrong, told_apart():
        raise sqlite3.IntegrityError("UNIQUE constraint failed")
    assert unwritable(wrong.value) is None
    assert unwritable(ValueError()) is None
    database.touch()


def test_a_touch_tells_that_nothing_can_be_written(database: Database) -> None:
    with database.read() as connection:
        connection.exec_driver_sql("PRAGMA query_only = ON")
    with pytest.raises(Unwritable, match="read_only"):
        database.touch()
