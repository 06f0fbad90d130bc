"""Settings from the command line and the environment."""

import os
import stat
from pathlib import Path

import pytest

from server_stub.settings import Given, SettingsError, packaged, read_settings


def test_the_command_line_wins_over_the_environment(tmp_path: Path) -> None:
    environment = {"LIVECHAT_DATA_DIR": str(tmp_path / "from environment"), "LIVECHAT_DATABASE_URL": "sqlite:///from-environment"}
    settings = read_settings(environment, Given(data_dir=tmp_path / "given", database="sqlite:///given"))
    assert (settings.data_dir, settings.database_url) == (tmp_path / "given", "sqlite:///given")
    settings = read_settings(environment, Given())
    assert (settings.data_dir, settings.database_url) == (tmp_path / "from environment", "sqlite:///from-environment")


def test_the_database_lies_in_the_data_folder(tmp_path: Path) -> None:
    assert read_settings({}, Given(data_dir=tmp_path)).database_url == f"sqlite:///{tmp_path}/livechat.sqlite3"


def test_the_secret_key_is_made_once_for_its_owner_alone(tmp_path: Path) -> None:
    first = read_settings({}, Given(data_dir=tmp_path)).secret_key
    assert len(first) >= 32
    assert read_settings({}, Given(data_dir=tmp_path)).secret_key == first
    assert stat.S_IMODE((tmp_path / "secret.key").stat().st_mode) == 0o600
    assert read_settings({}, Given(data_dir=tmp_path / "another")).secret_key != first


def test_a_given_secret_key_is_not_stored(tmp_path: Path) -> None:
    assert read_settings({"LIVECHAT_SECRET_KEY": "k" * 32}, Given(data_dir=tmp_path)).secret_key == b"k" * 32
    assert list(tmp_path.iterdir()) == []


def test_a_short_secret_key_is_refused(tmp_path: Path) -> None:
    with pytest.raises(SettingsError, match="LIVECHAT_SECRET_KEY is too short"):
        read_settings({"LIVECHAT_SECRET_KEY": "short"}, Given(data_dir=tmp_path))


def test_a_damaged_key_file_is_told(tmp_path: Path) -> None:
    (tmp_path / "secret.key").write_bytes(b"")
    with pytest.raises(SettingsError, match=r"secret\.key"):
        read_settings({}, Given(data_dir=tmp_path))


def test_a_data_folder_that_is_a_file_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    for folder in (tmp_path / "file", tmp_path / "file" / "below"):
        with pytest.raises(SettingsError, match="data folder"):
            read_settings({}, Given(data_dir=folder))


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write everywhere")
def test_a_data_folder_that_cannot_be_written_to_is_told(tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    with pytest.raises(SettingsError, match="cannot be written"):
        read_settings({}, Given(data_dir=tmp_path))


def test_what_comes_with_the_program_is_found() -> None:
    assert (packaged("resources") / "playbooks" / "live-chat.json").is_file()


def test_the_public_address_is_an_origin(tmp_path: Path) -> None:
    assert read_settings({}, Given(data_dir=tmp_path, public_url="https://chat.example/")).public_url == "https://chat.example"
    assert read_settings({"LIVECHAT_PUBLIC_URL": "http://10.0.0.1:8600"}, Given(data_dir=tmp_path)).public_url == "http://10.0.0.1:8600"
    for wrong in (
        "chat.example",
        "https://chat.example/desk",
        "https://Chat.example",
        "ftp://chat.example",
        "https://chat.example:443",
        "https://chat.example:\u0663",
    ):
        with pytest.raises(SettingsError, match="public URL"):
            read_settings({}, Given(data_dir=tmp_path, public_url=wrong))
