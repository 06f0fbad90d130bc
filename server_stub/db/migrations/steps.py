"""Runs Alembic's revisions inside a connection of ours, without its command line or configuration file."""

from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection


def _config() -> Config:
    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent).replace("%", "%%"))
    config.set_main_option("path_separator", "os")
    return config


def current_revision(connection: Connection) -> str | None:
    """The revision the database is at; None where it is empty."""
    return MigrationContext.configure(connection).get_current_revision()


def is_known(revision: str) -> bool:
    """Whether this version of the code has the revision; one it does not have was written by a newer version."""
    return revision in {script.revision for script in ScriptDirectory.from_config(_config()).walk_revisions()}


def is_newest(revision: str | None) -> bool:
    """Whether there is nothing to run for a database at this revision."""
    return revision == ScriptDirectory.from_config(_config()).get_current_head()


def upgrade_to_newest(connection: Connection) -> None:
    """Run the revisions that are missing, in the caller's transaction."""
    config = _config()
    config.attributes["connection"] = connection
    command.upgrade(config, "head")
