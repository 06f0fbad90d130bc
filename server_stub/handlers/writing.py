"""Transactions beside the writer, for what people set up: whoever asks is told when it cannot be written just now."""

from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy import Connection

from app.protocol.errors import ErrorCode
from server_stub.db.database import Database
from server_stub.db.errors import Unwritable
from server_stub.db.trouble import told_apart
from server_stub.handlers.refused import Refused

_BUSY_MS = 1_000


@contextmanager
def writing(database: Database) -> Iterator[Connection]:
    """One transaction. Raises Refused (busy) where it cannot be written; nothing was done then."""
    try:
        with told_apart(), database.write() as connection:
            yield connection
    except Unwritable:
        raise Refused(ErrorCode.BUSY, retry_after_ms=_BUSY_MS) from None
