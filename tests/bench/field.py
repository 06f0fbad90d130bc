"""What a field of the Details costs the window: its save into the local store, and reading the panel anew, beside 50,000 conversations."""

import os
import tempfile
import time
from collections.abc import Callable
from functools import partial
from itertools import cycle
from pathlib import Path

from app.core.client import Client, open_client
from app.core.views import Folder
from app.protocol.details import FieldName
from app.protocol.ids import ConversationId
from tests.bench.figures import percentile, say
from tests.bench.stored import fill, years_of_work

SAVES = 1_000
CONVERSATIONS = 50
_NAMES = (FieldName.PERSON_NAME, FieldName.ORGANIZATION_NAME, FieldName.ORGANIZATION_ADDRESS)


def _timed(act: Callable[[], object]) -> float:
    began = time.perf_counter()
    act()
    return (time.perf_counter() - began) * 1000


def _floors(folder: Path) -> list[float]:
    """The least that anything durable costs here: a few bytes at the end of a file, down to the disk."""
    with (folder / "floor").open("ab", buffering=0) as out:

        def write() -> None:
            out.write(b"x" * 4_096)
            os.fsync(out.fileno())

        return [_timed(write) for _ in range(SAVES)]


def _saves(client: Client, conversations: tuple[ConversationId, ...]) -> tuple[list[float], list[float]]:
    places = cycle((conversation, name) for conversation in conversations for name in _NAMES)
    saving, reading = [], []
    for number in range(SAVES):
        conversation, name = next(places)
        saving.append(_timed(partial(client.actions.set_field, conversation, name, f"Vera Lind {number}")))
        reading.append(_timed(partial(client.queries.details, conversation)))
    return saving, reading


def measure() -> None:
    """Print p50 and p99 of a save, and of reading the panel after it; nobody answers, so that all of it waits in the outbox."""
    with tempfile.TemporaryDirectory() as folder:
        store = Path(folder) / "store.sqlite3"
        fill(store, years_of_work())
        client = open_client(store)
        mine = tuple(row.id for row in client.queries.inbox(Folder.MINE, CONVERSATIONS))
        saving, reading = _saves(client, mine)
        client.close()
        floor = _floors(Path(folder))
    for percent in (50, 99):
        say(f"saving a field locally, p{percent}", percentile(saving, percent), "ms", floor=percentile(floor, percent), aim="under 2")
        say(f"reading the Details panel, p{percent}", percentile(reading, percent), "ms")


if __name__ == "__main__":
    measure()
