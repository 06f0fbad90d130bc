"""The keyring as it really is: a daemon that keeps secrets, one that is locked, none, and such as must not be trusted."""

import asyncio
import json
import os
import shutil
import subprocess
import sys
from collections.abc import Generator
from pathlib import Path
from typing import Any

import keyring as library
import pytest
from dbus_fast import Message
from dbus_fast.aio import MessageBus

from app.desktop import secrets
from app.desktop.secrets import KeyringSecrets
from tests.fakes.keyrings import Kept
from tests.fakes.patience import PATIENCE_S

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="the keyring daemon is Linux's")

ACTS = """
import asyncio, json, sys
from app.desktop.secrets import KeyringSecrets

async def main():
    secrets = KeyringSecrets("Live Chat Desk tests")
    for act, *values in json.loads(sys.argv[1]):
        answer = await getattr(secrets, act)(*values)
        print(json.dumps([act, answer, secrets.kept]))

asyncio.run(main())
"""


@pytest.fixture
def home(tmp_path: Path) -> dict[str, str]:
    """An environment with a home of its own and no keyring setting of ours."""
    kept = {name: value for name, value in os.environ.items() if name in ("PATH", "LANG", "VIRTUAL_ENV")}
    return kept | {"HOME": str(tmp_path), "XDG_RUNTIME_DIR": str(tmp_path), "XDG_DATA_HOME": str(tmp_path / "data")}


@pytest.fixture
def keyring(home: dict[str, str], session_bus: str) -> Generator[dict[str, str]]:
    """An environment with a keyring daemon that is unlocked."""
    if shutil.which("gnome-keyring-daemon") is None:
        pytest.skip("needs gnome-keyring-daemon")
    environment = home | {"DBUS_SESSION_BUS_ADDRESS": session_bus}
    command = ["gnome-keyring-daemon", "--unlock", "--foreground", "--components=secrets"]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, env=environment) as daemon:
        assert daemon.stdin is not None
        daemon.stdin.write(b"password\n")
        daemon.stdin.close()
        asyncio.run(until_owned(session_bus, "org.freedesktop.secrets"))
        yield environment
        daemon.terminate()


async def until_owned(address: str, name: str) -> None:
    """Until a program has this name on the bus."""
    bus = await MessageBus(bus_address=address).connect()
    came = asyncio.Event()
    bus.add_message_handler(lambda message: came.set() if message.member == "NameOwnerChanged" and message.body[0] == name else None)
    desk = "org.freedesktop.DBus"
    rule = f"type='signal',sender='{desk}',member='NameOwnerChanged'"
    await bus.call(Message(desk, "/org/freedesktop/DBus", desk, "AddMatch", signature="s", body=[rule]))
    answer = await bus.call(Message(desk, "/org/freedesktop/DBus", desk, "NameHasOwner", signature="s", body=[name]))
    if answer is None or not answer.body[0]:
        async with asyncio.timeout(PATIENCE_S):
            await came.wait()
    bus.disconnect()
    await bus.wait_for_disconnect()  # type: ignore[no-untyped-call] # the library left it untyped


def acted(environment: dict[str, str], *acts: list[str]) -> list[list[Any]]:
    """What these acts of one run answer: act, answer, and whether secrets are kept after it."""
    run = subprocess.run(
        [sys.executable, "-c", ACTS, json.dumps(acts)], env=environment, capture_output=True, text=True, check=False, timeout=60
    )
    assert run.returncode == 0, run.stderr
    return [json.loads(line) for line in run.stdout.splitlines()]


def test_a_secret_outlives_the_run_until_it_is_deleted(keyring: dict[str, str]) -> None:
    assert acted(keyring, ["write", "device", "tökén"]) == [["write", None, True]]
    assert acted(keyring, ["read", "device"], ["read", "other"]) == [["read", "tökén", True], ["read", None, True]]
    assert acted(keyring, ["delete", "device"], ["delete", "device"], ["read", "device"])[-1] == ["read", None, True]
    assert acted(keyring, ["read", "device"]) == [["read", None, True]]


UNTRUSTED = [
    {},
    {"DBUS_SESSION_BUS_ADDRESS": "unix:path=/nowhere"},
    {"PYTHON_KEYRING_BACKEND": "keyring.backends.null.Keyring"},
    {"PYTHON_KEYRING_BACKEND": "keyring.backends.fail.Keyring"},
    {"PYTHON_KEYRING_BACKEND": "no.such.Backend"},
]


@pytest.mark.parametrize("more", UNTRUSTED, ids=str)
def test_where_there_is_no_keyring_to_trust_a_secret_lives_as_long_as_the_run(home: dict[str, str], more: dict[str, str]) -> None:
    assert acted(home | more, ["write", "device", "token"], ["read", "device"], ["delete", "device"], ["read", "device"]) == [
        ["write", None, False],
        ["read", "token", False],
        ["delete", None, False],
        ["read", None, False],
    ]
    assert acted(home | more, ["read", "device"]) == [["read", None, False]]


def test_a_backend_named_by_the_environment_is_not_trusted_even_beside_a_real_keyring(keyring: dict[str, str]) -> None:
    assert acted(keyring | {"PYTHON_KEYRING_BACKEND": "keyring.backends.null.Keyring"}, ["write", "device", "token"]) == [
        ["write", None, False]
    ]
    assert acted(keyring, ["read", "device"]) == [["read", None, True]]


def test_nothing_is_written_to_disk_in_the_clear(keyring: dict[str, str], tmp_path: Path) -> None:
    acted(keyring, ["write", "device", "canary-token"])
    files = [path for path in tmp_path.rglob("*") if path.is_file()]
    assert files
    assert all(b"canary-token" not in path.read_bytes() for path in files)


async def test_one_that_does_not_open_is_shut_until_it_does(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(secrets, "TRUSTED", frozenset({Kept.__module__}))
    backend = Kept(RuntimeError("locked"))
    monkeypatch.setattr(library, "get_keyring", lambda: backend)
    held = KeyringSecrets()
    assert await held.read("device") is None
    assert (held.shut, held.kept) == (True, False)
    backend.failure = None
    await held.write("device", "token")
    assert (held.shut, held.kept) == (False, True)
