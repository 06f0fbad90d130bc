"""The window is light or dark, and of high contrast or not, as the person has chosen, from the moment they do."""

from app.core.changes import Changes
from app.core.client import Client
from app.ui.chosen import contrast_of, scheme_of
from app.ui.theme import Theme


class ChosenAppearance:
    """Tells the theme, which is made with what was chosen before."""

    def __init__(self, client: Client, theme: Theme) -> None:
        self._client = client
        self._theme = theme
        self._wanted = self._now()
        self._unsubscribe = client.changes.subscribe(self._changed)

    def release(self) -> None:
        """Follow nothing any more."""
        self._unsubscribe()

    def _changed(self, changes: Changes) -> None:
        if changes.preferences or changes.everything:
            wanted = self._now()
            if wanted != self._wanted:
                self._wanted = wanted
                self._theme.fix(wanted[0], contrast=wanted[1])

    def _now(self) -> tuple[str | None, bool | None]:
        return scheme_of(self._client), contrast_of(self._client)
