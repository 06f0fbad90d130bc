"""`livechat-server backup` and `restore`, and the start over a database that is somebody else's or damaged, as operators meet them."""

import hashlib
import os
import signal
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from tests.server_stub.test_command_line import command, ended, failed, first_line, started

posix = pytest.mark.skipif(os.name != "posix", reason="signals")


@pytest.fixture
def where(tmp_path: Path) -> tuple[str, str]:
    """A data folder with one company."""
    data = ("--data-dir", str(tmp_path / "data"))
    assert command("account", "create", "Globex", *data).returncode == 0
    return data


def accounts(file: Path) -> list[str]:
    with closing(sqlite3.connect(file)) as connection:
        return [row[0] for row in connection.execute("SELECT name FROM account ORDER BY created_at")]


@posix
def test_a_backup_of_a_running_server_and_its_restore(where: tuple[str, str], tmp_path: Path) -> None:
    backup = tmp_path / "backup.sqlite3"
    with started("serve", "--port", "0", *where) as server:
        first_line(server)
        made = command("backup", str(backup), *where)
        assert (made.returncode, made.stderr) == (0, "")
        assert made.stdout == f"backup {backup} holds {backup.stat().st_size / 1_000_000:.1f} MB, checked\n"
        assert "not overwritten" in failed("backup", str(backup), *where)
        assert command("account", "create", "Later", *where).returncode == 0

        assert "Stop that one first" in failed("restore", str(backup), *where)
        assert "Stop that one first" in failed("serve", "--port", "0", *where)
        assert ended(server, signal.SIGTERM)[0] == 0

    restored = command("restore", str(backup), *where)
    assert (restored.returncode, restored.stderr) == (0, "")
    said, _, old = restored.stdout.rstrip("\n").partition("; the old database is ")
    assert said.endswith(" MB, 1 account")
    assert (accounts(tmp_path / "data" / "livechat.sqlite3"), accounts(Path(old))) == (["Globex"], ["Globex", "Later"])


def test_files_go_along_and_those_that_were_there_stay_beside(where: tuple[str, str], tmp_path: Path) -> None:
    backup, data = tmp_path / "backup.sqlite3", tmp_path / "data"
    with closing(sqlite3.connect(data / "livechat.sqlite3")) as connection:
        (account,) = connection.execute("SELECT id FROM account").fetchone()
        for content in (b"one", b"two"):
            digest = hashlib.sha256(content).hexdigest()
            connection.execute("INSERT INTO image VALUES (?, ?, 1, 1, ?, 1)", (digest, account, digest))
            (data / "files" / digest[:2]).mkdir(parents=True)
            (data / "files" / digest[:2] / digest).write_bytes(content)
        connection.commit()
    made = command("backup", str(backup), *where)
    assert made.stdout.endswith(" MB, 2 files, checked\n")
    (data / "files" / digest[:2] / digest).unlink()
    lost = command("backup", str(tmp_path / "later.sqlite3"), *where)
    assert lost.stdout.endswith(" MB, 1 file, checked\n")
    assert lost.stderr == "livechat-server: not in it, because missing or damaged: 1 file\n"
    restored = command("restore", str(backup), *where)
    assert " MB, 1 account, 2 files; the old database is " in restored.stdout
    old = Path(restored.stdout.rstrip("\n").partition("; the old files are in ")[2])
    assert {file.read_bytes() for file in old.rglob("*") if file.is_file()} == {b"one"}
    assert {file.read_bytes() for file in (data / "files").rglob("*") if file.is_file()} == {b"one", b"two"}


def test_a_lock_ends_with_the_process_that_held_it(where: tuple[str, str], tmp_path: Path) -> None:
    backup = tmp_path / "backup.sqlite3"
    assert command("backup", str(backup), *where).returncode == 0
    with started("serve", "--port", "0", *where) as server:
        first_line(server)
        server.kill()
        server.wait()
    assert command("restore", str(backup), *where).returncode == 0


def test_a_damaged_database_is_not_served_and_not_touched(where: tuple[str, str], tmp_path: Path) -> None:
    file = tmp_path / "data" / "livechat.sqlite3"
    with file.open("r+b") as pages:
        pages.seek(8_192)
        pages.write(b"\xa5" * 40_000)
    before = file.read_bytes()
    line = failed("serve", "--port", "0", *where)
    assert "is damaged" in line
    assert "livechat-server restore FILE" in line
    assert file.read_bytes() == before


def test_wrong_usage_of_both_is_2(tmp_path: Path) -> None:
    for arguments in (("backup",), ("restore",), ("backup", "a", "b"), ("restore", str(tmp_path))):
        assert command(*arguments, "--data-dir", str(tmp_path / "data")).returncode == 2
