"""The database itself: opening, upgrading, and transactions for whoever needs rows off the hot path."""

from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.engine import make_url
from sqlalchemy.exc import ArgumentError
from sqlalchemy.exc import DatabaseError as DriverError

from server_stub.db.errors import DatabaseError
from server_stub.db.migrations.steps import current_revision, is_known, is_newest, upgrade_to_newest
from server_stub.db.trouble import told_apart

BUSY_TIMEOUT_MS = 5_000
WRITER_CACHE_KIB = 32 * 1024
CHECKPOINT = "PRAGMA wal_checkpoint(PASSIVE)"
_PRAGMAS = ("journal_mode=WAL", "synchronous=FULL", "foreign_keys=ON", f"busy_timeout={BUSY_TIMEOUT_MS}")


class Database:
    """One database. Safe to use from several threads; each transaction holds a connection of its own."""

    def __init__(self, engine: Engine) -> None:
        self.engine = engine
        self._writing = engine.execution_options(begin="IMMEDIATE")

    @classmethod
    def open(cls, url: str) -> "Database":
        """A database by its SQLAlchemy URL. Runs nothing yet; raises DatabaseError where the URL cannot be one."""
        try:
            if make_url(url).get_backend_name() != "sqlite":
                raise DatabaseError("Only sqlite:/// databases can be used; check the database URL.")
            engine = create_engine(url, pool_size=8, max_overflow=24, hide_parameters=True)
        except ArgumentError as error:
            raise DatabaseError("The database URL cannot be read; write it as sqlite:///FILE.") from error
        event.listen(engine, "connect", _prepare_connection)
        event.listen(engine, "begin", _begin)
        return cls(engine)

    @property
    def file(self) -> Path:
        """Where it lies."""
        return Path(self.engine.url.database or "")

    def is_current(self) -> bool:
        """Whether the schema is this version's; False also where that cannot be found out."""
        if not self.file.is_file():
            return False
        try:
            with self.read() as connection:
                return is_newest(current_revision(connection))
        except DriverError:
            return False

    def upgrade(self) -> None:
        """Bring the schema to this version's. Raises DatabaseError where the file cannot be used or a newer version wrote it."""
        _make_folder(self.engine)
        try:
            with self.write() as connection:
                revision = current_revision(connection)
                if revision is not None and not is_known(revision):
                    raise DatabaseError(
                        "This database was written by a newer version of the server; start that version, or restore a backup."
                    )
                upgrade_to_newest(connection)
        except DriverError as error:
            raise DatabaseError(f"The database cannot be opened: {error.orig}. Check its folder, its rights and the space left.") from error

    def close(self) -> None:
        """Give all idle connections back. The last one to close folds the write-ahead log into the file."""
        self.engine.dispose()

    def writer_connection(self) -> Any:
        """A driver's connection of one's own, for the one writer; it leaves checkpoints to `checkpoint`.

        What one statement may have to take back, it keeps in memory: each batch would make a file for it.
        """
        borrowed = self.engine.raw_connection()
        driver: Any = borrowed.driver_connection
        borrowed.detach()
        for pragma in ("wal_autocheckpoint=0", f"cache_size=-{WRITER_CACHE_KIB}", "temp_store=MEMORY"):
            driver.execute(f"PRAGMA {pragma}")
        return driver

    def checkpoint(self) -> int:
        """Fold the write-ahead log into the file as far as readers let it, without making the writer wait. Raises Unwritable.

        Returns how many pages the log has. It begins anew only if nothing was added to it meanwhile.
        """
        with told_apart(), closing(self.engine.raw_connection()) as connection:
            return int(connection.cursor().execute(CHECKPOINT).fetchone()[1])

    def touch(self) -> None:
        """Write something that changes nothing, down to the disk. Raises Unwritable where that cannot be done."""
        with told_apart(), self.write() as connection:
            version = connection.exec_driver_sql("PRAGMA user_version").scalar()
            connection.exec_driver_sql(f"PRAGMA user_version = {version}")

    @contextmanager
    def read(self) -> Iterator[Connection]:
        """One read transaction: everything read in it is of the same moment."""
        with self.engine.connect() as connection, connection.begin():
            yield connection

    @contextmanager
    def write(self) -> Iterator[Connection]:
        """One write transaction, committed at the end of the block, rolled back where it raises."""
        with self._writing.connect() as connection, connection.begin():
            yield connection


def _prepare_connection(driver: Any, _record: object) -> None:
    # The driver would begin transactions by itself, and late; _begin does it instead.
    driver.isolation_level = None
    cursor = driver.cursor()
    for pragma in _PRAGMAS:
        cursor.execute(f"PRAGMA {pragma}")
    cursor.close()


def _begin(connection: Connection) -> None:
    connection.exec_driver_sql(f"BEGIN {connection.get_execution_options().get('begin', 'DEFERRED')}")


def _make_folder(engine: Engine) -> None:
    if (name := engine.url.database) is None:
        return
    try:
        Path(name).parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise DatabaseError(f"The database's folder cannot be made: {error.strerror}. Choose another with --data-dir.") from error
