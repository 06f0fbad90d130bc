"""`livechat-server site …` as operators meet it."""

from pathlib import Path

import pytest

from server_stub.db.database import Database
from server_stub.db.sites import find_site
from server_stub.sealing import Seal
from server_stub.web.identity import identity_place
from tests.server_stub.test_command_line import command, failed


@pytest.fixture
def where(tmp_path: Path) -> tuple[str, str]:
    """Where the data lie."""
    return "--data-dir", str(tmp_path / "data")


def test_a_site_gets_a_secret_that_is_shown_once_and_kept_sealed(where: tuple[str, str], tmp_path: Path) -> None:
    made = command("account", "create", "Globex", *where).stdout
    key = next(line for line in made.splitlines() if line.startswith("site key")).split()[-1]
    shown = command("site", "identity-secret", key, *where)
    assert (shown.returncode, shown.stderr) == (0, "")
    secret = shown.stdout.removeprefix("identity secret ").strip()
    assert kept(tmp_path / "data", key) == secret
    assert "--replace" in failed("site", "identity-secret", key, *where)
    assert kept(tmp_path / "data", key) == secret
    replaced = command("site", "identity-secret", key, "--replace", *where).stdout.removeprefix("identity secret ").strip()
    assert kept(tmp_path / "data", key) == replaced != secret
    assert key in failed("site", "identity-secret", "elsewhere", *where)


def kept(folder: Path, key: str) -> str:
    """The site's secret, opened with the server's key."""
    database = Database.open(f"sqlite:///{folder / 'livechat.sqlite3'}")
    found = find_site(database, key)
    database.close()
    assert found is not None
    assert found.identity_secret is not None
    return Seal((folder / "secret.key").read_bytes()).open(found.identity_secret, identity_place(key))


def test_without_any_site_it_says_how_to_make_one(where: tuple[str, str]) -> None:
    assert "account create" in failed("site", "identity-secret", "elsewhere", *where)
