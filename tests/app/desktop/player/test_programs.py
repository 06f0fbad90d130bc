"""Sounds by the system's programs: found by name, given a file, and none of them believed to be there, to work or to end."""

import os
import stat
import sys
from pathlib import Path

import pytest

from app.core.ports import Heard
from app.desktop.player.programs import Programs

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows has a call for it")

KNOWN = {"first": ("--quiet",), "second": ()}
WORKS = 'echo "$0 $*" >> "$LOG"; cp "$1" "$LOG.wav" 2> /dev/null || cp "$2" "$LOG.wav"'
FAILS = 'echo "$0 $*" >> "$LOG"; exit 1'
HANGS = 'echo "$0 $*" >> "$LOG"; exec sleep 600'


class Bin:
    """A folder of programs that note how they were called."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.log = folder / "log"

    def put(self, name: str, does: str) -> None:
        program = self.folder / name
        program.write_text(f"#!/bin/sh\n{does}\n", encoding="utf-8")
        program.chmod(program.stat().st_mode | stat.S_IXUSR)

    @property
    def called(self) -> list[str]:
        """Their names, in order."""
        lines = self.log.read_text(encoding="utf-8").splitlines() if self.log.exists() else []
        return [Path(line.split()[0]).name for line in lines]


@pytest.fixture
def programs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Bin:
    there = Bin(tmp_path)
    monkeypatch.setenv("PATH", f"{tmp_path}{os.pathsep}/usr/bin{os.pathsep}/bin")
    monkeypatch.setenv("LOG", str(there.log))
    return there


def test_the_first_that_is_there_gets_the_sound_as_a_file_that_goes_again(programs: Bin) -> None:
    programs.put("first", WORKS)
    programs.put("second", WORKS)
    assert Programs(KNOWN).play(b"RIFF") is Heard.PLAYED
    [line] = programs.log.read_text(encoding="utf-8").splitlines()
    _, option, file = line.split()
    assert (programs.called, option, programs.log.with_suffix(".wav").read_bytes()) == (["first"], "--quiet", b"RIFF")
    assert not Path(file).exists()


def test_where_there_is_none_that_is_said(programs: Bin) -> None:
    assert Programs(KNOWN).play(b"RIFF") is Heard.NO_PLAYER
    assert programs.called == []


def test_one_that_fails_is_followed_by_the_next_which_is_asked_first_from_then_on(programs: Bin) -> None:
    programs.put("first", FAILS)
    programs.put("second", WORKS)
    player = Programs(KNOWN)
    assert [player.play(b"RIFF"), player.play(b"RIFF")] == [Heard.PLAYED] * 2
    assert programs.called == ["first", "second", "second"]


def test_where_all_fail_there_is_no_device(programs: Bin) -> None:
    programs.put("first", FAILS)
    programs.put("second", FAILS)
    assert Programs(KNOWN).play(b"RIFF") is Heard.NO_DEVICE


def test_one_that_hangs_is_ended_and_asked_last_from_then_on(programs: Bin) -> None:
    programs.put("first", HANGS)
    programs.put("second", FAILS)
    player = Programs(KNOWN, within_s=1.0)
    assert player.play(b"RIFF") is Heard.NO_DEVICE
    assert "second" not in programs.called, "by then it is too late"
    player.play(b"RIFF")
    assert programs.called[1:2] == ["second"]


def test_one_that_cannot_be_started_is_passed_over(programs: Bin) -> None:
    programs.put("first", WORKS)
    (programs.folder / "first").write_text("#!/nowhere/at/all\n", encoding="utf-8")
    programs.put("second", WORKS)
    assert Programs(KNOWN).play(b"RIFF") is Heard.PLAYED
