"""Who tells of the machine's sleep, on each system."""

from pathlib import Path

import pytest

from app.desktop.logind import Logind
from app.desktop.machine import machine
from app.desktop.workspace import Workspace


@pytest.mark.parametrize("address", [{"DBUS_SYSTEM_BUS_ADDRESS": "unix:path=/elsewhere"}, {}])
def test_linux_has_logind_where_there_is_a_bus(address: dict[str, str], tmp_path: Path) -> None:
    socket = tmp_path / "bus"
    if not address:
        socket.touch()
    assert isinstance(machine("Desk", "linux", address, socket), Logind)


def test_linux_without_a_bus_has_nobody(tmp_path: Path) -> None:
    assert machine("Desk", "linux", {}, tmp_path / "bus") is None


def test_macos_has_its_workspace_and_windows_tells_windows() -> None:
    assert isinstance(machine("Desk", "darwin", {}), Workspace)
    assert machine("Desk", "win32", {}) is None
