"""A client over a store in a temporary folder."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from app.core.client import Client, open_client
from app.core.steps import CaughtUp, Position, Replace
from app.protocol.records import ConversationState
from app.protocol.snapshots import AgentSnapshot
from tests.fakes.alerted import perform
from tests.fakes.clock import FakeClock
from tests.fakes.records import entered, message, snapshot


@pytest.fixture
def store_file(tmp_path: Path) -> Path:
    return tmp_path / "store.sqlite3"


@pytest.fixture
def client(store_file: Path, clock: FakeClock) -> Iterator[Client]:
    opened = open_client(store_file, clock)
    yield opened
    opened.close()


Fill = Callable[..., None]


@pytest.fixture
def fill(client: Client) -> Fill:
    """Replace the cache by these parts of a snapshot, at cursor 100 of epoch e."""

    def fill(*parts: AgentSnapshot) -> None:
        for _ in client.store.replace(parts, Position("e", 100)):
            pass

    return fill


@pytest.fixture
def ready(client: Client) -> Client:
    """Caught up, with one conversation of Anna's that is read."""
    perform(
        client,
        Replace((snapshot(entered("mine", ConversationState.ASSIGNED, message("mine", 1), read=1)),), Position("e", 100)),
        CaughtUp(),
    )
    return client
