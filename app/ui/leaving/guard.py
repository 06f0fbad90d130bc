"""Stands between the wish to quit and the end: whoever has open chats is asked what is to become of them."""

import logging
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication, QSessionManager
from PySide6.QtWidgets import QDialog

from app.core.errors import StoreError
from app.core.views import Folder
from app.ui.after import after
from app.ui.application import Application
from app.ui.desk import Desk
from app.ui.window import MainWindow

if TYPE_CHECKING:
    from app.ui.leaving.question import QuitQuestion

log = logging.getLogger("livechat.ui")

SESSION_WAITS_S = 30
"""How long the end of a session waits for an answer, where the system lets it."""


class QuitGuard(QObject):
    """`leave` ends the program. A signal asks nobody (see Termination): whoever sends one waits for no answer."""

    def __init__(self, desk: Desk, window: MainWindow, leave: Callable[[], None]) -> None:
        super().__init__(window)
        self._desk = desk
        self._window = window
        self._leave = leave
        self._question: QuitQuestion | None = None
        self._released = False
        self._passes = after(SESSION_WAITS_S * 1_000, None, self)  # an end of the session that was agreed to, and is about to come
        self._application = QGuiApplication.instance()
        if isinstance(self._application, QGuiApplication):
            self._application.commitDataRequest.connect(self._session_ends)
        if isinstance(self._application, Application):
            self._application.on_quit = self.leave

    def leave(self) -> None:
        """Quit, or ask before."""
        if self.lets_go():
            self._leave()

    def lets_go(self) -> bool:
        """Whether nothing speaks against quitting; else the question stands in the window, which quits by itself where it is to."""
        if not self._is_needed():
            return True
        if self._question is None:
            self._window.come_to_front()
            self._question = self._asked(0)
            self._question.accepted.connect(self._leave)
            self._question.finished.connect(self._forget)
            self._question.open()
        else:
            self._question.raise_()
            self._question.activateWindow()
        return False

    def release(self) -> None:
        """Ask nobody any more."""
        self._released = True
        self._passes.stop()
        if self._question is not None:
            self._question.reject()
        if isinstance(self._application, QGuiApplication):
            self._application.commitDataRequest.disconnect(self._session_ends)
        if isinstance(self._application, Application):
            self._application.on_quit = None

    def session_ends(self, *, may_ask: bool) -> bool:
        """The system logs off, or shuts down: ask as long as that may take. False: stay."""
        if not may_ask or not self._is_needed():
            return True
        if self._question is not None:
            self._question.reject()
        self._window.come_to_front()
        if self._asked(SESSION_WAITS_S).exec() != QDialog.DialogCode.Accepted:
            return False
        self._passes.start()
        return True

    def _session_ends(self, manager: QSessionManager) -> None:
        goes = self.session_ends(may_ask=manager.allowsInteraction())
        manager.release()
        if not goes:
            manager.cancel()

    def _is_needed(self) -> bool:
        if self._released or self._passes.isActive():
            return False
        return self._desk.client.account.is_signed_in and self._has_open_chats()

    def _has_open_chats(self) -> bool:
        try:
            return any(count.total for count in self._desk.client.queries.folders() if count.folder is Folder.MINE)
        except StoreError as error:  # nobody is kept in a program that cannot say why
            log.warning("quit open=unknown code=%s", error.code)
            return False

    def _asked(self, within_s: int) -> "QuitQuestion":
        from app.ui.leaving.question import QuitQuestion  # noqa: PLC0415 - seldom needed

        return QuitQuestion(self._desk, within_s, self._window)

    def _forget(self) -> None:
        self._question = None
