"""Backups of a database in use, and putting one in its place."""

import os
import sqlite3
from contextlib import closing
from pathlib import Path
from stat import S_IMODE

import pytest
from alembic import command
from alembic.config import Config
from sqlalchemy import create_engine

from server_stub.db.accounts import NewUser, add_user, create_account, list_accounts
from server_stub.db.backup import back_up
from server_stub.db.database import Database
from server_stub.db.errors import DatabaseError
from server_stub.db.integrity import check_before_start
from server_stub.db.invitations import find_invited, make_invitation
from server_stub.db.lock import Lock, upgrade_beside
from server_stub.db.migrations import steps
from server_stub.db.restore import restore

posix = pytest.mark.skipif(os.name != "posix", reason="rights and the lock of another kind")


@pytest.fixture
def saved(database: Database, tmp_path: Path) -> Path:
    """A backup with one account, "Acme"; the database itself has gone on since."""
    create_account(database, "Acme", 1)
    file = tmp_path / "backups" / "monday"
    file.parent.mkdir()
    back_up(database.file, file)
    create_account(database, "Later", 2)
    return file


def names(file: Path) -> list[str]:
    """The accounts in a file."""
    database = Database.open(f"sqlite:///{file}")
    try:
        return [account.name for account in list_accounts(database)]
    finally:
        database.close()


def epochs(file: Path) -> list[str]:
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
    return sorted(path.name for path in file.parent.iterdir())


def test_a_backup_holds_what_was_committed_also_in_the_log_that_is_not_folded_in(database: Database, tmp_path: Path) -> None:
    create_account(database, "Acme", 1)
    with database.write() as connection:
        connection.exec_driver_sql("UPDATE account SET name = 'under way'")
        size = back_up(database.file, tmp_path / "copy")
    assert names(tmp_path / "copy") == ["Acme"]
    assert size == (tmp_path / "copy").stat().st_size


def test_a_backup_holds_nothing_of_what_was_deleted(database: Database, tmp_path: Path) -> None:
    create_account(database, "canary" * 100, 1)
    with database.write() as connection:
        connection.exec_driver_sql("DELETE FROM account")
    back_up(database.file, tmp_path / "copy")
    assert b"canary" not in (tmp_path / "copy").read_bytes()


@posix
def test_a_backup_is_for_its_owner_alone_and_leaves_nothing_beside_it(saved: Path) -> None:
    assert S_IMODE(saved.stat().st_mode) == 0o600
    assert beside(saved) == ["monday"]


def test_a_backup_overwrites_nothing(database: Database, saved: Path) -> None:
    before = saved.read_bytes()
    with pytest.raises(DatabaseError, match="not overwritten"):
        back_up(database.file, saved)
    assert saved.read_bytes() == before
    assert beside(saved) == ["monday"]


def test_a_backup_of_nothing_or_to_nowhere_is_refused(database: Database, tmp_path: Path) -> None:
    with pytest.raises(DatabaseError, match="no database at"):
        back_up(tmp_path / "nothing.sqlite3", tmp_path / "copy")
    with pytest.raises(DatabaseError, match="cannot be made"):
        back_up(database.file, tmp_path / "no folder" / "copy")
    assert not (tmp_path / "copy").exists()


def test_a_damaged_database_makes_no_backup(database: Database, tmp_path: Path) -> None:
    create_account(database, "Acme", 1)
    database.close()
    spoil(database.file)
    with pytest.raises(DatabaseError, match=r"cannot be copied|damaged"):
        back_up(database.file, tmp_path / "copy")
    assert not [path for path in tmp_path.iterdir() if path.name.startswith("copy")]


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


def test_a_damaged_database_is_found_before_the_start_and_left_as_it_is(database: Database) -> None:
    create_account(database, "Acme", 1)
    check_before_start(database.file)
    database.close()
    spoil(database.file)
    before = database.file.read_bytes()
    with pytest.raises(DatabaseError, match=r"is damaged .* livechat-server restore") as refused:
        check_before_start(database.file)
    assert "\n" not in str(refused.value)
    assert database.file.read_bytes() == before


def test_a_database_that_is_not_there_yet_is_not_damaged(tmp_path: Path) -> None:
    check_before_start(tmp_path / "desk.sqlite3")
    assert list(tmp_path.iterdir()) == []


def test_the_schema_is_not_changed_under_a_server_that_works_with_it(database: Database, tmp_path: Path) -> None:
    lock = Lock(database.file)
    upgrade_beside(database)
    with database.write() as connection:
        connection.exec_driver_sql("UPDATE alembic_version SET version_num = 'of another version'")
    with pytest.raises(DatabaseError, match="using the database"):
        upgrade_beside(database)
    lock.release()
    with pytest.raises(DatabaseError, match="newer version"):
        upgrade_beside(database)
    new = Database.open(f"sqlite:///{tmp_path / 'new' / 'desk.sqlite3'}")
    upgrade_beside(new)
    assert new.is_current()
    new.close()


def test_the_lock_is_one_servers_until_it_lets_go(tmp_path: Path) -> None:
    lock = Lock(tmp_path / "desk.sqlite3")
    with pytest.raises(DatabaseError, match="using the database"):
        Lock(tmp_path / "desk.sqlite3")
    Lock(tmp_path / "other.sqlite3").release()
    lock.release()
    lock.release()
    Lock(tmp_path / "desk.sqlite3").release()
