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
    """Copy the database into a new FILE, also while the server runs.

    The copy is of one moment, and is checked. It holds what visitors and agents wrote: keep it where only you can read it.
    """
    size = back_up(_database_file(ready(Given(**given))), file)
    click.echo(f"backup {file} holds {_megabytes(size)}, checked")


@click.command()
@click.argument("file", type=_FILE)
@data_options
def restore(file: Path, **given: Any) -> None:
    """Put the backup in FILE in the database's place, while the server is stopped.

    The database that was there is kept beside it. Clients fetch everything anew when they come back.
    """
    database = _database_file(ready(Given(**given)))
    stamp = datetime.fromtimestamp(now_ms() / 1000, UTC).strftime("%Y%m%dT%H%M%SZ")
    old = database.with_name(f"{database.stem}-before-{stamp}{database.suffix}")
    lock = Lock(database)
    try:
        restored = put_back(database, file, old)
    finally:
        lock.release()
    kept = f"; the old database is {restored.old}" if restored.old else ""
    click.echo(f"restored {_megabytes(restored.size)}, {restored.accounts} {'account' if restored.accounts == 1 else 'accounts'}{kept}")


def _database_file(settings: Settings) -> Path:
    return Database.open(settings.database_url).file


def _megabytes(size: int) -> str:
    return f"{size / 1_000_000:.1f} MB"
