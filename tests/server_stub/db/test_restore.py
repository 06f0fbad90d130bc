"""Putting a backup in the database's place."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from server_stub.db.accounts import NewUser, add_user, create_account, list_accounts
from server_stub.db.backup import back_up
from server_stub.db.database import Database
from server_stub.db.errors import DatabaseError
from server_stub.db.invitations import find_invited, make_invitation
from server_stub.db.restore import restore
from tests.server_stub.db.copies import at_first_revision, beside, epochs, names, spoil


def test_a_restore_brings_back_what_was_on_a_new_number_line_and_keeps_the_old_beside_it(database: Database, saved: Path) -> None:
    database.close()
    old = database.file.with_name("old")
    restored = restore(database.file, saved, old)
    assert (restored.accounts, restored.old, restored.size) == (1, old, database.file.stat().st_size)
    assert (names(database.file), names(old)) == (["Acme"], ["Acme", "Later"])
    assert not set(epochs(database.file)) & set(epochs(saved))
    assert epochs(saved)[0] in epochs(old)
    assert beside(database.file) == ["backups", database.file.name, "old"]


def test_a_restore_needs_no_old_database(saved: Path, tmp_path: Path) -> None:
    assert restore(tmp_path / "new.sqlite3", saved, tmp_path / "old").old is None
    assert names(tmp_path / "new.sqlite3") == ["Acme"]


def test_a_damaged_database_is_kept_with_its_log_when_it_is_replaced(database: Database, saved: Path, tmp_path: Path) -> None:
    database.close()
    spoil(database.file)
    before = database.file.read_bytes()
    restore(database.file, saved, tmp_path / "old")
    assert names(database.file) == ["Acme"]
    assert (tmp_path / "old").read_bytes()[8_192:] == before[8_192:]


def test_a_database_in_use_is_not_replaced(database: Database, saved: Path, tmp_path: Path) -> None:
    with database.read() as connection:
        connection.exec_driver_sql("SELECT * FROM account").all()
        with pytest.raises(DatabaseError, match="Another program"):
            restore(database.file, saved, tmp_path / "old")
    assert [account.name for account in list_accounts(database)] == ["Acme", "Later"]
    assert not (tmp_path / "old").exists()


@pytest.fixture
def hurt(database: Database, tmp_path: Path, request: pytest.FixtureRequest) -> tuple[Path, Path]:
    """A database, and a file that cannot take its place."""
    create_account(database, "Acme", 1)
    file = tmp_path / "wrong"
    match request.param:
        case "a letter":
            file.write_text("Dear aunt, " * 1_000)
        case "another program's":
            with closing(sqlite3.connect(file)) as connection:
                connection.execute("CREATE TABLE recipe (name TEXT)")
        case "a newer version's":
            back_up(database.file, file)
            with closing(sqlite3.connect(file)) as connection, connection:
                connection.execute("UPDATE alembic_version SET version_num = '9999'")
        case "damaged":
            back_up(database.file, file)
            spoil(file)
    database.close()
    return database.file, file


@pytest.mark.parametrize(
    ("hurt", "words"),
    [
        ("a letter", "no database"),
        ("another program's", "no backup of this server"),
        ("a newer version's", "newer version"),
        ("damaged", "damaged"),
        ("nothing", "no backup at"),
    ],
    indirect=["hurt"],
)
def test_what_is_no_good_backup_changes_nothing(hurt: tuple[Path, Path], words: str, tmp_path: Path) -> None:
    database, wrong = hurt
    before = database.read_bytes()
    with pytest.raises(DatabaseError, match=words) as refused:
        restore(database, wrong, tmp_path / "old")
    assert "\n" not in str(refused.value)
    assert database.read_bytes() == before
    assert not [name for name in beside(database) if "part" in name or name == "old"]


def test_a_backup_of_the_first_schema_is_brought_up_to_this_one(database: Database, tmp_path: Path) -> None:
    with closing(sqlite3.connect(database.file)) as connection:
        newest = connection.execute("SELECT version_num FROM alembic_version").fetchone()
    database.close()
    first = tmp_path / "first"
    at_first_revision(first)
    restore(database.file, first, tmp_path / "old")
    with closing(sqlite3.connect(database.file)) as connection:
        assert connection.execute("SELECT version_num FROM alembic_version").fetchone() == newest
    assert names(database.file) == ["Acme"]
    with closing(sqlite3.connect(first)) as connection:
        assert connection.execute("SELECT version_num FROM alembic_version").fetchone() == ("0001",)


def test_links_that_may_have_been_used_since_are_good_for_nothing_after_a_restore(database: Database, tmp_path: Path) -> None:
    agent = add_user(database, create_account(database, "Acme", 1), NewUser("eve@acme.example", "Eve", ""), 1)
    with database.write() as connection:
        secret = make_invitation(connection, agent, 10)
        assert find_invited(connection, secret, 9) is not None
    back_up(database.file, tmp_path / "monday")
    database.close()
    restore(database.file, tmp_path / "monday", tmp_path / "old")
    with database.read() as connection:
        assert find_invited(connection, secret, 9) is None
