"""The commands about visitors: who is known, all that is known of one, and having it erased."""

from typing import Any

import click
import msgspec

from app.protocol.ids import VisitorId
from server_stub.administration.options import Failure, data_options, ready, with_database
from server_stub.db.about_visitor import about_visitor, visitors_named
from server_stub.db.database import Database
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
