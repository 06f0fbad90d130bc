"""Files of the database, made and looked at as tests of backups, restores and damage need them."""

import sqlite3
from contextlib import closing
from pathlib import Path

from alembic import command
from alembic.config import Config
from sqlalchemy import create_engine

from server_stub.db.accounts import list_accounts
from server_stub.db.database import Database
from server_stub.db.migrations import steps


def names(file: Path) -> list[str]:
    """The accounts in a file."""
    database = Database.open(f"sqlite:///{file}")
    try:
        return [account.name for account in list_accounts(database)]
    finally:
        database.close()


def epochs(file: Path) -> list[str]:
    """The number lines of the accounts in a file."""
    with closing(sqlite3.connect(file)) as connection:
        return [row[0] for row in connection.execute("SELECT epoch FROM account")]


def at_first_revision(file: Path) -> None:
    """A database as the first version made it, with an account."""
    config = Config()
    config.set_main_option("script_location", str(Path(steps.__file__).parent))
    config.set_main_option("path_separator", "os")
    engine = create_engine(f"sqlite:///{file}")
    with engine.begin() as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, "0001")
        connection.exec_driver_sql("INSERT INTO account VALUES ('a', 'Acme', 'e', 0, 0, 0)")
    engine.dispose()


def spoil(file: Path) -> None:
    """Write something else over the middle of it."""
    with file.open("r+b") as pages:
        pages.seek(8_192)
        pages.write(b"\xa5" * 40_000)


def beside(file: Path) -> list[str]:
    """What lies in its folder, itself among it."""
    return sorted(path.name for path in file.parent.iterdir())
