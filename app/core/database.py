"""The client's SQLite file: opened, migrated, rebuilt when damaged; short transactions; SQLite's errors as StoreError."""

import logging
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from app.core.errors import StoreError

CACHE_VERSION = 1
KEPT_VERSION = 1
MIGRATIONS: dict[int, str] = {}  # from this KEPT_VERSION to the next: SQL
KEPT_TABLES = ("setting", "draft", "outbox", "noticed")
BUSY_S = 2.0

log = logging.getLogger("livechat.store")

_CODES = {
    sqlite3.SQLITE_FULL: "disk_full",
    sqlite3.SQLITE_IOERR: "disk_full",  # what SQLite says when the shared-memory file cannot grow
    sqlite3.SQLITE_READONLY: "read_only",
    sqlite3.SQLITE_CANTOPEN: "read_only",
    sqlite3.SQLITE_PERM: "read_only",
    sqlite3.SQLITE_CORRUPT: "damaged",
    sqlite3.SQLITE_NOTADB: "damaged",
    sqlite3.SQLITE_BUSY: "in_use",
    sqlite3.SQLITE_LOCKED: "in_use",
}


@contextmanager
def _translated() -> Iterator[None]:
    """Raise StoreError for what a person can do something about; anything else is a bug and passes through."""
    try:
        yield
    except sqlite3.Error as error:
        code = _CODES.get(getattr(error, "sqlite_errorcode", 0) & 0xFF)
        if code is None:
            raise
        raise StoreError(code) from error


class Database:
    """One file, one connection, one thread. Where the file turns out to be damaged it is set aside and what was typed is carried over."""

    def __init__(self, path: Path) -> None:
        """Open or make the file. Raises StoreError."""
        self.path = path
        self._connection = self._open()

    def close(self) -> None:
        self._connection.close()

    def read(self, sql: str, values: tuple[object, ...] = ()) -> list[tuple[Any, ...]]:
        """The rows of a question. Raises StoreError."""
        try:
            with _translated():
                return self._connection.execute(sql, values).fetchall()
        except StoreError as error:
            if error.code != "damaged":
                raise
        self.rebuild(damaged=True)
        with _translated():
            return self._connection.execute(sql, values).fetchall()

    @contextmanager
    def write(self, *, durable: bool = False) -> Iterator[sqlite3.Connection]:
        """One transaction: all or nothing. `durable`: also after a power cut. Raises StoreError."""
        try:
            with _translated(), self._transaction(durable=durable) as connection:
                yield connection
        except StoreError as error:
            if error.code == "damaged":
                self.rebuild(damaged=True)
            raise

    @contextmanager
    def _transaction(self, *, durable: bool) -> Iterator[sqlite3.Connection]:
        connection = self._connection
        connection.execute(f"PRAGMA synchronous = {'FULL' if durable else 'NORMAL'}")
        connection.execute("BEGIN IMMEDIATE")
        try:
            yield connection
            connection.execute("COMMIT")
        except BaseException:
            if connection.in_transaction:
                connection.execute("ROLLBACK")
            raise

    def scrub(self) -> None:
        """Leave nothing of what was deleted in the write-ahead log."""
        with _translated():
            self._connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")

    def rebuild(self, *, damaged: bool = False) -> None:
        """Begin with an empty cache and carry over what was typed and chosen. A damaged file is set aside. Raises StoreError."""
        rows = _kept_rows(self._connection)
        self._connection.close()
        fresh = self.path.with_suffix(".new")
        _remove(fresh)
        _make(fresh, rows)
        self._put_in_place(fresh, damaged=damaged)
        self._connection = self._open()

    def erase(self, keep: tuple[str, ...]) -> None:
        """Forget everything but the named settings. Raises StoreError."""
        settings = [row for row in _kept_rows(self._connection).get("setting", []) if row["name"] in keep]
        self._connection.close()
        fresh = self.path.with_suffix(".new")
        _remove(fresh)
        _make(fresh, {"setting": settings})
        self._put_in_place(fresh, damaged=False)
        _remove(self._damaged_path)
        self._connection = self._open()

    @property
    def _damaged_path(self) -> Path:
        return self.path.with_suffix(".damaged")

    def _put_in_place(self, fresh: Path, *, damaged: bool) -> None:
        # The old log goes first: SQLite would otherwise take it for the new file's.
        for suffix in ("-wal", "-shm"):
            Path(f"{self.path}{suffix}").unlink(missing_ok=True)
        if damaged:
            _remove(self._damaged_path)
            self.path.replace(self._damaged_path)
            log.error("store damaged set_aside=%s", self._damaged_path.name)
        fresh.replace(self.path)

    def _open(self) -> sqlite3.Connection:
        fresh = self.path.with_suffix(".new")
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True)
            if not self.path.exists() and _is_complete(fresh):
                fresh.replace(self.path)  # the last run was cut off between setting the old file aside and this
        except OSError as error:
            raise StoreError("read_only") from error
        try:
            return self._connected()
        except StoreError as error:
            if error.code != "damaged":
                raise
        self._set_aside_unreadable()
        return self._connected()

    def _set_aside_unreadable(self) -> None:
        try:
            connection = sqlite3.connect(self.path, isolation_level=None)
            rows = _kept_rows(connection)
            connection.close()
        except sqlite3.Error:
            rows = {}
        fresh = self.path.with_suffix(".new")
        _remove(fresh)
        _make(fresh, rows)
        self._put_in_place(fresh, damaged=True)

    def _connected(self) -> sqlite3.Connection:
        with _translated():
            connection = sqlite3.connect(self.path, timeout=BUSY_S, isolation_level=None)
            try:
                _refuse_newer(connection)
                _configure(connection)
                _migrate(connection)
                fits = _cache_version(connection) == CACHE_VERSION
            except BaseException:
                connection.close()
                raise
        if fits:
            return connection
        self._connection = connection
        self.rebuild()
        return self._connection


