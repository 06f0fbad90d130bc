"""The composition root: store, window, first paint; then the loop, and what is outside."""

import gc
import logging
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec import Struct
from PySide6.QtCore import QEventLoop, QLockFile
from PySide6.QtWidgets import QApplication

from app.core.client import Client, open_client
from app.core.errors import StoreError
from app.desktop.paths import Paths
from app.ui import geometry, language, single_instance, texts
from app.ui.appearance import ChosenAppearance
from app.ui.application import Application
from app.ui.chosen import contrast_of, scheme_of
from app.ui.desk import Desk
from app.ui.first_paint import FirstPaint
from app.ui.spoken import SpokenLanguage
from app.ui.tasks import Tasks
from app.ui.theme import Theme
from app.ui.window import MainWindow

if TYPE_CHECKING:
    from app.core.autostart import ChosenAutostart
    from app.desktop.starting.launch import Launch
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
    from app.ui.failure import say_why  # noqa: PLC0415 - seldom needed

    language.speak(app, code)
    sys.stderr.write(f"{texts.error(error)} ({folder})\n")
    say_why(app, error, folder)
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
        theme = Theme(app, scheme_of(client), contrast=contrast_of(client))
        self._appearance = ChosenAppearance(client, theme)
        self._desk = Desk(client, theme, self._tasks, self._tell)
        self._window = MainWindow(self._desk, profile=options.profile)
        geometry.restore(self._window, paths.folder)

    def show_what_is_stored(self) -> None:
        """Paint the window from the store, before anything slow is loaded; not what is another's than who signs in, or nobody's."""
        me = self._client.queries.me()
        if me is not None and self._client.store.settings.may_be_seen() and self._options.sign_in in ("", me.agent.email):
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
        from app.desktop.starting.launch import this_launch  # noqa: PLC0415 - after the first paint
        from app.outside import Outside  # noqa: PLC0415 - after the first paint
        from app.ui.surroundings import Surroundings  # noqa: PLC0415 - after the first paint

        around = Surroundings(self._desk, self._window, self._paths.folder, self._options.server, self._quit)
        around.preferences.describe(Installed(self._paths, self._options.language))
        launch = this_launch(self._options.profile, self._options.data_dir)
        starts = self._start_by_itself(launch)
        around.preferences.manage_by(managed)
        work = Outside(self._desk, self._window, self._paths, launch).work(around, lambda: self._come_in(around), self._over)
        outside = self._tasks.spawn(work, "outside")
        try:
            await self._over.wait()
        finally:
            starts.release()
            self._spoken.release()
            self._appearance.release()
            around.release()
            await self._tasks.end(outside)  # says goodbye to the server before the link is cut
            await self._tasks.stop()

    def _start_by_itself(self, launch: "Launch") -> "ChosenAutostart":
        """When the desktop begins, where that is wanted; and for links, where the program is installed."""
        from app.core.autostart import ChosenAutostart  # noqa: PLC0415 - after the first paint
        from app.desktop.starting.system import autostart, register_links  # noqa: PLC0415 - after the first paint
        from app.ui.diagnosis import words  # noqa: PLC0415 - after the first paint

        client = self._client
        self._tasks.aside(lambda: register_links(launch), lambda _done: None, "links")
        return ChosenAutostart(client.preferences, client.changes, autostart(launch), lambda: self._tell(words.not_started()))

    async def _come_in(self, around: "Surroundings") -> bool:
        """Be signed in, and open what was asked for. False: it was asked for and failed; the program ends."""
        from app.ui.coming_in import ComingIn  # noqa: PLC0415 - after the first paint

        options, coming = self._options, ComingIn(self._client, around.entrance)
        if not options.sign_in:
            await coming.by_itself()
        elif (error := await coming.as_asked(options.server, options.sign_in, options.password)) is not None:
            sys.stderr.write(texts.error(error) + "\n")
            self._quit(1)
            return False
        if options.link:
            around.ring(single_instance.target(options.link))
        return True
