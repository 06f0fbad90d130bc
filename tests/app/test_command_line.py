"""The command line: right usage, wrong usage, and nothing that a link could smuggle in."""

import os
import subprocess
import sys
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
