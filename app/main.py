"""The composition root: store, window, first paint; then the loop, the network and the operating system."""

import gc
import logging
import os
import platform
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec import Struct
from PySide6.QtCore import QEventLoop, QLockFile
from PySide6.QtWidgets import QApplication

from app.assets import resource
from app.core.client import Client, open_client
from app.core.errors import AppError, StoreError, Unreachable
from app.desktop.paths import Paths
from app.protocol.frames import Why
from app.ui import geometry, language, single_instance, texts
from app.ui.appearance import ChosenAppearance
from app.ui.application import Application
from app.ui.chosen import scheme_of
from app.ui.desk import Desk
from app.ui.first_paint import FirstPaint
from app.ui.spoken import SpokenLanguage
from app.ui.tasks import Tasks
from app.ui.theme import Theme
from app.ui.window import MainWindow

if TYPE_CHECKING:
    from app.core.autostart import ChosenAutostart
    from app.core.diagnosis.examination import Probe
    from app.desktop.notifier.desktop import DesktopNotifier
    from app.desktop.proxies import DesktopProxies
    from app.desktop.secrets import KeyringSecrets
    from app.desktop.starting.launch import Launch
    from app.net.api import HttpApi
    from app.net.link import Link
    from app.net.way import Ways
    from app.ui.badge import Plate
    from app.ui.surroundings import Surroundings

log = logging.getLogger("livechat.main")

NAME = "Live Chat Desk"
REVERSE_DNS = "io.livechatdesk.Desk"


class Options(Struct, frozen=True):
    """What the command line asked for. `sign_in` is an e-mail, to be signed in with `password` without a window."""

    link: str = ""
    server: str = ""
    profile: str = ""
    data_dir: Path | None = None
    language: str = ""
    minimized: bool = False
    sign_in: str = ""
    password: str = ""


def run(options: Options, program: str) -> int:
    """Run the client to its end; the exit code."""
    # Never the arguments we were given: Qt would obey switches that a link brought along.
    app = Application([program, "-style", "fusion"])
    app.setApplicationName(NAME)
    app.setDesktopFileName(REVERSE_DNS)
    app.setQuitOnLastWindowClosed(False)
    paths = Paths.of(options.data_dir, options.profile)
    try:
        paths.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        lock = single_instance.lock(paths.folder)
        if lock is None:
            return _ring(paths.folder, options.link)
        client = open_client(paths.store)
    except OSError:
        return _fail(app, StoreError("read_only"), paths.folder, options.language)
    except StoreError as error:
        return _fail(app, error, paths.folder, options.language)
    return _work(app, client, paths, options, lock)


def _ring(folder: Path, link: str) -> int:
    """Somebody has this folder open already: hand over to them."""
    from app.ui import doorbell  # noqa: PLC0415 - needed by second starts alone, and costly

    if doorbell.hand_over(folder, link):
        return 0
    sys.stderr.write(f"{NAME} is running already but does not answer. Quit it, or wait a moment, and try again.\n")
    return 1


def _fail(app: QApplication, error: StoreError, folder: Path, code: str) -> int:
    """Say why there is no start, where the person is: on the terminal, and in a window. `code`: the language asked for."""
    from app.ui.failure import FailureWindow  # noqa: PLC0415 - seldom needed

    language.speak(app, code)
    sys.stderr.write(f"{texts.error(error)} ({folder})\n")
    window = FailureWindow(Theme(app), error, str(folder))
    app.setQuitOnLastWindowClosed(True)
    window.show()
    app.exec()
    return 1


def _work(app: QApplication, client: Client, paths: Paths, options: Options, lock: QLockFile) -> int:
    program = Program(app, client, paths, options)
    program.show_what_is_stored()
    from app.desktop.logs import log_to  # noqa: PLC0415 - after the first paint

    handler = log_to(paths.log)
    try:
        return program.run()
    finally:
        client.close()
        lock.unlock()
        logging.getLogger().removeHandler(handler)
        handler.close()


