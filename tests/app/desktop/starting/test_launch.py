"""Which program this is: a script, a bundle, or a module of Python's."""

import sys
from pathlib import Path

import pytest

from app.__main__ import _parser
from app.desktop.starting import launch, system
from app.desktop.starting.launch import Launch, this_launch


def test_a_script_starts_by_its_own_name(tmp_path: Path) -> None:
    script = tmp_path / "livechat-desk"
    script.touch(mode=0o755)
    found = this_launch("shop", tmp_path, str(script))
    assert (found.command, found.options) == ((str(script),), ("--profile=shop", f"--data-dir={tmp_path}"))
    assert not found.installed  # these tests run in a checkout


@pytest.mark.parametrize("started_as", ["/no/such", "app/__main__.py", ""])
def test_a_module_starts_by_python_and_not_in_every_folder(started_as: str) -> None:
    assert this_launch(started_as=started_as) == Launch((sys.executable, "-P", "-m", "app"), anywhere=False)


def test_a_module_that_is_installed_starts_in_any_folder(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(launch, "is_installed", lambda: True)
    assert this_launch(started_as="app/__main__.py").anywhere


def test_pip_s_starter_on_windows_is_found_though_it_leaves_out_how_it_ends(tmp_path: Path) -> None:
    starter = tmp_path / "livechat-desk.exe"
    starter.touch(mode=0o755)
    assert this_launch(started_as=str(tmp_path / "livechat-desk")).command == (str(starter),)


def test_without_a_starter_windows_shows_no_console(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "executable", str(tmp_path / "python.exe"))
    (tmp_path / "pythonw.exe").touch()
    assert this_launch(started_as="").command[0] == str(tmp_path / "pythonw.exe")


@pytest.mark.parametrize("profile", ["-x", "--minimized", "shop"])
def test_whatever_a_profile_is_called_the_command_line_takes_it(profile: str) -> None:
    (option,) = this_launch(profile).options
    assert _parser().parse_args([option]).profile == profile


def test_a_bundle_starts_by_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert this_launch(started_as="x").command == (sys.executable,)


def test_profiles_and_folders_have_keys_of_their_own() -> None:
    programs = [Launch(("x",), options) for options in ((), ("--profile=a",), ("--data-dir=/a",), ("--data-dir=/a/../b",))]
    keys = [program.key for program in programs]
    assert keys[:2] == ["", "-a"]
    assert len(set(keys)) == len(keys)
    assert all(key.removeprefix("-").isalnum() for key in keys[1:])


@pytest.mark.parametrize("of", ["linux", "darwin", "win32"])
def test_what_does_not_start_in_every_folder_is_not_set_up_to_start_by_itself(of: str) -> None:
    nothing = system.autostart(Launch((sys.executable, "-P", "-m", "app"), anywhere=False), of)
    with pytest.raises(OSError, match="any folder"):
        nothing.set_up()
    nothing.remove()
    assert (nothing.is_set(), nothing.is_declined()) == (False, False)
