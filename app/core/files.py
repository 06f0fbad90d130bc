"""The store's file on disk: made, opened, migrated, put in another's place; SQLite's and the system's errors as StoreError."""

import errno
import logging
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from app.core.errors import StoreError

CACHE_VERSION = 4
KEPT_VERSION = 3
MIGRATIONS = {  # from this KEPT_VERSION to the next: SQL
    1: """CREATE TABLE typed (
  conversation TEXT NOT NULL,
  place TEXT NOT NULL,
  text TEXT NOT NULL,
  PRIMARY KEY (conversation, place)
) WITHOUT ROWID""",
    2: """CREATE TABLE attachment (
  place INTEGER PRIMARY KEY AUTOINCREMENT,
  id TEXT NOT NULL UNIQUE,
  conversation TEXT NOT NULL,
  command TEXT,
  name TEXT NOT NULL,
  media_type TEXT NOT NULL,
  size INTEGER NOT NULL,
  width INTEGER NOT NULL,
  height INTEGER NOT NULL,
  uploaded INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX attachment_of_command ON attachment (command)""",
}
BUSY_S = 2.0

log = logging.getLogger("livechat.store")

_CODES = {
    sqlite3.SQLITE_FULL: "disk_full",
    sqlite3.SQLITE_IOERR_SHMSIZE: "disk_full",  # what SQLite says where its shared memory cannot grow
    sqlite3.SQLITE_IOERR: "disk_failed",
    sqlite3.SQLITE_READONLY: "read_only",
    sqlite3.SQLITE_CANTOPEN: "read_only",
    sqlite3.SQLITE_PERM: "read_only",
    sqlite3.SQLITE_CORRUPT: "damaged",
    sqlite3.SQLITE_NOTADB: "damaged",
    sqlite3.SQLITE_BUSY: "in_use",
    sqlite3.SQLITE_LOCKED: "in_use",
}

_OF_SYSTEM = {errno.ENOSPC: "disk_full", errno.EDQUOT: "disk_full", errno.EIO: "disk_failed"}


@contextmanager
def store_errors() -> Iterator[None]:
    """Raise StoreError for what a person can do something about; anything else is a bug and passes through."""
    try:
        yield
    except OSError as error:
        raise StoreError(_OF_SYSTEM.get(error.errno or 0, "read_only")) from error
    except sqlite3.Error as error:
        number = getattr(error, "sqlite_errorcode", 0)
        code = _CODES.get(number) or _CODES.get(number & 0xFF)
        if code is None:
            raise
        raise StoreError(code) from error


def connect(path: Path) -> sqlite3.Connection:
    """Open a store file, or make it; what was kept is brought up to date. Raises StoreError."""
    with store_errors():
        connection = sqlite3.connect(path, timeout=BUSY_S, isolation_level=None)
        try:
            _refuse_newer(connection)
            _configure(connection)
            _migrate(connection)
        except BaseException:
            connection.close()
            raise
    return connection


def cache_fits(connection: sqlite3.Connection) -> bool:
    """Whether the cache in it is one that this version understands."""
    with store_errors():
        row = connection.execute("SELECT value FROM setting WHERE name = 'cache_version'").fetchone()
    return bool(row and row[0] == str(CACHE_VERSION))


def beside(path: Path, kind: str) -> Path:
    """Another file that belongs to this store: `new` is being made, `damaged` was set aside."""
    return path.with_suffix(f".{kind}")


def prepare(path: Path) -> None:
    """Make the folder, readable by its owner only; finish what a run that was cut off had begun. Raises StoreError."""
    with store_errors():
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        if not path.exists() and _is_complete(beside(path, "new")):
            beside(path, "new").replace(path)


def put_in_place(fresh: Path, path: Path, *, keep_old: bool) -> None:
    """Let a new file be the store; both must be closed. The old one is set aside as damaged or goes. Raises StoreError."""
    with store_errors():
        # The old log goes first: SQLite would otherwise take it for the new file's.
        for suffix in ("-wal", "-shm"):
            Path(f"{path}{suffix}").unlink(missing_ok=True)
        if keep_old:
            remove(beside(path, "damaged"))
            path.replace(beside(path, "damaged"))
            log.error("store damaged set_aside=%s", beside(path, "damaged").name)
        fresh.replace(path)


def remove(path: Path) -> None:
    """Delete a store file and what SQLite keeps beside it. Raises StoreError."""
    with store_errors():
        for suffix in ("", "-wal", "-shm", "-journal"):
            Path(f"{path}{suffix}").unlink(missing_ok=True)


def _refuse_newer(connection: sqlite3.Connection) -> None:
    (version,) = connection.execute("PRAGMA user_version").fetchone()
    if version > KEPT_VERSION:
        raise StoreError("newer_version")


def _configure(connection: sqlite3.Connection) -> None:
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA secure_delete = ON")
    connection.execute("PRAGMA temp_store = MEMORY")
    connection.execute("PRAGMA cache_size = -4000")


def _migrate(connection: sqlite3.Connection) -> None:
    (version,) = connection.execute("PRAGMA user_version").fetchone()
    if version == 0:
        _create(connection)
        return
    while version < KEPT_VERSION:
        version += 1
        connection.executescript(f"BEGIN IMMEDIATE; {MIGRATIONS[version - 1]}; PRAGMA user_version = {version}; COMMIT")


def _create(connection: sqlite3.Connection) -> None:
    connection.execute("BEGIN IMMEDIATE")
    for script in ("kept.sql", "schema.sql"):
        for statement in _statements(script):
            connection.execute(statement)
    connection.execute("INSERT INTO setting VALUES ('cache_version', ?)", (str(CACHE_VERSION),))
    connection.execute(f"PRAGMA user_version = {KEPT_VERSION}")
    connection.execute("COMMIT")


def _statements(script: str) -> Iterator[str]:
    pending = ""
    for line in Path(__file__).with_name(script).read_text(encoding="utf-8").splitlines(keepends=True):
        pending += line
        if sqlite3.complete_statement(pending):
            yield pending
            pending = ""


def _is_complete(path: Path) -> bool:
    """Whether a new file had been filled when the run that made it was cut off."""
    if not path.exists():
        return False
    try:
        with closing(sqlite3.connect(path)) as connection:
            return connection.execute("SELECT 1 FROM setting WHERE name = 'complete'").fetchone() is not None
    except sqlite3.DatabaseError:
        return False
