"""The window is light or dark as the person has chosen, from the moment they do."""

from app.core.changes import Changes
from app.core.client import Client
from app.ui.chosen import scheme_of
from app.ui.theme import Theme


class ChosenAppearance:
    """Tells the theme, which is made with what was chosen before."""

    def __init__(self, client: Client, theme: Theme) -> None:
        self._client = client
        self._theme = theme
        self._wanted = scheme_of(client)
        self._unsubscribe = client.changes.subscribe(self._changed)

    def release(self) -> None:
        """Follow nothing any more."""
        self._unsubscribe()

    def _changed(self, changes: Changes) -> None:
        if changes.preferences or changes.everything:
            wanted = scheme_of(self._client)
            if wanted != self._wanted:
                self._wanted = wanted
                self._theme.fix(wanted)
