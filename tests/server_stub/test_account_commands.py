"""Which company a command means."""

from pathlib import Path

import pytest

from server_stub.administration.companies import find_account
from server_stub.administration.options import Failure
from server_stub.beside import open_database
from server_stub.company.settings import change_settings
from server_stub.db.accounts import create_account
from server_stub.settings import Settings


def test_a_company_that_takes_anothers_id_or_name_is_not_mistaken_for_it(tmp_path: Path) -> None:
    database = open_database(Settings(tmp_path, f"sqlite:///{tmp_path / 'desk.sqlite3'}", b""))
    acme, globex = (create_account(database, name, 1) for name in ("Acme", "Globex"))
    assert [find_account(database, wanted) for wanted in ("Acme", acme, globex)] == [acme, acme, globex]
    change_settings(database, globex, 2, name=acme)
    assert [find_account(database, wanted) for wanted in ("Acme", acme, globex)] == [acme, acme, globex]
    change_settings(database, globex, 3, name="Acme")
    for unclear in ("Acme", None, "Initech"):
        with pytest.raises(Failure, match="Say which"):
            find_account(database, unclear)
    database.close()
