"""Whether a database file is what it was when it was written; asked without changing a byte of it."""

import sqlite3
from contextlib import closing
from pathlib import Path

from server_stub.db.errors import DatabaseError

WAIT_S = 5.0
_PASSING = (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED, sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_PERM)


def check_before_start(database: Path) -> None:
    """Look through the pages of the database that is about to be used; one that is not there yet is whole. Raises DatabaseError."""
    if database.is_file() and (found := damage(database, "quick_check")):
        raise DatabaseError(
            f"The database {database} is damaged ({found}); it was left as it is. Restore a backup: livechat-server restore FILE"
        )


def check_copy(copy: Path) -> None:
    """Look through every row and index of a backup. Raises DatabaseError."""
    if found := damage(copy, "integrity_check"):
        raise DatabaseError(f"{copy} is damaged, or no database ({found}). Nothing was changed; take another backup.")


def damage(database: Path, question: str) -> str:
    """What is wrong with the file, on one line; empty where nothing is. Raises DatabaseError where it cannot be looked at."""
    try:
        with closing(open_existing(database, "ro")) as connection:
            found = str(connection.execute(f"PRAGMA {question}(1)").fetchone()[0])
    except sqlite3.Error as error:
        if getattr(error, "sqlite_errorcode", 0) & 0xFF in _PASSING:
            raise DatabaseError(f"The database {database} cannot be opened: {error}. Check its folder and its rights.") from None
        found = str(error)
    return "" if found == "ok" else " ".join(found.split())


def open_existing(database: Path, mode: str) -> sqlite3.Connection:
    """A connection to a file that must be there; `mode` is "ro" or "rw". Raises sqlite3.Error."""
    return sqlite3.connect(f"{database.absolute().as_uri()}?mode={mode}", uri=True, isolation_level=None, timeout=WAIT_S)
