"""The way into the window "Chatbot"."""

from typing import TYPE_CHECKING

from app.ui.window_door import WindowDoor

if TYPE_CHECKING:
    from app.ui.playbooks.window import PlaybooksWindow


class PlaybooksDoor(WindowDoor["PlaybooksWindow"]):
    """`open`: what the menu does."""

    def make(self) -> "PlaybooksWindow":
        from app.ui.playbooks.window import PlaybooksWindow  # noqa: PLC0415 - after the first paint

        return PlaybooksWindow(self._desk)

    def open(self) -> bool:
        """Show the window in front, with what there is now. False: nobody is signed in."""
        window = self.enter()
        if window is None:
            return False
        window.begin()
        self.show()
        return True
