"""A look into a store that another program has open: nothing of it is changed, not even where it is damaged."""

import sqlite3
from pathlib import Path
from typing import Any, NoReturn

from app.core.database import Database
from app.core.errors import StoreError
from app.core.files import store_errors


class Glance(Database):
    """Reads what the other program has written; every attempt to write is `in_use`."""

    def __init__(self, path: Path) -> None:
        """Open it. Raises StoreError."""
        self.path = path
        self.generation = 0
        self.scrubbed = True
        self.settings_lost = False
        with store_errors():
            self._connection = sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro", uri=True, isolation_level=None)

    def read(self, sql: str, values: tuple[object, ...] = ()) -> list[tuple[Any, ...]]:
        """The rows of a question. Raises StoreError."""
        with store_errors():
            return self._connection.execute(sql, values).fetchall()

    def write(self, *, durable: bool = False) -> NoReturn:  # noqa: ARG002 - the signature is Database's
        """Never."""
        raise StoreError("in_use")
