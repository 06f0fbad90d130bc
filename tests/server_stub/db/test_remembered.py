"""What the writer remembers of the database is what stands there."""

from collections.abc import Collection

import pytest
from msgspec.structs import replace
from sqlalchemy import text

from app.protocol.ids import AccountId, AgentId
from server_stub.db.accounts import NewUser, add_user, create_account
from server_stub.db.batch import Batch
from server_stub.db.database import Database
from server_stub.db.remembered import KEPT, Remembered


class Shelf:
    """Rows that say how often they are read."""

    def __init__(self) -> None:
        self.read: list[str] = []
        self.rows = Remembered(str, self._find)

    def _find(self, keys: Collection[str]) -> list[str]:
        self.read += keys
        return [key for key in keys if key != "missing"]


def test_a_row_is_read_once() -> None:
    shelf = Shelf()
    assert [shelf.rows.get(["a"]), sorted(shelf.rows.get(["a", "b"])), shelf.rows.get({"b"})] == [["a"], ["a", "b"], ["b"]]
    assert shelf.read == ["a", "b"]


def test_a_row_that_does_not_exist_is_looked_for_again() -> None:
    shelf = Shelf()
    assert [shelf.rows.get(["missing"]), shelf.rows.get(["missing"])] == [[], []]
    assert shelf.read == ["missing", "missing"]


def test_rows_used_longest_ago_are_forgotten_first() -> None:
    shelf = Shelf()
    shelf.rows.put(str(number) for number in range(KEPT))
    shelf.rows.get(["0"])
    shelf.rows.put(["new"])
    shelf.rows.get(["0", "new", "1"])
    assert shelf.read == ["1"]


@pytest.fixture
def agent(database: Database) -> AgentId:
    account = create_account(database, "Acme", 0)
    return AgentId(add_user(database, account, NewUser("anna@acme.example", "Anna", "no hash"), 0))


def _name(batch: Batch, agent: AgentId) -> str:
    with batch.transaction():
        (row,) = batch.agents([agent])
    return row.name


def test_what_another_connection_has_written_is_read(database: Database, agent: AgentId) -> None:
    batch = Batch(database)
    names = [_name(batch, agent)]
    with database.write() as connection:
        connection.execute(text("UPDATE agent SET name = 'Anne'"))
    names.append(_name(batch, agent))
    batch.close()
    assert names == ["Anna", "Anne"]


def test_what_was_rolled_back_is_not_remembered(database: Database, agent: AgentId) -> None:
    batch = Batch(database)

    def fail() -> None:
        (row,) = batch.agents([agent])
        batch.update_agents([replace(row, name="Anne")])
        raise LookupError

    with pytest.raises(LookupError), batch.transaction():
        fail()
    name = _name(batch, agent)
    batch.close()
    assert name == "Anna"


@pytest.mark.parametrize("count", [1, 2, 63, 64, 65, 200])
def test_any_number_of_rows_is_written(database: Database, count: int) -> None:
    batch = Batch(database)
    rows = [(AccountId("acme"), number, 0, "kind", b"", *(None,) * 5, "", None, None, None, "", "") for number in range(count)]
    with batch.transaction():
        batch.insert_events(rows)
    batch.close()
    with database.read() as connection:
        assert connection.execute(text("SELECT number FROM event ORDER BY number")).scalars().all() == list(range(count))
