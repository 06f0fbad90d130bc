"""Where the window goes when it is closed: into the tray, if there is one and that is wanted; else closing it quits."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from app.core.errors import StoreError
from app.ui.desk import Desk
from app.ui.questions import answer, question, way_back
from app.ui.sentence import Sentence
from app.ui.tray import Tray
from app.ui.window import MainWindow

HINTED = "tray_hint"
"""The setting that says that the hint was seen."""
_LOOKS_EVERY_MS = 10_000


class TrayPlace(QObject):
    """`lets_go`: whether the program may end now, or is asked about; `quit`: asks, then ends it; `end` ends it.

    The tray is looked for again whenever the window is used or closed: desktops start their trays when they like.
    """

    def __init__(
        self, desk: Desk, window: MainWindow, lets_go: Callable[[], bool], quit_: Callable[[], None], end: Callable[[], None]
    ) -> None:
        super().__init__(window)
        self._desk = desk
        self._window = window
        self._lets_go = lets_go
        self._quit = quit_
        self._end = end
        self._hides = self._was_read = False
        self.tray: Tray | None = None
        self.lookout = QTimer(self)  # runs only while the tray is the one way back
        self.lookout.setInterval(_LOOKS_EVERY_MS)
        self.lookout.timeout.connect(self._look_out)
        window.may_close = self._may_close
        window.closing.connect(self._closed)
        window.looked.connect(self.seek)
        self.seek()

    def seek(self) -> None:
        """Be in the tray, if there is one by now."""
        if self.tray is None and Tray.available():
            self.tray = Tray(self._window, self._quit, self._window.preferences.emit)

    def release(self) -> None:
        """Leave the tray."""
        self.lookout.stop()
        self._window.may_close = lambda: True
        if self.tray is not None:
            self.tray.hide()

    def _may_close(self) -> bool:
        self.seek()
        self._hides = self.tray is not None and Tray.available() and self._desk.client.preferences.now.close_to_tray
        if not self._hides:
            return self._lets_go()
        if self._is_hinted():
            return True
        self._hint()
        return False

    def _is_hinted(self) -> bool:
        try:
            return self._was_read or bool(self._desk.client.store.settings.get(HINTED))
        except StoreError:  # said once more is better than a window that goes nobody knows where
            return False

    def _closed(self) -> None:
        if self._hides:
            self.lookout.start()
        else:
            self._end()

    def _hint(self) -> None:
        """Once: where the window goes. It closes when that was read."""

        def words() -> str:
            return self.tr("It goes on receiving chats and tells you of them. Its icon in the tray opens it again and quits it.")

        box = question(self._window, Sentence(lambda: self.tr("Live Chat Desk stays in the tray")), Sentence(words))
        box.setDefaultButton(answer(box, Sentence(lambda: self.tr("Close the window")), "plain", self._read))
        answer(box, Sentence(lambda: self.tr("Quit")), "plain", self._quit)
        way_back(box, Sentence(lambda: self.tr("Cancel")))
        box.open()

    def _read(self) -> None:
        self._was_read = True  # also where that cannot be kept
        self._desk.attempt(lambda: self._desk.client.store.settings.put(HINTED, "1"))
        self._hides = True
        QTimer.singleShot(0, self._window.close)  # when the hint is gone

    def _look_out(self) -> None:
        """A tray that is gone brings the window back, without taking the keyboard from anybody."""
        if self._window.isVisible():
            self.lookout.stop()
        elif not Tray.available() and self._window.may_show():  # who is asked to sign in has a window
            self.lookout.stop()
            self._window.show()
            self._desk.tell(Sentence(lambda: self.tr("The tray is gone, so the window is back.")))
