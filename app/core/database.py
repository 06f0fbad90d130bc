"""The client's SQLite file in use: reads, short transactions, and another file in its place where the cache must begin anew."""

import logging
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from app.core.errors import StoreError
from app.core.files import beside, cache_fits, connect, prepare, put_in_place, remove, store_errors
from app.core.kept import Rows, read_kept, write_kept

log = logging.getLogger("livechat.store")


class Database:
    """One file, one connection, one thread. `generation` grows whenever another file took its place.

    Where the file turns out to be damaged it is set aside, the cache begins anew, and what was typed is carried over.
    """

    def __init__(self, path: Path) -> None:
        """Open or make the file. Raises StoreError."""
        self.path = path
        self.generation = 0
        self.scrubbed = True
        self.settings_lost = False  # the file was damaged, and none of them could be read
        prepare(path)
        _forget_cut_off(path)
        killed = _has_log(path)
        try:
            self._connection = connect(path)
            fits = cache_fits(self._connection)
        except StoreError as error:
            if error.code != "damaged":
                raise
            self._connection = sqlite3.connect(path, isolation_level=None)
            self.rebuild(damaged=True)
        else:
            if not fits:
                self.rebuild()
            if killed:
                self.scrub()  # that run may not have come to it

    def close(self) -> None:
        self._connection.close()

    def read(self, sql: str, values: tuple[object, ...] = ()) -> list[tuple[Any, ...]]:
        """The rows of a question. Raises StoreError."""
        try:
            with store_errors():
                return self._connection.execute(sql, values).fetchall()
        except StoreError as error:
            if error.code != "damaged":
                raise
        self.rebuild(damaged=True)
        with store_errors():
            return self._connection.execute(sql, values).fetchall()

    @contextmanager
    def write(self, *, durable: bool = False) -> Iterator[sqlite3.Connection]:
        """One transaction: all or nothing. `durable`: also after a power cut. Raises StoreError."""
        try:
            with store_errors(), self._transaction(durable=durable) as connection:
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
        """Leave nothing of what was deleted: not in the write-ahead log, not in a file set aside.

        Where that cannot be done now, `scrubbed` says so, for whoever tries again later.
        """
        try:
            with store_errors():
                remove(beside(self.path, "damaged"))
                busy, _, _ = self._connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
        except StoreError as error:
            log.warning("store not_scrubbed code=%s", error.code)
            busy = True
        self.scrubbed = not busy

    def kept(self) -> Rows:
        """What must not be lost."""
        return read_kept(self._connection)

    def rebuild(self, *, damaged: bool = False) -> None:
        """Begin with an empty cache and carry over what was typed and chosen. Raises StoreError."""
        kept = self.kept()
        self.settings_lost = damaged and not kept["setting"]
        self._begin_anew(kept, damaged=damaged)

    def erase(self, keep: tuple[str, ...]) -> None:
        """Forget everything but the named settings. Raises StoreError."""
        self._begin_anew({"setting": [row for row in self.kept()["setting"] if row["name"] in keep]})
        remove(beside(self.path, "damaged"))

    def _begin_anew(self, kept: Rows, *, damaged: bool = False) -> None:
        fresh = self.fresh()
        try:
            with fresh.write() as connection:
                write_kept(connection, kept)
            self.give_way_to(fresh, damaged=damaged)
        finally:
            fresh.discard()

    def fresh(self) -> "Database":
        """An empty store beside this one, which may take its place when it is filled. Raises StoreError."""
        path = beside(self.path, "new")
        remove(path)
        return Database(path)

    def discard(self) -> None:
        """Close it, and delete it where it never took the other's place."""
        self._connection.close()
        remove(self.path)

    def give_way_to(self, fresh: "Database", *, damaged: bool = False) -> None:
        """Go on with the other file. Raises StoreError; this one is in use then as before."""
        with fresh.write(durable=True) as connection:
            connection.execute("INSERT OR REPLACE INTO setting VALUES ('complete', '1')")
        fresh.close()
        self._connection.close()
        try:
            put_in_place(fresh.path, self.path, keep_old=damaged)
        finally:
            self._connection = connect(self.path)
            self.generation += 1


def _forget_cut_off(path: Path) -> None:
    """A snapshot that was cut off holds conversations that may have left since; it must not outlive that."""
    begun = beside(path, "new")
    if path.exists() and begun != path:
        remove(begun)


def _has_log(path: Path) -> bool:
    """Whether a run left a write-ahead log, which it does where it was killed."""
    log_file = Path(f"{path}-wal")
    return log_file.exists() and log_file.stat().st_size > 0
