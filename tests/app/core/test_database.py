"""The file under the store: full disks, read-only folders, damage, a rebuild that was cut off, and stores of every released schema."""

import errno
import logging
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from app.core.client import Client, open_client
from app.core.database import Database
from app.core.errors import StoreError
from app.core.files import CACHE_VERSION, KEPT_VERSION, beside, store_errors
from app.core.steps import Position
from app.core.views import Delivery, Folder
from app.protocol.details import FieldName
from app.protocol.events import MessageAdded
from app.protocol.records import ConversationState
from tests.fakes.clock import FakeClock
from tests.fakes.records import ANNA, cid, entered, message, numbered, snapshot

MUSEUM = Path(__file__).with_name("museum")
ASSIGNED = ConversationState.ASSIGNED
Fill = Callable[..., None]
posix = pytest.mark.skipif(sys.platform == "win32", reason="needs POSIX limits and permissions")


@contextmanager
def no_room() -> Iterator[None]:
    """No file of this process can grow."""
    import resource  # noqa: PLC0415 - POSIX only

    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (1, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


@pytest.fixture
def mine(fill: Fill) -> None:
    fill(snapshot(entered("mine", ASSIGNED, message("mine", 1))))


# A full disk


@posix
@pytest.mark.usefixtures("mine")
def test_a_disk_that_takes_nothing_is_said_keeps_what_there_is_and_goes_on_when_it_does(client: Client) -> None:
    client.actions.save_draft(cid("mine"), "unsent")
    event = numbered(101, MessageAdded(message=message("mine", 2)))
    with no_room():
        for act in (
            lambda: client.actions.send_message(cid("mine"), "x" * 8_000),
            lambda: client.store.apply([event], 101),
        ):
            with pytest.raises(StoreError) as full:
                act()
            assert full.value.code == "disk_failed"
        assert client.queries.draft(cid("mine")) == "unsent"
        assert client.store.position() == Position("e", 100)
    client.actions.send_message(cid("mine"), "x" * 8_000)
    client.store.apply([event], 101)
    assert [row.delivery for row in client.queries.messages(cid("mine"))] == [Delivery.SENT, Delivery.SENT, Delivery.PENDING]


@pytest.mark.usefixtures("mine")
def test_what_stands_in_the_way_of_a_new_file_is_said_and_everything_stays(client: Client) -> None:
    """Such as one that is held by a program that looks for viruses."""
    in_the_way = beside(client.store.database.path, "new")
    in_the_way.mkdir()
    for act in (client.store.drop_cache, client.store.erase):
        with pytest.raises(StoreError, match="read_only"):
            act()
    assert client.queries.conversation(cid("mine")) is not None
    in_the_way.rmdir()
    client.store.drop_cache()
    assert client.queries.conversation(cid("mine")) is None


@pytest.mark.usefixtures("mine")
def test_a_full_disk_is_told_from_one_that_fails(client: Client) -> None:
    client.store.database.read("PRAGMA max_page_count = 1")
    with pytest.raises(StoreError) as full:
        client.actions.send_message(cid("mine"), "x" * 8_000)
    assert full.value.code == "disk_full"
    client.store.database.read("PRAGMA max_page_count = 1000000")
    client.actions.send_message(cid("mine"), "x" * 8_000)


@pytest.mark.parametrize(
    ("number", "code"),
    [
        (errno.ENOSPC, "disk_full"),
        (errno.EDQUOT, "disk_full"),
        (errno.EIO, "disk_failed"),
        (errno.EACCES, "read_only"),
        (sqlite3.SQLITE_IOERR_SHMSIZE, "disk_full"),
        (sqlite3.SQLITE_IOERR_FSYNC, "disk_failed"),
    ],
)
def test_what_the_system_says_of_the_disk_is_told_apart(number: int, code: str) -> None:
    error: Exception = OSError(number, "")
    if number >= sqlite3.SQLITE_IOERR_READ:
        error = sqlite3.OperationalError()
        error.sqlite_errorcode = number
    with pytest.raises(StoreError) as said, store_errors():
        raise error
    assert said.value.code == code


@posix
def test_a_disk_that_takes_nothing_at_the_first_start_is_said(store_file: Path, clock: FakeClock) -> None:
    with no_room(), pytest.raises(StoreError) as full:
        open_client(store_file, clock)
    assert full.value.code == "disk_failed"
    open_client(store_file, clock).close()


# Folders that cannot be written


@posix
def test_a_folder_that_cannot_be_made_is_said(clock: FakeClock, tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(StoreError) as refused:
        open_client(tmp_path / "file" / "store.sqlite3", clock)
    assert refused.value.code == "read_only"


AS_NOBODY = """
import os, sys
from pathlib import Path
from app.core.client import open_client
from app.core.errors import StoreError
if os.getuid() == 0:
    os.setuid(65534)
try:
    client = open_client(Path(sys.argv[1]))
    print(len(client.queries.unsent_texts()))
    client.store.settings.put("a", "b")
except StoreError as error:
    print(error.code)
"""


@posix
@pytest.mark.parametrize("there_is_a_store", [True, False])
def test_a_folder_that_may_not_be_written_is_said(clock: FakeClock, *, there_is_a_store: bool) -> None:
    folder = Path(subprocess.run(["mktemp", "-d"], capture_output=True, text=True, check=True).stdout.strip())  # one that others may enter
    try:
        if there_is_a_store:
            open_client(folder / "store.sqlite3", clock).close()
        folder.chmod(0o555)
        answer = subprocess.run(
            [sys.executable, "-c", AS_NOBODY, str(folder / "store.sqlite3")], capture_output=True, text=True, check=False, cwd=Path.cwd()
        )
        assert answer.stdout.split()[-1:] == ["read_only"], answer.stderr
    finally:
        folder.chmod(0o755)
        shutil.rmtree(folder)


def test_a_store_held_by_another_program_is_said(client: Client, store_file: Path) -> None:
    other = sqlite3.connect(store_file, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    with pytest.raises(StoreError) as refused:
        client.store.settings.put("a", "b")
    assert refused.value.code == "in_use"
    other.close()
    client.store.settings.put("a", "b")


# Damage


def overwrite(path: Path, start: int, length: int) -> None:
    with path.open("r+b") as file:
        file.seek(start)
        file.write(b"\xa5" * length)


@pytest.fixture
def filled_file(store_file: Path, clock: FakeClock) -> Path:
    """A closed store with a lot in its cache and something typed."""
    client = open_client(store_file, clock)
    messages = [message("mine", number, "text " * 50) for number in range(1, 2_000)]
    for _ in client.store.replace([snapshot(entered("mine", ASSIGNED, *messages))], Position("e", 100)):
        pass
    client.actions.send_message(cid("mine"), "typed with care")
    client.actions.save_draft(cid("mine"), "half a thought")
    client.close()
    return store_file


def test_damage_found_while_running_rebuilds_the_cache_and_keeps_what_was_typed(
    filled_file: Path, clock: FakeClock, expect_log: Callable[..., None]
) -> None:
    size = filled_file.stat().st_size
    overwrite(filled_file, size // 2, size // 2)
    expect_log("store damaged set_aside", logging.ERROR)
    client = open_client(filled_file, clock)
    before = 2_000
    while client.store.position() is not None:
        client.queries.messages(cid("mine"), before=before)
        before -= 100
    assert [text.text for text in client.queries.unsent_texts()] == ["typed with care"]
    assert client.queries.draft(cid("mine")) == "half a thought"
    assert not client.preferences.damaged
    assert client.queries.inbox(Folder.MINE) == ()
    assert filled_file.with_suffix(".damaged").stat().st_size == size
    client.store.erase()
    assert not filled_file.with_suffix(".damaged").exists()
    client.close()


@pytest.mark.parametrize("start", [0, 100])
def test_a_file_that_is_no_database_any_more_is_set_aside(
    filled_file: Path, clock: FakeClock, expect_log: Callable[..., None], start: int
) -> None:
    overwrite(filled_file, start, 4_000)
    expect_log("store damaged set_aside", logging.ERROR)
    expect_log("store unreadable table=outbox", logging.ERROR)
    expect_log("store unreadable", logging.ERROR)
    client = open_client(filled_file, clock)
    assert client.store.position() is None
    assert client.preferences.damaged  # a person is told that theirs are gone
    client.store.settings.put("works", "again")
    client.close()


def test_a_rebuild_that_was_cut_off_is_finished_at_the_next_start(filled_file: Path, clock: FakeClock) -> None:
    filled_file.rename(filled_file.with_suffix(".new"))
    client = open_client(filled_file, clock)
    assert client.queries.draft(cid("mine")) == "half a thought"
    client.close()


def test_a_rebuild_that_had_only_begun_is_thrown_away(filled_file: Path, clock: FakeClock) -> None:
    filled_file.with_suffix(".new").write_bytes(b"half a fi")
    client = open_client(filled_file, clock)
    assert client.queries.draft(cid("mine")) == "half a thought"
    client.store.drop_cache()
    assert client.queries.draft(cid("mine")) == "half a thought"
    client.close()


# The museum


@pytest.mark.parametrize("exhibit", sorted(MUSEUM.glob("*.sqlite3")), ids=lambda path: path.stem)
def test_todays_code_opens_every_store_ever_released(exhibit: Path, store_file: Path, clock: FakeClock) -> None:
    """Each holds Anna's settings, texts unsent, refused and drafted, and a cache with one message; newer ones half a field, and a file."""
    before_details = exhibit.stem == "store-1-1"
    chosen = [] if exhibit.stem.startswith(("store-1", "store-2")) else ["offer.pdf"]
    shutil.copy(exhibit, store_file)
    client = open_client(store_file, clock)
    assert [(text.text, text.failure) for text in client.queries.unsent_texts()] == [("waits to be sent", ""), ("was refused", "not_found")]
    fields = [] if before_details else ["set_field"]
    assert [waiting.kind for waiting in client.outbox.waiting()] == ["assign_to_me", "send_message", *fields]
    assert client.queries.typed(cid("mine"), FieldName.PERSON_EMAIL) == (None if before_details else "vera@")
    assert client.queries.draft(cid("mine")) == "half a thought"
    assert [file.name for file in client.outgoing.of(cid("mine"))] == chosen
    assert client.account.server == "https://desk.example"
    me = client.queries.me()
    assert me is not None
    assert me.agent.id == ANNA.id
    client.actions.send_message(cid("mine"), "and it works")
    client.store.drop_cache()
    assert client.queries.typed(cid("mine"), FieldName.PERSON_EMAIL) == (None if before_details else "vera@")
    assert [file.name for file in client.outgoing.of(cid("mine"))] == chosen
    client.close()


def test_the_museum_holds_the_schema_of_today() -> None:
    """Whoever raises a version adds an exhibit: `python tests/app/core/museum/exhibit.py`."""
    assert (MUSEUM / f"store-{KEPT_VERSION}-{CACHE_VERSION}.sqlite3").exists()


def test_a_new_store_has_the_schema_of_the_museums_newest(tmp_path: Path) -> None:
    def schema(path: Path) -> list[tuple[str, str]]:
        connection = sqlite3.connect(path)
        rows = connection.execute("SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL ORDER BY name").fetchall()
        connection.close()
        return rows

    Database(tmp_path / "new.sqlite3").close()
    shutil.copy(MUSEUM / f"store-{KEPT_VERSION}-{CACHE_VERSION}.sqlite3", tmp_path / "old.sqlite3")
    assert schema(tmp_path / "new.sqlite3") == schema(tmp_path / "old.sqlite3"), "raise CACHE_VERSION, or KEPT_VERSION with a migration"
