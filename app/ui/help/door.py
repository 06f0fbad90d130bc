"""The way into the window "Help"."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from app.ui.desk import Desk
from app.ui.window_door import WindowDoor

if TYPE_CHECKING:
    from app.ui.help.window import HelpWindow


class HelpDoor(WindowDoor["HelpWindow"]):
    """`open`: what the menu and F1 do. It stands open for who is not signed in, too."""

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(desk, _make, parent)

    def open(self, place: str = "") -> bool:
        """Show the window in front, at a topic and perhaps a heading of it ("access/installed"); empty: where one was, to search."""
        window = self.enter()
        if window is None:
            return False
        self.show()
        if place:
            window.open_at(place)
        else:
            window.search()
        return True

    @property
    def _somebody_is_in(self) -> bool:
        return True


def _make(desk: Desk) -> "HelpWindow":
    from app.ui.help.window import HelpWindow  # noqa: PLC0415 - after the first paint

    return HelpWindow(desk)
