"""Links on Linux desktops: an entry that takes them, written once, and left to the installer where there is one."""

from pathlib import Path

import pytest

from app.desktop.starting import system
from app.desktop.starting.desktop_entry import read, says
from app.desktop.starting.launch import Launch
from app.desktop.starting.links import register_links

PROGRAM = Launch(("/opt/livechat-desk",), ("--profile=shop",), installed=True)


@pytest.fixture
def environment(tmp_path: Path) -> dict[str, str]:
    """A desktop whose programs note what they are told."""
    for name in ("xdg-mime", "update-desktop-database"):
        program = tmp_path / name
        program.write_text(f'#!/bin/sh\necho {name} "$@" >> "{tmp_path}/told"\n', encoding="utf-8")
        program.chmod(0o755)
    return {"PATH": str(tmp_path), "XDG_DATA_HOME": str(tmp_path / "share"), "XDG_DATA_DIRS": str(tmp_path / "all")}


def test_the_entry_is_written_and_the_desktop_told_once(tmp_path: Path, environment: dict[str, str]) -> None:
    assert register_links(PROGRAM, environment)
    file = tmp_path / "share" / "applications" / "io.livechatdesk.Desk.desktop"
    assert says(read(file), "Exec") == "/opt/livechat-desk %u"
    assert says(read(file), "MimeType") == "x-scheme-handler/livechat;"
    assert (tmp_path / "told").read_text(encoding="utf-8").splitlines() == [
        f"update-desktop-database {file.parent}",
        "xdg-mime default io.livechatdesk.Desk.desktop x-scheme-handler/livechat",
    ]
    assert not register_links(PROGRAM, environment)


def test_a_program_that_has_moved_is_found_again(tmp_path: Path, environment: dict[str, str]) -> None:
    register_links(PROGRAM, environment)
    assert register_links(Launch(("/usr/local/bin/livechat-desk",)), environment | {"PATH": ""})
    assert says(read(next((tmp_path / "share" / "applications").iterdir())), "Exec") == "/usr/local/bin/livechat-desk %u"


def test_what_an_installer_has_done_is_left_alone(tmp_path: Path, environment: dict[str, str]) -> None:
    folder = tmp_path / "all" / "applications"
    folder.mkdir(parents=True)
    (folder / "io.livechatdesk.Desk.desktop").write_text("[Desktop Entry]\nMimeType=x-scheme-handler/livechat;\n", encoding="utf-8")
    assert not register_links(PROGRAM, environment)
    assert not (tmp_path / "share").exists()


@pytest.mark.parametrize("installed", [True, False])
def test_a_checkout_registers_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, environment: dict[str, str], *, installed: bool
) -> None:
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    system.register_links(Launch(("/opt/x",), installed=installed), "linux")
    assert (tmp_path / "share").exists() is installed
    system.register_links(Launch(("/opt/x",), installed=True), "darwin")


def test_a_folder_that_cannot_be_written_to_costs_no_start(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, environment: dict[str, str]
) -> None:
    (tmp_path / "share").touch()
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    system.register_links(PROGRAM, "linux")
    assert (tmp_path / "share").is_file()
