"""Starting by itself on macOS: a launch agent as launchd reads it."""

import plistlib
from pathlib import Path

from app.desktop.starting.launch import Launch
from app.desktop.starting.mac import MacAutostart

PROGRAM = Launch(("/Applications/Live Chat Desk.app/Contents/MacOS/livechat-desk",), ("--profile=shop",))


def test_the_agent_names_the_very_program(tmp_path: Path) -> None:
    autostart = MacAutostart(PROGRAM, tmp_path / "LaunchAgents")
    assert not autostart.is_set()
    autostart.set_up()
    assert (autostart.is_set(), autostart.is_declined()) == (True, False)
    [file] = (tmp_path / "LaunchAgents").iterdir()
    assert file.name == "io.livechatdesk.Desk-shop.plist"
    agent = plistlib.loads(file.read_bytes())
    assert agent["ProgramArguments"] == [*PROGRAM.command, "--profile=shop", "--minimized"]
    assert (agent["Label"], agent["RunAtLoad"]) == ("io.livechatdesk.Desk-shop", True)
    autostart.remove()
    autostart.remove()
    assert not autostart.is_set()


def test_a_program_that_has_moved_is_another(tmp_path: Path) -> None:
    MacAutostart(PROGRAM, tmp_path).set_up()
    assert not MacAutostart(Launch(("/Volumes/x",), ("--profile=shop",)), tmp_path).is_set()
