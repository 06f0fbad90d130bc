"""The demo account: made once, and completed where something of it is missing."""

from pathlib import Path

from sqlalchemy import select, update

from server_stub.beside import open_database
from server_stub.db.accounts import list_accounts
from server_stub.db.database import Database
from server_stub.db.tables import agent
from server_stub.demo import make_demo_account
from server_stub.settings import Settings


def people(database: Database) -> list[str]:
    with database.read() as connection:
        return sorted(connection.execute(select(agent.c.email)).scalars())


def test_it_stays_one_account_whatever_its_users_are_called_since(tmp_path: Path) -> None:
    database = open_database(Settings(tmp_path, f"sqlite:///{tmp_path / 'desk.sqlite3'}", b""))
    for _ in range(2):
        make_demo_account(database, lambda: 1)
    everybody = people(database)
    with database.write() as connection:
        connection.execute(update(agent).where(agent.c.email == "anna@acme.example").values(email="ann@acme.example"))
    make_demo_account(database, lambda: 2)
    assert len(list_accounts(database)) == 1
    assert people(database) == sorted([*everybody, "ann@acme.example"])
    database.close()