class Program:
    """Everything of one run, from the window on."""

    def __init__(self, app: QApplication, client: Client, paths: Paths, options: Options) -> None:
        self._app = app
        self._client = client
        self._paths = paths
        self._options = options
        self._code = 0
        self._tasks = Tasks(lambda error: self._tell(texts.error(error)))
        self._spoken = SpokenLanguage(app, client, options.language)
        theme = Theme(app, scheme_of(client))
        self._appearance = ChosenAppearance(client, theme)
        self._desk = Desk(client, theme, self._tasks, self._tell)
        self._window = MainWindow(self._desk, profile=options.profile)
        geometry.restore(self._window, paths.folder)

    def show_what_is_stored(self) -> None:
        """Paint the window from the store, before anything slow is loaded; not what is another's than who signs in."""
        me = self._client.queries.me()
        if me is not None and self._options.sign_in in ("", me.agent.email):
            painted = FirstPaint(self._window.inbox)
            if self._options.minimized:
                self._window.showMinimized()
            else:
                self._window.show()
            painted.wait()
        self._window.furnish()
        self._app.processEvents(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)  # seen now, and not after what is loaded next
        gc.freeze()  # what was loaded stays, and need not be looked through again and again
        gc.enable()

    def run(self) -> int:
        """Run until somebody quits; the exit code."""
        import asyncio  # noqa: PLC0415 - after the first paint

        import qasync  # type: ignore[import-untyped]  # noqa: PLC0415 - after the first paint; it has no types

        with qasync.QEventLoop(self._app) as loop:
            asyncio.set_event_loop(loop)
            self._over = asyncio.Event()
            loop.run_until_complete(self._live())
        return self._code

    def _tell(self, sentence: str) -> None:
        self._window.tell(sentence)

    def _quit(self, code: int = 0) -> None:
        self._code = code
        self._over.set()

    async def _live(self) -> None:
        from app.desktop.installation import Installed  # noqa: PLC0415 - after the first paint
        from app.desktop.policy import managed  # noqa: PLC0415 - after the first paint
        from app.ui.surroundings import Surroundings  # noqa: PLC0415 - after the first paint

        around = Surroundings(self._desk, self._window, self._paths.folder, self._options.server, self._quit)
        around.preferences.describe(Installed(self._paths, self._options.language))
        starts = self._start_by_itself()
        self._tasks.aside(managed, around.preferences.obey, "policy")
        outside = self._tasks.spawn(self._work_outside(around), "outside")
        try:
            await self._over.wait()
        finally:
            starts.release()
            self._spoken.release()
            self._appearance.release()
            around.release()
            await self._tasks.end(outside)  # says goodbye to the server before the link is cut
            await self._tasks.stop()

    def _start_by_itself(self) -> "ChosenAutostart":
        """When the desktop begins, where that is wanted; and for links, where the program is installed."""
        from app.core.autostart import ChosenAutostart  # noqa: PLC0415 - after the first paint
        from app.desktop.starting.system import autostart, register_links  # noqa: PLC0415 - after the first paint
        from app.ui.diagnosis import words  # noqa: PLC0415 - after the first paint

        launch, client = self._launch(), self._client
        self._tasks.aside(lambda: register_links(launch), lambda _done: None, "links")
        return ChosenAutostart(client.preferences, client.changes, autostart(launch), lambda: self._tell(words.not_started()))

    def _launch(self) -> "Launch":
        from app.desktop.starting.launch import this_launch  # noqa: PLC0415 - after the first paint

        return this_launch(self._options.profile, self._options.data_dir)

    async def _work_outside(self, around: "Surroundings") -> None:
        """Connect to server and desktop until cancelled."""
        import asyncio  # noqa: PLC0415 - after the first paint

        from app.core.ringing import Audible  # noqa: PLC0415 - after the first paint
        from app.desktop.downloaded import mark_downloaded  # noqa: PLC0415 - after the first paint
        from app.desktop.idle.activity import activity  # noqa: PLC0415 - after the first paint
        from app.desktop.machine import machine  # noqa: PLC0415 - after the first paint
        from app.desktop.player.player import DesktopPlayer  # noqa: PLC0415 - after the first paint
        from app.ui import alerts  # noqa: PLC0415 - after the first paint
        from app.ui.badge import Badge  # noqa: PLC0415 - after the first paint
        from app.ui.flash import Flash  # noqa: PLC0415 - after the first paint
        from app.ui.in_window import InWindow  # noqa: PLC0415 - after the first paint
        from app.ui.notice_front import hands  # noqa: PLC0415 - after the first paint
        from app.ui.system_proxy import system_proxy  # noqa: PLC0415 - after the first paint

        api, link_type, notifier_type, secrets_type, proxies_type = await asyncio.to_thread(_outside)
        account, secrets = self._client.account, secrets_type()
        link = link_type(self._client, NAME)
        notifier = notifier_type(NAME, resource("icons/livechat-desk.svg"), self._paths.notices)
        self._client.ringing.connect(DesktopPlayer(resource("sounds")))
        shown = Audible(self._client.ringing, Flash(self._desk, self._window, InWindow(self._desk, self._window, notifier)))
        badge = Badge(self._desk, _plates(self._app, self._window))
        self._client.proxies.connect(proxies_type(system_proxy), secrets)
        self._client.downloads.mark = mark_downloaded
        account.connect(lambda server: api(server, platform.node(), link.ways), secrets)
        self._client.alert_check.probes = lambda: _probes(self._client, link.ways, self._launch())
        try:
            await notifier.begin()
            if not await self._sign_in(around):
                return
            self._tasks.spawn(link.run(), "link")
            around.watch_person(activity(), notifier)
            around.watch_machine(link.feel, machine(NAME))
            self._tasks.spawn(self._client.uploads.run(), "uploads")
            self._tasks.spawn(self._client.replies.run(), "replies")
            self._tasks.spawn(badge.run(), "badge")
            self._tasks.spawn(self._client.ringing.run(notifier), "sounds")
            self._tasks.spawn(self._client.attention.run(shown, alerts.notice, hands(self._desk, self._window)), "attention")
            around.look()
            if self._options.link:
                around.ring(single_instance.target(self._options.link))
            await self._over.wait()
        finally:
            await link.leave(Why.QUIT)
            await notifier.close()
            await account.close()

    async def _sign_in(self, around: "Surroundings") -> bool:
        """Sign in as asked for, or go on with the kept sign-in, or ask. False: it was asked for and failed; the program ends."""
        account, options = self._client.account, self._options
        if not options.sign_in:
            if not await account.resume():
                around.entrance.ask_in()
            return True
        try:
            await account.sign_in(options.server or account.server, options.sign_in, options.password)
        except AppError as error:
            me = self._client.queries.me()
            known = isinstance(error, Unreachable) and me is not None and me.agent.email == options.sign_in
            if not known or not await account.resume():
                sys.stderr.write(texts.error(error) + "\n")
                self._quit(1)
                return False
        around.entrance.come_in()
        return True


