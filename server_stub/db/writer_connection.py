"""The writer's own connection: one transaction after another, and statements that read or write many rows in one step."""

import operator
from collections.abc import Callable, Collection, Iterator, Sequence
from contextlib import contextmanager
from functools import cache
from typing import Any

from sqlalchemy import Dialect

from server_stub.db.database import CHECKPOINT, Database
from server_stub.db.prepared import Prepared, insert_in_steps, json_list
from server_stub.db.rows import Row
from server_stub.db.trouble import told_apart, unwritable


class WriterConnection:
    """Belongs to one thread. Opened when first used and after a failure; everything but `close` goes inside a transaction."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._driver: Any = None
        self._version = 0

    @property
    def dialect(self) -> Dialect:
        """Which kind of database it is, for whoever prepares statements."""
        return self._database.engine.dialect

    @contextmanager
    def transaction(self) -> Iterator[bool]:
        """One write transaction, committed at the end of the block; where anything fails, nothing of it remains.

        Gives whether the database is as this connection left it: nobody else can write until the transaction is over, but may have
        written before it. Raises Unwritable where the database cannot take anything just now.
        """
        try:
            if self._driver is None:
                self._driver = self._database.writer_connection()
            self._driver.execute("BEGIN IMMEDIATE")
            yield self._is_as_left()
            self._driver.commit()
        except BaseException as error:
            # Closing rolls back, whatever the connection has come to.
            self.close()
            if (state := unwritable(error)) is not None:
                raise state from error
            raise

    def checkpoint(self) -> None:
        """Fold the write-ahead log into the file, between two transactions, so that it can begin anew. Raises Unwritable."""
        if self._driver is not None:
            with told_apart():
                self._driver.execute(CHECKPOINT).fetchall()

    def close(self) -> None:
        """Give the connection up."""
        self._version = 0
        if self._driver is not None:
            self._driver.close()
            self._driver = None

    def all(self, statement: Prepared, *lists: Collection[str]) -> list[tuple[Any, ...]]:
        """The rows that a statement finds for these lists of ids; for empty ones there are none."""
        if not any(lists):
            return []
        return list(self._driver.execute(statement.text, tuple(map(json_list, lists))).fetchall())

    def one(self, statement: Prepared, parameters: tuple[Any, ...]) -> tuple[Any, ...]:
        """The one row that a statement gives."""
        row: tuple[Any, ...] = self._driver.execute(statement.text, parameters).fetchone()
        return row

    def run(self, statement: Prepared, rows: Collection[tuple[Any, ...]]) -> None:
        """Run a statement that takes a JSON list of rows, in one step."""
        if rows:
            self._driver.execute(statement.text, (json_list(rows),))

    def each(self, statement: Prepared, rows: Collection[Any]) -> None:
        """Run a statement with each of these rows of parameters."""
        if rows:
            self._driver.executemany(statement.text, rows)

    def put(self, statement: Prepared, rows: Collection[Row]) -> None:
        """Run a statement with each of these records, by the names of its parameters."""
        if rows:
            self.each(statement, list(map(_values(statement), rows)))

    def insert(self, statement: Prepared, rows: Sequence[tuple[Any, ...]]) -> None:
        """Add rows in as few steps as can be."""
        insert_in_steps(self._driver, statement, rows)

    def _is_as_left(self) -> bool:
        before = self._version
        (self._version,) = self._driver.execute("PRAGMA data_version").fetchone()
        return self._version == before


@cache
def _values(statement: Prepared) -> Callable[[Row], tuple[Any, ...]]:
    return operator.attrgetter(*("id" if name == "id_" else name for name in statement.names))
