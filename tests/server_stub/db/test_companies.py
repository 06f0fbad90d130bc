"""What companies have and set, as whoever goes by it asks."""

from server_stub.db.accounts import create_account
from server_stub.db.companies import has_live_chat, read_company, read_graces, without_live_chat, write_live_chat, write_settings
from server_stub.db.database import Database


def test_a_new_company_has_live_chat_and_forgives_lost_connections_for_a_while(database: Database) -> None:
    acme = create_account(database, "Acme", 1)
    assert read_graces(database) == {acme: 45_000}
    assert without_live_chat(database) == set()


def test_without_live_chat_nobody_is_there_any_more(database: Database) -> None:
    acme, globex = create_account(database, "Acme", 1), create_account(database, "Globex", 2)
    with database.write() as connection:
        write_live_chat(connection, acme, on=False)
        assert (has_live_chat(connection, acme), has_live_chat(connection, globex)) == (False, True)
    assert read_graces(database) == {acme: 0, globex: 45_000}
    assert without_live_chat(database) == {acme}


def test_each_change_of_the_settings_is_counted_and_of_no_other_company(database: Database) -> None:
    acme, globex = create_account(database, "Acme", 1), create_account(database, "Globex", 2)
    with database.write() as connection:
        for now in (5, 6):
            write_settings(connection, acme, read_company(connection, acme).settings, now)
        first, other = read_company(connection, acme), read_company(connection, globex)
    assert (first.revision, first.changed_at) == (2, 6)
    assert (other.revision, other.changed_at, other.settings.name) == (0, None, "Globex")
