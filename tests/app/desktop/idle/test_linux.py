"""Whether somebody uses a Linux machine, asked of desktops on a private bus and of a real X display."""

import logging
import shutil
import subprocess
import sys
from collections.abc import AsyncGenerator, Iterator

import pytest
from dbus_fast import Message, MessageType
from dbus_fast.aio import MessageBus

from app.core.hands import Hands
from app.desktop.idle import linux
from app.desktop.idle.linux import IDLE, LOCKED, LinuxActivity
from app.desktop.idle.x11 import Display
from tests.fakes.screen_saver import IdleMonitor, LoginSession, ScreenSaver

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="these buses are Linux's")

NOWHERE = "unix:path=/nowhere/at/all"


@pytest.fixture
async def activity(session_bus: str) -> AsyncGenerator[LinuxActivity]:
    """One bus is both, and there is no display."""
    asked = LinuxActivity(session_bus, session_bus, Display({}))
    yield asked
    await asked.close()


@pytest.fixture
def display() -> Iterator[str]:
    """A real X server that nobody touches."""
    if shutil.which("Xvfb") is None:
        pytest.skip("there is no Xvfb here")
    with subprocess.Popen(["Xvfb", "-displayfd", "1", "-screen", "0", "64x64x24"], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL) as x:
        assert x.stdout is not None
        yield f":{x.stdout.readline().decode().strip()}"
        x.terminate()


async def test_where_nobody_knows_nobody_is_gone(activity: LinuxActivity) -> None:
    assert await activity.look() == Hands(idle_s=None, locked=False)


async def test_a_bus_that_is_not_there_is_asked_once_and_no_more() -> None:
    asked = LinuxActivity(NOWHERE, NOWHERE, Display({}))
    assert await asked.look() == await asked.look() == Hands()
    await asked.close()


async def test_gnome_counts_milliseconds_and_is_asked_anew_each_time(activity: LinuxActivity, bus: MessageBus) -> None:
    monitor = await IdleMonitor.start(bus, 1_500)
    assert (await activity.look()).idle_s == 1.5
    monitor.idle_ms = 600_000
    assert (await activity.look()).idle_s == 600.0


async def test_kde_counts_milliseconds_and_says_whether_it_is_locked(activity: LinuxActivity, bus: MessageBus) -> None:
    saver = await ScreenSaver.start(bus, "org.freedesktop.ScreenSaver", "org.kde.screensaver")
    saver.idle_ms, saver.active = 42_000, True
    assert await activity.look() == Hands(idle_s=42.0, locked=True)
    saver.idle_ms, saver.active = None, False  # it refuses on Wayland
    assert await activity.look() == Hands()


async def test_another_s_screen_saver_is_not_believed_about_time(activity: LinuxActivity, bus: MessageBus) -> None:
    """Some count seconds, some from when they began: none of that is how long somebody is away."""
    saver = await ScreenSaver.start(bus, "org.freedesktop.ScreenSaver")
    saver.idle_ms, saver.active = 9_000, True
    assert await activity.look() == Hands(idle_s=None, locked=True)


async def test_gnome_s_own_screen_saver_says_that_it_is_locked(activity: LinuxActivity, bus: MessageBus) -> None:
    names = {"path": "/org/gnome/ScreenSaver", "interface": "org.gnome.ScreenSaver"}
    saver = await ScreenSaver.start(bus, "org.gnome.ScreenSaver", **names)
    saver.active = True
    assert (await activity.look()).locked


async def test_logind_knows_of_the_lock_too(activity: LinuxActivity, bus: MessageBus) -> None:
    session = await LoginSession.start(bus)
    assert not (await activity.look()).locked
    session.locked = True
    assert (await activity.look()).locked


async def test_a_bus_that_goes_away_takes_nobody_along(session_bus: str, bus: MessageBus) -> None:
    await IdleMonitor.start(bus, 1_000)
    asked = LinuxActivity(session_bus, NOWHERE, Display({}))
    assert (await asked.look()).idle_s == 1.0
    connected = asked._session._bus
    assert connected is not None
    connected.disconnect()
    assert (await asked.look()).idle_s == 1.0
    await asked.close()


async def test_a_desktop_that_hangs_is_asked_once_a_look_and_that_is_said_once(
    session_bus: str, bus: MessageBus, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    asked: list[str] = []

    def hang(message: Message) -> bool:
        ours = message.message_type is MessageType.METHOD_CALL
        if ours:
            asked.append(message.member or "")
        return ours

    activity = LinuxActivity(session_bus, NOWHERE, Display({}))
    await activity.look()  # connected from here on
    bus.add_message_handler(hang)
    for name in {question.name for question in (*IDLE, *LOCKED)}:
        await bus.request_name(name)
    monkeypatch.setattr(linux, "_ANSWERS_WITHIN_S", 0.05)
    with caplog.at_level(logging.INFO, "livechat.machine"):
        assert await activity.look() == await activity.look() == Hands()
    await activity.close()
    assert len(asked) <= 2
    assert [record.getMessage() for record in caplog.records if record.name == "livechat.machine"] == [
        "idle asked=org.gnome.Mutter.IdleMonitor error=TimeoutError"
    ]


def test_an_x_display_that_nobody_touches_counts(display: str) -> None:
    screen = Display({"DISPLAY": display})
    first = screen.idle_s()
    if first is None:
        pytest.skip("there is no screen saver library here")
    later = screen.idle_s()
    assert later is not None
    assert 0 <= first <= later < 60
    screen.close()


def test_a_wayland_session_is_not_asked_for_what_x_saw() -> None:
    assert Display({"DISPLAY": ":0", "WAYLAND_DISPLAY": "wayland-0"}).idle_s() is None


def test_a_display_that_is_not_there_is_asked_once() -> None:
    screen = Display({"DISPLAY": ":64123"})
    assert screen.idle_s() is None
    assert screen.idle_s() is None
    screen.close()
