"""The command line: `livechat-server`."""

import logging
import sys
from collections.abc import Callable
from typing import Any

import click

from server_stub.administration.companies import account
from server_stub.administration.crm import crm
from server_stub.administration.keeping import backup, database_group, restore
from server_stub.administration.options import Callback, data_options, ready, with_database
from server_stub.administration.people import user
from server_stub.administration.sites import site
from server_stub.administration.visitors import visitor
from server_stub.administration.webhooks import webhook
from server_stub.beside import now_ms
from server_stub.db.errors import DatabaseError
from server_stub.demo import demo_guide, make_demo_account
from server_stub.handlers.refused import Refused
from server_stub.logs import LEVELS
from server_stub.settings import Given, Settings, SettingsError

log = logging.getLogger("livechat.server")


def _server_options(command: Callback) -> Callback:
    command = click.option("--host", default="127.0.0.1", show_default=True, help="Address to listen on.")(command)
    command = click.option("--port", default=8600, show_default=True, type=click.IntRange(0, 65535), help="0 takes a free one.")(command)
    command = click.option("--log-level", default="info", show_default=True, type=click.Choice(LEVELS), help="What is logged.")(command)
    command = click.option("--public-url", metavar="URL", help="Address that browsers use, where a proxy stands in front.")(command)
    return data_options(command)


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
def cli() -> None:
    """The server of Live Chat Desk."""


for command in (account, user, database_group, backup, restore, crm, webhook, site, visitor):
    cli.add_command(command)


@cli.command()
@_server_options
def serve(**given: Any) -> None:
    """Serve agents and visitors until stopped."""
    settings = ready(Given(**given))
    _run(settings, _say_listening)


@cli.command()
@_server_options
def demo(**given: Any) -> None:
    """Serve a demo company with three agents and a shop page."""
    settings = ready(Given(**given))
    with_database(settings, lambda database: make_demo_account(database, now_ms))

    def listening(address: str) -> None:
        _say_listening(address)
        click.echo(demo_guide(settings.public_url or address))

    _run(settings, listening)


def _run(settings: Settings, listening: Callable[[str], None]) -> None:
    from server_stub.asgi import run  # noqa: PLC0415 - the web is a third of a command's start, and most commands need none

    run(settings, listening)


def _say_listening(address: str) -> None:
    click.echo(f"listening on {address}")


def main() -> None:
    """Run the command line and end with its exit code: 0 done, 1 failed, 2 wrong usage. Never shows a trace."""
    logging.getLogger().addHandler(logging.NullHandler())  # or Python would print to stderr until the log is open
    try:
        cli.main(prog_name="livechat-server", standalone_mode=False)
    except click.ClickException as problem:
        problem.show()
        sys.exit(problem.exit_code)
    except BaseException as error:
        if not isinstance(error, _EXPECTED):
            log.info("command failed", exc_info=error)  # to the file: the line below is what the screen gets
        click.echo(f"livechat-server: {_why(error)}", err=True)
        sys.exit(1)


_EXPECTED = (SettingsError, DatabaseError, Refused, OSError, SystemExit, KeyboardInterrupt, click.Abort)


def _why(error: BaseException) -> str:
    """What went wrong, and what to do."""
    match error:
        case SettingsError() | DatabaseError():
            return str(error)
        case Refused():
            return f"The rules of the desk refused this ({error.code}). Try again."
        case OSError():
            return f"{error.strerror or error}: {error.filename or 'no file'}. Check its rights and the space left."
        case KeyboardInterrupt() | click.Abort():
            return "Stopped."
        case SystemExit():  # uvicorn's way to say that the application did not start
            return "The server could not start. livechat-server.log in the data folder says why."
        case _:
            return f"Something unexpected went wrong ({type(error).__name__}). livechat-server.log in the data folder says more."


if __name__ == "__main__":
    main()
