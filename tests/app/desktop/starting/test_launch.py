"""Which program this is: a script, a bundle, or a module of Python's."""

import sys
from pathlib import Path

import pytest

from app.desktop.starting.launch import Launch, this_launch


def test_a_script_starts_by_its_own_name(tmp_path: Path) -> None:
    script = tmp_path / "livechat-desk"
    script.touch(mode=0o755)
    found = this_launch("shop", tmp_path, str(script))
    assert (found.command, found.options) == ((str(script),), ("--profile", "shop", "--data-dir", str(tmp_path)))
    assert not found.installed  # these tests run in a checkout


@pytest.mark.parametrize("started_as", ["/no/such", "app/__main__.py", ""])
def test_a_module_starts_by_python(started_as: str) -> None:
    assert this_launch(started_as=started_as) == Launch((sys.executable, "-m", "app"))


def test_a_bundle_starts_by_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert this_launch(started_as="x").command == (sys.executable,)


def test_profiles_and_folders_have_keys_of_their_own() -> None:
    programs = [Launch(("x",), options) for options in ((), ("--profile", "a"), ("--data-dir", "/a"), ("--data-dir", "/a/../b"))]
    keys = [program.key for program in programs]
    assert keys[:2] == ["", "-a"]
    assert len(set(keys)) == len(keys)
    assert all(key.removeprefix("-").isalnum() for key in keys[1:])
