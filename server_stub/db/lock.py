"""Keeps two servers from working on one database file: whoever serves it, or puts another in its place, holds the lock beside it."""

import os
import sys
from pathlib import Path

from server_stub.db.database import Database
from server_stub.db.errors import DatabaseError
from server_stub.db.integrity import check_before_start


class Lock:
    """An exclusive lock, held until `release` or the end of the process, however that comes. The file it lies on stays."""

    def __init__(self, database: Path) -> None:
        """Take the lock of this database file. Raises DatabaseError where another has it."""
        self.database = database
        self.file = database.with_name(f"{database.name}.lock")
        try:
            database.parent.mkdir(parents=True, exist_ok=True)
            self._descriptor = os.open(self.file, os.O_RDWR | os.O_CREAT, 0o600)
        except OSError as error:
            raise DatabaseError(
                f"The database's lock file {self.file} cannot be made ({error.strerror}). Give this user the right to."
            ) from None
        try:
            _lock(self._descriptor)
        except OSError:
            os.close(self._descriptor)
            raise DatabaseError(
                f"A server is using the database {database} already. Stop that one first, or choose another --data-dir."
            ) from None

    def release(self) -> None:
        """Let others have it. May be called twice."""
        descriptor, self._descriptor = self._descriptor, -1
        if descriptor >= 0:
            os.close(descriptor)


def own(url: str) -> Lock:
    """The lock of the database at this SQLAlchemy URL, which is whole, or not there yet. Raises DatabaseError."""
    lock = Lock(Database.open(url).file)
    try:
        check_before_start(lock.database)
    except BaseException:
        lock.release()
        raise
    return lock


def upgrade_beside(database: Database) -> None:
    """Bring the schema to this version's, unless a server is at work with another one. Raises DatabaseError."""
    if database.is_current():
        return
    lock = Lock(database.file)
    try:
        database.upgrade()
    finally:
        lock.release()


def _lock(descriptor: int) -> None:
    """Raises OSError where it is taken."""
    if sys.platform == "win32":
        import msvcrt  # noqa: PLC0415 - it exists on Windows only

        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
    else:
        import fcntl  # noqa: PLC0415 - it does not exist on Windows

        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