def _refuse_newer(connection: sqlite3.Connection) -> None:
    (version,) = connection.execute("PRAGMA user_version").fetchone()
    if version > KEPT_VERSION:
        raise StoreError("newer_version")


def _configure(connection: sqlite3.Connection) -> None:
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA secure_delete = ON")
    connection.execute("PRAGMA temp_store = MEMORY")
    connection.execute("PRAGMA cache_size = -16000")


def _migrate(connection: sqlite3.Connection) -> None:
    (version,) = connection.execute("PRAGMA user_version").fetchone()
    if version == 0:
        _create(connection, {})
        return
    while version < KEPT_VERSION:
        version += 1
        connection.executescript(f"BEGIN IMMEDIATE; {MIGRATIONS[version - 1]}; PRAGMA user_version = {version}; COMMIT")


def _cache_version(connection: sqlite3.Connection) -> int:
    row = connection.execute("SELECT value FROM setting WHERE name = 'cache_version'").fetchone()
    return int(row[0]) if row else 0


def _create(connection: sqlite3.Connection, rows: dict[str, list[dict[str, Any]]]) -> None:
    connection.execute("BEGIN IMMEDIATE")
    for script in ("kept.sql", "schema.sql"):
        for statement in _statements(script):
            connection.execute(statement)
    for table, records in rows.items():
        for record in records:
            names = ", ".join(record)
            marks = ", ".join("?" * len(record))
            connection.execute(f"INSERT OR REPLACE INTO {table} ({names}) VALUES ({marks})", tuple(record.values()))  # noqa: S608 - our names
    connection.execute("INSERT OR REPLACE INTO setting VALUES ('cache_version', ?)", (str(CACHE_VERSION),))
    connection.execute(f"PRAGMA user_version = {KEPT_VERSION}")
    connection.execute("COMMIT")


def _statements(script: str) -> Iterator[str]:
    pending = ""
    for line in Path(__file__).with_name(script).read_text(encoding="utf-8").splitlines(keepends=True):
        pending += line
        if sqlite3.complete_statement(pending):
            yield pending
            pending = ""


def _make(path: Path, rows: dict[str, list[dict[str, Any]]]) -> None:
    with _translated():
        connection = sqlite3.connect(path, isolation_level=None)
        try:
            _create(connection, rows)
        finally:
            connection.close()


def _kept_rows(connection: sqlite3.Connection) -> dict[str, list[dict[str, Any]]]:
    """Whatever can still be read of what must not be lost."""
    return {table: _readable_rows(connection, table) for table in KEPT_TABLES}


def _readable_rows(connection: sqlite3.Connection, table: str) -> list[dict[str, Any]]:
    rows: list[dict[str, Any]] = []
    try:
        cursor = connection.execute(f"SELECT * FROM {table}")  # noqa: S608 - one of KEPT_TABLES
        names = [column[0] for column in cursor.description]
        rows.extend(dict(zip(names, row, strict=True)) for row in cursor)
    except sqlite3.DatabaseError:
        log.error("store damaged table=%s saved_rows=%d", table, len(rows))
    return rows


def _is_complete(path: Path) -> bool:
    if not path.exists():
        return False
    connection = sqlite3.connect(path, isolation_level=None)
    try:
        return bool(connection.execute("PRAGMA user_version").fetchone()[0])
    except sqlite3.DatabaseError:
        return False
    finally:
        connection.close()


def _remove(path: Path) -> None:
    for suffix in ("", "-wal", "-shm", "-journal"):
        Path(f"{path}{suffix}").unlink(missing_ok=True)
