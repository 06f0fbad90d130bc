"""What a run connects to once the window is painted: the server, the keyring, notifications, sounds, the machine and who sits before it."""

import asyncio
import os
import platform
import sys
from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from app.assets import resource
from app.core.diagnosis.examination import Probe
from app.core.ringing import Audible
from app.desktop.downloaded import mark_downloaded
from app.desktop.idle.activity import activity
from app.desktop.launcher import LauncherEntry
from app.desktop.machine import machine
from app.desktop.paths import Paths
from app.desktop.player.player import DesktopPlayer
from app.desktop.starting.launch import Launch
from app.protocol.frames import Why
from app.ui.badge import Badge, Plate, QtPlate
from app.ui.desk import Desk
from app.ui.flash import Flash
from app.ui.in_window import InWindow
from app.ui.notice_front import hands
from app.ui.numbered_icon import IconPlate, is_needed
from app.ui.surroundings import Surroundings
from app.ui.system_proxy import system_proxy
from app.ui.window import MainWindow

if TYPE_CHECKING:
    from app.desktop.notifier.desktop import DesktopNotifier
    from app.desktop.proxies import DesktopProxies
    from app.desktop.secrets import KeyringSecrets
    from app.net.api import HttpApi
    from app.net.link import Link


class Outside:
    """`launch`: how this very program is started, which the check of alerts looks at."""

    def __init__(self, desk: Desk, window: MainWindow, paths: Paths, launch: Launch) -> None:
        self._desk = desk
        self._client = desk.client
        self._window = window
        self._paths = paths
        self._launch = launch

    async def work(self, around: Surroundings, come_in: Callable[[], Awaitable[bool]], over: asyncio.Event) -> None:
        """Be connected until `over`. `come_in` signs somebody in, or asks in the window who it is; False: the program ends."""
        api, link_type, notifier_type, secrets_type, proxies_type = await asyncio.to_thread(_slow_rooms)
        name = QApplication.applicationName()
        secrets, link = secrets_type(), link_type(self._client, name)
        notifier = notifier_type(name, resource("icons/livechat-desk.svg"), self._paths.notices)
        self._client.proxies.connect(proxies_type(system_proxy), secrets)
        self._client.downloads.mark = mark_downloaded
        self._client.account.connect(lambda server: api(server, platform.node(), link.ways), secrets)
        self._client.alert_check.probes = lambda: self._probes(link, notifier)
        try:
            await notifier.begin()
            self._desk.tasks.spawn(notifier.ask_leave(), "leave to notify")
            if await come_in():
                self._begin(around, link, notifier)
                await over.wait()
        finally:
            await link.leave(Why.QUIT)
            await notifier.close()
            await self._client.account.close()

    def _begin(self, around: Surroundings, link: "Link", notifier: "DesktopNotifier") -> None:
        client, spawn = self._client, self._desk.tasks.spawn
        client.ringing.connect(DesktopPlayer(resource("sounds")))
        in_window = InWindow(self._desk, self._window, notifier)
        shown = Audible(client.ringing, Flash(self._desk, self._window, in_window))
        spawn(link.run(), "link")
        around.watch_person(activity(), notifier)
        around.watch_machine(link.feel, machine(QApplication.applicationName()))
        spawn(client.uploads.run(), "uploads")
        spawn(client.replies.run(), "replies")
        spawn(Badge(self._desk, self._plates()).run(), "badge")
        spawn(client.ringing.run(notifier), "sounds")
        notifier.on_lost, notifier.on_late = client.attention.show_again, client.attention.known_late
        spawn(client.attention.run(shown, in_window.worded, hands(self._desk, self._window)), "attention")
        around.look()

    def _plates(self) -> tuple[Plate, ...]:
        """Where the number of what waits stands on this system."""
        app = QApplication.instance()
        if sys.platform != "linux":
            return (QtPlate(app),) if isinstance(app, QApplication) else ()
        launcher = LauncherEntry(QApplication.desktopFileName())
        return (launcher, IconPlate(self._window)) if is_needed(os.environ) else (launcher,)

    def _probes(self, link: "Link", notifier: "DesktopNotifier") -> tuple[Probe, ...]:
        from app.diagnosis.running import probes  # noqa: PLC0415 - needed by those who ask for a check alone

        return probes(self._client, link.ways, self._launch, notifier)


def _slow_rooms() -> "tuple[type[HttpApi], type[Link], type[DesktopNotifier], type[KeyringSecrets], type[DesktopProxies]]":
    """The rooms that are slow to load; in a thread, so that the window answers meanwhile."""
    # Where click and rich are installed, httpx brings its command line along: 14 MB that no window needs. It does without.
    sys.modules.setdefault("httpx._main", None)  # type: ignore[arg-type]  # None is how an import is told to fail

    from app.desktop.notifier.desktop import DesktopNotifier  # noqa: PLC0415 - after the first paint
    from app.desktop.proxies import DesktopProxies  # noqa: PLC0415 - after the first paint
    from app.desktop.secrets import KeyringSecrets  # noqa: PLC0415 - after the first paint
    from app.net.api import HttpApi  # noqa: PLC0415 - after the first paint
    from app.net.link import Link  # noqa: PLC0415 - after the first paint

    return HttpApi, Link, DesktopNotifier, KeyringSecrets, DesktopProxies