def _probes(client: Client, ways: "Ways", launch: "Launch") -> "tuple[Probe, ...]":
    from app.diagnosis.running import probes  # noqa: PLC0415 - needed by those who ask for a check alone

    return probes(client, ways, launch)


def _plates(app: QApplication, window: MainWindow) -> "tuple[Plate, ...]":
    """Where the number of what waits stands on this system."""
    from app.desktop.launcher import LauncherEntry  # noqa: PLC0415 - after the first paint
    from app.ui.badge import QtPlate  # noqa: PLC0415 - after the first paint
    from app.ui.numbered_icon import IconPlate, is_needed  # noqa: PLC0415 - after the first paint

    if sys.platform != "linux":
        return (QtPlate(app),)
    launcher = LauncherEntry(REVERSE_DNS)
    return (launcher, IconPlate(window)) if is_needed(os.environ) else (launcher,)


def _outside() -> "tuple[type[HttpApi], type[Link], type[DesktopNotifier], type[KeyringSecrets], type[DesktopProxies]]":
    """The rooms that are slow to load; in a thread, so that the window answers meanwhile."""
    # Where click and rich are installed, httpx brings its command line along: 14 MB that no window needs. It does without.
    sys.modules.setdefault("httpx._main", None)  # type: ignore[arg-type]  # None is how an import is told to fail

    from app.desktop.notifier.desktop import DesktopNotifier  # noqa: PLC0415 - after the first paint
    from app.desktop.proxies import DesktopProxies  # noqa: PLC0415 - after the first paint
    from app.desktop.secrets import KeyringSecrets  # noqa: PLC0415 - after the first paint
    from app.net.api import HttpApi  # noqa: PLC0415 - after the first paint
    from app.net.link import Link  # noqa: PLC0415 - after the first paint

    return HttpApi, Link, DesktopNotifier, KeyringSecrets, DesktopProxies
