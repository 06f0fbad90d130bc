"""When the write-ahead log is folded into the database's file."""

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import func, insert, select

from server_stub.db import checkpoints
from server_stub.db.checkpoints import ENOUGH, Checkpoints
from server_stub.db.database import Database
from server_stub.db.tables import account


class Desk:
    """A database whose file alone, without its log, can be looked into."""

    def __init__(self, database: Database, folder: Path) -> None:
        self.database = database
        self.checkpoints = Checkpoints(database)
        self._folder = folder

    def write(self, commands: int = 1) -> None:
        with self.database.write() as connection:
            count = connection.execute(select(func.count()).select_from(account)).scalar_one()
            row = {"id": f"a{count}", "name": "Acme", "epoch": "e", "head": 0, "floor": 0, "created_at": 0}
            connection.execute(insert(account).values(row))
        self.checkpoints.note(commands)

    def folded(self) -> int:
        """How many of the rows are in the file itself."""
        alone = self._folder / "alone.sqlite3"
        shutil.copyfile(str(self.database.engine.url.database), alone)
        with closing(sqlite3.connect(alone)) as connection:
            return int(connection.execute("SELECT count(*) FROM account").fetchone()[0])


@pytest.fixture
def desk(database: Database, tmp_path: Path) -> Desk:
    database.checkpoint()
    return Desk(database, tmp_path)


def test_the_log_is_folded_once_nobody_has_written_for_a_while(desk: Desk) -> None:
    desk.write()
    desk.checkpoints.look()
    assert desk.folded() == 0
    desk.checkpoints.look()
    assert desk.folded() == 1


def test_steady_writing_is_folded_now_and_then(desk: Desk) -> None:
    desk.write(ENOUGH - 1)
    desk.checkpoints.look()
    assert desk.folded() == 0
    desk.write()
    desk.checkpoints.look()
    assert desk.folded() == 2


def test_what_a_reader_holds_up_is_folded_later(desk: Desk) -> None:
    with desk.database.read() as reader:
        reader.execute(select(account)).all()
        desk.write(ENOUGH)
        desk.checkpoints.look()
        assert desk.folded() == 0
    desk.write(ENOUGH)
    desk.checkpoints.look()
    assert desk.folded() == 2


def test_a_log_that_goes_on_growing_is_for_the_writer_to_fold(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(checkpoints, "LONG_LOG_PAGES", 0)
    assert not desk.checkpoints.log_is_long.is_set()
    desk.write(ENOUGH)
    desk.checkpoints.look()
    assert desk.checkpoints.log_is_long.is_set()
