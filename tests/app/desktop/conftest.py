"""A private D-Bus session for each test that asks for one."""

from collections.abc import AsyncGenerator, Generator
from pathlib import Path

import pytest
from dbus_fast.aio import MessageBus

from tests.fakes.session_bus import private_bus


@pytest.fixture
def session_bus(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Generator[str]:
    """The bus's address, which is this process's session bus for the test."""
    with private_bus(tmp_path) as address:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
        yield address


@pytest.fixture
async def bus(session_bus: str) -> AsyncGenerator[MessageBus]:
    """Another program's connection to it."""
    connection = await MessageBus(bus_address=session_bus).connect()
    yield connection
    connection.disconnect()
    await connection.wait_for_disconnect()  # type: ignore[no-untyped-call] # the library left it untyped
