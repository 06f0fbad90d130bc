"""The check of alerts on a real server: with nobody at the desk, beside a program that runs, and with things in the way."""

import os
import sys
from collections.abc import AsyncGenerator, Iterator
from pathlib import Path

import keyring
import pytest
from dbus_fast.aio import MessageBus

from app.core.diagnosis.findings import TraySeen
from app.desktop import secrets
from app.desktop.paths import Paths
from app.desktop.secrets import KeyringSecrets
from app.desktop.starting.freedesktop import FreedesktopAutostart
from app.desktop.starting.launch import Launch
from app.diagnosis.reading import read_folder
from app.diagnosis.terminal import tell
from app.ui import single_instance
from app.ui.theme import Theme
from tests.fakes.agent_desk import agent_desk
from tests.fakes.keyrings import Kept
from tests.fakes.notifications import NotificationServer
from tests.fakes.session_bus import private_bus
from tests.flow.office import Office
from tests.flow.test_client_core import signed_in

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="D-Bus is Linux's")

TRAY = TraySeen(screen=True, tray=True)
PROGRAM = Launch(("/opt/livechat-desk",))


@pytest.fixture(autouse=True)
def kept(monkeypatch: pytest.MonkeyPatch) -> Iterator[Kept]:
    """A keyring for all programs of the test."""
    before, backend = keyring.get_keyring(), Kept()
    monkeypatch.setattr(secrets, "TRUSTED", frozenset({Kept.__module__}))
    keyring.set_keyring(backend)
    yield backend
    keyring.set_keyring(before)


@pytest.fixture(autouse=True)
async def notifications(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, theme: Theme) -> AsyncGenerator[NotificationServer]:  # noqa: ARG001
    """A desktop that shows notifications; in English."""
    with private_bus(tmp_path) as address:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
        monkeypatch.delenv("XDG_CURRENT_DESKTOP", raising=False)
        bus = await MessageBus(bus_address=address).connect()
        yield await NotificationServer.start(bus)
        bus.disconnect()
        await bus.wait_for_disconnect()  # type: ignore[no-untyped-call] # the library left it untyped


