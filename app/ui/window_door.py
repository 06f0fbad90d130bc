"""The way into a window beside the main one, which is made when it is first wanted and goes when it is closed or somebody signs out."""

from collections.abc import Callable
from typing import Generic, TypeVar

from msgspec.structs import replace
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QWidget

from app.core.changes import Changes
from app.core.views import ConnectionState
from app.ui import icons, ways
from app.ui.desk import Desk
from app.ui.finding_keys import FindingKeys
from app.ui.frames import Frame
from app.ui.front import bring
from app.ui.tasks import TasksOfOne
from app.ui.theme import Theme


class SideWindow(Frame):
    """`closing`: it was closed. `helped_by`: the topic of Help that F1 opens."""

    closing = Signal()
    helped_by = ""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setWindowIcon(icons.icon("livechat-desk", "", 64))
        QShortcut(QKeySequence("F1"), self).activated.connect(lambda: ways.go(f"help/{self.helped_by}"))

    def measure(self, theme: Theme, size: tuple[int, int], smallest: tuple[int, int]) -> None:
        """How large it is at first, in designed pixels, and no smaller than what, unless the screen is."""
        px, screen = theme.pixels, self.screen().availableSize()
        self.setMinimumSize(min(px(smallest[0]), screen.width()), min(px(smallest[1]), screen.height()))
        self.resize(px(size[0]), px(size[1]))

    def leave(self) -> None:
        """Close it without a question: nobody is signed in any more, or the program ends."""
        self.close()


_Window = TypeVar("_Window", bound=SideWindow)


class WindowDoor(QObject, Generic[_Window]):
    """One window at most, for who is signed in. `make` gives a new one.

    A window that was closed is out of sight, and goes when the answers to all that it asked for have come: they find what they are about.
    """

    def __init__(self, desk: Desk, make: Callable[[Desk], _Window], parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._make = make
        self.window: _Window | None = None
        self._tasks = TasksOfOne(desk.tasks)
        self._unsubscribe = desk.client.changes.subscribe(self._changed)

    def enter(self) -> _Window | None:
        """The window, made where there is none; None: nobody is signed in."""
        if not self._somebody_is_in:
            return None
        if self.window is None:
            self._tasks = TasksOfOne(self._desk.tasks)
            self.window = self._make(replace(self._desk, tasks=self._tasks))
            FindingKeys(self.window, self._desk.client)
            self.window.closing.connect(self._drop)
        return self.window

    def show(self) -> None:
        """Have the window in front."""
        if self.window is not None:
            bring(self.window)

    def release(self) -> None:
        """Close the window, and open none any more."""
        self._unsubscribe()
        self._close()

    def _close(self) -> None:
        if self.window is not None:
            self.window.leave()

    def _drop(self) -> None:
        if self.window is not None:
            for dialog in self.window.findChildren(QDialog):
                dialog.done(QDialog.DialogCode.Rejected)
            self._tasks.when_over(self.window.deleteLater)
            self.window = None

    def _changed(self, changes: Changes) -> None:
        """What is seen there is for who is signed in."""
        if self.window is not None and (changes.me or changes.connection or changes.everything) and not self._somebody_is_in:
            self._close()

    @property
    def _somebody_is_in(self) -> bool:
        client = self._desk.client
        return client.live.connection.state is not ConnectionState.SIGNED_OUT and client.queries.me() is not None
