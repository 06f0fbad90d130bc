"""The commands that make companies, and change what they set for everybody."""

import secrets
from collections.abc import Callable
from typing import Any

import click
import msgspec

from app.protocol.company import MINUTE_MS
from app.protocol.ids import AccountId
from server_stub.administration.lengths import Lasting, Length
from server_stub.administration.options import Failure, data_options, ready, with_database
from server_stub.administration.places import Currency, Region
from server_stub.beside import now_ms
from server_stub.company.settings import change_settings, switch_live_chat
from server_stub.company.texts import LONGEST_NAME, checked_name
from server_stub.db.accounts import create_account, list_accounts
from server_stub.db.database import Database
from server_stub.db.sites import SiteRow, add_site
from server_stub.handlers.refused import Refused
from server_stub.playbooks.publish import publish
from server_stub.playbooks.templates import template
from server_stub.playbooks.words import ENGLISH
from server_stub.settings import AS_BROWSERS_DO, ORIGIN, Given, Settings


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
    name, site_name = _name(name, "NAME"), _name(site_name or name, "--site-name")
    if wrong := [origin for origin in origins if not ORIGIN.fullmatch(origin)]:
        raise click.BadParameter(f"{wrong[0]} is no origin; write it as https://shop.example, {AS_BROWSERS_DO}.", param_hint="--origin")
    places = _places(told)
    settings = ready(Given(**told))
    key = secrets.token_hex(8)
    new = with_database(settings, lambda opened: _make_account(opened, name, key, (site_name, origins), places))
    click.echo(f"account {new}\nsite key {key}")
    click.echo(f'embed <script async src="{settings.public_url or "https://HOST"}/widget.js" data-site="{key}"></script>')


@account.command("set")
@click.option("--account", "wanted", help="Name or id of the company; needed where there are several.")
@click.option("--return-after", type=Length(MINUTE_MS), help="How long agents without a connection keep their chats: 90s, 5m, 1h, never.")
@click.option("--currency", type=Currency(), help="Of amounts given without one, such as GBP.")
@click.option("--region", type=Region(), help="Country of phone numbers given without country code, such as NL.")
@click.option("--live-chat", type=click.Choice(["on", "off"]), help="Whether the company has it; without it nobody is let in.")
@data_options
def account_set(wanted: str | None, live_chat: str | None, **told: Any) -> None:
    """Change a company's settings. A running server takes them on at once, and tells its clients."""
    return_after: Lasting | None = told.pop("return_after")
    places = _places(told)
    if return_after is None and live_chat is None and not places:
        raise click.UsageError("Say what to change: --return-after, --currency, --region or --live-chat.")
    settings = ready(Given(**told))
    home = with_database(settings, lambda opened: find_account(opened, wanted))
    values = places if return_after is None else places | {"return_after_ms": return_after.ms}
    if values:
        _carry_out(settings, lambda opened: change_settings(opened, home, now_ms(), **values))
    if live_chat is not None:
        _carry_out(settings, lambda opened: switch_live_chat(opened, home, now_ms(), on=live_chat == "on"))
    said = {"return after": return_after and return_after.words, **places, "live chat": live_chat}
    click.echo("\n".join(f"{name} {value}" for name, value in said.items() if value is not None))


def _name(name: str, hint: str) -> str:
    try:
        return checked_name(name)
    except Refused:
        raise click.BadParameter(f"Write a name of 1 to {LONGEST_NAME} characters, in one line.", param_hint=hint) from None


def _carry_out(settings: Settings, change: Callable[[Database], None]) -> None:
    try:
        with_database(settings, change)
    except Refused as refused:
        raise Failure(f"Nothing was changed ({refused.code}). Try again in a while.") from None


def _places(told: dict[str, Any]) -> dict[str, Any]:
    """Currency and region, taken out of what a command was told, where it was told them."""
    found = {name: told.pop(name) for name in ("currency", "region")}
    return {name: value for name, value in found.items() if value is not None}


def _make_account(database: Database, name: str, key: str, site: tuple[str, tuple[str, ...]], places: dict[str, Any]) -> AccountId:
    site_name, origins = site
    new = create_account(database, name, now_ms(), **places)
    bot_name = f"{site_name} Assistant"[:LONGEST_NAME]
    add_site(database, SiteRow(key, new, site_name, bot_name, allowed_origins=origins))
    definition = template("leads", ENGLISH).definition | {"bot_name": bot_name}
    publish(database, key, msgspec.json.encode(definition), now_ms())
    return new


def find_account(database: Database, wanted: str | None) -> AccountId:
    """The company of this id or name, or the only one. Names are their own to choose, ids are not. Raises Failure."""
    accounts = list_accounts(database)
    fitting = [known.id for known in accounts if wanted == known.id] or [known.id for known in accounts if wanted in (None, known.name)]
    if len(fitting) == 1:
        return fitting[0]
    if not accounts:
        raise Failure("There is no account yet. Make one with: livechat-server account create NAME")
    raise Failure(f"Say which account with --account: {', '.join(f'{known.name} ({known.id})' for known in accounts)}.")