@pytest.fixture(autouse=True)
def _player(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A program that plays sounds, as this computer may have none."""
    program = tmp_path / "bin" / "pw-play"
    program.parent.mkdir()
    program.write_text("#!/bin/sh\n", encoding="utf-8")
    program.chmod(0o700)
    monkeypatch.setenv("PATH", str(program.parent), prepend=os.pathsep)


@pytest.fixture
def paths(tmp_path: Path) -> Paths:
    return Paths(tmp_path / "anna")


async def told(paths: Paths, capsys: pytest.CaptureFixture[str], server: str = "") -> tuple[int, list[str]]:
    """The exit code, and each line up to its first sentence's end."""
    with read_folder(paths) as found:
        code = await tell(found, PROGRAM, server, TRAY)
    return code, [line.split(". ")[0].rstrip(".") for line in capsys.readouterr().out.splitlines()]


async def test_where_all_holds(office: Office, paths: Paths, capsys: pytest.CaptureFixture[str], notifications: NotificationServer) -> None:
    async with agent_desk(paths.folder, KeyringSecrets()) as desk:
        await signed_in(desk, office)
    code, lines = await told(paths, capsys)
    assert lines == [
        "Server: OK", "Keyring: OK", "Sign-in: OK", "Connection: OK", "Permission to notify: OK", "Notifications: OK", "Sound: OK",
        "Tray: OK", "What you have chosen: OK", "Alerts reach you",
    ]  # fmt: skip
    assert code == 0
    assert notifications.shown
    assert not notifications.on_screen
    async with agent_desk(paths.folder, KeyringSecrets()) as desk:  # the sign-in that was renewed is the one that was kept
        assert await desk.client.account.resume()
        await desk.online()


async def test_what_somebody_has_switched_off_is_said(office: Office, paths: Paths, capsys: pytest.CaptureFixture[str]) -> None:
    async with agent_desk(paths.folder, KeyringSecrets()) as desk:
        await signed_in(desk, office)
        desk.client.preferences.choose(alert_new_conversation=False)
    code, lines = await told(paths, capsys)
    assert (code, lines[-2]) == (0, "What you have chosen: Limited")


async def test_beside_a_program_that_runs(office: Office, paths: Paths, capsys: pytest.CaptureFixture[str], kept: Kept) -> None:
    async with agent_desk(paths.folder, KeyringSecrets()) as desk:
        await signed_in(desk, office)
        lock = single_instance.lock(paths.folder)
        assert lock is not None
        before, written = dict(kept.held), paths.store.read_bytes()
        with read_folder(paths) as found:
            assert await tell(found, PROGRAM, "", TRAY) == 0
        assert "Sign-in: OK. anna@acme.example is signed in, and the program that is running uses it." in capsys.readouterr().out
        assert (kept.held, paths.store.read_bytes()) == (before, written)
        await desk.client.account.access(fresh=True)  # its sign-in is as good as before
        lock.unlock()


async def test_a_start_is_turned_away_only_until_the_sign_in_is_renewed(office: Office, paths: Paths) -> None:
    async with agent_desk(paths.folder, KeyringSecrets()) as desk:
        await signed_in(desk, office)
    with read_folder(paths) as found:
        assert single_instance.lock(paths.folder) is None
        assert (await found.signed_in.look()).renewed
        await found.signed_in.close()
        lock = single_instance.lock(paths.folder)
        assert lock is not None
    assert single_instance.lock(paths.folder) is None  # what has come to hold it meanwhile keeps it
    lock.unlock()


async def test_a_server_that_has_gone(office: Office, paths: Paths, capsys: pytest.CaptureFixture[str]) -> None:
    async with agent_desk(paths.folder, KeyringSecrets()) as desk:
        await signed_in(desk, office)
    code, lines = await told(paths, capsys, "http://127.0.0.1:9")
    assert (code, lines[:4]) == (1, ["Server: Failed", "Keyring: OK", "Sign-in: Not checked", "Connection: Not checked"])


async def test_something_else_answers(office: Office, paths: Paths, capsys: pytest.CaptureFixture[str]) -> None:
    code, lines = await told(paths, capsys, f"{office.address}/demo")
    assert (code, lines[0]) == (1, "Server: Failed")


async def test_nobody_is_signed_in(office: Office, paths: Paths, capsys: pytest.CaptureFixture[str]) -> None:
    code, lines = await told(paths, capsys, office.address)
    assert (code, lines[:4]) == (1, ["Server: OK", "Keyring: OK", "Sign-in: Failed", "Connection: OK"])
    assert not paths.folder.exists()


async def test_a_sign_in_that_was_ended(office: Office, paths: Paths, capsys: pytest.CaptureFixture[str], kept: Kept) -> None:
    async with agent_desk(paths.folder, KeyringSecrets()) as desk:
        await signed_in(desk, office)
    kept.held = dict.fromkeys(kept.held, "spent")
    code, lines = await told(paths, capsys)
    assert (code, lines[2]) == (1, "Sign-in: Failed")


async def test_where_it_is_to_start_by_itself_that_is_looked_at(
    office: Office, paths: Paths, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    async with agent_desk(paths.folder, KeyringSecrets()) as desk:
        desk.client.preferences.choose(autostart=True)
    assert (await told(paths, capsys, office.address))[1][-2] == "Start with the computer: Failed"
    FreedesktopAutostart(PROGRAM).set_up()
    assert (await told(paths, capsys, office.address))[1][-2] == "Start with the computer: OK"


async def test_a_store_that_cannot_be_read(office: Office, paths: Paths, capsys: pytest.CaptureFixture[str]) -> None:
    paths.store.mkdir(parents=True)
    (paths.store / "x").touch()
    assert (await told(paths, capsys, office.address))[0] == 1
