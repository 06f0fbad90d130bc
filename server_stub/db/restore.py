"""Puts a backup in the database's place: checked, brought up to date and on a new number line, the old database kept beside it."""

import os
import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import select, update

from app.protocol.ids import new_id
from server_stub.db.backup import CONTENTS, copy_database, new_file, sync_folder
from server_stub.db.crm.progress import note_restored
from server_stub.db.database import Database
from server_stub.db.errors import DatabaseError
from server_stub.db.integrity import check_copy, open_existing
from server_stub.db.invitations import end_all
from server_stub.db.migrations.steps import current_revision, is_known
from server_stub.db.tables import account
from server_stub.db.tokens import forget_sign_ins


@dataclass(frozen=True, slots=True)
class Restored:
    """What a restore came to: bytes and accounts of the database that is there now, and where the one from before is, if there was one."""

    size: int
    accounts: int
    old: Path | None


def _nothing() -> None:
    """Nothing more is to be done."""


def restore(database: Path, backup: Path, old: Path, bring: Callable[[], None] = _nothing) -> Restored:
    """Let what a backup holds be the database; the one that was there is kept as `old`. The caller holds the database's lock.

    `bring` sees that what the backup's rows name is there, when all has been checked and before they are in place. At each moment one
    of the two is in place, whole. Raises DatabaseError; the database is as it was then.
    """
    if not backup.is_file():
        raise DatabaseError(f"There is no backup at {backup}. Check the path.")
    check_copy(backup)
    if old.exists():
        raise DatabaseError(f"The file {old} exists already. Try again in a second.")
    with new_file(database) as draft:
        copy_database(backup, draft)
        accounts = _prepare(draft, backup)
        size = draft.stat().st_size
        bring()
        kept = old if database.exists() else None
        if kept is not None:
            _keep(database, kept)
        draft.replace(database)
        sync_folder(database.parent)
    return Restored(size, accounts, kept)


def _prepare(draft: Path, backup: Path) -> int:
    """Bring the copy up to date, and begin a new number line for every account, so that clients take a snapshot; how many accounts.

    Nobody is signed in or invited any more: the backup does not know which tokens and links were spent, or whose sign-in was ended, since.
    Nor does it know what of the leads and deals that wait in it a CRM was given.
    """
    _drop_contents(draft)
    copy = Database.open(f"sqlite:///{draft}")
    try:
        with copy.read() as connection:
            revision = current_revision(connection)
        if revision is None:
            raise DatabaseError(f"{backup} is a database, but no backup of this server's. Nothing was changed.")
        if not is_known(revision):
            raise DatabaseError(
                f"{backup} was written by a newer version of the server. Install that version, then restore. Nothing was changed."
            )
        copy.upgrade()
        with copy.write() as connection:
            accounts = connection.execute(select(account.c.id)).scalars().all()
            for one in accounts:
                connection.execute(update(account).where(account.c.id == one).values(epoch=new_id()))
            forget_sign_ins(connection)
            end_all(connection)
            note_restored(connection)
    finally:
        copy.close()
    with draft.open("rb+") as file:
        os.fsync(file.fileno())
    return len(accounts)


def _drop_contents(draft: Path) -> None:
    """The bytes of files lie beside the database, and not in it."""
    with closing(open_existing(draft, "rw")) as connection:
        if connection.execute("SELECT 1 FROM sqlite_master WHERE name = ?", (CONTENTS,)).fetchone():
            connection.execute(f"DROP TABLE {CONTENTS}")
            connection.execute("VACUUM")


def _keep(database: Path, old: Path) -> None:
    """Give the database a second name; its own is about to be the restored one's. Raises DatabaseError."""
    _fold(database)
    for suffix in ("", "-wal"):
        if (part := Path(f"{database}{suffix}")).exists():
            _name_too(part, Path(f"{old}{suffix}"))
    # SQLite would take what is left of the old one's log for the new one's.
    for suffix in ("-wal", "-shm", "-journal"):
        Path(f"{database}{suffix}").unlink(missing_ok=True)


def _fold(database: Path) -> None:
    """Bring the write-ahead log into the file, which only somebody alone with it can; a damaged one is kept with its log."""
    try:
        with closing(open_existing(database, "rw")) as connection:
            connection.execute("PRAGMA journal_mode=DELETE").fetchone()
    except sqlite3.OperationalError as error:
        if error.sqlite_errorcode & 0xFF in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
            raise DatabaseError(f"Another program has the database {database} open. Close it, then restore.") from None
    except sqlite3.DatabaseError:
        return


def _name_too(file: Path, name: Path) -> None:
    try:
        try:
            os.link(file, name)
        except OSError:  # a file system without links
            shutil.copy2(file, name)
    except OSError as error:
        raise DatabaseError(
            f"The old database cannot be kept as {name} ({error.strerror}). Check the space left. Nothing was changed."
        ) from None
