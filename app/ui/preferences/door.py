"""The way into the window "Preferences"."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.core.changes import Changes
from app.core.installation import Installation
from app.core.preferences.policy import Policy
from app.core.views import ConnectionState
from app.ui.desk import Desk
from app.ui.preferences import standing
from app.ui.preferences.policy_reader import PolicyReader
from app.ui.sentence import Sentence
from app.ui.window_door import WindowDoor

if TYPE_CHECKING:
    from app.ui.preferences.window import PreferencesWindow


class PreferencesDoor(WindowDoor["PreferencesWindow"]):
    """`open`: what the menu does. `obey`: what manages this machine was read. `sign_out`: wanted."""

    sign_out = Signal()

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(desk, self._opened, parent)
        self._installation: Installation | None = None
        self._policy: PolicyReader | None = None

    def describe(self, installation: Installation) -> None:
        """What there is to know of the program; before the window is first opened."""
        self._installation = installation

    def open(self) -> bool:
        """Show the window in front. False: nobody is signed in."""
        window = self.enter()
        if window is None:
            return False
        window.begin()
        self.show()
        if self._policy is not None:
            self._policy.look()  # whoever looks sees what holds now
        return True

    def open_page(self, name: str) -> bool:
        """Show the window with this page (see `pages.NAMES`), and the keyboard at its first field. False: nobody is signed in."""
        if not self.open() or self.window is None:
            return False
        from app.ui.preferences.pages import NAMES  # noqa: PLC0415 - after the first paint

        self.window.show_page(NAMES[name])
        entries = self.window.page.entries
        (entries[0].field if entries else self.window.contents.list).setFocus()
        return True

    def manage_by(self, read: Callable[[], Policy]) -> None:
        """Hold to what this reads, now and whenever it is another later."""
        self._policy = PolicyReader(self._desk.tasks, read, self.obey, self)
        self._policy.look()

    def release(self) -> None:
        """See WindowDoor; nothing is read any more."""
        if self._policy is not None:
            self._policy.release()
        super().release()

    def obey(self, policy: Policy) -> None:
        """From now on this policy holds; and preferences that were damaged are told of, once."""
        self._desk.client.preferences.manage(policy)
        self._tell_of_damage()

    def _changed(self, changes: Changes) -> None:
        """See WindowDoor; what was damaged with the whole store is known before anybody is in, and told of when somebody is."""
        super()._changed(changes)
        if changes.connection and self._desk.client.live.connection.state is ConnectionState.ONLINE:
            self._tell_of_damage()

    def _tell_of_damage(self) -> None:
        preferences = self._desk.client.preferences
        if preferences.damaged and self._somebody_is_in:
            self._desk.tell(Sentence(standing.damaged))
            self._desk.attempt(preferences.choose)  # what cannot be read is given up

    def _opened(self, desk: Desk) -> "PreferencesWindow":
        from app.ui.preferences.window import PreferencesWindow  # noqa: PLC0415 - after the first paint

        if self._installation is None:
            raise RuntimeError("PreferencesDoor.describe has not been called")
        window = PreferencesWindow(desk, self._installation)
        window.sign_out.connect(self.sign_out)
        return window
