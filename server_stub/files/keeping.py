"""Files in backups: their bytes go into the copy of the database, and come out of it again."""

import hashlib
import os
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

from server_stub.db.backup import CONTENTS
from server_stub.db.errors import DatabaseError
from server_stub.db.files import digests_in
from server_stub.db.integrity import open_existing
from server_stub.files.blobs import Blobs, StorageFullError

_INSERT = "INSERT INTO backup_content VALUES (?, ?)"
_SELECT = "SELECT digest, bytes FROM backup_content"


class Packing:
    """Puts files into a backup: how many contents there are in it, and how many should be but are missing or damaged on the disk."""

    def __init__(self, blobs: Blobs) -> None:
        self.contents = 0
        self.lost = 0
        self._blobs = blobs

    def pack(self, copy: Path) -> None:
        """Put the bytes that a copy of the database names into it. Raises DatabaseError."""
        try:
            with closing(open_existing(copy, "rw")) as connection:
                if wanted := digests_in(connection):
                    connection.execute("BEGIN")
                    self._fill(connection, sorted(wanted))
                    connection.execute("COMMIT")
        except sqlite3.Error as error:
            raise DatabaseError(f"The files cannot be copied to {copy.parent}: {error}. Check the space left.") from None

    def _fill(self, connection: sqlite3.Connection, wanted: list[str]) -> None:
        connection.execute(f"CREATE TABLE {CONTENTS} (digest TEXT PRIMARY KEY, bytes BLOB NOT NULL)")
        for digest in wanted:
            if (content := _read(self._blobs, digest)) is None:
                self.lost += 1
            else:
                connection.execute(_INSERT, (digest, content))
                self.contents += 1


def unpack(backup: Path, blobs: Blobs) -> int:
    """Put the bytes that a backup brings where files lie, beside those that are there; how many. Raises DatabaseError."""
    count = 0
    try:
        with closing(open_existing(backup, "ro")) as connection:
            if not connection.execute("SELECT 1 FROM sqlite_master WHERE name = ?", (CONTENTS,)).fetchone():
                return count
            for digest, content in connection.execute(_SELECT):
                if _read(blobs, digest) is None:
                    _write(blobs, content)
                count += 1
    except (sqlite3.Error, StorageFullError, OSError) as error:
        why = error.strerror if isinstance(error, OSError) else str(error) or "the disk is full"
        raise DatabaseError(f"The files cannot be put into {blobs.folder} ({why}). Check the space left. Nothing was changed.") from None
    return count


def keep_beside(blobs: Blobs, old: Path) -> None:
    """Give what is there now, if there is anything, a second name, for the database that is kept. Raises DatabaseError."""
    if not blobs.folder.is_dir():
        return
    try:
        shutil.copytree(blobs.folder, old, copy_function=_link)
    except (shutil.Error, OSError):
        raise DatabaseError(f"The files cannot be kept as {old}. Check the space left. Nothing was changed.") from None


def _link(source: str, target: str) -> None:
    try:
        os.link(source, target)
    except OSError:  # a file system without links
        shutil.copy2(source, target)


def _read(blobs: Blobs, digest: str) -> bytes | None:
    """A content as it should be; None where it is missing or damaged."""
    try:
        content = blobs.path(digest).read_bytes()
    except OSError:
        return None
    return content if hashlib.sha256(content).hexdigest() == digest else None


def _write(blobs: Blobs, content: bytes) -> None:
    draft = blobs.draft()
    try:
        draft.write(content)
        draft.finish()
        blobs.keep(draft)
    finally:
        draft.discard()
