"""The commands about CRMs: where an account's leads and deals go, what waits, and what this server's own CRM holds."""

import asyncio
import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import click

from app.protocol.details import CrmItemState, CrmKind, CrmReason
from app.protocol.ids import AccountId
from server_stub.administration.options import Failure, data_options, ready, with_database
from server_stub.administration.people import find_account
from server_stub.asgi import carry_out, now_ms
from server_stub.crm.connections import place_of, unsealed
from server_stub.crm.local.export import export
from server_stub.crm.pipedrive.access import API, Access, AccessError, checked_address, written
from server_stub.crm.port import Connection, CrmTrouble
from server_stub.crm.room import kinds_of_crm
from server_stub.db.crm.connections import ConnectionRow, connect, disconnect, read_connection, renew_secret
from server_stub.db.crm.pending import backlog, failed_items
from server_stub.db.crm.search import find
from server_stub.db.database import Database
from server_stub.handlers.system import SettleCrmItem
from server_stub.sealing import Seal, SealError
from server_stub.settings import Given, Settings

_account_option = click.option("--account", "wanted", help="Name or id of the company; needed where there are several.")
_WHY = {
    CrmReason.UNREACHABLE: "it cannot be reached. Check the address and this machine's network",
    CrmReason.BUSY: "it is busy. Try again in a while",
    CrmReason.LIMITED: "it takes no more requests for now. Try again later",
    CrmReason.UNAUTHORIZED: "it does not take the token. Copy it anew from Pipedrive's personal preferences",
    CrmReason.FORBIDDEN: "the token's user may not do this. Take the token of a user with more rights",
    CrmReason.CRM_CLOSED: "the company's account there is closed or unpaid",
}


@click.group()
def crm() -> None:
    """Where leads and deals go."""


@crm.command("use-local")
@_account_option
@data_options
def use_local(wanted: str | None, **given: Any) -> None:
    """Keep leads and deals on this server. What waits or has failed is taken there."""
    settings = ready(Given(**given))
    home = with_database(settings, lambda opened: find_account(opened, wanted))
    with_database(settings, lambda opened: disconnect(opened, home))
    click.echo(f"local, {_try_failed(settings, home)}")


@crm.command("connect-pipedrive")
@click.option("--address", default=API, show_default=True, help="Where Pipedrive's API is, such as https://COMPANY.pipedrive.com.")
@click.option("--owner", type=int, help="Number of the Pipedrive user who gets what belongs to no agent known there.")
@click.option("--deal-field", default="", metavar="KEY", help="A custom text field of deals that keeps our id of them.")
@click.option("--token-stdin", is_flag=True, help="Read the API token from the first line of standard input.")
@_account_option
@data_options
def connect_pipedrive(address: str, owner: int | None, deal_field: str, token_stdin: bool, wanted: str | None, **given: Any) -> None:
    """Take leads and deals to Pipedrive, by the API token of one of its users. What has failed is tried again."""
    settings = ready(Given(**given))
    home = with_database(settings, lambda opened: find_account(opened, wanted))
    secret = written(Access(token=_ask_token(token_stdin), owner=owner, deal_field=deal_field))
    connection = Connection(home, CrmKind.PIPEDRIVE, now_ms(), _checked(address), secret)
    seal = Seal(settings.secret_key)
    whom = with_database(settings, lambda opened: asyncio.run(_check(opened, connection, seal)))
    row = ConnectionRow(home, connection.kind, connection.address, seal.close(secret, place_of(home)), connection.connected_at)
    with_database(settings, lambda opened: connect(opened, row))
    click.echo(f"pipedrive as {whom}, {_try_failed(settings, home)}")


@crm.command("status")
@_account_option
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
        click.echo(f"connected as {with_database(settings, lambda opened: asyncio.run(_check(opened, connection, seal)))}")


@crm.command("retry")
@_account_option
@data_options
def retry(wanted: str | None, **given: Any) -> None:
    """Try everything again that has failed."""
    settings = ready(Given(**given))
    home = with_database(settings, lambda opened: find_account(opened, wanted))
    click.echo(_try_failed(settings, home))


@crm.command("search")
@click.argument("words")
@click.option("--limit", type=click.IntRange(1, 1_000), default=50, show_default=True)
@_account_option
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
@_account_option
@data_options
def export_file(file: Path, wanted: str | None, **given: Any) -> None:
    """Write this server's own leads, deals and activities into a new CSV FILE."""
    settings = ready(Given(**given))
    home = with_database(settings, lambda opened: find_account(opened, wanted))
    try:
        with file.open("xb") as opened_file:
            size = with_database(settings, lambda opened: sum(opened_file.write(piece) for piece in export(opened, home)))
    except FileExistsError:
        raise Failure(f"{file} is there already. Choose another name, or move it away.") from None
    click.echo(f"exported {size} bytes into {file}")


def _find(database: Database, account: AccountId, words: str, limit: int) -> list[Any]:
    with database.read() as connection:
        return find(connection, account, words, None, limit)


def _unsealed(seal: Seal, row: ConnectionRow) -> Connection:
    try:
        return unsealed(seal, row)
    except SealError as error:
        raise Failure(str(error)) from None


def _checked(address: str) -> str:
    try:
        return checked_address(address, API)
    except AccessError as error:
        raise click.BadParameter(str(error), param_hint="--address") from None


async def _check(database: Database, connection: Connection, seal: Seal) -> str:
    """Whom the connection speaks for. Raises Failure where it does not work."""

    async def keep(secret: str) -> None:
        renew_secret(database, connection.account, connection.connected_at, seal.close(secret, place_of(connection.account)))

    try:
        crm = kinds_of_crm(database, now_ms)[connection.kind](connection, keep)
        try:
            return await crm.check()
        finally:
            await crm.close()
    except CrmTrouble as trouble:
        why = _WHY.get(trouble.reason, trouble.detail or trouble.reason.value)
        raise Failure(f"The CRM was asked, but {why}.") from None


def _try_failed(settings: Settings, account: AccountId) -> str:
    failed = with_database(settings, lambda opened: failed_items(opened, account))
    asyncio.run(carry_out(settings, account, *(SettleCrmItem(item, CrmItemState.PENDING) for item in failed)))
    return f"{len(failed)} failed {'item is' if len(failed) == 1 else 'items are'} tried again"


def _ask_token(from_stdin: bool) -> str:
    token = sys.stdin.readline().strip() if from_stdin else click.prompt("API token", hide_input=True)
    if not token:
        raise Failure("There was no token. Give it on the first line of standard input, with --token-stdin.")
    return str(token)


def _plain(text: str) -> str:
    """Foreign text for a terminal: nothing in it moves the cursor."""
    return "".join(character if character.isprintable() else " " for character in text)


def _time(at: int) -> str:
    return datetime.fromtimestamp(at / 1000, UTC).strftime("%Y-%m-%d %H:%M:%SZ")
