"""Starting by itself on Linux desktops: the very program, whatever stands in its name, and what a person has declined."""

import shlex
from pathlib import Path

import pytest

from app.desktop.starting.desktop_entry import read, says, user_folder
from app.desktop.starting.freedesktop import FreedesktopAutostart
from app.desktop.starting.launch import Launch

PROGRAM = Launch(("/opt/live chat/livechat-desk",))


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "autostart"


def test_it_is_set_up_and_removed_without_a_trace(folder: Path) -> None:
    autostart = FreedesktopAutostart(PROGRAM, folder)
    assert not autostart.is_set()
    autostart.set_up()
    assert (autostart.is_set(), autostart.is_declined()) == (True, False)
    [file] = folder.iterdir()
    assert file.name == "io.livechatdesk.Desk.desktop"
    assert says(read(file), "Exec") == '"/opt/live chat/livechat-desk" --minimized'
    assert Path(says(read(file), "Icon")).is_file()
    assert says(read(file), "TryExec") == "/opt/live chat/livechat-desk"
    autostart.remove()
    autostart.remove()
    assert list(folder.iterdir()) == []


def test_each_profile_has_its_own(folder: Path) -> None:
    shop, folders = Launch(("/usr/bin/x",), ("--profile=shop",)), Launch(("/usr/bin/x",), ("--data-dir=/srv/a b",))
    for program in (PROGRAM, shop, folders):
        FreedesktopAutostart(program, folder).set_up()
    lines = {says(read(file), "Exec") for file in folder.iterdir()}
    assert lines == {
        '"/opt/live chat/livechat-desk" --minimized',
        "/usr/bin/x --profile=shop --minimized",
        '/usr/bin/x "--data-dir=/srv/a b" --minimized',
    }
    names = {says(read(file), "Name") for file in folder.iterdir()}
    assert {"Live Chat Desk", "Live Chat Desk (shop)"} < names
    assert len(names) == 3
    FreedesktopAutostart(shop, folder).remove()
    assert len(list(folder.iterdir())) == 2


def test_a_program_that_has_moved_is_not_the_one_that_is_set_up(folder: Path) -> None:
    FreedesktopAutostart(PROGRAM, folder).set_up()
    moved = FreedesktopAutostart(Launch(("/usr/bin/livechat-desk",)), folder)
    assert not moved.is_set()
    moved.set_up()
    assert moved.is_set()
    assert len(list(folder.iterdir())) == 1


@pytest.mark.parametrize("line", ["Hidden=true", "Hidden = True", "X-GNOME-Autostart-enabled=false"])
def test_what_was_switched_off_in_the_desktops_settings_is_seen(folder: Path, line: str) -> None:
    autostart = FreedesktopAutostart(PROGRAM, folder)
    autostart.set_up()
    [file] = folder.iterdir()
    kept = [one for one in read(file).splitlines() if not one.startswith("X-GNOME")]
    file.write_text("\n".join([*kept, line, "[Desktop Action x]", "Hidden=false"]), encoding="utf-8")
    assert (autostart.is_set(), autostart.is_declined()) == (False, True)


@pytest.mark.parametrize("path", ["/opt/50%/x", '/opt/a"b/x', "/opt/$HOME/`x`", "/opt/back\\slash/x", "/opt/new\nline\nHidden=true/x"])
def test_no_name_of_a_folder_becomes_anything_else(folder: Path, path: str) -> None:
    autostart = FreedesktopAutostart(Launch((path,)), folder)
    autostart.set_up()
    text = read(next(folder.iterdir()))
    assert not autostart.is_declined()
    line = says(text, "Exec").replace("\\\\", "\0").replace("\\n", "\n").replace("\0", "\\")
    line = line.replace("\\$", "$").replace("\\`", "`")  # which Python's shell words leave as they are
    assert shlex.split(line) == [path.replace("%", "%%"), "--minimized"]


def test_the_folder_is_the_one_that_is_named() -> None:
    assert user_folder("XDG_CONFIG_HOME", ".config", {"XDG_CONFIG_HOME": "/etc/mine", "HOME": "/home/a"}) == Path("/etc/mine")
    assert user_folder("XDG_CONFIG_HOME", ".config", {"XDG_CONFIG_HOME": "here", "HOME": "/home/a"}) == Path("/home/a/.config")
    assert user_folder("XDG_CONFIG_HOME", ".config", {"HOME": "/home/a"}) == Path("/home/a/.config")


def test_a_folder_that_cannot_be_written_to_is_said(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(OSError, match="file"):
        FreedesktopAutostart(PROGRAM, tmp_path / "file").set_up()
