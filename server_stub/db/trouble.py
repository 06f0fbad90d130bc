"""What the database's driver complains of, told apart: a state of disk or file, which may pass, or a bug of ours."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy.exc import DatabaseError as DriverError

from server_stub.db.errors import Unwritable

_WORDS = {
    sqlite3.SQLITE_FULL: "disk_full",
    sqlite3.SQLITE_IOERR_SHMSIZE: "disk_full",  # what SQLite says where its shared memory cannot grow
    sqlite3.SQLITE_IOERR: "disk_failed",
    sqlite3.SQLITE_READONLY: "read_only",
    sqlite3.SQLITE_CANTOPEN: "read_only",
    sqlite3.SQLITE_PERM: "read_only",
    sqlite3.SQLITE_BUSY: "in_use",
    sqlite3.SQLITE_LOCKED: "in_use",
    sqlite3.SQLITE_CORRUPT: "damaged",
    sqlite3.SQLITE_NOTADB: "damaged",
}


def unwritable(error: BaseException) -> Unwritable | None:
    """The state that an error tells of; None where it is none."""
    error = error.orig or error if isinstance(error, DriverError) else error
    if not isinstance(error, sqlite3.DatabaseError):
        return None
    number = getattr(error, "sqlite_errorcode", 0)
    if word := _WORDS.get(number) or _WORDS.get(number & 0xFF):
        return Unwritable(word)
    return Unwritable("failed") if isinstance(error, sqlite3.OperationalError) else None


@contextmanager
def told_apart() -> Iterator[None]:
    """Raise Unwritable for such a state; whatever else is raised passes through."""
    try:
        yield
    except Exception as error:
        if (state := unwritable(error)) is None:
            raise
        raise state from error
