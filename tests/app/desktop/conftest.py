"""A private D-Bus session, on which nothing lives but what a test puts there."""

import subprocess
from collections.abc import AsyncGenerator, Generator
from pathlib import Path

import pytest
from dbus_fast.aio import MessageBus

CONFIGURATION = """<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:path={socket}</listen>
  <auth>EXTERNAL</auth>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
"""


@pytest.fixture
def session_bus(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Generator[str]:
    """The bus's address, which is this process's session bus for the test."""
    configuration = tmp_path / "bus.conf"
    configuration.write_text(CONFIGURATION.format(socket=tmp_path / "bus"), encoding="utf-8")
    command = ["dbus-daemon", f"--config-file={configuration}", "--nofork", "--print-address"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as daemon:
        assert daemon.stdout is not None
        address = daemon.stdout.readline().strip()
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
        yield address
        daemon.terminate()


@pytest.fixture
async def bus(session_bus: str) -> AsyncGenerator[MessageBus]:
    """Another program's connection to it."""
    connection = await MessageBus(bus_address=session_bus).connect()
    yield connection
    connection.disconnect()
    await connection.wait_for_disconnect()  # type: ignore[no-untyped-call] # the library left it untyped
