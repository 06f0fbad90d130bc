"""The way into the window "Preferences"."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from app.ui.desk import Desk
from app.ui.window_door import WindowDoor

if TYPE_CHECKING:
    from app.ui.preferences.window import PreferencesWindow


class PreferencesDoor(WindowDoor["PreferencesWindow"]):
    """`open`: what the menu does."""

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(desk, _make, parent)

    def open(self) -> bool:
        """Show the window in front. False: nobody is signed in."""
        window = self.enter()
        if window is None:
            return False
        window.begin()
        self.show()
        return True


def _make(desk: Desk) -> "PreferencesWindow":
    from app.ui.preferences.window import PreferencesWindow  # noqa: PLC0415 - after the first paint

    return PreferencesWindow(desk)
