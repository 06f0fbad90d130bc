"""Copies of the database: made while a server writes, and checked before they are called one."""

import os
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from server_stub.db.errors import DatabaseError
from server_stub.db.integrity import check_copy, open_existing

# What a backup holds beside the database's own tables: the bytes of files, by their digest.
CONTENTS = "backup_content"


def _nothing(_file: Path) -> None:
    """Nothing more is to be done."""


def back_up(database: Path, target: Path, complete: Callable[[Path], None] = _nothing) -> int:
    """Copy the database, as of one moment, into a new file for this user alone; its size in bytes.

    `complete` adds to the copy what belongs to it. The file is there with all of its content, on disk and checked, or not at all.
    Raises DatabaseError.
    """
    if target.exists():
        raise DatabaseError(f"The file {target} exists already and is not overwritten. Choose another name.")
    with new_file(target) as copy:
        copy_database(database, copy)
        complete(copy)
        check_copy(copy)
        size = copy.stat().st_size
        _publish(copy, target)
    return size


@contextmanager
def new_file(target: Path) -> Iterator[Path]:
    """An empty file beside `target` to fill, for this user alone; gone after the block, if it was not renamed. Raises DatabaseError."""
    draft = target.with_name(f"{target.name}.{os.getpid()}.part")
    try:
        os.close(os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))
    except OSError as error:
        raise DatabaseError(
            f"The file {target} cannot be made ({error.strerror}). Choose another folder, or give this user the right to."
        ) from None
    try:
        yield draft
    finally:
        for suffix in ("", "-journal", "-wal", "-shm"):
            Path(f"{draft}{suffix}").unlink(missing_ok=True)


def copy_database(database: Path, copy: Path) -> None:
    """Fill an empty file with what a database holds at this moment, without what was deleted, down to the disk. Raises DatabaseError."""
    if not database.is_file():
        raise DatabaseError(f"There is no database at {database}. Check the path.")
    try:
        with closing(open_existing(database, "rw")) as source:
            source.execute("VACUUM INTO ?", (str(copy),))
        with copy.open("rb+") as written:
            os.fsync(written.fileno())  # SQLite leaves that to others here
    except (sqlite3.Error, OSError) as error:
        why = error.strerror if isinstance(error, OSError) else error
        raise DatabaseError(f"{database} cannot be copied to {copy.parent}: {why}. Check the space left and both disks.") from None


def sync_folder(folder: Path) -> None:
    """See new names in a folder to the disk, where the system can."""
    if os.name == "posix":
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


def _publish(copy: Path, target: Path) -> None:
    """Give the finished copy its name, in one step, unless the name was taken meanwhile. Raises DatabaseError."""
    try:
        try:
            os.link(copy, target)
        except FileExistsError:
            raise
        except OSError:  # a file system without links
            if target.exists():
                raise FileExistsError from None
            copy.rename(target)
        sync_folder(target.parent)
    except FileExistsError:
        raise DatabaseError(f"The file {target} exists already and is not overwritten. Choose another name.") from None
    except OSError as error:
        raise DatabaseError(f"The file {target} cannot be made ({error.strerror}). Check the folder's rights and the space left.") from None
