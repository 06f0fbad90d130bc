"""What all these commands share: their options, their settings, and how they fail."""

import os
from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

import click

from server_stub.beside import open_database
from server_stub.db.database import Database
from server_stub.logs import log_to
from server_stub.settings import Given, Settings, read_settings

Callback = Callable[..., Any]
Made = TypeVar("Made")


class Failure(click.ClickException):
    """Something did not work, and it is not the command line's fault: one line on stderr, exit code 1."""

    def show(self, file: Any = None) -> None:
        """Print the line."""
        click.echo(f"livechat-server: {self.message}", file=file, err=True)


def data_options(command: Callback) -> Callback:
    """Adds --data-dir and --database."""
    command = click.option("--data-dir", type=click.Path(path_type=Path), help="Folder that holds everything of this server.")(command)
    return click.option("--database", metavar="URL", help="SQLAlchemy URL of the database; in the data folder by default.")(command)


def ready(given: Given) -> Settings:
    """The settings of this run; its log is open, and what it writes is for this user alone. Raises SettingsError."""
    os.umask(0o077)
    settings = read_settings(os.environ, given)
    log_to(settings.data_dir, given.log_level)
    return settings


def with_database(settings: Settings, work: Callable[[Database], Made]) -> Made:
    """Do something with the database, brought up to date. Raises DatabaseError."""
    database = open_database(settings)
    try:
        return work(database)
    finally:
        database.close()
