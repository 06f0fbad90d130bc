"""Which language the window speaks: the one asked for at the start, else the person's, else the company's, else the system's."""

from PySide6.QtCore import QCoreApplication

from app.core.changes import Changes
from app.core.client import Client
from app.ui import language


class SpokenLanguage:
    """Speaks it at once, and another one as soon as that is so. `asked`: on the command line; whatever else is said, it stays."""

    def __init__(self, app: QCoreApplication, client: Client, asked: str) -> None:
        self._app = app
        self._client = client
        self._asked = asked
        self._wanted = self._now()
        language.speak(app, self._wanted)
        self._unsubscribe = client.changes.subscribe(self._changed)

    def release(self) -> None:
        """Follow nothing any more."""
        self._unsubscribe()

    def _changed(self, changes: Changes) -> None:
        if changes.me or changes.preferences or changes.everything:
            wanted = self._now()
            if wanted != self._wanted:
                self._wanted = wanted
                language.speak(self._app, wanted)

    def _now(self) -> str:
        return self._asked or self._chosen() or self._of_company()

    def _chosen(self) -> str:
        """The person's own; where they have never chosen anything, what reads it is not even loaded: the window is to be painted."""
        kept = self._client.store.settings.get("preferences")
        return self._client.preferences.now.language if kept else ""

    def _of_company(self) -> str:
        me = self._client.store.settings.me()
        code = me.account.language if me is not None else ""
        return code if code in language.LANGUAGES else ""
