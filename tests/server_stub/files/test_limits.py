"""Too many files, too many bytes, a full disk, and images that take long: each has its word, and nobody else waits."""

import asyncio
import logging
import sqlite3
import threading
from collections.abc import AsyncGenerator, Callable
from contextlib import closing
from pathlib import Path

import pytest

from app.protocol.ids import new_id
from server_stub.files import intake
from server_stub.files.images import Redrawn, redraw
from server_stub.settings import Rates
from tests.server_stub.access.premises import Premises, premises
from tests.server_stub.files.pictures import encoded
from tests.server_stub.files.test_corpus import on_disk
from tests.server_stub.files.uploads import agent, visitor

STRICT = Rates(agent_files_burst=2, agent_files_per_s=0.1, visitor_files_burst=4, visitor_bytes_burst=100, visitor_bytes_per_s=1.0)


@pytest.fixture
async def strict(tmp_path: Path, asleep: None) -> AsyncGenerator[Premises]:
    """A desk that takes little."""
    del asleep
    async with premises(tmp_path, ("agent", "deals_admin"), ("look",), STRICT, lambda: 1_000.0) as opened:
        yield opened


async def test_each_takes_so_many_files_and_visitors_so_many_bytes(strict: Premises, tmp_path: Path) -> None:
    mine, guest = agent(strict), visitor(strict)
    assert [(await mine.put(b"words")).status_code for _ in range(3)] == [200, 200, 429]
    assert [(await guest.put(bytes(60))).status_code for _ in range(2)] == [200, 429]
    before = on_disk(tmp_path)
    answer = await guest.put(bytes(50))
    assert answer.json() == {"code": "rate_limited", "retry_after_ms": 10_000}
    assert on_disk(tmp_path) == before
    assert [(await guest.put(bytes(size))).status_code for size in (40, 0)] == [200, 429]  # the fourth and the fifth
    assert (await visitor(strict, "closed").put(bytes(40))).status_code == 200
    images = [await strict.inside.http.put("/api/v1/playbooks/images", content=encoded(), headers=headers(strict)) for _ in range(3)]
    assert [answer.status_code for answer in images] == [200, 200, 429]


def headers(here: Premises) -> dict[str, str]:
    """Whoever may configure."""
    return here.principals["deals_admin"].headers


async def test_a_full_disk_is_said_and_nothing_is_half_saved(
    here: Premises, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, expect_log: Callable[..., None]
) -> None:
    before, file, mine = on_disk(tmp_path), new_id(), agent(here)
    full = OSError(28, "No space left on device")

    def no_room(_descriptor: int) -> None:
        raise full

    expect_log("file not_stored why=disk_full", logging.ERROR)
    for content in (b"words", encoded("PNG", (640, 480))):
        with monkeypatch.context() as patched:
            patched.setattr("server_stub.files.blobs.os.fsync", no_room)
            answer = await mine.put(content, "a.png", file)
        assert (answer.status_code, answer.json()) == (507, {"code": "storage_full"})
        assert on_disk(tmp_path) == before
    assert (await mine.put(b"words", "a.txt", file)).status_code == 200


async def test_one_image_is_decoded_at_a_time_and_nobody_else_waits(here: Premises, monkeypatch: pytest.MonkeyPatch) -> None:
    begun, go_on, at_once = threading.Semaphore(0), threading.Event(), [0, 0]

    def slow(content: bytes, kind: str) -> Redrawn | None:
        at_once[0] += 1
        at_once[1] = max(at_once)
        begun.release()
        go_on.wait()
        at_once[0] -= 1
        return redraw(content, kind)

    monkeypatch.setattr(intake, "redraw", slow)
    mine, guest = agent(here), visitor(here)
    async with asyncio.TaskGroup() as group:
        uploads = [group.create_task(side.put(encoded(), "a.png")) for side in (mine, guest, mine)]
        await asyncio.to_thread(begun.acquire)
        assert (await here.inside.http.get("/healthz")).status_code == 200
        go_on.set()
    assert [upload.result().status_code for upload in uploads] == [200] * 3
    assert at_once == [0, 1]


async def test_nobody_else_waits_for_the_disk(here: Premises, monkeypatch: pytest.MonkeyPatch) -> None:
    synced = []

    def sync(folder: Path) -> None:
        with closing(sqlite3.connect(here.database.engine.url.database or "", timeout=0)) as another:
            another.execute("BEGIN IMMEDIATE")
        synced.append(folder)

    monkeypatch.setattr("server_stub.files.blobs.sync_folder", sync)
    assert (await agent(here).put(b"words")).status_code == 200
    assert (await here.inside.http.put("/api/v1/playbooks/images", content=encoded(), headers=headers(here))).status_code == 200
    assert len(synced) == 2
