"""Which language the window speaks: a policy's, else the one asked for at the start, the person's, the company's, the system's."""

from PySide6.QtCore import QCoreApplication

from app.core.changes import Changes
from app.core.client import Client
from app.ui import language
from app.ui.chosen import is_locked, language_of


class SpokenLanguage:
    """Speaks it at once, and another one as soon as that is so. `asked`: on the command line; it stays, unless a policy has locked one."""

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
        asked = "" if is_locked(self._client, "language") else self._asked
        return asked or language_of(self._client) or self._of_company()

    def _of_company(self) -> str:
        me = self._client.store.settings.me()
        code = me.account.language if me is not None else ""
        return code if code in language.LANGUAGES else ""
