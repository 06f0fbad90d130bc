"""The commands that keep the database: upgrade, backup and restore."""

from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import click

from server_stub.administration.options import data_options, ready, with_database
from server_stub.beside import now_ms
from server_stub.db.backup import back_up
from server_stub.db.database import Database
from server_stub.db.lock import Lock
from server_stub.db.restore import restore as put_back
from server_stub.files.blobs import FOLDER, Blobs
from server_stub.files.keeping import Packing, keep_beside, unpack
from server_stub.settings import Given, Settings

_FILE = click.Path(path_type=Path, dir_okay=False)


@click.group("database")
def database_group() -> None:
    """The database."""


@database_group.command("upgrade")
@data_options
def database_upgrade(**given: Any) -> None:
    """Bring the tables to this version's; `serve` does it by itself."""
    with_database(ready(Given(**given)), lambda _: None)
    click.echo("The database is up to date.")


@click.command()
@click.argument("file", type=_FILE)
@data_options
def backup(file: Path, **given: Any) -> None:
    """Copy the database and the files of messages into a new FILE, also while the server runs.

    The copy is of one moment, and is checked. It holds what visitors and agents wrote: keep it where only you can read it.
    """
    settings = ready(Given(**given))
    packing = Packing(_blobs(settings))
    size = back_up(_database_file(settings), file, packing.pack)
    files = f", {_counted(packing.contents, 'file')}" if packing.contents else ""
    click.echo(f"backup {file} holds {_megabytes(size)}{files}, checked")
    if packing.lost:
        click.echo(f"livechat-server: not in it, because missing or damaged: {_counted(packing.lost, 'file')}", err=True)


@click.command()
@click.argument("file", type=_FILE)
@data_options
def restore(file: Path, **given: Any) -> None:
    """Put the backup in FILE in the place of database and files, while the server is stopped.

    The database that was there is kept beside it, and so are its files. Clients fetch everything anew when they come back.
    """
    settings = ready(Given(**given))
    database, blobs = _database_file(settings), _blobs(settings)
    stamp = datetime.fromtimestamp(now_ms() / 1000, UTC).strftime("%Y%m%dT%H%M%SZ")
    old = database.with_name(f"{database.stem}-before-{stamp}{database.suffix}")
    old_files = blobs.folder.with_name(f"{FOLDER}-before-{stamp}")
    brought: list[int] = []

    def bring() -> None:
        keep_beside(blobs, old_files)
        brought.append(unpack(file, blobs))

    lock = Lock(database)
    try:
        restored = put_back(database, file, old, bring)
    finally:
        lock.release()
    files = f", {_counted(sum(brought), 'file')}" if sum(brought) else ""
    kept = f"; the old database is {restored.old}" if restored.old else ""
    kept += f"; the old files are in {old_files}" if old_files.is_dir() else ""
    click.echo(f"restored {_megabytes(restored.size)}, {_counted(restored.accounts, 'account')}{files}{kept}")


def _database_file(settings: Settings) -> Path:
    return Database.open(settings.database_url).file


def _blobs(settings: Settings) -> Blobs:
    return Blobs(settings.data_dir, kept_free=0)


def _counted(count: int, what: str) -> str:
    return f"{count} {what}" if count == 1 else f"{count} {what}s"


def _megabytes(size: int) -> str:
    return f"{size / 1_000_000:.1f} MB"
