"""A desktop session of its own: home folder, session bus, virtual screen with a window manager, unlocked keyring, accessibility bus."""

import os
import shutil
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

from dbus_fast import Message
from dbus_fast.aio import MessageBus

from tests.e2e.accessible import call
from tests.fakes.programs import StoryError, first_line, running, until

SCREEN = (1320, 880)
_PROGRAMS = ("Xvfb", "openbox", "dbus-daemon", "gnome-keyring-daemon", "xdotool")


@dataclass(frozen=True, slots=True)
class Stage:
    """`environment` is what programs of this session are started with; `folder` is theirs alone."""

    folder: Path
    environment: dict[str, str]
    session: MessageBus

    @property
    def bus(self) -> str:
        """The session bus's address."""
        return self.environment["DBUS_SESSION_BUS_ADDRESS"]

    @property
    def display(self) -> str:
        return self.environment["DISPLAY"]


def missing_programs() -> list[str]:
    """What a stage needs and this machine has not."""
    return [program for program in _PROGRAMS if shutil.which(program) is None]


@asynccontextmanager
async def set_stage(folder: Path) -> AsyncIterator[Stage]:
    """The session while it lasts. Raises StoryError when a program of it is missing or does not start."""
    if missing := missing_programs():
        raise StoryError(f"not installed: {', '.join(missing)}; `make setup` installs them or prints the line that does")
    async with AsyncExitStack() as stack:
        environment = _environment(folder)
        environment["DBUS_SESSION_BUS_ADDRESS"] = await _bus(stack, folder, environment)
        session = await MessageBus(bus_address=environment["DBUS_SESSION_BUS_ADDRESS"]).connect()
        stack.callback(session.disconnect)
        environment["DISPLAY"] = await _screen(stack, folder, environment)
        await stack.enter_async_context(running("openbox", environment=environment, log=folder / "openbox.log"))
        await _keyring(stack, folder, environment, session)
        yield Stage(folder, environment, session)


def _environment(folder: Path) -> dict[str, str]:
    runtime, home = folder / "runtime", folder / "home"
    runtime.mkdir(mode=0o700, parents=True)
    home.mkdir()
    return {
        "PATH": os.environ["PATH"],
        "LANG": "C.UTF-8",
        "HOME": str(home),
        "XDG_RUNTIME_DIR": str(runtime),
        "XDG_CURRENT_DESKTOP": "GNOME",
        "PYTHONFAULTHANDLER": "1",  # a program that dies says where
        "QT_QPA_PLATFORM": "xcb",
        "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
    }


async def _bus(stack: AsyncExitStack, folder: Path, environment: dict[str, str]) -> str:
    log = folder / "bus.log"
    command = ("dbus-daemon", "--session", "--nofork", "--nopidfile", "--print-address=1")
    process = await stack.enter_async_context(running(*command, environment=environment, log=log))
    return "unix:" + await first_line(log, "unix:", process)


async def _screen(stack: AsyncExitStack, folder: Path, environment: dict[str, str]) -> str:
    log = folder / "screen.log"
    command = ("Xvfb", "-displayfd", "1", "-screen", "0", "{}x{}x24".format(*SCREEN), "-nolisten", "tcp", "-noreset")
    await stack.enter_async_context(running(*command, environment=environment, log=log))

    async def number() -> str:
        """Where another screen has the first number, the server complains of that before it tells its own."""
        return next(filter(str.isdecimal, log.read_text().splitlines()), "")

    return ":" + await until("the screen is there", number)


async def _keyring(stack: AsyncExitStack, folder: Path, environment: dict[str, str], session: MessageBus) -> None:
    command = ("gnome-keyring-daemon", "--unlock", "--foreground", "--components=secrets")
    password = b"the keyring's own password\n"
    await stack.enter_async_context(running(*command, environment=environment, log=folder / "keyring.log", stdin=password))
    name = "org.freedesktop.secrets"
    ask = Message("org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus", "NameHasOwner", signature="s", body=[name])

    async def there() -> bool:
        return bool((await call(session, ask))[0])

    await until("the keyring is on the bus", there)
