"""The commands about webhooks: whom to tell, and what became of telling them."""

import uuid
from datetime import UTC, datetime
from typing import Any

import click

from server_stub.administration.companies import find_account
from server_stub.administration.options import Failure, data_options, ready, with_database
from server_stub.beside import now_ms
from server_stub.db.webhooks import DeliveryRow, WebhookRow, add_webhook, deliveries_of, disable_webhook, send_again, webhooks_of
from server_stub.sealing import Seal
from server_stub.settings import Given
from server_stub.webhooks.destination import url_problem
from server_stub.webhooks.sender import place
from server_stub.webhooks.signature import new_secret

_account_option = click.option("--account", "wanted", help="Name or id of the company; needed where there are several.")


@click.group()
def webhook() -> None:
    """Other systems that are told of closed conversations, leads and deals."""


@webhook.command("add")
@click.argument("url")
@_account_option
@data_options
def webhook_add(url: str, wanted: str | None, **given: Any) -> None:
    """Tell URL from now on, and print the secret by which it knows that it is us; the secret is shown only now."""
    if (problem := url_problem(url)) is not None:
        raise click.BadParameter(problem, param_hint="URL")
    settings = ready(Given(**given))
    home = with_database(settings, lambda opened: find_account(opened, wanted))
    id_, secret = str(uuid.uuid4()), new_secret()
    sealed = Seal(settings.secret_key).close(secret, place(id_))
    with_database(settings, lambda opened: add_webhook(opened, WebhookRow(id_, home, url, sealed, now_ms(), None)))
    click.echo(f"webhook {id_}\nsecret {secret}")


@webhook.command("list")
@data_options
def webhook_list(**given: Any) -> None:
    """All webhooks, oldest first."""
    for row in with_database(ready(Given(**given)), webhooks_of):
        click.echo(f"{row.id}  {'on ' if row.disabled_at is None else 'off'}  since {_time(row.created_at)}  {row.url}")


@webhook.command("remove")
@click.argument("webhook_id", metavar="WEBHOOK")
@data_options
def webhook_remove(webhook_id: str, **given: Any) -> None:
    """Tell it nothing more. What it was told stays in the list of deliveries for a month."""
    if not with_database(ready(Given(**given)), lambda opened: disable_webhook(opened, webhook_id, now_ms())):
        raise Failure(f"There is no webhook {webhook_id} that is on. See them with: livechat-server webhook list")
    click.echo(f"removed {webhook_id}")


@webhook.command("deliveries")
@_account_option
@click.option("--limit", type=click.IntRange(1, 10_000), default=50, show_default=True)
@data_options
def webhook_deliveries(wanted: str | None, limit: int, **given: Any) -> None:
    """What was told and what became of it, newest first."""
    settings = ready(Given(**given))
    home = with_database(settings, lambda opened: find_account(opened, wanted))
    for row, url in with_database(settings, lambda opened: deliveries_of(opened, home, limit)):
        click.echo(f"{row.id}  {_time(row.made_at)}  {row.kind}  {_outcome(row)}  {url}")


@webhook.command("send-again")
@click.argument("delivery")
@data_options
def webhook_send_again(delivery: str, **given: Any) -> None:
    """Tell one thing once more, such as after the receiver was mended."""
    if not with_database(ready(Given(**given)), lambda opened: send_again(opened, delivery, now_ms())):
        raise Failure(f"There is no delivery {delivery} to a webhook that is on. See them with: livechat-server webhook deliveries")
    click.echo(f"will be sent again {delivery}")


def _outcome(row: DeliveryRow) -> str:
    answer = f" ({row.status or row.error})" if row.status or row.error else ""
    next_try = f", next at {_time(row.next_at)}" if row.state == "pending" and row.attempts else ""
    return f"{row.state} after {row.attempts} attempts{answer}{next_try}"


def _time(ms: int) -> str:
    return datetime.fromtimestamp(ms / 1000, UTC).isoformat(timespec="seconds").replace("+00:00", "Z")
