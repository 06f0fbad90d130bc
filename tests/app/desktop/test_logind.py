"""Sleep and waking over a real D-Bus: the machine waits until we have said goodbye."""

import asyncio
import sys

import pytest
from dbus_fast.aio import MessageBus

from app.core.ports import Moment
from app.desktop.logind import Logind
from tests.fakes.login import Login
from tests.fakes.patience import PATIENCE_S

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="logind is Linux's")


def holds(logind: Logind) -> bool:
    return logind._brake is not None


async def test_a_sleep_waits_for_us_and_the_waking_is_told(session_bus: str) -> None:
    bus = await MessageBus(bus_address=session_bus, negotiate_unix_fd=True).connect()
    login = await Login.start(bus)
    felt: asyncio.Queue[Moment] = asyncio.Queue()
    said_goodbye = asyncio.Event()
    watching = Logind("Live Chat Desk", session_bus)

    async def feel(moment: Moment) -> None:
        felt.put_nowait(moment)
        await said_goodbye.wait()

    async with asyncio.timeout(PATIENCE_S), asyncio.TaskGroup() as group:
        watch = group.create_task(watching.watch(feel))
        await login.braked()
        login.sleeps(True)
        assert await felt.get() is Moment.SLEEPS
        assert holds(watching)
        said_goodbye.set()
        login.sleeps(False)
        assert await felt.get() is Moment.WAKES
        await login.braked(2)
        watch.cancel()
    assert {brake[0::3] for brake in login.brakes} == {("sleep", "delay")}
    assert {brake[1] for brake in login.brakes} == {"Live Chat Desk"}
    assert not holds(watching)
    bus.disconnect()
    await bus.wait_for_disconnect()  # type: ignore[no-untyped-call] # the library left it untyped


async def test_where_there_is_no_bus_nothing_is_told() -> None:
    async def feel(moment: Moment) -> None:
        raise AssertionError(moment)

    await Logind("Live Chat Desk", "unix:path=/nowhere/at/all").watch(feel)
