"""A client's store that fails for a while."""

from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from app.core.client import Client
from app.core.errors import StoreError


@contextmanager
def unreadable(client: Client) -> Iterator[None]:
    """A store that answers no question."""

    def fail(sql: str, values: tuple[object, ...] = ()) -> list[tuple[object, ...]]:  # noqa: ARG001 - whatever is asked
        raise StoreError("disk_failed")

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(client.store.database, "read", fail)
        yield


@contextmanager
def unwritable(client: Client) -> Iterator[None]:
    """A store that takes nothing."""
    client.store.database.read("PRAGMA query_only = ON")
    yield
    client.store.database.read("PRAGMA query_only = OFF")
