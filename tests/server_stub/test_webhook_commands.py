"""`livechat-server webhook …` as operators meet it."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from tests.server_stub.test_command_line import command, failed


@pytest.fixture
def where(tmp_path: Path) -> tuple[str, str]:
    """A data folder with one company."""
    data = ("--data-dir", str(tmp_path / "data"))
    assert command("account", "create", "Globex", *data).returncode == 0
    return data


def test_a_webhook_is_added_listed_and_removed(where: tuple[str, str], tmp_path: Path) -> None:
    added = command("webhook", "add", "https://hooks.example.com/chat", *where)
    assert (added.returncode, added.stderr) == (0, "")
    (_, hook), (word, secret) = (line.split(" ") for line in added.stdout.splitlines())
    assert word == "secret"
    with closing(sqlite3.connect(tmp_path / "data" / "livechat.sqlite3")) as connection:
        assert secret.encode() not in connection.execute("SELECT secret FROM webhook").fetchone()[0]

    assert f"{hook}  on   since " in command("webhook", "list", *where).stdout
    assert command("webhook", "deliveries", *where).stdout == ""
    assert command("webhook", "remove", hook, *where).stdout == f"removed {hook}\n"
    listed = command("webhook", "list", *where).stdout
    assert f"{hook}  off  since " in listed
    assert secret not in listed
    assert "webhook list" in failed("webhook", "remove", hook, *where)
    assert "webhook deliveries" in failed("webhook", "send-again", "nothing", *where)


def test_an_address_that_may_not_be_told_is_refused(where: tuple[str, str]) -> None:
    refused = command("webhook", "add", "https://10.0.0.1/hook", *where)
    assert refused.returncode == 2
    assert "private network" in refused.stderr
    assert command("webhook", "list", *where).stdout == ""
