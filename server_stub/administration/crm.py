"""The commands about CRMs: where an account's leads and deals go, what waits, and what this server's own CRM holds."""

import asyncio
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import click

from app.protocol.ids import AccountId
from server_stub.administration.companies import find_account
from server_stub.administration.connected import account_option, try_failed, whom
from server_stub.administration.options import Failure, data_options, ready, with_database
from server_stub.administration.pipedrive import connect_pipedrive
from server_stub.crm.connections import unsealed
from server_stub.crm.local.export import export
from server_stub.crm.port import Connection
from server_stub.db.crm.connections import ConnectionRow, disconnect, read_connection
from server_stub.db.crm.pending import backlog, failed_items
from server_stub.db.crm.search import find
from server_stub.db.database import Database
from server_stub.sealing import Seal, SealError
from server_stub.settings import Given


@click.group()
def crm() -> None:
    """Where leads and deals go."""


crm.add_command(connect_pipedrive)


@crm.command("use-local")
@account_option
@data_options
def use_local(wanted: str | None, **given: Any) -> None:
    """Keep leads and deals on this server. What waits or has failed is taken there."""
    settings = ready(Given(**given))
    home = with_database(settings, lambda opened: find_account(opened, wanted))
    with_database(settings, lambda opened: disconnect(opened, home))
    click.echo(f"local, {try_failed(settings, home)}")


@crm.command("status")
@account_option
@data_options
def status(wanted: str | None, **given: Any) -> None:
    """Where leads and deals go, whether that works, and what waits."""
    settings = ready(Given(**given))
    home = with_database(settings, lambda opened: find_account(opened, wanted))
    row = with_database(settings, lambda opened: read_connection(opened, home))
    click.echo("crm local" if row is None else f"crm {row.kind.value} {row.address} since {_time(row.connected_at)}")
    waiting, failed = with_database(settings, lambda opened: (backlog(opened, home), failed_items(opened, home)))
    since = "" if waiting.oldest_at is None else f" since {_time(waiting.oldest_at)}"
    click.echo(f"pending {waiting.count}{since}\nfailed {len(failed)}")
    if row is not None:
        seal = Seal(settings.secret_key)
        connection = _unsealed(seal, row)
        click.echo(f"connected as {with_database(settings, lambda opened: asyncio.run(whom(opened, connection, seal)))}")


@crm.command("retry")
@account_option
@data_options
def retry(wanted: str | None, **given: Any) -> None:
    """Try everything again that has failed."""
    settings = ready(Given(**given))
    home = with_database(settings, lambda opened: find_account(opened, wanted))
    click.echo(try_failed(settings, home))


@crm.command("search")
@click.argument("words")
@click.option("--limit", type=click.IntRange(1, 1_000), default=50, show_default=True)
@account_option
@data_options
def search(words: str, limit: int, wanted: str | None, **given: Any) -> None:
    """Look for WORDS in this server's own CRM: names, titles, e-mail addresses, phone numbers."""
    settings = ready(Given(**given))
    home = with_database(settings, lambda opened: find_account(opened, wanted))
    for row in with_database(settings, lambda opened: _find(opened, home, words, limit)):
        told = (_time(row.created_at), row.kind.value, row.id, row.name, row.about, row.value)
        click.echo("  ".join(_plain(text) for text in told if text))


@crm.command("export")
@click.argument("file", type=click.Path(path_type=Path, dir_okay=False))
@account_option
@data_options
def export_file(file: Path, wanted: str | None, **given: Any) -> None:
    """Write this server's own leads, deals and activities into a new CSV FILE."""
    settings = ready(Given(**given))
    home = with_database(settings, lambda opened: find_account(opened, wanted))
    try:
        opened_file = file.open("xb")
    except FileExistsError:
        raise Failure(f"{file} is there already. Choose another name, or move it away.") from None
    try:
        with opened_file:
            size = with_database(settings, lambda opened: sum(opened_file.write(piece) for piece in export(opened, home)))
    except BaseException:
        file.unlink()  # a part of it would be taken for all
        raise
    click.echo(f"exported {size} bytes into {file}")


def _find(database: Database, account: AccountId, words: str, limit: int) -> list[Any]:
    with database.read() as connection:
        return find(connection, account, words, None, limit)


def _unsealed(seal: Seal, row: ConnectionRow) -> Connection:
    try:
        return unsealed(seal, row)
    except SealError as error:
        raise Failure(str(error)) from None


def _plain(text: str) -> str:
    """Foreign text for a terminal: nothing in it moves the cursor."""
    return "".join(character if character.isprintable() else " " for character in text)


def _time(at: int) -> str:
    return datetime.fromtimestamp(at / 1000, UTC).strftime("%Y-%m-%d %H:%M:%SZ")
