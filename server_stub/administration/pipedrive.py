"""The command that connects an account to Pipedrive: by a user's API token, or by OAuth2, where a browser brings the answer."""

import asyncio
import sys
from typing import Any

import click
from msgspec.structs import replace

from app.protocol.details import CrmKind
from app.protocol.ids import AccountId
from server_stub.administration.companies import find_account
from server_stub.administration.connected import account_option, failure, try_failed
from server_stub.administration.options import Failure, data_options, ready, with_database
from server_stub.beside import now_ms
from server_stub.crm.connections import place_of, unsealed
from server_stub.crm.pipedrive.access import API, OAUTH, Access, AccessError, Grant, checked_address, read_access, written
from server_stub.crm.pipedrive.crm import pipedrive
from server_stub.crm.pipedrive.granting import CALLBACK, ask
from server_stub.crm.pipedrive.line import Clocks
from server_stub.crm.port import Connection, CrmTrouble
from server_stub.db.crm.connections import ConnectionRow, connect, read_connection
from server_stub.sealing import Seal, SealError
from server_stub.settings import Given, Settings


@click.command("connect-pipedrive")
@click.option("--address", default=API, show_default=True, help="Where Pipedrive's API is, such as https://COMPANY.pipedrive.com.")
@click.option("--owner", type=int, help="Number of the Pipedrive user who gets what belongs to no agent known there.")
@click.option("--deal-field", default="", metavar="KEY", help="A custom text field of deals that keeps our id of them.")
@click.option("--token-stdin", is_flag=True, help="Read the API token, or the app's client secret, from the first line of standard input.")
@click.option("--oauth", metavar="CLIENT", help="By OAuth2, for the app with this client id: print the address at which it is allowed.")
@click.option("--oauth-address", default=OAUTH, hidden=True)
@account_option
@data_options
def connect_pipedrive(token_stdin: bool, oauth: str | None, wanted: str | None, **told: Any) -> None:
    """Take leads and deals to Pipedrive, by the API token of one of its users or by OAuth2. What has failed is tried again."""
    access = Access(owner=told.pop("owner"), deal_field=told.pop("deal_field"), oauth=_checked(told.pop("oauth_address"), OAUTH))
    address = _checked(told.pop("address"), API)
    settings = ready(Given(**told))
    home = with_database(settings, lambda opened: find_account(opened, wanted))
    secret = _first_line("client secret" if oauth else "token", token_stdin)
    if oauth:
        _ask(settings, home, address, access, Grant(oauth, secret, _redirect(settings)))
    else:
        _connect(settings, Connection(home, CrmKind.PIPEDRIVE, now_ms(), address, written(replace(access, token=secret))))


def _connect(settings: Settings, new: Connection) -> None:
    """Connect at once, if the token is good; by the company's own address, so that another company's is another CRM."""
    whom, address = asyncio.run(_look(new))
    _keep(settings, Connection(new.account, new.kind, new.connected_at, address, new.secret))
    click.echo(f"pipedrive as {whom}, {try_failed(settings, new.account)}")


async def _look(new: Connection) -> tuple[str, str]:
    async def keep(_secret: str) -> None:
        """An API token is never renewed."""

    try:
        crm = pipedrive(new, keep, Clocks(now_ms))
        try:
            return await crm.check(), await crm.home()
        finally:
            await crm.close()
    except CrmTrouble as trouble:
        raise failure(trouble) from None


def _ask(settings: Settings, home: AccountId, address: str, access: Access, grant: Grant) -> None:
    """Note the question beside the connection that there is, which works until it is answered."""
    before = _before(settings, home)
    if before is not None:
        known = read_access(before.secret)
        access, address = replace(access, token=known.token, grant=known.grant), before.address
    asking, where = ask(access, home, grant, now_ms())
    _keep(settings, Connection(home, CrmKind.PIPEDRIVE, now_ms(), address, written(asking)))
    click.echo(f"open {where}\nWho allows it there connects the account. The address is good once, for an hour.")


def _before(settings: Settings, home: AccountId) -> Connection | None:
    """The account's connection to Pipedrive, if it has a good one."""
    row = with_database(settings, lambda opened: read_connection(opened, home))
    if row is None or row.kind is not CrmKind.PIPEDRIVE:
        return None
    try:
        known = unsealed(Seal(settings.secret_key), row)
        read_access(known.secret)
    except (SealError, AccessError):
        return None
    return known


def _keep(settings: Settings, new: Connection) -> None:
    sealed = Seal(settings.secret_key).close(new.secret, place_of(new.account))
    with_database(settings, lambda opened: connect(opened, ConnectionRow(new.account, new.kind, new.address, sealed, new.connected_at)))


def _redirect(settings: Settings) -> str:
    if not settings.public_url:
        raise Failure("Say where browsers reach this server, in the environment: LIVECHAT_PUBLIC_URL=https://chat.example")
    return f"{settings.public_url}{CALLBACK}"


def _checked(address: str, usual: str) -> str:
    try:
        return checked_address(address, usual)
    except AccessError as error:
        raise click.BadParameter(str(error), param_hint="--address") from None


def _first_line(what: str, from_stdin: bool) -> str:
    given = sys.stdin.readline().strip() if from_stdin else click.prompt(what, hide_input=True)
    if not given:
        raise Failure(f"There was no {what}. Give it on the first line of standard input, with --token-stdin.")
    return str(given)
