"""The way into the window "Company settings"."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from app.ui.desk import Desk
from app.ui.window_door import WindowDoor

if TYPE_CHECKING:
    from app.ui.company.window import CompanyWindow


class CompanyDoor(WindowDoor["CompanyWindow"]):
    """`open`: what the menu does."""

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

    def open_page(self, name: str) -> bool:
        """Show the window with this page (see `pages.NAMES`). False: nobody is signed in."""
        if not self.open() or self.window is None:
            return False
        from app.ui.company.pages import NAMES  # noqa: PLC0415 - after the first paint

        self.window.list.choose(NAMES.index(name))
        return True


def _make(desk: Desk) -> "CompanyWindow":
    from app.ui.company.window import CompanyWindow  # noqa: PLC0415 - after the first paint

    return CompanyWindow(desk)
