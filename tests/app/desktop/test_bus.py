"""Letting go of a bus that broke, and of one that never answers, holds nobody up."""

import asyncio
import socket
import sys
from pathlib import Path

import pytest
from dbus_fast.aio import MessageBus

from app.desktop import launcher
from app.desktop.bus import dial, hang_up
from app.desktop.launcher import LauncherEntry
from app.desktop.notifier.server import Server
from tests.fakes.patience import PATIENCE_S

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="D-Bus is Linux's")


async def test_a_bus_that_broke_is_let_go_of_without_a_word(session_bus: str) -> None:
    bus = await dial(session_bus)
    bus._finalize(ConnectionResetError())  # as the library does where reading fails
    with pytest.raises(ConnectionResetError):
        await bus.wait_for_disconnect()  # type: ignore[no-untyped-call] # the library left it untyped
    await hang_up(bus)


def descriptors() -> int:
    return len(list(Path("/proc/self/fd").iterdir()))


async def test_who_gives_up_while_the_bus_is_asked_to_listen_leaves_nothing_open(bus: MessageBus, monkeypatch: pytest.MonkeyPatch) -> None:
    assert bus.connected
    asked = asyncio.Event()

    async def never(_self: MessageBus, _message: object) -> None:
        asked.set()
        await asyncio.Event().wait()

    server = Server(lambda _heard: None, lambda: None, lambda: None)
    before = descriptors()
    monkeypatch.setattr(MessageBus, "call", never)
    async with asyncio.TaskGroup() as group:
        reaching = group.create_task(server.reach())
        await asked.wait()
        open_now = descriptors()
        reaching.cancel()
    async with asyncio.timeout(PATIENCE_S):
        while descriptors() > before:  # noqa: ASYNC110 - nothing else tells; the bus's end is heard, and then the socket is closed
            await asyncio.sleep(0)
    assert open_now > before


async def test_a_number_for_a_dock_does_not_wait_for_a_bus_that_says_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(launcher, "_WITHIN_S", 0)
    with socket.socket(socket.AF_UNIX) as silent:
        silent.bind(str(tmp_path / "silent"))
        silent.listen()
        entry = LauncherEntry("io.livechatdesk.Desk", f"unix:path={tmp_path}/silent")
        await entry.show(1)
        await entry.close()
