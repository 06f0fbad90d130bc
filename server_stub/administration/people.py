"""The commands that make companies and users, and shut users out."""

import asyncio
import secrets
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import click
import msgspec

from app.protocol.ids import AccountId, AgentId
from server_stub.administration.lengths import Lasting, Length
from server_stub.administration.options import Failure, data_options, ready, with_database
from server_stub.administration.places import Currency, Region
from server_stub.beside import carry_out, now_ms
from server_stub.db.accounts import (
    NewUser,
    add_user,
    change_account,
    create_account,
    find_user_by_email,
    list_accounts,
    set_return_after,
)
from server_stub.db.database import Database
from server_stub.db.sites import SiteRow, add_site
from server_stub.handlers.system import AnnounceAgent, DeactivateAgent
from server_stub.playbooks.problems.whole import MAX_NAME_CHARACTERS
from server_stub.playbooks.publish import publish
from server_stub.playbooks.templates import template
from server_stub.playbooks.words import ENGLISH
from server_stub.settings import ORIGIN, Given
from server_stub.web.passwords import hash_password

SHORTEST_PASSWORD = 8


@dataclass(frozen=True, slots=True)
class Newcomer:
    """What `user add` is told."""

    email: str
    name: str
    account: str | None
    admin: bool
    deals_admin: bool


@click.group()
def account() -> None:
    """Companies."""


@account.command("create")
@click.argument("name")
@click.option("--site-name", help="Name of the company's web site; the company's by default.")
@click.option("--origin", "origins", multiple=True, metavar="ORIGIN", help="Such as https://shop.example: where the chat may be embedded.")
@click.option("--currency", type=Currency(), help="Of amounts given without one, such as GBP; EUR by default.")
@click.option("--region", type=Region(), help="Country of phone numbers given without country code, such as NL.")
@data_options
def account_create(name: str, site_name: str | None, origins: tuple[str, ...], **told: Any) -> None:
    """Make a company with one site, and print the line to embed."""
    if wrong := [origin for origin in origins if not ORIGIN.fullmatch(origin)]:
        raise click.BadParameter(
            f"{wrong[0]} is no origin; write it as https://shop.example, in lower case and without a path.", param_hint="--origin"
        )
    places = _places(told)
    settings = ready(Given(**told))
    key = secrets.token_hex(8)
    new = with_database(settings, lambda opened: _make_account(opened, name, key, (site_name or name, origins), places))
    click.echo(f"account {new}\nsite key {key}")
    click.echo(f'embed <script async src="{settings.public_url or "https://HOST"}/widget.js" data-site="{key}"></script>')


@account.command("set")
@click.option("--account", "wanted", help="Name or id of the company; needed where there are several.")
@click.option("--return-after", type=Length(), help="How long agents without a connection keep their chats: 90s, 5m, 1h, never.")
@click.option("--currency", type=Currency(), help="Of amounts given without one, such as GBP.")
@click.option("--region", type=Region(), help="Country of phone numbers given without country code, such as NL.")
@data_options
def account_set(wanted: str | None, return_after: Lasting | None, **told: Any) -> None:
    """Change a company's settings. A running server takes them on at once, its clients when they connect again."""
    places = _places(told)
    if return_after is None and not places:
        raise click.UsageError("Say what to change: --return-after, --currency or --region.")
    settings = ready(Given(**told))
    home = with_database(settings, lambda opened: find_account(opened, wanted))
    if return_after is not None:
        with_database(settings, lambda opened: set_return_after(opened, home, return_after.ms))
        click.echo(f"return after {return_after.words}")
    if places:
        with_database(settings, lambda opened: change_account(opened, home, **places))
        click.echo("\n".join(f"{name} {value}" for name, value in places.items()))


def _places(told: dict[str, Any]) -> dict[str, str]:
    """Currency and region, taken out of what a command was told, where it was told them."""
    found = {name: told.pop(name) for name in ("currency", "region")}
    return {name: value for name, value in found.items() if value is not None}


def _make_account(database: Database, name: str, key: str, site: tuple[str, tuple[str, ...]], places: dict[str, str]) -> AccountId:
    site_name, origins = site
    new = create_account(database, name, now_ms(), **places)
    bot_name = f"{site_name} Assistant"[:MAX_NAME_CHARACTERS]
    add_site(database, SiteRow(key, new, site_name, bot_name, allowed_origins=origins))
    definition = template("leads", ENGLISH).definition | {"bot_name": bot_name}
    publish(database, key, msgspec.json.encode(definition), now_ms())
    return new


@click.group()
def user() -> None:
    """Agents and admins."""


@user.command("add")
@click.argument("email")
@click.option("--name", required=True, help="The name that colleagues and visitors see.")
@click.option("--account", help="Name or id of the company; needed where there are several.")
@click.option("--admin", is_flag=True)
@click.option("--deals-admin", is_flag=True, help="May configure chatbot and Live Chat. Admins may anyway.")
@click.option("--password-stdin", is_flag=True, help="Read the password from the first line of standard input.")
@data_options
def user_add(password_stdin: bool, data_dir: Path | None, database: str | None, **told: Any) -> None:
    """Add somebody who answers visitors."""
    settings = ready(Given(data_dir, database))
    new = Newcomer(**told)
    home = with_database(settings, lambda opened: find_account(opened, new.account))
    password_hash = hash_password(_ask_password(password_stdin))
    agent = with_database(settings, lambda opened: _add_user(opened, home, new, password_hash))
    asyncio.run(carry_out(settings, home, AnnounceAgent(agent=agent)))
    click.echo(f"user {agent}")


def _add_user(database: Database, home: AccountId, new: Newcomer, password_hash: str) -> AgentId:
    row = NewUser(new.email, new.name, password_hash, admin=new.admin, deals_admin=new.deals_admin or new.admin)
    return add_user(database, home, row, now_ms())


@user.command("deactivate")
@click.argument("email")
@data_options
def user_deactivate(email: str, **given: Any) -> None:
    """Shut somebody out: their sign-ins end, and their open chats return to Unassigned."""
    settings = ready(Given(**given))
    found = with_database(settings, lambda opened: find_user_by_email(opened, email))
    if found is None:
        raise Failure(f"There is no user with the e-mail address {email}. Check how it is written.")
    asyncio.run(carry_out(settings, found.account, DeactivateAgent(agent=found.id)))
    click.echo(f"deactivated {found.email}")


def find_account(database: Database, wanted: str | None) -> AccountId:
    """The company of this name or id, or the only one. Raises Failure."""
    accounts = list_accounts(database)
    fitting = [known.id for known in accounts if wanted is None or wanted in (known.id, known.name)]
    if len(fitting) == 1:
        return fitting[0]
    if not accounts:
        raise Failure("There is no account yet. Make one with: livechat-server account create NAME")
    raise Failure(f"Say which account with --account: {', '.join(f'{known.name} ({known.id})' for known in accounts)}.")


def _ask_password(from_stdin: bool) -> str:
    password = sys.stdin.readline().rstrip("\n") if from_stdin else click.prompt("Password", hide_input=True, confirmation_prompt=True)
    if len(password) < SHORTEST_PASSWORD:
        raise Failure(f"The password is too short: take at least {SHORTEST_PASSWORD} characters.")
    return str(password)
