"""Files in backups: they go along, come back, and nothing that was there is lost."""

import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import select

from app.protocol.ids import new_id
from server_stub.db.accounts import create_account
from server_stub.db.backup import CONTENTS, back_up
from server_stub.db.errors import DatabaseError
from server_stub.db.files import ImageRow, add_image
from server_stub.db.restore import restore
from server_stub.db.tables import image
from server_stub.files.blobs import Blobs
from server_stub.files.keeping import Packing, keep_beside, unpack
from tests.server_stub.company import database_at


class Company:
    """A data folder with a database, and images instead of files: both are bytes that rows name."""

    def __init__(self, folder: Path) -> None:
        folder.mkdir()
        self.database, self.blobs = database_at(folder), Blobs(folder, kept_free=0)
        self.account = create_account(self.database, "Acme", 1)

    def add(self, content: bytes) -> str:
        """Something that a row names; its digest."""
        draft = self.blobs.draft()
        draft.write(content)
        draft.finish()
        self.blobs.keep(draft)
        with self.database.write() as connection:
            add_image(connection, ImageRow(new_id(), self.account, 1, 1, draft.digest, 1))
        return draft.digest

    def contents(self) -> set[bytes]:
        """What the rows name and is there."""
        with self.database.read() as connection:
            digests = connection.execute(select(image.c.digest)).scalars().all()
        return {self.blobs.path(digest).read_bytes() for digest in digests}


@pytest.fixture
def company(tmp_path: Path) -> Company:
    return Company(tmp_path / "data")


def saved(company: Company, file: Path) -> Packing:
    """A backup in this file."""
    packing = Packing(company.blobs)
    back_up(company.database.file, file, packing.pack)
    return packing


def bringing(backup: Path, blobs: Blobs) -> Callable[[], None]:
    """What brings the backup's files there."""

    def bring() -> None:
        unpack(backup, blobs)

    return bring


def tables(file: Path) -> set[str]:
    with closing(sqlite3.connect(file)) as connection:
        return {name for (name,) in connection.execute("SELECT name FROM sqlite_master")}


def test_files_come_back_on_another_machine(company: Company, tmp_path: Path) -> None:
    for content in (b"words", bytes(100_000)):
        company.add(content)
    packing = saved(company, tmp_path / "monday")
    assert (packing.contents, packing.lost) == (2, 0)
    company.database.close()

    there = Company(tmp_path / "elsewhere")
    there.database.close()
    restore(there.database.file, tmp_path / "monday", tmp_path / "old", bringing(tmp_path / "monday", there.blobs))
    assert there.contents() == {b"words", bytes(100_000)}
    assert CONTENTS not in tables(there.database.file)
    assert there.database.file.stat().st_size < (tmp_path / "monday").stat().st_size - 100_000
    there.database.close()


def test_what_came_after_the_backup_stays_beside_the_old_database(company: Company, tmp_path: Path) -> None:
    company.add(b"before")
    saved(company, tmp_path / "monday")
    company.blobs.path(company.add(b"after")).chmod(0o600)
    company.database.close()
    old = tmp_path / "data" / "files-before"

    def bring() -> None:
        keep_beside(company.blobs, old)
        assert unpack(tmp_path / "monday", company.blobs) == 1

    restore(company.database.file, tmp_path / "monday", tmp_path / "old", bring)
    assert company.contents() == {b"before"}
    assert {one.read_bytes() for one in old.rglob("*") if one.is_file()} == {b"before", b"after"}
    company.database.close()


def test_a_missing_and_a_damaged_file_are_told_of_and_the_others_are_saved(company: Company, tmp_path: Path) -> None:
    gone, damaged = company.add(b"gone"), company.add(b"damaged")
    company.add(b"whole")
    company.blobs.delete(gone)
    company.blobs.path(damaged).write_bytes(b"dam")
    packing = saved(company, tmp_path / "monday")
    assert (packing.contents, packing.lost) == (1, 2)
    company.database.close()


def test_a_damaged_file_is_mended_by_the_backup(company: Company, tmp_path: Path) -> None:
    digest = company.add(b"words")
    saved(company, tmp_path / "monday")
    company.blobs.path(digest).write_bytes(b"wor")
    unpack(tmp_path / "monday", company.blobs)
    assert company.contents() == {b"words"}
    company.database.close()


def test_a_backup_from_before_files_brings_none(company: Company, tmp_path: Path) -> None:
    with closing(sqlite3.connect(tmp_path / "older")) as older:
        older.execute("CREATE TABLE account (id TEXT)")
        older.commit()
    Packing(company.blobs).pack(tmp_path / "older")
    assert tables(tmp_path / "older") == {"account"}
    assert unpack(tmp_path / "older", company.blobs) == 0
    keep_beside(company.blobs, tmp_path / "none")
    assert not (tmp_path / "none").exists()
    company.database.close()


def test_without_room_for_the_files_nothing_changes(company: Company, tmp_path: Path) -> None:
    company.add(b"words")
    saved(company, tmp_path / "monday")
    there = Company(tmp_path / "elsewhere")
    there.database.close()
    before = there.database.file.read_bytes()
    full = Blobs(tmp_path / "elsewhere", kept_free=2**62)
    with pytest.raises(DatabaseError, match="Check the space left"):
        restore(there.database.file, tmp_path / "monday", tmp_path / "old", bringing(tmp_path / "monday", full))
    assert there.database.file.read_bytes() == before
    company.database.close()
