"""The command line: right usage, wrong usage, and nothing that a link could smuggle in."""

import os
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from app import __main__ as command_line

ID = "0b9bfa4e-7a0f-4b0e-8f3c-2b6f4f0a1c11"


def run(*arguments: str, given: str = "") -> subprocess.CompletedProcess[str]:
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-m", "app", *arguments]
    return subprocess.run(command, input=given, capture_output=True, text=True, timeout=60, check=False, env=environment)


@pytest.mark.parametrize(
    "arguments",
    [
        ("--no-such-switch",), ("not-a-link",), ("--language", "xx"), ("--sign-in", "a@b.example"),
        ("--password-stdin",), ("--profile", "../other"),
        ("--diagnose", "--minimized"), ("--diagnose", "--sign-in", "a@b.example", "--password-stdin"), ("--diagnose", f"livechat://lead/{ID}"),
        ("--sign", "a@b.example", "--password-stdin"), ("--platform", "minimal"), ("-platformpluginpath", "x"),
    ],
)  # fmt: skip
def test_wrong_usage_is_2(arguments: tuple[str, ...], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        command_line.main(arguments)
    assert ended.value.code == 2
    assert "usage: livechat-desk" in capsys.readouterr().err


def test_the_version_is_said(capsys: pytest.CaptureFixture[str]) -> None:
    assert command_line.main(["--version"]) == 0
    assert capsys.readouterr().out.startswith("livechat-desk ")


def test_what_stands_behind_a_link_is_not_read() -> None:
    link = f"livechat://conversation/{ID}"
    hostile = ["--data-dir", "d", link, "--platform", "minimal", "-stylesheet", "f.qss", "--password-stdin"]
    assert command_line._up_to_the_link(hostile) == ["--data-dir", "d", link]


def test_a_server_that_is_not_there(tmp_path: Path) -> None:
    ended = run("--data-dir", str(tmp_path), "--server", "http://127.0.0.1:9", "--sign-in", "a@b.example", "--password-stdin", given="x\n")
    assert ended.returncode == 1
    assert ended.stderr.strip().splitlines()[-1] == "The server does not answer. Check its address and your network."
    assert "Traceback" not in ended.stderr


def test_importing_the_client_loads_neither_network_nor_loop() -> None:
    late = {"asyncio", "httpx", "websockets", "keyring", "desktop_notifier", "qasync"}
    code = f"import sys, app.main; print(*sorted({late} & set(sys.modules)))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60, check=True)
    assert done.stdout.strip() == ""


def test_importing_the_client_makes_no_class_of_qt_that_the_first_paint_does_not_need() -> None:
    late = {"QKeySequence", "QShortcut", "QTextCursor", "QTextDocument"}
    code = f"import app.main, PySide6.QtGui; print(*sorted({late} & set(vars(PySide6.QtGui))))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60, check=True)
    assert done.stdout.strip() == ""


def test_a_start_reads_no_source_of_what_it_imports(tmp_path: Path) -> None:
    arguments = ["--data-dir", str(tmp_path), "--server", "http://127.0.0.1:9", "--sign-in", "a@b.example", "--password-stdin"]
    code = f"import linecache; from app.__main__ import main; main({arguments}); print(*linecache.cache)"
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-c", code]
    done = subprocess.run(command, input="x\n", capture_output=True, text=True, timeout=60, check=True, env=environment)
    assert "app/core/client.py" not in done.stdout.replace("\\", "/")
    assert "httpx" not in done.stdout


@pytest.mark.parametrize(
    ("make", "words"),
    [
        (lambda folder: _newer(folder / "store.sqlite3"), "The local data was written by a newer version. Please update Live Chat Desk."),
        (lambda folder: folder.rmdir() or folder.touch(), "The data folder cannot be written to. Check its permissions, then try again."),
    ],
    ids=["newer", "unwritable"],
)
def test_a_store_that_cannot_be_used_is_said_where_the_person_is(tmp_path: Path, make: Callable[[Path], None], words: str) -> None:
    folder = tmp_path / "data"
    folder.mkdir()
    make(folder)
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-m", "app", "--data-dir", str(folder), "--language", "en"]
    with subprocess.Popen(command, stderr=subprocess.PIPE, text=True, env=environment) as program:
        assert program.stderr is not None
        first = program.stderr.readline()
        program.terminate()
        rest = program.stderr.read()
    assert first == f"{words} ({folder})\n"
    assert "Traceback" not in rest


def _newer(store: Path) -> None:
    with closing(sqlite3.connect(store)) as connection:
        connection.execute("PRAGMA user_version = 9999")
        connection.execute("CREATE TABLE of_tomorrow (x)")
        connection.commit()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such signal")
def test_it_ends_in_good_order_when_it_is_told_to(tmp_path: Path) -> None:
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-m", "app", "--data-dir", str(tmp_path)]
    with subprocess.Popen(command, stderr=subprocess.PIPE, text=True, env=environment) as program:
        end = time.monotonic() + 30
        while not (tmp_path / "livechat-desk.lock").exists() and time.monotonic() < end:
            time.sleep(0.05)  # a real program: there is no clock here that a test could move
        second = run("--data-dir", str(tmp_path))
        program.terminate()
        assert program.wait(20) == 0
    assert second.returncode == 0
    assert (tmp_path / "settings.json").exists()


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="elsewhere there is always a screen")
@pytest.mark.parametrize(
    ("screen", "tray"),
    [
        ({}, "Zasobnik systemowy: Nie sprawdzono. "),
        ({"DISPLAY": ":987"}, "Zasobnik systemowy: Nie sprawdzono. "),
        ({"QT_QPA_PLATFORM": "offscreen"}, "Zasobnik systemowy: Ograniczone. "),
    ],
    ids=["none", "gone", "without a tray"],
)
def test_alerts_are_checked_with_and_without_a_screen(tmp_path: Path, screen: dict[str, str], tray: str) -> None:
    kept = {name: value for name, value in os.environ.items() if name in ("PATH", "HOME", "VIRTUAL_ENV")}
    environment = kept | {"DBUS_SESSION_BUS_ADDRESS": "unix:path=/nowhere", "PYTHONIOENCODING": "utf-8"} | screen
    command = [sys.executable, "-m", "app", "--diagnose", "--data-dir", str(tmp_path / "none"), "--language", "pl"]
    done = subprocess.run(command, capture_output=True, text=True, encoding="utf-8", timeout=60, check=False, env=environment)
    assert (done.returncode, done.stderr) == (1, "")
    assert [line for line in done.stdout.splitlines() if line.startswith(tray)]
    assert not (tmp_path / "none").exists()
