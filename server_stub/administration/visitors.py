"""The commands about visitors: who is known, all that is known of one, and having it erased."""

import asyncio
from typing import Any

import click
import msgspec

from app.protocol.ids import VisitorId
from server_stub.administration.options import Failure, data_options, ready, with_database
from server_stub.beside import carry_out
from server_stub.db.about_visitor import about_visitor, visitors_named
from server_stub.db.database import Database
from server_stub.db.erasure import erase, trail_of
from server_stub.handlers.system import EraseVisitor
from server_stub.settings import Given


@click.group()
def visitor() -> None:
    """People who have chatted."""


@visitor.command("find")
@click.argument("words")
@data_options
def find(words: str, **given: Any) -> None:
    """List the visitors with this e-mail address, name or id, or with this conversation."""
    found = with_database(ready(Given(**given)), lambda opened: _find(opened, words))
    if not found:
        raise Failure("Nobody is known by that. Write the whole e-mail address, name or id.")
    for row in found:
        click.echo("  ".join(_printable(text) for text in row if text))


@visitor.command("export")
@click.argument("id_", metavar="ID")
@data_options
def export(id_: str, **given: Any) -> None:
    """Print as JSON all that is known of the visitor ID: what was said, details, notes, files, what was made of it, and consent."""
    known = with_database(ready(Given(**given)), lambda opened: _about(opened, VisitorId(id_)))
    if known is None:
        raise unknown(id_)
    click.echo(msgspec.json.format(msgspec.json.encode(known), indent=2).decode())


@visitor.command("erase")
@click.argument("id_", metavar="ID")
@click.option("--yes", is_flag=True, help="Do not ask.")
@data_options
def erase_all(id_: str, yes: bool, **given: Any) -> None:
    """Erase all that is known of the visitor ID, for good: what was said, details, notes, files, and leads and deals kept here.

    Agents' windows forget it. What is in another CRM is listed, to be deleted there; backups keep what they have.
    """
    settings = ready(Given(**given))
    trail = with_database(settings, lambda opened: trail_of(opened, VisitorId(id_)))
    if trail is None:
        raise unknown(id_)
    if trail.waiting:
        raise Failure(f"{trail.waiting} of their leads and deals are on the way into the CRM. Wait for them: livechat-server crm status")
    if not yes:
        click.confirm(f"Erase {len(trail.conversations)} conversations of this visitor for good?", abort=True)
    asyncio.run(carry_out(settings, trail.account, EraseVisitor(VisitorId(id_), trail.conversations)))
    with_database(settings, lambda opened: erase(opened, VisitorId(id_), trail.conversations))
    click.echo(f"erased {len(trail.conversations)} conversations")
    for item in trail.elsewhere:
        click.echo(f"delete in the CRM {_printable(item)}")


def unknown(id_: str) -> Failure:
    """There is no such visitor."""
    return Failure(f"There is no visitor {_printable(id_)}. Look for one with: livechat-server visitor find E-MAIL")


def _find(database: Database, words: str) -> list[tuple[str, ...]]:
    with database.read() as connection:
        return [(row["id"], row["site"], row["name"], row["email"]) for row in visitors_named(connection, words)]


def _about(database: Database, id_: VisitorId) -> dict[str, Any] | None:
    with database.read() as connection:
        return about_visitor(connection, id_)


def _printable(text: str) -> str:
    """Foreign text for a terminal: nothing in it moves the cursor."""
    return "".join(character if character.isprintable() else " " for character in text)
