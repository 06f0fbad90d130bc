"""The way into the window "Chatbot"."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from app.ui.desk import Desk
from app.ui.window_door import WindowDoor

if TYPE_CHECKING:
    from app.ui.playbooks.window import PlaybooksWindow


class PlaybooksDoor(WindowDoor["PlaybooksWindow"]):
    """`open`: what the menu does. `configure`: what the leads' window leads to."""

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(desk, _make, parent)

    def open(self) -> bool:
        """Show the window in front, with what there is now. False: nobody is signed in."""
        window = self.enter()
        if window is None:
            return False
        window.begin()
        self.show()
        return True

    def configure(self) -> None:
        """The same, and ask how Live Chat is to be begun with."""
        if self.open() and self.window is not None:
            self.window.configure()


def _make(desk: Desk) -> "PlaybooksWindow":
    from app.ui.playbooks.window import PlaybooksWindow  # noqa: PLC0415 - after the first paint

    return PlaybooksWindow(desk)
